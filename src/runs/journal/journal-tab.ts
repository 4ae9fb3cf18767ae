import type { TabPort, WorkbookPort } from '../../google/ports';
import { cellsOf, headings, type JournalRow, rowOfCells } from './journal-row';

const tabName = 'ngorder.journal';
const columnCount = headings.length;

/** The hidden tab that the journal lies in; made with its first line. */
export interface JournalTab {
  readonly read: () => readonly JournalRow[];
  /** How many rows there are. */
  readonly count: () => number;
  /** Makes room for rows from a 0-based one on. */
  readonly makeRoom: (first: number, count: number) => void;
  /** Writes rows from a 0-based one on. */
  readonly write: (first: number, rows: readonly JournalRow[]) => void;
  /** Empties rows from a 0-based one on. */
  readonly blank: (first: number, count: number) => void;
  /** Whether somebody deleted it since it was opened, or made. */
  readonly isGone: () => boolean;
  /** Makes it once more, for all these rows. */
  readonly writeAnew: (rows: readonly JournalRow[]) => void;
}

export function openJournalTab(workbook: WorkbookPort): JournalTab {
  let tab = workbook.tabNamed(tabName);
  let isWide = false;
  const writeCells = (first: number, cells: readonly (readonly string[])[]) => {
    if (!tab || cells.length === 0) return;
    if (!isWide) widen(tab);
    isWide = true;
    tab.write(areaOf(first, cells.length), cells);
  };
  return {
    isGone: () => tab !== undefined && workbook.tabNamed(tabName) === undefined,
    writeAnew: (rows) => {
      tab = addJournalTab(workbook);
      makeRoom(tab, 0, rows.length);
      writeCells(0, rows.map(cellsOf));
    },
    read: () => (tab ? readRows(tab) : []),
    count: () => (tab ? countRows(tab) : 0),
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

const countRows = (tab: TabPort): number => Math.max(0, tab.lastRow() - 1);

function readRows(tab: TabPort): JournalRow[] {
  const count = countRows(tab);
  if (count < 1) return [];
  // Earlier versions wrote fewer columns, and people crop hidden tabs to what stands in them.
  const columns = Math.min(columnCount, tab.maxColumns());
  return tab.read({ row: 2, column: 1, rows: count, columns }).map(rowOfCells);
}

/** Columns that a person cut off are made anew, for text. */
function widen(tab: TabPort): void {
  const columns = tab.maxColumns();
  if (columns >= columnCount) return;
  const { rows } = tab.ensureSize(1, columnCount);
  tab.setNumberFormat({ row: 1, column: columns + 1, rows, columns: columnCount - columns }, '@');
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
