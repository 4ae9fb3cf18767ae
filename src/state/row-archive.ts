import type { CodecPort, TabPort, WorkbookPort } from '../google/ports';
import { stretches } from '../tables/stretches';
import { packStored, unpackStored } from './packed-document';
import { type RowBatch, rowBatchDocument } from './schema/row-batch';

const tabName = 'ngorder.rows';
/** Below the 50,000 characters that a cell takes. */
const chunkCharacters = 45_000;
const heading = 2;

/** The rows of pulls that go on in a later execution, packed, in a hidden tab of their own. */
export interface RowArchive {
  /** Puts rows away under a key, in place of those that were there; lasting after the workbook's next flush. */
  save(key: string, batches: Iterable<RowBatch>): void;
  /** Gives them one batch after the other; one that is damaged is left out. @throws AddOnError `newerState`. */
  load(key: string): Iterable<RowBatch>;
  remove(key: string): void;
}

export function openRowArchive(workbook: WorkbookPort, codec: CodecPort): RowArchive {
  let tab = workbook.tabNamed(tabName);
  const keysOf = (found: TabPort): string[] => {
    const rows = found.lastRow();
    return rows === 0 ? [] : found.read({ row: 1, column: 1, rows, columns: 1 }).map(([key]) => String(key));
  };
  const remove = (key: string): void => {
    if (!tab) return;
    const lines = keysOf(tab).flatMap((one, index) => (one === key ? [index + 1] : []));
    const width = tab.lastColumn();
    for (const [first, last] of stretches(lines)) {
      const rows = last - first + 1;
      tab.write({ row: first, column: 1, rows, columns: width }, blanks(rows, width));
    }
  };
  return {
    remove,
    save: (key, batches) => {
      remove(key);
      tab ??= addArchiveTab(workbook);
      const lines = Array.from(batches, (batch, index) => [
        key,
        String(index),
        ...chunksOf(packStored(codec, rowBatchDocument, batch)),
      ]);
      if (lines.length === 0) return;
      writeLines(tab, tab.lastRow() + 1, lines);
    },
    *load(key) {
      if (!tab) return;
      const lines = keysOf(tab).flatMap((one, index) => (one === key ? [index + 1] : []));
      const width = tab.lastColumn();
      const found = stretches(lines).flatMap(([first, last]) =>
        (tab as TabPort).read({ row: first, column: 1, rows: last - first + 1, columns: width }),
      );
      for (const line of found.sort(([, a], [, b]) => Number(a) - Number(b))) {
        const batch = unpackStored(codec, rowBatchDocument, line.slice(heading).map(String).join(''));
        if (batch) yield batch;
      }
    },
  };
}

const blanks = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(''));

const chunksOf = (packed: string): string[] => packed.match(new RegExp(`.{1,${chunkCharacters}}`, 'gs')) ?? [];

function writeLines(tab: TabPort, firstRow: number, lines: readonly (readonly string[])[]): void {
  const width = Math.max(...lines.map((line) => line.length));
  const area = { row: firstRow, column: 1, rows: lines.length, columns: width };
  tab.ensureSize(firstRow + lines.length - 1, width);
  tab.setNumberFormat(area, '@');
  tab.write(
    area,
    lines.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]),
  );
}

function addArchiveTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  return tab;
}
