import type { Area, TabPort } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';

export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/**
 * Refuses what Sheets would refuse, before anything is written.
 * @param locked ranges that this person may not edit.
 * @throws AddOnError `cellsLocked`.
 */
export function refuseLocked(
  tab: Pick<TabPort, 'name' | 'a1'>,
  locked: readonly Area[],
  writes: readonly { readonly area: Area }[],
): void {
  const inTheWay = locked.find((area) => writes.some((write) => overlap(area, write.area)));
  if (inTheWay) throw new AddOnError('cellsLocked', { tab: tab.name, range: tab.a1(inTheWay) });
}
