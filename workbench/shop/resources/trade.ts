import type { Handlers } from '../handler';
import { analyzerHandlers } from './analyzer';
import { bankHandlers } from './bank';
import { billingHandlers } from './billing';
import { cancelledOrderHandlers } from './cancelled-order';
import { courierSettingHandlers } from './courier-setting';
import { expeditionHandlers } from './expedition';
import { expenseHandlers } from './expense';
import { notificationHandlers } from './notification';
import { orderCostHandlers } from './order-cost';
import { orderPaymentHandlers } from './order-payment';
import { orderSourceHandlers } from './order-source';
import { orderUpdateHandlers } from './order-update';
import { paymentHandlers } from './payment';
import { paymentSettingHandlers } from './payment-setting';
import { privorOrderHandlers } from './privor-order';
import { reportHandlers } from './report';
import { shippingHandlers } from './shipping';
import { shippingInvoiceHandlers } from './shipping-invoice';
import { woowaHandlers } from './woowa';

/** What happens around orders: money, couriers, reports, messages. */
export const tradeHandlers: Handlers = {
  ...analyzerHandlers,
  ...bankHandlers,
  ...billingHandlers,
  ...cancelledOrderHandlers,
  ...courierSettingHandlers,
  ...expeditionHandlers,
  ...expenseHandlers,
  ...notificationHandlers,
  ...orderCostHandlers,
  ...orderPaymentHandlers,
  ...orderSourceHandlers,
  ...orderUpdateHandlers,
  ...paymentHandlers,
  ...paymentSettingHandlers,
  ...privorOrderHandlers,
  ...reportHandlers,
  ...shippingHandlers,
  ...shippingInvoiceHandlers,
  ...woowaHandlers,
};
