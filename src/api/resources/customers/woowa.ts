import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { integer, listOf, oneOf, required, text } from '../../field';

/** What `woowa.customerTemplates` answers. */
export interface WoowaCustomerTemplates {
  readonly id: number;
  readonly type: string;
  readonly template: string;
}

/** What `woowa.sendToCustomers` answers. */
export interface WoowaSendToCustomers {
  readonly text: string;
  readonly msid: string;
  readonly status: number;
}

/** What `woowa.sendForOrder` answers. */
export interface WoowaSendForOrder {
  readonly text: string;
  readonly msid: string;
  readonly status: number;
}

/** What `woowa.orderMessage` answers. */
export interface WoowaOrderMessage {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly customer_phone: string;
  readonly message: string;
}

export const woowa = {
  customerTemplates: endpoint<readonly WoowaCustomerTemplates[]>()({
    id: 'woowa.customerTemplates',
    method: 'get',
    paths: ['/woowa/customer'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Message templates for customers', id: 'Template pesan untuk pelanggan' },
  }),
  sendToCustomers: endpoint<WoowaSendToCustomers>()({
    id: 'woowa.sendToCustomers',
    method: 'post',
    paths: ['/woowa/customer'],
    risk: 'outward',
    parameters: {
      customers: inBody(required(listOf(integer()))),
      template: inBody(required(text())),
    },
    summary: { en: 'Send a WhatsApp message to customers', id: 'Kirim pesan WhatsApp ke pelanggan' },
  }),
  sendForOrder: endpoint<WoowaSendForOrder>()({
    id: 'woowa.sendForOrder',
    method: 'post',
    paths: ['/woowa/order/message'],
    risk: 'outward',
    parameters: {
      id: inBody(required(integer())),
      message: inBody(required(text())),
    },
    summary: { en: 'Send a WhatsApp message about an order', id: 'Kirim pesan WhatsApp tentang pesanan' },
  }),
  orderMessage: endpoint<WoowaOrderMessage>()({
    id: 'woowa.orderMessage',
    method: 'get',
    paths: ['/woowa/order/message'],
    risk: 'read',
    parameters: {
      id: inQuery(required(integer())),
      type: inQuery(
        oneOf(['REMINDER', 'ORDER_PROCESSED', 'ORDER_COMPLETED', 'ORDER_CANCELED', 'PROMO'], { default: 'REMINDER' }),
      ),
    },
    summary: { en: 'The message for an order, filled in', id: 'Pesan untuk pesanan, sudah terisi' },
  }),
  orderMessages: endpoint<unknown>()({
    id: 'woowa.orderMessages',
    method: 'get',
    paths: ['/woowa/order/messages/{order_id}'],
    risk: 'read',
    parameters: {
      order_id: inPath(required(integer())),
    },
    summary: { en: 'Messages sent about an order', id: 'Pesan yang terkirim tentang pesanan' },
  }),
};
