import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { Reason } from '../../state/schema/push-plan';
import { waybillColumn } from '../../tables/datasets/orders/order-columns';
import { countBy } from '../many/count-by';
import { countedOn } from '../many/counted-on';

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

/** A tracking number, and the order that it is given to. */
export interface GivenWaybill {
  readonly waybill: string;
  readonly orderId: string;
  /** How people call the order. */
  readonly orderNumber?: string;
}

/** Too short, words, a telephone number, a long number as a spreadsheet shortens it or without its digits after the fifteenth, several at once. */
const strange = /^.{0,3}$|^\D*$|^(\+?62|0)8\d{8,11}$|^\d([.,]\d+)?E\+?\d+$|^\d{15}0{3,}$|[,;\n]/i;

/**
 * What is to be wondered at in a tracking number by itself: that it is none, or that another order has it.
 * @param baselines what was pulled of orders.
 */
export function waybillSense(baselines: readonly Baseline[]): (given: GivenWaybill) => Reason | undefined {
  const holders = new Map(
    baselines.flatMap((baseline) =>
      Object.keys(baseline.rows).map((id) => [String(baselineValue(baseline, id, waybillColumn) ?? ''), id] as const),
    ),
  );
  return ({ waybill, orderId, orderNumber }) => {
    if (strange.test(waybill) || waybill === orderId || waybill === orderNumber)
      return { message: 'warning.noWaybill', values: { value: waybill } };
    const owner = holders.get(waybill) ?? orderId;
    return owner === orderId ? undefined : { message: 'warning.othersWaybill', values: { value: waybill, owner } };
  };
}
