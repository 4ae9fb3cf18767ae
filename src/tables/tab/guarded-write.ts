import type { Area, Cell, TabPort } from '../../google/ports';
import { stretches } from '../stretches';
import { type Column, isTextual } from '../table';
import { type CellMemory, isSameCell } from './cell-memory';
import { type KnownColumns, putBack } from './put-back';
import { stands, standsAsWritten, type TablePlace } from './table-place';
import type { WrittenCells } from './written-cells';

/** `displaced`: rows or columns moved meanwhile. What was written elsewhere is put back, and all is to be read anew. */
export type Landed = 'landed' | 'displaced';

/** A table in a tab as it was read, and which rows of it are about to be written. */
export interface GuardedTable extends KnownColumns {
  readonly tab: TabPort;
  readonly place: TablePlace;
  /** The record of each row below the headings. */
  readonly ids: readonly string[];
  /** All cells of the tab, where rows are told by whatever stands in them and not by an id. */
  readonly cells?: readonly (readonly Cell[])[];
  /** What was read of its cells; what else may be written over is read in addition. */
  readonly memory: CellMemory;
  readonly flush: () => void;
}

/** Cells of ours that stand side by side, and what to write into them. */
export interface GuardedWrite {
  readonly area: Area;
  readonly columns: readonly Column[];
  readonly values: readonly (readonly Cell[])[];
  /** Formulas that a person put into columns of texts, where they would be texts after all. */
  readonly formulasInTexts?: readonly { readonly cell: Area; readonly formula: string }[];
}

/** What is written, and where that stands. */
export interface GuardedOrder {
  readonly writes: readonly GuardedWrite[];
  /** Cells among the headings that get other texts along with them. */
  readonly headings?: readonly WrittenCells[];
  /** The rows that have to stand where they stood, and the records that they hold then. */
  readonly firstRow: number;
  readonly idsBefore: readonly string[];
  readonly idsAfter: readonly string[];
  /** The cells have got the formats of their columns just now. */
  readonly areFormatted?: boolean;
  /** Whether the cells that are about to be written hold what they held when they were read. Compared with what was read when absent. */
  readonly isUnchanged?: () => boolean;
  /** What else tells after the flush that nothing moved. */
  readonly isAsWritten?: () => boolean;
}

/** Below a table, so many rows of the person's own are looked at before they may be written over. */
const rowsBelow = 50;

/** Above and below what is written, so many rows of columns beside ours are remembered: they may come to stand there. */
const rowsAround = 50;

/**
 * Writes into a table whose rows and columns people may move at any moment. Sheets has no write that compares: it is looked right before and right
 * after, and what was written over elsewhere is put back. What stays open is what somebody types into these very cells between the look before
 * and the flush.
 */
export function writeGuarded(table: GuardedTable, order: GuardedOrder): Landed {
  const { tab, place, idColumn, flush } = table;
  const { writes, headings = [], firstRow, idsBefore, idsAfter } = order;
  rememberBelow(table);
  rememberOwnColumns(table, writes);
  const withoutFormat = order.areFormatted ? [] : writes.flatMap((write) => textsWithoutFormat(tab, write));
  const column = place.columnOf.get(idColumn);
  const { isUnchanged = () => writes.every(({ area }) => isAsRead(table, area)) } = order;
  if (!stands(tab, place, { firstRow, ids: idsBefore, column }) || !isUnchanged()) return 'displaced';
  for (const area of withoutFormat) tab.setNumberFormat(area, '@');
  for (const { area, values, formulasInTexts = [] } of writes) {
    tab.write(area, values);
    for (const { cell, formula } of formulasInTexts) {
      tab.setNumberFormat(cell, 'general');
      tab.write(cell, [[formula]]);
    }
  }
  for (const { area, values } of headings) tab.write(area, values);
  flush();
  if (
    standsAsWritten(tab, withHeadings(place, headings), { firstRow, ids: idsAfter, column }) &&
    (order.isAsWritten?.() ?? true)
  )
    return 'landed';
  undo(table, [...writes, ...headings]);
  return 'displaced';
}

