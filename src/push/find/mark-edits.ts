import type { Area, TabPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { cellNames, retell, tellsEdit } from '../../tables/tab/cell-states';
import { headerRow, rowsAbove } from '../../tables/tab/table-place';
import { isTitle } from '../../tables/tab/title-texts';
import { resultColumn, vanishedSign } from '../../tables/table';
import type { Language } from '../../text/message';
import { isPushableColumn } from '../pushables';
import type { CellsInRows, TypedBack } from './typed-back';
import { withEditsTold } from './with-edits-told';

/** How it is found out which of some cells ask for nothing any more. */
export type FindTypedBack = (tab: TabPort, cells: CellsInRows) => TypedBack;

/** Cells that a person has just edited, and what stood in a single one before. */
interface EditedCells extends Area {
  readonly before?: string;
}

/**
 * Notes beside freshly edited cells, by their columns, that they are not pushed yet: a reminder only; what is an edit is found out at a preview. It runs
 * after every edit of every tab, so it reads nothing but marks before it has something to note. What says that a record is gone stays, since formulas go
 * by it, and so does the heading, which may stand below a title. Where a heading was edited, results call its column by the new one.
 * A cell that was marked and is typed back is marked no more: only for these it is looked what the shop had said.
 */
export function markEdits(tab: TabPort, edited: EditedCells, language: () => Language, find: FindTypedBack): boolean {
  const keys = tab.columnKeys();
  const result = keys.get(resultColumn.key);
  if (result === undefined) return false;
  if (renameInResults(tab, edited, result)) return true;
  const firstRow = Math.max(edited.row, headerRow + 1);
  const rows = edited.row + edited.rows - firstRow;
  if (rows < 1) return false;
  const dataset = knownTabMark(tab)?.dataset;
  const isInside = (column: number) => column >= edited.column && column < edited.column + edited.columns;
  const takes = (key: string) => dataset !== undefined && isPushableColumn(dataset, key);
  const columns = [...keys]
    .filter(([key, column]) => isInside(column) && takes(key))
    .sort(([, one], [, other]) => one - other);
  if (columns.length === 0) return false;
  const names = cellNames(tab, headingsIn(readAbove(tab, firstRow - 1), result).headings);
  const nameOf = (column: number) => names[column - 1] ?? '';
  const told = withEditsTold(nameOf(result), language());
  let isTypedBack: TypedBack | undefined;
  const isBack = (text: string, index: number, key: string, name: string): boolean => {
    if (!tellsEdit(text, name)) return false;
    isTypedBack ??= find(tab, { row: firstRow, rows, positions: keys, keys: columns.map(([column]) => column) });
    return isTypedBack(index, key);
  };
  const isCovered = isInside(result);
  rewrite(tab, { row: firstRow, column: result, rows, columns: 1 }, (text, index) => {
    if (text.startsWith(vanishedSign) || isTitle(resultColumn.title, text)) return text;
    const back = columns.flatMap(([key, column]) => (isBack(text, index, key, nameOf(column)) ? [nameOf(column)] : []));
    const edited = columns.map(([, column]) => nameOf(column)).filter((name) => !back.includes(name));
    return told(text, { edited, back, isCovered });
  });
  return true;
}

/** Results name columns by their headings, and colours go by that. @returns whether it was a heading that was edited. */
function renameInResults(tab: TabPort, { row, column, before }: EditedCells, result: number): boolean {
  if (before === undefined || row > rowsAbove) return false;
  const lines = readAbove(tab, row);
  const former = (line: readonly string[]) => line.map((text, index) => (index === column - 1 ? before : text));
  const { headings, row: headingRow } = headingsIn(
    lines.map((line, index) => (index === row - 1 ? former(line) : line)),
    result,
  );
  const rows = tab.lastRow() - row;
  if (headingRow !== row || rows < 1) return false;
  const namesBefore = cellNames(tab, headings);
  const names = cellNames(tab, lines[row - 1] ?? []);
  const nameNow = (told: string) => names[namesBefore.indexOf(told)] || told;
  rewrite(tab, { row: row + 1, column: result, rows, columns: 1 }, (text) => retell(text, nameNow));
  return true;
}

/** The first rows of a tab, in its whole width. */
export const readAbove = (tab: TabPort, rows: number): readonly (readonly string[])[] =>
  tab
    .read({ row: 1, column: 1, rows: Math.min(rows, rowsAbove), columns: Math.max(1, tab.lastColumn()) })
    .map((line) => line.map(String));

/** The headings stand in the row in which the result column has its title, or in the first one. */
export function headingsIn(lines: readonly (readonly string[])[], result: number) {
  const titled = lines.findIndex((line) => isTitle(resultColumn.title, line[result - 1] ?? ''));
  const index = Math.max(0, titled);
  return { row: index + 1, headings: lines[index] ?? [] };
}

/** Writes only what changes. */
function rewrite(tab: TabPort, area: Area, textNow: (text: string, index: number) => string): void {
  const before = tab.read(area).map(([cell = '']) => cell);
  const now = before.map((cell, index) => textNow(String(cell), index));
  if (now.every((text, index) => text === String(before[index]))) return;
  tab.write(
    area,
    now.map((text) => [text]),
  );
}
