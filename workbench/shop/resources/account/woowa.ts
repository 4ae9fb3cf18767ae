import { type Call, type Handlers, missingRecord, ok, type Reply } from '../../handler';
import { timeOf } from '../../local-time';
import { itemsOf } from '../../shop-message';
import { fillTemplate, messageTemplates } from '../../state/message-templates';
import type { Order } from '../../state/orders';

/** Templates that fit no order in particular. */
const forCustomers = ['CUSTOM_NOTIFICATION', 'PROMO'];

const orderOf = ({ state }: Call, id: unknown): Order | undefined => state.orders.find((one) => one.id === Number(id));

const sent = (count: number | null, text: string): Reply =>
  ok({
    response: 'Success',
    message: count === null ? 'Message sent successfully' : `${count} Message sent successfully`,
    data: { text, msid: '', status: 1 },
  });

/** The answer shows one text for all, so that no buyer's name can be in it. */
function sendToCustomers({ state, body }: Call): Reply {
  const ids = itemsOf(body.customers).map(Number);
  const text = fillTemplate(String(body.template), `*${state.shopName}*`, 'kak');
  for (const customerId of ids) {
    state.sentMessages.push({ at: state.clock.now(), customerId, orderId: null, text });
  }
  return sent(ids.length, text);
}

function sendAboutOrder(call: Call): Reply {
  const { state, body } = call;
  const order = orderOf(call, body.id);
  if (!order) return missingRecord('Order');
  const text = fillTemplate(String(body.message), state.shopName, order.customerName);
  state.sentMessages.push({ at: state.clock.now(), customerId: null, orderId: order.id, text });
  return sent(null, text);
}

function previewMessage(call: Call): Reply {
  const { state, query } = call;
  const order = orderOf(call, query.id);
  const wanted = query.type ?? 'REMINDER';
  const template = messageTemplates.find(({ type }) => type === wanted);
  if (!order || !template) return missingRecord('Order');
  return ok({
    data: {
      id: template.id,
      type: template.type,
      title: template.title,
      customer_phone: order.customerPhone,
      message: fillTemplate(template.template, state.shopName, order.customerName),
    },
  });
}

function listMessages(call: Call): Reply {
  const { state, path } = call;
  const order = orderOf(call, path.order_id);
  if (!order) return missingRecord('Order');
  const messages = state.sentMessages.filter(({ orderId }) => orderId === order.id);
  return ok({
    data: messages.map(({ at, text }, index) => ({
      id: index + 1,
      order_id: order.id,
      customer_phone: order.customerPhone,
      message: text,
      status: 'SENT',
      created_at: timeOf(at),
    })),
  });
}

/** {api: Get Template, Send Bulk Message, Send Message, Get Message, Get Messages} */
export const woowaHandlers: Handlers = {
  'GET /woowa/customer': () =>
    ok({
      data: messageTemplates
        .filter(({ type }) => forCustomers.includes(type))
        .map(({ id, type, template }) => ({ id, type, template })),
    }),
  'POST /woowa/customer': sendToCustomers,
  'POST /woowa/order/message': sendAboutOrder,
  'GET /woowa/order/message': previewMessage,
  'GET /woowa/order/messages/{order_id}': listMessages,
};