/** The place as it is once some headings got other texts. */
function withHeadings(place: TablePlace, written: readonly WrittenCells[]): TablePlace {
  if (written.length === 0) return place;
  const headings = [...place.headings];
  for (const { area, values } of written)
    headings.splice(area.column - 1, area.columns, ...(values[0] ?? []).map(String));
  return { ...place, headings };
}

function undo(table: GuardedTable, writes: readonly WrittenCells[]): void {
  const { tab, place, ids, cells, memory, columns, flush } = table;
  const columnAt = new Map(columns.map((column) => [place.columnOf.get(column.key), column]));
  const contentAt = (row: number, column: number) =>
    row <= place.headingRow
      ? place.above[row - 1]?.[column - 1]
      : memory.toWriteAgain(row, column, columnAt.get(column));
  putBack(tab, table, { place, ids, contentAt, ...(cells ? { cells } : {}) }, writes);
  flush();
}

/** Whether cells hold what they held when they were read. What a formula comes to may be another by now: it counts itself. */
function isAsRead({ tab, memory }: GuardedTable, area: Area): boolean {
  const cells = tab.read(area);
  const formulas = memory.hasFormulas(area) ? tab.readFormulas(area) : [];
  return cells.every((line, down) =>
    line.every((cell, across) => {
      const [row, column] = [area.row + down, area.column + across];
      const formula = formulas.length === 0 ? '' : memory.formulaAt(row, column);
      if (formula !== '') return formulas[down]?.[across] === formula;
      const before = memory.valueAt(row, column);
      return before === undefined || isSameCell(cell, before);
    }),
  );
}

/** An area with the columns beside it. */
export function withNeighbours(area: Area, lastColumn: number): Area {
  const first = Math.max(1, area.column - 1);
  const last = Math.max(area.column + area.columns - 1, Math.min(lastColumn, area.column + area.columns));
  return { ...area, column: first, columns: last - first + 1 };
}

/** Reads what people keep below a table, as far as it may be in the way of what is written. */
function rememberBelow({ tab, place, ids, memory }: GuardedTable): void {
  const row = place.headingRow + ids.length + 1;
  const rows = Math.min(place.lastRow - row + 1, rowsBelow);
  if (rows < 1) return;
  const area = { row, column: 1, rows, columns: place.lastColumn };
  memory.rememberValues(area, tab.read(area));
  memory.rememberFormulas(area, tab.readFormulas(area));
}

/** Reads the columns that are not ours where something is written: each of them may come to stand there. */
function rememberOwnColumns({ tab, place, memory }: GuardedTable, writes: readonly GuardedWrite[]): void {
  const ours = new Set(place.columnOf.values());
  const own = Array.from({ length: place.lastColumn }, (_, index) => index + 1).filter((column) => !ours.has(column));
  if (own.length === 0 || writes.length === 0) return;
  const first = Math.max(place.headingRow + 1, Math.min(...writes.map(({ area }) => area.row)) - rowsAround);
  const end = Math.max(...writes.map(({ area }) => area.row + area.rows)) + rowsAround;
  const rows = Math.min(end, place.lastRow + 1) - first;
  if (rows < 1) return;
  for (const [from, to] of stretches(own)) {
    const area = { row: first, column: from, rows, columns: to - from + 1 };
    memory.rememberValues(area, tab.read(area));
    memory.rememberFormulas(area, tab.readFormulas(area));
  }
}

/** Where a person took the format away by which texts stay what they are: zeros in front would be lost, and `=` begin a formula. */
function textsWithoutFormat(tab: TabPort, { area, columns }: GuardedWrite): Area[] {
  const textual = columns.flatMap((column, index) => (isTextual(column.kind) ? [area.column + index] : []));
  return stretches(textual).flatMap(([from, to]) => {
    const texts = { ...area, column: from, columns: to - from + 1 };
    return tab.readNumberFormats(texts).every((line) => line.every((format) => format === '@')) ? [] : [texts];
  });
}
