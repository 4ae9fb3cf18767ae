import type { Area, TabPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { headerRow } from '../../tables/tab/table-place';
import { isTitle } from '../../tables/tab/title-texts';
import { pullResultSign, resultColumn, vanishedSign } from '../../tables/table';
import { type Language, say } from '../../text/message';
import { isPushableColumn } from '../pushables';

/**
 * Notes beside freshly edited cells that they are not pushed yet: a reminder only; what is an edit is found out at a preview. It runs after
 * every edit of every tab, so it reads nothing but marks before it has something to note. What says that a record is gone stays, since formulas go by
 * it, and so does the heading, which may stand below a title.
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
  if (![...keys].some(([key, column]) => isInside(column) && takes(key))) return false;
  const text = `${pullResultSign} ${say(language(), 'result.editKept')}`;
  const area = { row: firstRow, column: result, rows, columns: 1 };
  const stays = (shown: string) => shown.startsWith(vanishedSign) || isTitle(resultColumn.title, shown);
  const marked = tab.read(area).map(([shown = '']) => [stays(String(shown)) ? shown : text]);
  tab.write(area, marked);
  return true;
}

/** In how many rows the result says that something was edited; 0 for a tab without results. Three calls of the sheet at most. */
export function countMarked(tab: TabPort): number {
  const column = tab.columnKeys().get(resultColumn.key);
  const rows = tab.lastRow() - headerRow;
  if (column === undefined || rows < 1) return 0;
  const results = tab.read({ row: headerRow + 1, column, rows, columns: 1 });
  return results.filter(([shown]) => typeof shown === 'string' && shown.startsWith(pullResultSign)).length;
}
