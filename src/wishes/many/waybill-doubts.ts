import type { Reason } from '../../state/schema/push-plan';
import { countBy } from './count-by';
import { countedOn } from './counted-on';

/**
 * What is to be wondered at in tracking numbers that are given to orders: each parcel has its own, so that several alike were filled down, and several in
 * which each is one more than the one above were dragged.
 * @param waybills from top to bottom, one for each order.
 */
export function waybillDoubts(waybills: readonly string[]): (waybill: string) => Reason | undefined {
  const times = countBy(waybills);
  const dragged = countedOn(waybills);
  return (waybill) => {
    const count = times.get(waybill) ?? 0;
    if (count > 1) return { message: 'warning.sameWaybill', values: { value: waybill, count } };
    if (!dragged.has(waybill)) return undefined;
    return { message: 'warning.waybillSeries', values: { count: dragged.size } };
  };
}
