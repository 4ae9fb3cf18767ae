import { shopDay } from '../days/shop-day';
import type { TabMark } from '../state/schema/tab-mark';

/**
 * The first day from which on a tab holds every record, with no gap between this pull and those before.
 * @param first day that this pull asked for, `yyyy-mm-dd`; `undefined` where its records have no date.
 */
export function wholeSince(first: string | undefined, before: TabMark | undefined): string | undefined {
  const earlier = before?.wholeSince;
  if (first === undefined || earlier === undefined || before?.isPartial) return first;
  // A pull that begins after the day of the one before leaves days between that nobody asked for.
  return first > shopDay(before?.pulledAt ?? 0) || first < earlier ? first : earlier;
}
