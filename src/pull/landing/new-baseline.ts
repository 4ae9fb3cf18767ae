import { isTimeZone, momentInZone, zoneTime } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import { baselineValue, isZoneChanged } from '../../state/dataset-tab';
import { stillMeant } from '../../state/edited-cells/meant-cells';
import { type OvertakenAt, overtakenStill } from '../../state/edited-cells/overtaken-cells';
import type { Baseline } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';
import type { Column, PlainCell, Table } from '../../tables/table';
import type { Landing } from './landing';

/**
 * What the shop said, for every pushable cell; of records that take entries only, no more than that they came from the shop. What was last known of
 * records that this pull did not bring stays known, so that their untouched cells do not look like edits.
 * @param untouched ids of rows in the tab that the pull leaves as they are.
 * @param left columns of the tab that the pull leaves as they are: their edits wait there.
 */
export function newBaseline(
  table: Table,
  before: Baseline,
  untouched: Iterable<string>,
  left: readonly Column[] = [],
): Baseline {
  const pushable = table.columns.flatMap((column, index) => (column.pushable ? [index] : []));
  const leftKeys = left.map(({ key }) => key);
  const columns = [...pushable.map((index) => table.columns[index]?.key ?? ''), ...leftKeys];
  const rows: Record<string, (string | number)[]> = {};
  const takesEdits = table.columns.some((column) => column.pushable || column.isEntry);
  if (!takesEdits && left.length === 0) return { columns, rows };
  for (const id of untouched) {
    if (id in before.rows) rows[id] = columns.map((column) => baselineValue(before, id, column) ?? '');
  }
  for (const id of table.rows.ids()) {
    if (id in rows) continue;
    const cells = table.rows.cells(id);
    const known = leftKeys.map((column) => baselineValue(before, id, column) ?? '');
    rows[id] = [...pushable.map((index) => toBaselineValue(cells[index] ?? '')), ...known];
  }
  return carryingMeant(before, { columns, rows });
}

/** What a person meant is meant after a refresh, too. */
function carryingMeant({ meant = {} }: Baseline, said: Baseline): Baseline {
  const left = stillMeant(meant, said);
  return Object.keys(left).length === 0 ? said : { ...said, meant: left };
}

/** Edits that were made on what the shop no longer has: what this landing found, and what is known of cells that it left alone. */
export function overtakenAfter({ before, after, table, mode, overtaken }: Landing): OvertakenAt[] {
  const columns = new Set(table.columns.map(({ key }) => key));
  const isLeft = ({ id, column }: OvertakenAt) => mode === 'append' || !table.rows.has(id) || !columns.has(column);
  const left = overtakenStill(before, (cell) => isLeft(cell) && cell.id in after.rows && !overtaken.has(keyOf(cell)));
  return [...left, ...overtaken.values()];
}

/** What a cell is found by among those of a landing. */
export const keyOf = ({ id, column }: Pick<OvertakenAt, 'id' | 'column'>): string => `${id}/${column}`;

/** A tick is kept as its word. */
export const toBaselineValue = (cell: PlainCell): string | number => (typeof cell === 'number' ? cell : String(cell));

/**
 * What a shop said, as cells tell it that were written before the spreadsheet's time zone was changed: they show the same time {facts §3}, by
 * another clock. The very same baseline where that did not happen, or the zone that is remembered is none.
 */
export function inNewZone(
  { clock, workbook }: Pick<Platform, 'clock' | 'workbook'>,
  known: DatasetTab | undefined,
  said: Baseline,
): Baseline {
  const { timeZone } = workbook;
  const written = known?.timeZone;
  if (!known || written === undefined || !isZoneChanged(known, timeZone) || !isTimeZone(clock, written)) return said;
  const moments = new Set(known.columns.flatMap(({ key, kind }) => (kind === 'moment' ? [key] : [])));
  if (!said.columns.some((key) => moments.has(key))) return said;
  const read = (moment: number) => momentInZone(clock, timeZone, zoneTime(clock, written, moment)) + (moment % 60_000);
  const rows = Object.entries(said.rows).map(([id, values]) => [
    id,
    values.map((value, place) =>
      typeof value === 'number' && moments.has(said.columns[place] ?? '') ? read(value) : value,
    ),
  ]);
  return { ...said, rows: Object.fromEntries(rows) };
}
