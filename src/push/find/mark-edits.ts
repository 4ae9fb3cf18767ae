import type { Area, TabPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { cutToCell } from '../../tables/plain-value';
import { editSigns, isPastedOver, tellCell, tellPastedOver, withEdits } from '../../tables/tab/cell-states';
import { headerRow, rowsAbove } from '../../tables/tab/table-place';
import { isTitle } from '../../tables/tab/title-texts';
import { pullResultSign, resultColumn, vanishedSign } from '../../tables/table';
import { type Language, say } from '../../text/message';
import { isPushableColumn } from '../pushables';

/**
 * Notes beside freshly edited cells, by their columns, that they are not pushed yet: a reminder only; what is an edit is found out at a preview. It runs
 * after every edit of every tab, so it reads nothing but marks before it has something to note. What says that a record is gone stays, since formulas go
 * by it, and so does the heading, which may stand below a title.
 */
export function markEdits(tab: TabPort, edited: Area, language: () => Language): boolean {
  const keys = tab.columnKeys();
  const result = keys.get(resultColumn.key);
  const firstRow = Math.max(edited.row, headerRow + 1);
  const rows = edited.row + edited.rows - firstRow;
  if (result === undefined || rows < 1) return false;
  const dataset = knownTabMark(tab)?.dataset;
  const isInside = (column: number) => column >= edited.column && column < edited.column + edited.columns;
  const takes = (key: string) => dataset !== undefined && isPushableColumn(dataset, key);
  const columns = [...keys].filter(([key, column]) => isInside(column) && takes(key)).map(([, column]) => column);
  if (columns.length === 0) return false;
  const [resultHeading = '', ...headings] = headingsOf(tab, [result, ...columns], { result, above: firstRow });
  const told = language();
  const edits = headings.map(
    (heading) => [heading, tellCell(heading, `${pullResultSign} ${say(told, 'result.editKept')}`)] as const,
  );
  // Whoever pasted over it took it for a column of theirs: what came after it stands one column too far.
  const pastedOver = [resultHeading, tellPastedOver(resultHeading, told)] as const;
  const isCovered = isInside(result);
  const area = { row: firstRow, column: result, rows, columns: 1 };
  const stays = (shown: string) => shown.startsWith(vanishedSign) || isTitle(resultColumn.title, shown);
  const marked = tab.read(area).map(([shown = '']) => {
    const text = String(shown);
    if (stays(text)) return [text];
    const isOver = isCovered || isPastedOver(text, resultHeading);
    return [cutToCell(withEdits(text, new Map(isOver ? [pastedOver, ...edits] : edits)))];
  });
  tab.write(area, marked);
  return true;
}

/** As they stand in the tab, from left to right as the columns are given: in the row in which the result column has its title, or the first one. */
function headingsOf(
  tab: TabPort,
  columns: readonly number[],
  { result, above }: { readonly result: number; readonly above: number },
): readonly string[] {
  const first = Math.min(result, ...columns);
  const last = Math.max(result, ...columns);
  const lines = tab.read({
    row: headerRow,
    column: first,
    rows: Math.min(rowsAbove, above - 1),
    columns: last - first + 1,
  });
  const titled = lines.find((line) => isTitle(resultColumn.title, String(line[result - first] ?? '')));
  const headings = titled ?? lines[0] ?? [];
  return columns.map((column) => String(headings[column - first] ?? ''));
}

/** In how many rows the result says that something was edited; 0 for a tab without results. Three calls of the sheet at most. */
export function countMarked(tab: TabPort): number {
  const column = tab.columnKeys().get(resultColumn.key);
  const rows = tab.lastRow() - headerRow;
  if (column === undefined || rows < 1) return 0;
  const results = tab.read({ row: headerRow + 1, column, rows, columns: 1 });
  return results.filter(([shown]) => typeof shown === 'string' && editSigns.some((sign) => shown.startsWith(sign)))
    .length;
}
