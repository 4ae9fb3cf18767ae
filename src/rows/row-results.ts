import type { Endpoint } from '../api/endpoint';
import type { TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import type { RowMatching, RowRef } from '../state/schema/row-lines';
import { cutToCell } from '../tables/plain-value';
import { headerRow } from '../tables/tab/table-place';
import { numberFormats, resultColumn } from '../tables/table';
import { dayReader, readRowTab, refOf } from './row-tab';

/** What is to stand beside the rows of one record. */
export interface RowResult {
  readonly rows: readonly RowRef[];
  readonly text: string;
}

/**
 * Writes results beside their rows, with the time. Rows are found anew by what they say, since people sort and insert; one that says something
 * else by now is left alone. The caller flushes.
 */
export function writeRowResults(
  access: ShopAccess,
  tab: TabPort,
  endpoint: Endpoint,
  matching: RowMatching,
  results: readonly RowResult[],
): void {
  const { clock, workbook } = access.platform;
  const read = readRowTab(tab, endpoint, matching);
  const time = clock.format(clock.now(), workbook.timeZone, 'yyyy-MM-dd HH.mm');
  const texts = findRows(
    read.rows.map((row) => refOf(row, dayReader(access))),
    results,
  );
  const numbers = [...texts.keys()];
  if (numbers.length === 0) return;
  const column = read.resultColumn ?? addResultColumn(tab);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const area = { row: first, column, rows: last - first + 1, columns: 1 };
  const lines = tab.read(area).map(([before = ''], index) => {
    const text = texts.get(first + index);
    return [text === undefined ? before : cutToCell(text, ` · ${time}`)];
  });
  tab.write(area, lines);
}

/** Texts by row number. Among rows that say the same, one that stands where it stood is taken first. */
function findRows(present: readonly RowRef[], results: readonly RowResult[]): Map<number, string> {
  const free = new Map<string, number[]>();
  for (const { row, said } of present) free.set(said, [...(free.get(said) ?? []), row]);
  const wanted = results.flatMap(({ rows, text }) => rows.map((ref) => ({ ...ref, text })));
  const texts = new Map<number, string>();
  for (const { row, said, text } of wanted) {
    const rows = free.get(said) ?? [];
    const found = rows.includes(row) ? row : rows[0];
    if (found === undefined) continue;
    texts.set(found, text);
    free.set(
      said,
      rows.filter((one) => one !== found),
    );
  }
  return texts;
}

function addResultColumn(tab: TabPort): number {
  const column = tab.lastColumn() + 1;
  const { rows } = tab.ensureSize(tab.lastRow(), column);
  tab.setNumberFormat({ row: 1, column, rows, columns: 1 }, numberFormats[resultColumn.kind]);
  tab.write({ row: headerRow, column, rows: 1, columns: 1 }, [[resultColumn.title.en]]);
  tab.setBold({ row: headerRow, column, rows: 1, columns: 1 });
  tab.setColumnWidths(column, 1, resultColumn.widthPixels);
  tab.setColumnKey(column, resultColumn.key);
  return column;
}
