import type { Area, TabPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

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
  tab: Pick<TabPort, 'name'>,
  locked: readonly Area[],
  writes: readonly { readonly area: Area }[],
): void {
  const inTheWay = locked.find((area) => writes.some((write) => overlap(area, write.area)));
  if (inTheWay) throw new AddOnError('cellsLocked', { tab: tab.name, range: rangeText(inTheWay) });
}

/** `A2:C9`; `A2` for one cell. */
export function rangeText({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
