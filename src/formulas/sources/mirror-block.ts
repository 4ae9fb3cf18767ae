import type { Cell, TabPort } from '../../google/ports';
import type { IdMark } from '../../state/schema/tab-mark';
import { headerRow, rowsAbove } from '../../tables/tab/table-place';
import { resultColumn, vanishedSign } from '../../tables/table';
import { type CodeList, meantValue } from '../../text/coded-values';
import { readText } from '../read-argument';

/** A tab with our columns in it, and how its records are told from what people wrote around them. */
export interface MarkedTab {
  readonly tab: TabPort;
  /** Column number by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** The codes that cells of a column may show by name, by its key. */
  readonly codesOf?: (field: string) => CodeList | undefined;
  /** By what records are told; absent in tabs that an earlier version pulled. */
  readonly id?: IdMark;
}

/** Some rows of a mirror as they stand in its tab, also those that hold no record. */
export interface MirrorBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lines: readonly (readonly Cell[])[];
}

/** The rows of a block, from 1, both included. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

const idColumnOf = ({ id, columns }: MarkedTab): number | undefined => id && columns.get(id.column);

/** Fields of some rows with one read, and with them what tells whether a row holds a record. */
export function readBlock(mirror: MarkedTab, fields: readonly string[], { from, to }: Rows): MirrorBlock {
  const { tab, columns } = mirror;
  const needed = [idColumnOf(mirror), ...[...fields, resultColumn.key].map((field) => columns.get(field))];
  const placed = needed.filter((column) => column !== undefined);
  const firstColumn = Math.min(...placed);
  if (to < from || placed.length === 0) return { firstRow: from, firstColumn: 1, lines: [] };
  const area = { row: from, column: firstColumn, rows: to - from + 1, columns: Math.max(...placed) - firstColumn + 1 };
  return { firstRow: from, firstColumn, lines: withCodes(mirror, fields, firstColumn, tab.read(area)) };
}

/** Formulas know the codes alone, whatever the tab shows. */
function withCodes(
  { columns, codesOf }: MarkedTab,
  fields: readonly string[],
  firstColumn: number,
  lines: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const codedAt = new Map(
    fields.flatMap((field) => {
      const [codes, position] = [codesOf?.(field), columns.get(field)];
      return codes && position !== undefined ? [[position - firstColumn, { codes }] as const] : [];
    }),
  );
  if (codedAt.size === 0) return lines;
  return lines.map((line) =>
    line.map((cell, index) => {
      const column = codedAt.get(index);
      return column ? meantValue(column, cell) : cell;
    }),
  );
}

/** @param line of the block, from 0. @param column of the tab, from 1. */
export const cellIn = ({ firstColumn, lines }: MirrorBlock, line: number, column: number | undefined): Cell =>
  column === undefined ? '' : (lines[line]?.[column - firstColumn] ?? '');

/** What a line's result says; `''` where the tab has no such column. */
export const resultIn = ({ columns }: MarkedTab, block: MirrorBlock, line: number): string =>
  readText(cellIn(block, line, columns.get(resultColumn.key)));

/** Whether a line may hold what was typed and is not pushed: its result tells of more than pushed values, or there is none that could. */
export const mayBeEdited = (mirror: MarkedTab, block: MirrorBlock, line: number): boolean =>
  !mirror.columns.has(resultColumn.key) || !/^(?:✓(?!.*; [●≠!?✗] ).*)?$/s.test(resultIn(mirror, block, line));

/** The lines of a block, from 0, that hold a record: below the headings, with an id, and not gone from the shop. */
export function recordLines(mirror: MarkedTab, block: MirrorBlock): number[] {
  const ids = idColumnOf(mirror);
  const records: number[] = [];
  for (let line = headingLine(mirror, block) + 1; line < block.lines.length; line += 1) {
    const hasId = ids === undefined || readText(cellIn(block, line, ids)) !== '';
    if (hasId && !resultIn(mirror, block, line).startsWith(vanishedSign)) records.push(line);
  }
  return records;
}

/** The heading of every column of a mirror, from column A. */
export function readHeadings(mirror: MarkedTab): readonly string[] {
  const { tab } = mirror;
  const [rows, columns] = [Math.min(tab.lastRow(), rowsAbove), tab.lastColumn()];
  if (rows === 0 || columns === 0) return [];
  const lines = tab.read({ row: 1, column: 1, rows, columns });
  const line = headingLine(mirror, { firstRow: 1, firstColumn: 1, lines });
  return (lines[line] ?? []).map(readText);
}

/** Where the headings stand, by that of the ids; row 1 where somebody gave it another name. Less than 0 above the block. */
function headingLine(mirror: MarkedTab, block: MirrorBlock): number {
  const column = idColumnOf(mirror);
  const top = block.lines.slice(0, Math.max(0, rowsAbove + 1 - block.firstRow));
  const found =
    column === undefined ? -1 : top.findIndex((_, line) => readText(cellIn(block, line, column)) === mirror.id?.title);
  return found < 0 ? Math.max(-1, headerRow - block.firstRow) : found;
}
