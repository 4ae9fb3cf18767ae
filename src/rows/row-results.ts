import type { Endpoint } from '../api/endpoint';
import type { TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import type { RowMatching, RowRef } from '../state/schema/row-lines';
import { cutToCell } from '../tables/plain-value';
import { numberFormats, resultColumn } from '../tables/table';
import { isEdited, likeness, refOf } from './row-said';
import { dayReader, readRowTab } from './row-tab';

/** What is to stand beside the rows of one record. */
export interface RowResult {
  readonly rows: readonly RowRef[];
  readonly text: string;
}

/**
 * Writes results beside their rows, with the time. Rows are found anew by what they say, since people sort and insert; one that was edited since by
 * what it still says of it. The caller flushes.
 */
export function writeRowResults(
  access: ShopAccess,
  tab: TabPort,
  endpoint: Endpoint,
  matching: RowMatching,
  results: readonly RowResult[],
): void {
  const { clock, workbook } = access.platform;
  const read = readRowTab(tab, endpoint, matching, 'asFarAsThere');
  const time = clock.format(clock.now(), workbook.timeZone, 'yyyy-MM-dd HH.mm');
  const texts = findRows(
    read.rows.map((row) => refOf(row, dayReader(access))),
    results,
  );
  const numbers = [...texts.keys()];
  if (numbers.length === 0) return;
  const column = read.resultColumn ?? addResultColumn(tab, read.headingRow);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const area = { row: first, column, rows: last - first + 1, columns: 1 };
  const lines = tab.read(area).map(([before = ''], index) => {
    const text = texts.get(first + index);
    return [text === undefined ? before : cutToCell(text, ` · ${time}`)];
  });
  tab.write(area, lines);
}

/** Texts by row number: of rows that say what they said, then of those that were edited since. */
function findRows(present: readonly RowRef[], results: readonly RowResult[]): Map<number, string> {
  const texts = new Map<number, string>();
  const lost = takeUnchanged(present, results, texts);
  const left = present.filter(({ row }) => !texts.has(row));
  for (const { row, said, text } of lost) {
    const alike = left
      .filter((one) => !texts.has(one.row) && isEdited(said, one.said))
      .sort((one, other) => likeness(said, other.said) - likeness(said, one.said));
    const [best, next] = alike;
    const isClear = best && (!next || likeness(said, best.said) > likeness(said, next.said));
    const found = alike.find((one) => one.row === row) ?? (isClear ? best : undefined);
    if (found) texts.set(found.row, text);
  }
  return texts;
}

/** Among rows that say the same, one that stands where it stood is taken first. @returns those that nothing says any more. */
function takeUnchanged(
  present: readonly RowRef[],
  results: readonly RowResult[],
  texts: Map<number, string>,
): readonly (RowRef & { readonly text: string })[] {
  const free = new Map<string, Set<number>>();
  for (const { row, said } of present) free.set(said, (free.get(said) ?? new Set()).add(row));
  return results.flatMap(({ rows, text }) =>
    rows.flatMap(({ row, said }) => {
      const numbers = free.get(said);
      const found = numbers?.has(row) ? row : numbers?.values().next().value;
      if (found === undefined) return [{ row, said, text }];
      texts.set(found, text);
      numbers?.delete(found);
      return [];
    }),
  );
}

function addResultColumn(tab: TabPort, headingRow: number): number {
  const column = tab.lastColumn() + 1;
  const { rows } = tab.ensureSize(tab.lastRow(), column);
  tab.setNumberFormat({ row: 1, column, rows, columns: 1 }, numberFormats[resultColumn.kind]);
  tab.write({ row: headingRow, column, rows: 1, columns: 1 }, [[resultColumn.title.en]]);
  tab.setBold({ row: headingRow, column, rows: 1, columns: 1 });
  tab.setColumnWidths(column, 1, resultColumn.widthPixels);
  tab.setColumnKey(column, resultColumn.key);
  return column;
}
