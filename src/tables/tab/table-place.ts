import type { Cell, TabPort } from '../../google/ports';
import { type Column, resultColumn } from '../table';
import { isCurrentTitle, isEarlierTitle, isTitle } from './title-texts';

/** Where the headings stand in tabs whose place nobody has looked for. */
export const headerRow = 1;

/** Where a table stands in a tab at one moment; people move it at any other. */
export interface TablePlace {
  /** Row number, from 1, of the headings. */
  readonly headingRow: number;
  /** The headings as they stand, from column A; none in a tab that is empty. */
  readonly headings: readonly string[];
  /** Column number, from 1, of every column of ours that the tab has. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The rows above the headings and theirs, from row 1, as far as the tab has anything in it. */
  readonly above: readonly (readonly Cell[])[];
  /** The last row and column of the tab with anything in it; 0 when empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Whether a column whose key was lost may be taken for ours by its title. */
export type KnownByTitle = (key: string) => boolean;

/** Where a title, a logo or a remark is put above a table, it takes no more rows than this. */
export const rowsAbove = 30;

/**
 * Finds a table by its cells: the headings are in the row, among the first, that has most of our titles. Where people renamed them all, they are
 * taken to be in row 1. @param isKnown every column when absent. @param among so many rows.
 */
export function findTable(
  tab: TabPort,
  columns: readonly Column[],
  isKnown: KnownByTitle = () => true,
  among = rowsAbove,
): TablePlace {
  const [lastRow, lastColumn] = [tab.lastRow(), tab.lastColumn()];
  const isEmpty = lastRow === 0 || lastColumn === 0;
  const lines = isEmpty ? [] : tab.read({ row: 1, column: 1, rows: Math.min(lastRow, among), columns: lastColumn });
  // After the headings: whoever compares them once more knows that no column has moved since, and so that its key is where it was.
  const keys = tab.columnKeys();
  const headingRow = headingRowIn(lines, columns, keys);
  const headings = (lines[headingRow - 1] ?? []).map(String);
  const columnOf = locateColumns(columns, keys, headings, isKnown);
  return { headingRow, headings, columnOf, above: lines.slice(0, headingRow), lastRow, lastColumn };
}

/**
 * Which of the first rows of a tab holds the headings: the one with most of our titles, each in its own column where that is known by its key.
 * @returns its number, from 1; 1 where no row has any.
 */
export function headingRowIn(
  lines: readonly (readonly Cell[])[],
  columns: readonly Pick<Column, 'key' | 'title'>[],
  keys: ReadonlyMap<string, number>,
): number {
  let found = { row: 1, titles: 0 };
  lines.forEach((line, index) => {
    const texts = line.map((cell) => String(cell).trim());
    const titles = columns.filter(({ key, title }) => {
      const column = keys.get(key);
      const isOurs = (text: string | undefined) => text !== undefined && isTitle(title, text);
      return column === undefined ? texts.some(isOurs) : isOurs(texts[column - 1]);
    }).length;
    if (titles > found.titles) found = { row: index + 1, titles };
  });
  return found.row;
}

/** Column numbers by key: columns are found by the key that travels with them, or by their title where that was lost. */
export function locateColumns(
  columns: readonly Column[],
  keys: ReadonlyMap<string, number>,
  titles: readonly string[],
  isKnown: KnownByTitle = () => true,
): ReadonlyMap<string, number> {
  const located = new Map(columns.map(({ key }) => [key, keys.get(key)]));
  const taken = new Set(keys.values());
  // An earlier title of one column may be that of another now.
  for (const isOf of [isCurrentTitle, isEarlierTitle]) {
    for (const { key, title } of columns) {
      // People call a column of their own "Result" too.
      const isAnybodys = key === resultColumn.key && isOf === isCurrentTitle;
      if (located.get(key) !== undefined || isAnybodys || !isKnown(key)) continue;
      const index = titles.findIndex((text, at) => !taken.has(at + 1) && isOf(title, text.trim()));
      if (index < 0) continue;
      located.set(key, index + 1);
      taken.add(index + 1);
    }
  }
  return new Map([...located].flatMap(([key, column]) => (column === undefined ? [] : [[key, column] as const])));
}

/** The ids of a table's rows, from the first below the headings to the last that has one; `''` for rows of the person's own in between. */
export function readIds(
  tab: TabPort,
  { headingRow, lastRow, columnOf }: Pick<TablePlace, 'headingRow' | 'lastRow' | 'columnOf'>,
  idColumn: string,
): readonly string[] {
  const column = columnOf.get(idColumn);
  const rows = lastRow - headingRow;
  if (rows < 1 || column === undefined) return [];
  const ids = tab.read({ row: headingRow + 1, column, rows, columns: 1 }).map(([id]) => String(id ?? '').trim());
  return ids.slice(0, ids.map((id) => id !== '').lastIndexOf(true) + 1);
}

/** Some rows of a table, and which record stood in each when they were read. */
export interface IdBlock {
  readonly firstRow: number;
  readonly ids: readonly string[];
  /** The column of the ids; `undefined` where the tab has none. */
  readonly column: number | undefined;
}

/** Whether a cell shows an id: Sheets keeps neither halves of characters nor other breaks of lines than its own. */
const isSameId = (cell: string, id: string): boolean => cell === id || asShown(cell) === asShown(id);

/** A text as its cell shows it. */
export const asShown = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .trim();

type Place = Pick<TablePlace, 'headingRow' | 'headings' | 'lastColumn'>;

/** Whether the headings and some rows of a table still stand where they stood: Sheets itself compares nothing before it writes. */
export const stands = (tab: TabPort, place: Place, block: IdBlock): boolean =>
  tab.lastColumn() === place.lastColumn && standBelow(tab, place, block);

/** The same after a write: who began a column of their own right of everything has moved nothing, and may have written beside what was just written. */
export function standsAsWritten(tab: TabPort, place: Place & Pick<TablePlace, 'columnOf'>, block: IdBlock): boolean {
  const more = tab.lastColumn() - place.lastColumn;
  return more >= 0 && (more === 0 || keysStand(tab, place)) && standBelow(tab, place, block);
}

/** Columns of ours without headings, or with the same ones, are known by their keys alone. */
function keysStand(tab: TabPort, { columnOf }: Pick<TablePlace, 'columnOf'>): boolean {
  const keys = tab.columnKeys();
  return [...columnOf].every(([key, column]) => (keys.get(key) ?? column) === column);
}

function standBelow(tab: TabPort, place: Place, { firstRow, ids, column }: IdBlock): boolean {
  const { headingRow, headings, lastColumn } = place;
  if (tab.maxRows() < Math.max(headingRow, firstRow + ids.length - 1)) return false;
  const [titles = []] = tab.read({ row: headingRow, column: 1, rows: 1, columns: lastColumn });
  if (!titles.every((title, index) => String(title) === headings[index])) return false;
  if (ids.length === 0 || column === undefined) return true;
  const now = tab.read({ row: firstRow, column, rows: ids.length, columns: 1 });
  return now.every(([id], index) => isSameId(String(id ?? ''), ids[index] ?? ''));
}
