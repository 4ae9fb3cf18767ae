import type { TabPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { cellNames, cellsTold, isOfEdit, stateSigns, tellsRefusal } from '../../tables/tab/cell-states';
import { headerRow, rowsAbove } from '../../tables/tab/table-place';
import { resultColumn } from '../../tables/table';
import { isPushableColumn } from '../pushables';
import { type FindTypedBack, headingsIn, readAbove } from './mark-edits';

/**
 * How many cells of a tab wait to be pushed, as far as its results tell: those that say that they were edited, and those whose push was refused while
 * they hold what was typed. 0 for a tab without results. Three calls of the sheet at most where nothing was refused.
 */
export function countEdited(tab: TabPort, find: FindTypedBack): number {
  const column = tab.columnKeys().get(resultColumn.key);
  const rows = tab.lastRow() - headerRow;
  if (column === undefined || rows < 1) return 0;
  const cells = tab.read({ row: headerRow + 1, column, rows, columns: 1 });
  const results = cells.map(([shown]) => (typeof shown === 'string' ? shown : ''));
  const edited = results.reduce((sum, result) => sum + editsTold(result), 0);
  return edited + countRefused(tab, results, find);
}

/** What earlier versions told names no cell: it is of one at least. */
const editsTold = (result: string): number =>
  Math.max(cellsTold(result).filter(isOfEdit).length, isOfEdit(result) ? 1 : 0);

const tellsAnyRefusal = (result: string): boolean => stateSigns.failed.some((sign) => result.includes(sign));

/** Only a cell that differs from what the shop said waits: what was not undone, or not set by a schedule, was typed by nobody. */
function countRefused(tab: TabPort, results: readonly string[], find: FindTypedBack): number {
  const positions = tab.columnKeys();
  const dataset = knownTabMark(tab)?.dataset;
  if (dataset === undefined || !results.some(tellsAnyRefusal)) return 0;
  const { headings } = headingsIn(readAbove(tab, rowsAbove), positions.get(resultColumn.key) ?? 0);
  const names = cellNames(tab, headings);
  const refused = [...positions]
    .filter(([key]) => isPushableColumn(dataset, key))
    .flatMap(([key, position]) =>
      results.flatMap((result, index) => (tellsRefusal(result, names[position - 1] ?? '') ? [{ key, index }] : [])),
    );
  if (refused.length === 0) return 0;
  const keys = [...new Set(refused.map(({ key }) => key))];
  const isBack = find(tab, { row: headerRow + 1, rows: results.length, positions, keys });
  return refused.filter(({ index, key }) => !isBack(index, key)).length;
}
