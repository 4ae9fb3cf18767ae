import type { Cell } from '../../google/ports';
import type { DrawnDashboard } from '../../state/schema/dashboard';
import type { SheetDates } from '../../tables/sheet-dates';
import { stretches } from '../../tables/stretches';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { asShown, type TablePlace } from '../../tables/tab/table-place';
import { type Column, cellToWrite, numberFormats } from '../../tables/table';
import { stretchesAt } from '../landing/tab-layout';
import { knownColumns } from './dashboard-reports';
import { type DrawnTab, drawPart, holds, idsOf, type PartLook, type PartPlan } from './draw-part';
import { tableKey } from './layout';
import { type Placed, placeRows, type RowNow } from './place-rows';
import type { DashboardTable } from './read-dashboard';

/** What is drawn, and what was drawn before. */
export interface TablesOrder {
  readonly tables: readonly DashboardTable[];
  readonly before: DrawnDashboard;
  readonly dates: SheetDates;
}

/** Where the tables stand, and how many rows each takes from its heading on. */
export interface DrawnTables {
  readonly place: TablePlace;
  readonly heights: Readonly<Record<string, number>>;
}

/** A table of a dashboard, its columns called by their keys there. */
interface KeyedTable {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
  readonly isRanking: boolean;
}

/** The columns of all tables, by the keys that they have on a dashboard. */
export const tableColumns = ({ report }: Pick<DashboardTable, 'report'>): Column[] =>
  knownColumns(report).map((column) => ({ ...column, key: tableKey(report.dataset.id, column.key) }));

/** By what the rows of a table are found again: what stands in its first column. */
export function namesOf({ report, rows }: DashboardTable): string[] {
  const [first] = knownColumns(report);
  return rows.map(({ cells }) => asShown(String(cells[first?.key ?? ''] ?? '')));
}

/**
 * Writes the rows of all tables below their headings, which stand in one row. Rows of a person's own among them are moved down by blank ones.
 * @returns `undefined` where their headings are gone.
 */
export function drawTables(drawn: DrawnTab, order: TablesOrder): DrawnTables | undefined {
  const tables = order.tables.map((table) => keyedTable(table, order.dates));
  const columns = tables.flatMap((table) => table.columns);
  let heights: Record<string, number> = {};
  const place = drawPart(drawn, columns, (look) => {
    const rooms = tables.map((table) => {
      const now = rowsNow(look, table, { columns, ...order });
      return { table, now, placed: placeRows(now, table.names, table.isRanking) };
    });
    const short = rooms.find(({ placed }) => placed.kind === 'noRoom')?.placed;
    if (short?.kind === 'noRoom') {
      drawn.tab.insertRowsBelow(look.place.headingRow + short.row, short.missing);
      drawn.flush();
      return 'displaced';
    }
    const laidOut = rooms.map(({ table, now, placed }) => layOut(table, now, placed));
    heights = Object.fromEntries(laidOut.map(({ table, height }) => [table.id, height]));
    return planOf(drawn, look, laidOut);
  });
  return place && { place, heights };
}

function keyedTable(table: DashboardTable, dates: SheetDates): KeyedTable {
  const { report, rows } = table;
  const own = knownColumns(report);
  return {
    id: report.dataset.id,
    columns: tableColumns(table),
    names: namesOf(table),
    cells: rows.map(({ cells }) =>
      own.map(({ key, kind }) => cellToWrite({ kind }, { value: dates.toSheet(kind, cells[key] ?? ''), formula: '' })),
    ),
    isRanking: own[0]?.kind !== 'day',
  };
}

interface KnownBefore extends Pick<TablesOrder, 'before' | 'dates'> {
  readonly columns: readonly Column[];
}

/** What stands in the rows below the headings, as far as one of a table's columns is concerned. */
function rowsNow(
  { place, cells, isAgain }: PartLook,
  table: KeyedTable,
  { columns, before, dates }: KnownBefore,
): RowNow[] {
  const positions = table.columns.map(({ key }) => place.columnOf.get(key) ?? 0);
  const ours = new Set(columns.map(({ key }) => place.columnOf.get(key)));
  const [name] = table.columns;
  const lines = cells.slice(place.headingRow);
  const nameIn = (line: readonly Cell[]): string =>
    asShown(String(dates.toPlain(name?.kind ?? 'text', line[(positions[0] ?? 0) - 1] ?? '')));
  // Version 0.1.0 kept only how many rows it had drawn, one below the other.
  const known = before.names?.[table.id] ?? lines.slice(0, before.rows[table.id] ?? 0).map(nameIn);
  const left = new Map<string, number>();
  for (const text of known) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.map((line): RowNow => {
    if (positions.every((column) => (line[column - 1] ?? '') === '')) return { kind: 'blank' };
    const text = nameIn(line);
    const count = left.get(text) ?? 0;
    if (count === 0) return { kind: 'own' };
    if (!isAgain) left.set(text, count - 1);
    return { kind: 'drawn', name: text, hasNote: line.some((cell, index) => cell !== '' && !ours.has(index + 1)) };
  });
}

