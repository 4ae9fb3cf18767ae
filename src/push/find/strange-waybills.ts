import { waybillColumn } from '../../tables/datasets/orders/order-columns';
import { orders } from '../../tables/datasets/orders/orders';
import { waybillSense } from '../../wishes/orders/waybill-doubts';
import type { Edit, Reason } from '../edit';
import type { JudgedTab } from './edited-tab';

/** What is told of a tracking number that is none, or another order's. */
export function strangeWaybills({ baseline, elsewhere, pushable }: JudgedTab): (edit: Edit) => readonly Reason[] {
  if (!pushable.covers(orders.id)) return () => [];
  const doubtAbout = waybillSense([...elsewhere(), baseline]);
  return ({ column, recordId, sku, wanted }) =>
    column === waybillColumn
      ? [doubtAbout({ waybill: String(wanted), orderId: recordId, orderNumber: sku }) ?? []].flat()
      : [];
}
