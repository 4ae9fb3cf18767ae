import type { Cell } from '../../google/ports';
import { stretches } from '../stretches';
import { stretchesAt } from '../tab/column-stretches';
import type { GuardedWrite } from '../tab/guarded-write';
import type { TablePlace } from '../tab/table-place';
import { type Column, numberFormats } from '../table';
import { type DrawnTab, drawPart, holds, idsOf, type PartLook, type PartPlan } from './draw-part';
import { type ShownLine, shownLine } from './drawn-rows';
import { type Order, type Placed, placeRows, type RowNow } from './place-rows';
import { mistakable } from './rows-beside';
import { type DrawnBefore, type DrawnSince, type LookedRow, lookAtRows, rowsNow } from './rows-now';

/** A table that is drawn anew as a whole. What stands in its first column names its rows. */
export interface DrawnTable {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  /** Ready to be written, row by row. */
  readonly cells: readonly (readonly Cell[])[];
  readonly order: Order;
  readonly before: DrawnBefore;
  /** The format of a column's cells, where it is not that of its kind. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Where tables stand, and how many rows each takes from its heading on. */
export interface StandingTables {
  readonly place: TablePlace;
  readonly heights: Readonly<Record<string, number>>;
  /** What a person keeps beside each that could be mistaken for a row of it. */
  readonly own: Readonly<Record<string, readonly ShownLine[]>>;
}

/**
 * Writes the rows of tables below their headings, which stand in one row. Rows of a person's own among them are moved down by blank ones.
 * @returns `undefined` where their headings are gone.
 * @throws AddOnError `tabMoves`.
 */
export function drawTables(drawn: DrawnTab, tables: readonly DrawnTable[]): StandingTables | undefined {
  const columns = tables.flatMap((table) => table.columns);
  let standing: Omit<StandingTables, 'place'> = { heights: {}, own: {} };
  const first = new Map<string, Pick<DrawnSince, 'own' | 'stood'>>();
  /** So many rows are written, from the heading on. */
  let reach: Record<string, number> = {};
  /** So many were put among them since. */
  let added = 0;
  /** Whether rows were put among them at all. */
  let isSpread = false;
  const place = drawPart(drawn, columns, (look) => {
    const { grownBy } = look;
    const sinceOf = ({ id, cells, columns: own }: DrawnTable): DrawnSince | undefined => {
      const known = first.get(id) ?? { own: [], stood: [] };
      if (grownBy === undefined) return isSpread ? { ...known, coming: [], within: 0 } : undefined;
      return {
        ...known,
        coming: cells.map((line) => shownLine(own, line, drawn.dates)),
        within: (reach[id] ?? 0) + added + Math.max(0, grownBy - added),
      };
    };
    const rooms = tables.map((table): Room => {
      const looked = lookAtRows(look, table.columns, columns, drawn.dates);
      const now = rowsNow(looked, table.before, sinceOf(table));
      const split = splitLines(looked, now);
      // What a person wrote before anything of this drawing stood there is theirs, whatever it equals later.
      if (grownBy === undefined) first.set(table.id, split);
      return { table, own: split.own, now, placed: placeRows(now, table.names, table.order) };
    });
    const short = rooms.find(({ placed }) => placed.kind === 'noRoom')?.placed;
    if (short?.kind === 'noRoom') {
      drawn.tab.insertRowsBelow(look.place.headingRow + short.row, short.missing);
      drawn.flush();
      added += short.missing;
      isSpread = true;
      return 'displaced';
    }
    added = 0;
    const laidOut = rooms.map(layOut);
    standing = {
      heights: Object.fromEntries(laidOut.map(({ table, height }) => [table.id, height])),
      own: Object.fromEntries(rooms.map(({ table, own }) => [table.id, mistakable(own, table.names)])),
    };
    reach = Object.fromEntries(laidOut.map(({ table, lines }) => [table.id, Math.max(0, ...lines.keys()) + 1]));
    return planOf(drawn, look, laidOut);
  });
  return place && { place, ...standing };
}

function splitLines(looked: readonly LookedRow[], now: readonly RowNow[]): Pick<DrawnSince, 'own' | 'stood'> {
  const those = (kind: RowNow['kind']) => looked.flatMap(({ line }, row) => (now[row]?.kind === kind ? [line] : []));
  return { own: those('own'), stood: those('drawn') };
}

/** Rows of a table that are about to be written. */
export interface LaidOutRows {
  readonly table: Pick<DrawnTable, 'columns' | 'formats'>;
  /** What each row that is written holds afterwards, by its number from 0 below the headings. */
  readonly lines: ReadonlyMap<number, readonly Cell[]>;
  /** Rows that held nothing of the table before. */
  readonly fresh: readonly number[];
}

interface LaidOutTable extends LaidOutRows {
  readonly table: DrawnTable;
  readonly height: number;
}

/** A table with the rows that it found, and those that it takes. */
interface Room {
  readonly table: DrawnTable;
  readonly own: readonly ShownLine[];
  readonly now: readonly RowNow[];
  readonly placed: Placed;
}

function layOut({ table, now, placed }: Room): LaidOutTable {
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
  const told = laidOut.find(({ table }) => table.order === 'days');
  const idColumn = told?.table.columns[0]?.key ?? '';
  const ids = idsOf(look, idColumn);
  const idsBefore = Array.from({ length: Math.max(0, ...(told?.lines.keys() ?? [])) + 1 }, (_, row) => ids[row] ?? '');
  return {
    writes: laidOut.flatMap((one) => writesOf(look, one)),
    isWithoutIds: true,
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
export function writesOf({ place, cells }: PartLook, { table, lines }: LaidOutRows): GuardedWrite[] {
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

/** Formats rows that are new to a table; those of the others are the person's. */
export function formatFresh(tab: DrawnTab['tab'], place: TablePlace, { table, fresh }: LaidOutRows): void {
  const rows = stretches([...fresh].sort((one, other) => one - other));
  for (const { key, kind } of rows.length > 0 ? table.columns : []) {
    const areas = rows.map(([top, bottom]) => ({
      ...{ row: place.headingRow + 1 + top, column: place.columnOf.get(key) ?? 1 },
      ...{ rows: bottom - top + 1, columns: 1 },
    }));
    tab.setNumberFormats(areas, table.formats?.[key] ?? numberFormats[kind]);
  }
}
