import type { Platform, TabPort } from '../../google/ports';
import { baselineOf } from '../../state/schema/baseline';
import { tabListDocument } from '../../state/schema/tab-list';
import { readKeptOf } from '../../state/state-store';
import { createSheetDates } from '../../tables/sheet-dates';
import { isBlankCell } from '../../text/blank-text';
import { pushableOf } from '../pushables';
import { differsFrom } from './candidates';

/** Rows of a tab that stand one below the other, and some of our columns by where they stand. */
export interface CellsInRows {
  readonly row: number;
  readonly rows: number;
  /** Where each of our columns stands. */
  readonly positions: ReadonlyMap<string, number>;
  /** Those whose cells are asked about. */
  readonly keys: readonly string[];
}

/** Whether a cell asks for nothing any more. @param index of its row among those that were asked about. */
export type TypedBack = (index: number, key: string) => boolean;

const nothing: TypedBack = () => false;

/**
 * Which cells hold again what the shop said at the latest pull, or nothing: they are no edits any more. For a reminder only, as it needs no key, and asks
 * of whichever shop the tab is; where that is not known, no cell is said to be typed back.
 */
export function typedBack(
  { workbook, codec, clock }: Pick<Platform, 'workbook' | 'codec' | 'clock'>,
  tab: TabPort,
  { row, rows, positions, keys }: CellsInRows,
): TypedBack {
  const readKept = readKeptOf(workbook, codec, baselineOf(tab.id));
  const baseline = readKept?.(baselineOf(tab.id));
  const known = readKept?.(tabListDocument)?.find(({ tabId }) => tabId === tab.id);
  const idPosition = known && positions.get(known.idColumn);
  if (!baseline || !known || idPosition === undefined) return nothing;
  const read = (column: number) => tab.read({ row, column, rows, columns: 1 }).map(([cell = '']) => cell);
  const ids = read(idPosition);
  const cells = new Map(keys.map((key) => [key, read(positions.get(key) ?? idPosition)]));
  const edited = { pushable: pushableOf(known.dataset), baseline, dates: createSheetDates(clock, workbook.timeZone) };
  return (index, key) => {
    const id = String(ids[index] ?? '').trim();
    const value = cells.get(key)?.[index] ?? '';
    return isBlankCell(value) || (id in baseline.rows && !differsFrom(edited, { recordId: id, column: key }, value));
  };
}
