import type { Cell, TabPort } from '../google/ports';
import type { Column } from './table';

export interface SnapshotRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** All cells of the row, ours and theirs, from column A. */
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** A dataset tab as it was at one moment: read once, then worked with in memory. */
export interface TabSnapshot {
  /** Column number, from 1, of every column of ours that the tab has. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The rows below the header. */
  readonly rows: readonly SnapshotRow[];
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Row 1 holds the titles. */
export const headerRow = 1;

/**
 * Reads the whole tab with two calls. Columns are found by the key that travels with them; by their title where a key was
 * lost, as after a paste.
 */
export function readTab(tab: TabPort, columns: readonly Column[]): TabSnapshot {
  const lastRow = tab.lastRow();
  const lastColumn = tab.lastColumn();
  if (lastRow === 0 || lastColumn === 0) return { columnOf: new Map(), rows: [], lastRow, lastColumn };
  const area = { row: headerRow, column: 1, rows: lastRow, columns: lastColumn };
  const values = tab.read(area);
  const formulas = tab.readFormulas(area);
  return {
    columnOf: locateColumns(columns, tab.columnKeys(), (values[0] ?? []).map(String)),
    rows: values.slice(1).map((cells, index) => ({
      row: headerRow + 1 + index,
      values: cells,
      formulas: formulas[index + 1] ?? [],
    })),
    lastRow,
    lastColumn,
  };
}

function locateColumns(
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
