import type { Area, Cell } from '../../google/ports';
import { CellMemory } from '../../tables/tab/cell-memory';
import { type GuardedWrite, type Landed, writeGuarded } from '../../tables/tab/guarded-write';
import { overlap } from '../../tables/tab/locked-cells';
import { type Column, cellToWrite, type PlainCell } from '../../tables/table';
import { shownValue } from '../../text/coded-values';
import { guardedTable, noteCuts } from './land-block';
import type { Landing, LandingCounts } from './landing';
import { areStanding } from './standing-rows';
import { colorEditable, formatRows } from './tab-format';
import { firstRowOf, stretchesOf } from './tab-layout';

/** Records that are new to a tab. */
interface NewRecords {
  /** Of the rows that are there. */
  readonly ids: readonly string[];
  readonly appended: readonly string[];
  readonly rowsAtOnce: number;
}

/** Above new rows, so many are looked at before they may be written over. */
const rowsAbove = 50;

/** Writes new records below the last one. What a person keeps there is moved down before. */
export function appendRecords(landing: Landing, records: NewRecords, counts: LandingCounts): Landed {
  const { layout, checkpoint, onProgress } = landing;
  const { ids, appended, rowsAtOnce } = records;
  if (appended.length === 0) return 'landed';
  const firstRow = firstRowOf(layout) + ids.length;
  if (!makeRoom(landing, firstRow, appended.length)) return 'displaced';
  const existing = layout.columns.filter((column) => !layout.added.includes(column));
  if (existing.length > 0) formatRows(landing.tab, stretchesOf(layout, existing), firstRow, appended.length);
  if (existing.length > 0) colorEditable(landing.tab, layout, firstRow, appended.length);
  const gridRows = landing.tab.maxRows();
  for (let done = 0; done < appended.length; done += rowsAtOnce) {
    checkpoint();
    onProgress(ids.length + done, ids.length + appended.length);
    const part = appended.slice(done, done + rowsAtOnce);
    const before = [...ids, ...appended.slice(0, done)];
    if (appendPart(landing, { before, part, gridRows }) === 'displaced') return 'displaced';
    // What is filtered out is found when a filter is set {facts §3}: the new rows hold their values by now.
    if (ids.length > 0) extendLooks(landing, before.length, part.length);
    counts.newRows += part.length;
  }
  return 'landed';
}

/** Bandings and the filter go on over new rows. It is only looks: where cells are locked they are left, and nobody is told. */
function extendLooks({ tab, layout, locked }: Landing, rowsBefore: number, rows: number): void {
  const positions = [...layout.positionOf.values()];
  const column = Math.min(...positions);
  const { headingRow } = layout.place;
  const table = { row: headingRow, column, rows: rowsBefore + 1, columns: Math.max(...positions) - column + 1 };
  tab.extendBelow(table, rows, (area) => locked.some((one) => overlap(one, area)));
}

/** @returns whether the rows were free; otherwise blank ones are put in their place, and the tab is to be looked at anew. */
function makeRoom(landing: Landing, firstRow: number, rows: number): boolean {
  if (areFree(landing, firstRow, rows)) return true;
  const { tab, layout, flush, spilling } = landing;
  tab.insertRowsBelow(firstRow - 1, rows);
  flush();
  const { headings, lastColumn, lastRow } = layout.place;
  const inserted = tab.read({ row: firstRow, column: 1, rows, columns: lastColumn });
  // Otherwise it is other rows that were read.
  const isBelow = areStanding(landing, { firstRow: firstRowOf(layout), ids: layout.ids });
  if (!isBelow || tab.lastRow() !== lastRow + rows) return false;
  for (const line of inserted) {
    line.forEach((cell, index) => {
      if (!isFree(cell)) spilling.add(headings[index] ?? '');
    });
  }
  return false;
}

/** A box that nobody ticked is nothing that somebody wrote. */
const isFree = (cell: Cell): boolean => cell === '' || cell === false;

function areFree({ tab, layout, spilling }: Landing, firstRow: number, rows: number): boolean {
  const last = Math.min(firstRow + rows - 1, tab.lastRow());
  if (last < firstRow) return true;
  const { headings } = layout.place;
  const area = { row: firstRow, column: 1, rows: last - firstRow + 1, columns: tab.lastColumn() };
  return tab
    .read(area)
    .every((line) => line.every((cell, index) => isFree(cell) || spilling.has(headings[index] ?? '')));
}

/** Columns in which new rows get their cells from us; where a formula spills down one of ours, it fills them. */
const filledByUs = ({ table, layout, spilling }: Landing): Column[] =>
  layout.columns.filter(({ key }) => {
    const heading = layout.place.headings[(layout.positionOf.get(key) ?? 0) - 1];
    return key === table.idColumn || heading === undefined || !spilling.has(heading);
  });

interface NewRowsWrite extends GuardedWrite {
  readonly plain: readonly (readonly PlainCell[])[];
}

/** What is written for new records, from a row on. */
export function newRowsWrites(landing: Landing, firstRow: number, part: readonly string[]): NewRowsWrite[] {
  const { table, layout, dates, names } = landing;
  const placeOf = new Map(table.columns.map(({ key }, index) => [key, index]));
  const rows = part.map((id) => table.rows.cells(id));
  const plainAt = (row: readonly PlainCell[], { key }: Column): PlainCell => row[placeOf.get(key) ?? -1] ?? '';
  return stretchesOf(layout, filledByUs(landing)).map(({ first, columns }) => ({
    area: { row: firstRow, column: first, rows: part.length, columns: columns.length },
    columns,
    values: rows.map((row) =>
      columns.map((column) =>
        cellToWrite(column, {
          value: dates.toSheet(column.kind, shownValue(column, names, plainAt(row, column))),
          formula: '',
        }),
      ),
    ),
    plain: rows.map((row) => columns.map((column) => plainAt(row, column))),
  }));
}

/** Some of the new records. */
interface NewPart {
  /** The ids of the rows above. */
  readonly before: readonly string[];
  readonly part: readonly string[];
  /** How many rows the tab had when they were formatted: one that comes in among them has no format. */
  readonly gridRows: number;
}

function appendPart(landing: Landing, { before, part, gridRows }: NewPart): Landed {
  const { tab, layout } = landing;
  const firstRow = firstRowOf(layout) + before.length;
  const writes = newRowsWrites(landing, firstRow, part);
  const memory = new CellMemory();
  const above = Math.min(rowsAbove, before.length);
  const margin: Area = { row: firstRow - above, column: 1, rows: above, columns: layout.place.lastColumn };
  if (above > 0) {
    memory.rememberValues(margin, tab.read(margin));
    memory.rememberFormulas(margin, tab.readFormulas(margin));
  }
  const idsAbove = before.slice(before.length - above);
  const landed = writeGuarded(
    { ...guardedTable(landing, memory), ids: before },
    {
      writes,
      firstRow: margin.row,
      idsBefore: [...idsAbove, ...part.map(() => '')],
      idsAfter: [...idsAbove, ...part],
      areFormatted: true,
      isUnchanged: () => areFree(landing, firstRow, part.length) && tab.maxRows() === gridRows,
    },
  );
  if (landed === 'landed') for (const { area, plain } of writes) noteCuts(landing, area, plain);
  return landed;
}
