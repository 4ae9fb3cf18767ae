import type { Reason } from '../../state/schema/push-plan';
import { countBy } from './count-by';

/** Two that follow each other may have come so from the counter. */
const fewestDragged = 3;

/**
 * What is to be wondered at in tracking numbers that are given to orders: each parcel has its own, so that several alike were filled down, and several in
 * which each is one more than the one above were dragged.
 * @param waybills from top to bottom, one for each order.
 */
export function waybillDoubts(waybills: readonly string[]): (waybill: string) => Reason | undefined {
  const times = countBy(waybills);
  const dragged = draggedAmong(waybills);
  return (waybill) => {
    const count = times.get(waybill) ?? 0;
    if (count > 1) return { message: 'warning.sameWaybill', values: { value: waybill, count } };
    if (!dragged.has(waybill)) return undefined;
    return { message: 'warning.waybillSeries', values: { count: dragged.size } };
  };
}

/** All in rows of those that follow one another, up or down. */
function draggedAmong(waybills: readonly string[]): ReadonlySet<string> {
  const dragged = new Set<string>();
  let run: string[] = [];
  let step = 0;
  for (const waybill of waybills) {
    const last = run[run.length - 1];
    const rise = last === undefined ? 0 : riseBetween(last, waybill);
    if (rise === 0 || (step !== 0 && rise !== step))
      run = rise === 0 || last === undefined ? [waybill] : [last, waybill];
    else run.push(waybill);
    step = rise;
    if (run.length >= fewestDragged) for (const one of run) dragged.add(one);
  }
  return dragged;
}

/** How far a number can be told from the one before it. */
const countedDigits = /\d{1,15}$/;

/** 1 or -1 where one text counts on from the other, as a cell that is dragged does; else 0. */
function riseBetween(one: string, other: string): 1 | -1 | 0 {
  const [before = '', after = ''] = [one, other].map((text) => countedDigits.exec(text)?.[0] ?? '');
  if (before === '' || after === '') return 0;
  if (one.slice(0, one.length - before.length) !== other.slice(0, other.length - after.length)) return 0;
  const rise = Number(after) - Number(before);
  return rise === 1 || rise === -1 ? rise : 0;
}
