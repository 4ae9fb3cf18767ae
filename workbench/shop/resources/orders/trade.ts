import type { Handlers } from '../../handler';
import { analyzerHandlers } from '../account/analyzer';
import { bankHandlers } from '../account/bank';
import { billingHandlers } from '../account/billing';
import { expenseHandlers } from '../account/expense';
import { notificationHandlers } from '../account/notification';
import { paymentSettingHandlers } from '../account/payment-setting';
import { reportHandlers } from '../account/report';
import { woowaHandlers } from '../account/woowa';
import { courierSettingHandlers } from '../shipping/courier-setting';
import { expeditionHandlers } from '../shipping/expedition';
import { shippingHandlers } from '../shipping/shipping';
import { shippingInvoiceHandlers } from '../shipping/shipping-invoice';
import { cancelledOrderHandlers } from './cancelled-order';
import { orderCostHandlers } from './order-cost';
import { orderPaymentHandlers } from './order-payment';
import { orderSourceHandlers } from './order-source';
import { orderUpdateHandlers } from './order-update';
import { paymentHandlers } from './payment';
import { privorOrderHandlers } from './privor-order';

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
