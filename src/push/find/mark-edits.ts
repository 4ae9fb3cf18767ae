import type { Area, TabPort } from '../../google/ports';
import { knownTabMark } from '../../state/tab-mark';
import { headerRow } from '../../tables/tab/table-place';
import { pullResultSign, resultColumn, vanishedSign } from '../../tables/table';
import { type Language, say } from '../../text/message';
import { isPushableColumn } from '../pushables';

/**
 * Notes beside freshly edited cells that they are not pushed yet: a reminder only; what is an edit is found out at a preview. It runs after
 * every edit of every tab, so it reads nothing but marks before it has something to note. What says that a record is gone stays, since formulas go by
 * it, and so does the heading, which may stand below a title.
 */
export function markEdits(tab: TabPort, edited: Area, language: Language): void {
  const keys = tab.columnKeys();
  const result = keys.get(resultColumn.key);
  const firstRow = Math.max(edited.row, headerRow + 1);
  const rows = edited.row + edited.rows - firstRow;
  if (result === undefined || rows < 1) return;
  const dataset = knownTabMark(tab)?.dataset;
  const isInside = (column: number) => column >= edited.column && column < edited.column + edited.columns;
  const takes = (key: string) => dataset !== undefined && isPushableColumn(dataset, key);
  if (![...keys].some(([key, column]) => isInside(column) && takes(key))) return;
  const text = `${pullResultSign} ${say(language, 'result.editKept')}`;
  const area = { row: firstRow, column: result, rows, columns: 1 };
  const stays = (shown: string) => shown.startsWith(vanishedSign) || Object.values(resultColumn.title).includes(shown);
  const marked = tab.read(area).map(([shown = '']) => [stays(String(shown)) ? shown : text]);
  tab.write(area, marked);
}
