import type { TabPort, WorkbookPort } from '../google/ports';
import { cellsOf, headings, type JournalRow, rowOfCells } from './journal-row';

const tabName = 'ngorder.journal';
const columnCount = headings.length;

/** The hidden tab that the journal lies in; made with its first line. */
export interface JournalTab {
  readonly read: () => readonly JournalRow[];
  /** Makes room for rows from a 0-based one on. */
  readonly makeRoom: (first: number, count: number) => void;
  /** Writes rows from a 0-based one on. */
  readonly write: (first: number, rows: readonly JournalRow[]) => void;
  /** Empties rows from a 0-based one on. */
  readonly blank: (first: number, count: number) => void;
}

export function openJournalTab(workbook: WorkbookPort): JournalTab {
  let tab = workbook.tabNamed(tabName);
  const writeCells = (first: number, cells: readonly (readonly string[])[]) => {
    if (cells.length > 0) tab?.write(areaOf(first, cells.length), cells);
  };
  return {
    read: () => (tab ? readRows(tab) : []),
    makeRoom: (first, count) => {
      tab ??= addJournalTab(workbook);
      makeRoom(tab, first, count);
    },
    write: (first, rows) => writeCells(first, rows.map(cellsOf)),
    blank: (first, count) =>
      writeCells(
        first,
        Array.from({ length: count }, () => new Array<string>(columnCount).fill('')),
      ),
  };
}

function readRows(tab: TabPort): JournalRow[] {
  const count = tab.lastRow() - 1;
  if (count < 1) return [];
  return tab.read({ row: 2, column: 1, rows: count, columns: columnCount }).map(rowOfCells);
}

const areaOf = (firstIndex: number, count: number) => ({
  row: firstIndex + 2,
  column: 1,
  rows: count,
  columns: columnCount,
});

/** Rows that lines will stand in, made for text: what is updated later finds them so. */
function makeRoom(tab: TabPort, firstIndex: number, count: number): void {
  tab.ensureSize(firstIndex + 1 + count, columnCount);
  tab.setNumberFormat(areaOf(firstIndex, count), '@');
}

function addJournalTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  tab.setNumberFormat({ row: 1, column: 1, rows: 1, columns: columnCount }, '@');
  tab.write({ row: 1, column: 1, rows: 1, columns: columnCount }, [[...headings]]);
  return tab;
}
