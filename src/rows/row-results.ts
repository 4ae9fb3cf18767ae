import type { Endpoint } from '../api/endpoint';
import { zoneMinute } from '../days/zone-time';
import type { Cell, TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import { cellLanguage } from '../state/cell-language';
import type { RowMatching, RowRef } from '../state/schema/row-lines';
import { cutToCell } from '../tables/plain-value';
import { numberFormats, resultColumn } from '../tables/table';
import { showMoment } from '../text/customs';
import { type Language, say } from '../text/message';
import { findRows, type Search } from './find-rows';
import { refOf } from './row-said';
import { editedSign } from './row-signs';
import { dayReader, type RowTab, readRowTab } from './row-tab';
import { columnWords } from './telling/column-words';

/** What is to stand beside the rows of one record. */
export interface RowResult {
  readonly rows: readonly RowRef[];
  readonly text: string;
  /** {@link ToldRows} */
  readonly also?: readonly string[];
}

/** How a tab's rows are told from one another. */
interface ToldTab {
  readonly endpoint: Endpoint;
  readonly matching: RowMatching;
  /** What rows say that are known not to have been sent. */
  readonly others: ReadonlySet<string>;
}

/**
 * Writes results beside their rows, with the time. Rows are found anew by what they say, since people sort and insert; one that was edited since by
 * what it still says of it. The caller flushes.
 * @returns numbers that rows had, of which nobody can tell which of several that say the same they are: nothing is written beside these.
 */
export function writeRowResults(
  access: ShopAccess,
  tab: TabPort,
  { endpoint, matching, others }: ToldTab,
  results: readonly RowResult[],
): readonly number[] {
  const { clock, workbook } = access.platform;
  const language = cellLanguage(access);
  const time = showMoment(language, zoneMinute(clock, workbook.timeZone, clock.now()));
  const read = () => readRowTab(tab, endpoint, matching, 'asFarAsThere');
  const wanted = results.flatMap(({ rows, text, also = [] }) => rows.map((row) => ({ ...row, text, also })));
  let untold: readonly number[] = [];
  for (let left = mostReadings; left > 0; left -= 1) {
    const seen = withResultColumn(tab, read, language);
    const toDay = dayReader(access);
    const present = seen.rows.map((row) => ({ ...refOf(row, toDay), ...row }));
    const tellEdited = editedTeller(endpoint, language, seen);
    const found = findRows({ endpoint, present, others, tellEdited }, wanted);
    const { texts } = found;
    untold = found.untold;
    const numbers = [...texts.keys()];
    if (numbers.length === 0) break;
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    const area = { row: first, column: seen.resultColumn, rows: last - first + 1, columns: 1 };
    const before = tab.read(area);
    // People insert rows at any moment, and Sheets compares nothing before it writes: what moved meanwhile is told once more.
    if (left > 1 && !stands(tab, seen)) continue;
    const textAt = (index: number) => texts.get(first + index);
    tab.write(
      area,
      before.map(([cell = ''], index) => [cutText(textAt(index), time) ?? cell]),
    );
    if (stands(tab, seen)) break;
  }
  return untold;
}

/** Tells what was sent of a row that says something else by now, by the columns' names. */
const editedTeller =
  (endpoint: Endpoint, language: Language, { columnOf, titles }: RowTab): Search['tellEdited'] =>
  (text, sent) => {
    const wordsOf = (key: string) => columnWords(endpoint, key, titles[(columnOf.get(key) ?? 0) - 1], language);
    const values = sent.map(([key, value]) => `${wordsOf(key)} ${value}`).join(', ');
    return values === '' ? text : `${text}${editedSign}${say(language, 'rows.sentAs', { sent: values })}`;
  };

/** How often a tab is read in which people are at work, until nothing moves. */
const mostReadings = 4;

const cutText = (text: string | undefined, time: string): string | undefined =>
  text === undefined ? undefined : cutToCell(text, ` · ${time}`);

function withResultColumn(
  tab: TabPort,
  read: () => RowTab,
  language: Language,
): RowTab & { readonly resultColumn: number } {
  const seen = read();
  return { ...seen, resultColumn: seen.resultColumn ?? addResultColumn(tab, seen.headingRow, language) };
}

/** Whether the cells that were read still stand where they stood, those of results aside. */
function stands(tab: TabPort, { cells, resultColumn: column }: ReturnType<typeof withResultColumn>): boolean {
  const columns = cells[0]?.length ?? 0;
  if (tab.lastRow() !== cells.length || columns === 0) return false;
  const said = (lines: readonly (readonly Cell[])[]) =>
    JSON.stringify(lines.map((line) => line.filter((_, index) => index + 1 !== column)));
  return said(tab.read({ row: 1, column: 1, rows: cells.length, columns })) === said(cells);
}

function addResultColumn(tab: TabPort, headingRow: number, language: Language): number {
  const column = tab.lastColumn() + 1;
  const { rows } = tab.ensureSize(tab.lastRow(), column);
  tab.setNumberFormat({ row: 1, column, rows, columns: 1 }, numberFormats[resultColumn.kind]);
  tab.write({ row: headingRow, column, rows: 1, columns: 1 }, [[resultColumn.title[language]]]);
  tab.setBold({ row: headingRow, column, rows: 1, columns: 1 });
  tab.setColumnWidths(column, 1, resultColumn.widthPixels);
  tab.setColumnKey(column, resultColumn.key);
  return column;
}
