import type { Area, TabPort } from '../google/ports';
import { warehouseOfColumn } from '../tables/datasets/variations';
import { headerRow } from '../tables/tab-snapshot';
import { newsSign, resultColumn } from '../tables/table';
import { type Language, say } from '../text/message';

/** Notes beside freshly edited stock cells that they are not pushed yet: a reminder only; what is an edit is found out at a preview. */
export function markEdits(tab: TabPort, edited: Area, language: Language): void {
  const keys = tab.columnKeys();
  const result = keys.get(resultColumn.key);
  const isInside = (column: number) => column >= edited.column && column < edited.column + edited.columns;
  const touchesStock = [...keys].some(([key, column]) => warehouseOfColumn(key) !== undefined && isInside(column));
  const firstRow = Math.max(edited.row, headerRow + 1);
  const rows = edited.row + edited.rows - firstRow;
  if (result === undefined || !touchesStock || rows < 1) return;
  const text = `${newsSign} ${say(language, 'news.editKept')}`;
  tab.write(
    { row: firstRow, column: result, rows, columns: 1 },
    Array.from({ length: rows }, () => [text]),
  );
}