interface LaidOutTable {
  readonly table: KeyedTable;
  /** What each row that is written holds afterwards, by its number from 0 below the headings. */
  readonly lines: ReadonlyMap<number, readonly Cell[]>;
  /** Rows that held nothing of the table before. */
  readonly fresh: readonly number[];
  readonly height: number;
}

function layOut(table: KeyedTable, now: readonly RowNow[], placed: Placed): LaidOutTable {
  const rows = placed.kind === 'placed' ? placed.rows : [];
  const blank = table.columns.map(() => '');
  const lines = new Map<number, readonly Cell[]>();
  now.forEach(({ kind }, row) => {
    if (kind === 'drawn') lines.set(row, blank);
  });
  rows.forEach((row, index) => {
    lines.set(row, table.cells[index] ?? blank);
  });
  const fresh = rows.filter((row) => now[row]?.kind !== 'drawn');
  return { table, lines, fresh, height: Math.max(0, ...rows.map((row) => row + 1)) };
}

function planOf({ tab }: DrawnTab, look: PartLook, laidOut: readonly LaidOutTable[]): PartPlan {
  const { place } = look;
  const rows = Math.max(0, ...laidOut.flatMap(({ lines }) => [...lines.keys()].map((row) => row + 1)));
  tab.ensureSize(place.headingRow + rows, place.lastColumn);
  for (const one of laidOut) formatFresh(tab, place, one);
  // Of a ranking other records may stand in every row by now: rows are told by a table whose records stay.
  const told = laidOut.find(({ table }) => !table.isRanking);
  const idColumn = told?.table.columns[0]?.key ?? '';
  const ids = idsOf(look, idColumn);
  const idsBefore = Array.from({ length: Math.max(0, ...(told?.lines.keys() ?? [])) + 1 }, (_, row) => ids[row] ?? '');
  return {
    writes: laidOut.flatMap((one) => writesOf(look, one)),
    toldBy: laidOut.flatMap(({ table }) => table.columns.slice(0, 1).map(({ key }) => key)),
    ...{ firstRow: place.headingRow + 1, idColumn, idsBefore },
    idsAfter: idsBefore.map((id, row) => shownText(told?.lines.get(row)?.[0] ?? id).trim()),
  };
}

/** As it is read again: a text among days is written with a mark in front. */
const shownText = (cell: Cell): string => String(cell).replace(/^'/, '');

/**
 * Only what is to change is written: by the rest it shows whether anything moved meanwhile. A row that gets another name is written as one piece, so
 * that no move comes in between.
 */
function writesOf({ place, cells }: PartLook, { table, lines }: LaidOutTable): GuardedWrite[] {
  const { columns } = table;
  const positionOf = ({ key }: Column): number => place.columnOf.get(key) ?? 1;
  const wanted = (row: number, column: Column): Cell => lines.get(row)?.[columns.indexOf(column)] ?? '';
  const changedIn = (column: Column, rows: readonly number[]): number[] =>
    rows.filter((row) => !holds(cells[place.headingRow + row]?.[positionOf(column) - 1], wanted(row, column)));
  const write = (rows: readonly number[], own: readonly Column[]): GuardedWrite[] =>
    stretches(rows).map(([top, bottom]) => ({
      area: {
        ...{ row: place.headingRow + 1 + top, column: Math.min(...own.map(positionOf)) },
        ...{ rows: bottom - top + 1, columns: own.length },
      },
      columns: own,
      values: Array.from({ length: bottom - top + 1 }, (_, offset) =>
        own.map((column) => wanted(top + offset, column)),
      ),
    }));
  const all = [...lines.keys()].sort((one, other) => one - other);
  const renamed = columns.slice(0, 1).flatMap((name) => changedIn(name, all));
  const others = all.filter((row) => !renamed.includes(row));
  const sideBySide = stretchesAt(place.columnOf, columns);
  return [
    ...sideBySide.flatMap((stretch) => write(renamed, stretch.columns)),
    ...columns.flatMap((column) => write(changedIn(column, others), [column])),
  ];
}

/** A period is short, and its days stand close together below a chart. */
const shortDay = 'd mmm';

/** Formats rows that are new to a table; those of the others are the person's. */
function formatFresh(tab: DrawnTab['tab'], place: TablePlace, { table, fresh }: LaidOutTable): void {
  const rows = stretches([...fresh].sort((one, other) => one - other));
  for (const { key, kind } of rows.length > 0 ? table.columns : []) {
    const areas = rows.map(([top, bottom]) => ({
      ...{ row: place.headingRow + 1 + top, column: place.columnOf.get(key) ?? 1 },
      ...{ rows: bottom - top + 1, columns: 1 },
    }));
    tab.setNumberFormats(areas, kind === 'day' ? shortDay : numberFormats[kind]);
  }
}
