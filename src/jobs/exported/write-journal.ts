import type { Cell, TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { type DrawnTab, drawPart, findPart, type PartLook, type PartPlan } from '../../tables/drawn/draw-part';
import { formatFresh, writesOf } from '../../tables/drawn/draw-tables';
import { createSheetDates } from '../../tables/sheet-dates';
import type { Language } from '../../text/message';
import type { ReadableLine } from '../job';
import { closingText } from './closing-line';
import type { RowInTab } from './find-lines';
import { closingColumn, journalColumns, type LineColumn } from './journal-columns';
import { type LaidOutLines, type LinesInTab, layOutLines } from './lay-out-lines';
import { cellsOfLine, wordsOfLine, wordsOfRow } from './line-cells';

/** The lines of the history, the latest first. */
export interface ToldLines {
  readonly lines: readonly ReadableLine[];
  /** The same as they may have been told before. */
  readonly inOtherWords: () => readonly (readonly ReadableLine[])[];
  /** So many are written; older ones only where they stand already. */
  readonly most: number;
}

/** How many lines stand in the tab, and how many are left out. */
export interface WrittenLines {
  readonly written: number;
  readonly leftOut: number;
}

/**
 * Writes lines of the journal where it stands in its tab, or below what is there. A line stays in its row, with whatever a person keeps beside it, and
 * what is no line is left alone; new ones come above.
 * @throws AddOnError `tabMoves`.
 */
export function writeJournal(
  { platform, language }: Pick<ShopSession, 'platform' | 'language'>,
  tab: TabPort,
  told: ToldLines,
): WrittenLines {
  const { workbook } = platform;
  const dates = createSheetDates(platform.clock, workbook.timeZone);
  const drawn = { tab, language, dates, flush: () => workbook.flush() };
  placeColumns(tab);
  const written = writeLines(drawn, told);
  if (written) return written;
  writeHeadings(tab, language);
  return writeLines(drawn, told) ?? { written: 0, leftOut: told.lines.length };
}

/** @returns `undefined` where the headings are gone. */
function writeLines(drawn: DrawnTab, { lines, inOtherWords, most }: ToldLines): WrittenLines | undefined {
  const { tab, language, dates, flush } = drawn;
  const inWords = (line: ReadableLine) => wordsOfLine(line, language, dates);
  const wanted = {
    ...{ lines: lines.map(inWords), most, language },
    inOtherWords: () => inOtherWords().map((told) => told.map(inWords)),
  };
  let leftOut = 0;
  let before: ReadonlySet<string> | undefined;
  const place = drawPart(drawn, journalColumns, (look) => {
    const rows = rowsIn(drawn, look);
    const seen = before;
    const isNew = (row: RowInTab) => seen !== undefined && !seen.has(contentOf(row));
    const laidOut = layOutLines({ ...freeRows(look), rows, isNew }, wanted);
    if (laidOut.kind === 'noRoom') {
      tab.insertRowsBelow(laidOut.below, laidOut.missing);
      flush();
      return 'displaced';
    }
    before ??= new Set(rows.map(contentOf));
    leftOut = laidOut.leftOut;
    return planOf(drawn, look, { laidOut, lines });
  });
  return place && { written: lines.length - leftOut, leftOut };
}

const contentOf = ({ words }: RowInTab): string => JSON.stringify(words);

/** All rows that hold anything in our columns, but for the headings: whoever sorts may leave some above these. */
function rowsIn({ dates }: DrawnTab, { place, cells }: PartLook): RowInTab[] {
  const ours = new Set(place.columnOf.values());
  return cells.flatMap((line, index): RowInTab[] => {
    const cellOf = (key: LineColumn): Cell => line[(place.columnOf.get(key) ?? 0) - 1] ?? '';
    if (index + 1 === place.headingRow || journalColumns.every(({ key }) => cellOf(key) === '')) return [];
    const hasNote = line.some((cell, column) => cell !== '' && !ours.has(column + 1));
    return [{ row: index + 1, words: wordsOfRow(cellOf, dates), hasNote }];
  });
}

const freeRows = ({ place, cells }: PartLook): Pick<LinesInTab, 'headingRow' | 'isFree'> => ({
  headingRow: place.headingRow,
  isFree: (row) => (cells[row - 1] ?? []).every((cell) => cell === ''),
});

interface LinesAndPlaces {
  readonly laidOut: LaidOutLines;
  readonly lines: readonly ReadableLine[];
}

function planOf({ tab, language, dates }: DrawnTab, look: PartLook, { laidOut, lines }: LinesAndPlaces): PartPlan {
  const { place } = look;
  const { lineAt, fresh, closing, leftOut } = laidOut;
  const belowHeadings = (row: number): number => row - place.headingRow - 1;
  const cellsAt = new Map<number, readonly Cell[]>();
  for (const [row, index] of lineAt) {
    const line = lines[index];
    if (line) cellsAt.set(belowHeadings(row), cellsOfLine(line, language, dates));
  }
  const told = leftOut > 0 ? closingText(language, leftOut) : '';
  const closingCells = journalColumns.map(({ key }) => (key === closingColumn ? told : ''));
  if (closing) cellsAt.set(belowHeadings(closing.row), closingCells);
  const rows = {
    ...{ table: { columns: journalColumns }, lines: cellsAt },
    fresh: [...fresh, ...(closing?.isFresh ? [closing.row] : [])].map(belowHeadings),
  };
  tab.ensureSize(Math.max(place.headingRow, ...fresh, closing?.row ?? 0), place.lastColumn);
  formatFresh(tab, place, rows);
  return {
    writes: writesOf(look, rows),
    toldBy: journalColumns.map(({ key }) => key),
    ...{ isWithoutIds: true, firstRow: place.headingRow + 1, idColumn: '', idsBefore: [], idsAfter: [] },
  };
}

/** Gives the tab the columns that it lacks: all of them where it is new, those that somebody deleted otherwise. */
function placeColumns(tab: TabPort): void {
  const { columnOf, lastColumn } = findPart(tab, journalColumns);
  const missing = journalColumns.filter(({ key }) => !columnOf.has(key));
  const first = Math.max(lastColumn, ...columnOf.values()) + 1;
  if (missing.length > 0) tab.ensureSize(1, first + missing.length - 1);
  for (const [index, { key, widthPixels }] of missing.entries()) {
    tab.setColumnKey(first + index, key);
    tab.setColumnWidths(first + index, 1, widthPixels);
  }
}

function writeHeadings(tab: TabPort, language: Language): void {
  const lastRow = tab.lastRow();
  const row = lastRow === 0 ? 1 : lastRow + 2;
  tab.ensureSize(row, journalColumns.length);
  const keys = tab.columnKeys();
  for (const { key, title } of journalColumns) {
    const heading = { row, column: keys.get(key) ?? 1, rows: 1, columns: 1 };
    tab.setNumberFormat(heading, '@');
    tab.write(heading, [[title[language]]]);
    tab.setBold(heading);
  }
  if (lastRow === 0) tab.freeze(row);
}
