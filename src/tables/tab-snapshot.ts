import type { Area, Cell, TabPort } from '../google/ports';
import { stretches } from './stretches';
import type { Column } from './table';

export interface SnapshotRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** By position from column A; only what the reader needed is there. */
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** A dataset tab as it was at one moment: read once, then worked with in memory. */
export interface TabSnapshot {
  /** Column number, from 1, of every column of ours that the tab has. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The rows below the header. */
  readonly rows: readonly SnapshotRow[];
}

/** Row 1 holds the titles. */
export const headerRow = 1;

/** Which of our columns a reader needs, by key: sheets are long, and every cell read takes its time. */
export interface ColumnNeeds {
  readonly values: readonly string[];
  /** Where a formula must be told from its value. */
  readonly formulas: readonly string[];
}

/**
 * Reads a tab. Columns are found by the key that travels with them; by their title where a key was lost, as after a paste. What is not
 * needed is not read, and reads as blank.
 */
export function readTab(tab: TabPort, columns: readonly Column[], needs: ColumnNeeds = allOf(columns)): TabSnapshot {
  const lastRow = tab.lastRow();
  const lastColumn = tab.lastColumn();
  if (lastRow === 0 || lastColumn === 0) return { columnOf: new Map(), rows: [] };
  const [titles = []] = tab.read({ row: headerRow, column: 1, rows: 1, columns: lastColumn });
  const columnOf = locateColumns(columns, tab.columnKeys(), titles.map(String));
  const count = lastRow - headerRow;
  const read = (keys: readonly string[], readArea: (area: Area) => Cell[][]): Cell[][] =>
    gather(positionsOf(columnOf, keys), count, lastColumn, readArea);
  const values = read(needs.values, tab.read);
  const formulas = read(needs.formulas, tab.readFormulas);
  return {
    columnOf,
    rows: values.map((cells, index) => ({
      row: headerRow + 1 + index,
      values: cells,
      formulas: (formulas[index] ?? []).map(String),
    })),
  };
}

function allOf(columns: readonly Column[]): ColumnNeeds {
  const keys = columns.map(({ key }) => key);
  return { values: keys, formulas: keys };
}

const positionsOf = (columnOf: ReadonlyMap<string, number>, keys: readonly string[]): number[] =>
  keys.flatMap((key) => columnOf.get(key) ?? []).sort((a, b) => a - b);

/** Reads columns that stand side by side with one call, and puts each cell where it stands in its row. */
function gather(
  positions: readonly number[],
  rows: number,
  width: number,
  readArea: (area: Area) => Cell[][],
): Cell[][] {
  const gathered = Array.from({ length: rows }, () => new Array<Cell>(width).fill(''));
  if (rows === 0) return gathered;
  for (const [first, last] of stretches(positions)) {
    const block = readArea({ row: headerRow + 1, column: first, rows, columns: last - first + 1 });
    block.forEach((cells, row) => {
      gathered[row]?.splice(first - 1, cells.length, ...cells);
    });
  }
  return gathered;
}

/** Column numbers by key: columns are found by the key that travels with them, or by their title where that was lost. */
export function locateColumns(
  columns: readonly Column[],
  keys: ReadonlyMap<string, number>,
  titles: readonly string[],
): ReadonlyMap<string, number> {
  const taken = new Set(keys.values());
  const located = new Map<string, number>();
  for (const { key, title } of columns) {
    const byTitle = titles.findIndex(
      (text, index) => !taken.has(index + 1) && Object.values(title).includes(text.trim()),
    );
    const column = keys.get(key) ?? (byTitle < 0 ? undefined : byTitle + 1);
    if (column === undefined) continue;
    located.set(key, column);
    taken.add(column);
  }
  return located;
}

/** The cell of a row in one of our columns; blank where the tab lacks the column. */
export function cellOf(
  snapshot: TabSnapshot,
  row: SnapshotRow,
  key: string,
): { readonly value: Cell; readonly formula: string } {
  const column = snapshot.columnOf.get(key);
  if (column === undefined) return { value: '', formula: '' };
  return { value: row.values[column - 1] ?? '', formula: row.formulas[column - 1] ?? '' };
}

/** A row's record id as text; `''` for rows of the person's own. Ids typed as numbers count too. */
export const idOf = (snapshot: TabSnapshot, row: SnapshotRow, idColumn: string): string =>
  String(cellOf(snapshot, row, idColumn).value).trim();
