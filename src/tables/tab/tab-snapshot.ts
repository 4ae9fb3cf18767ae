import type { Area, Cell, TabPort } from '../../google/ports';
import { stretches } from '../stretches';
import type { Column } from '../table';
import { CellMemory } from './cell-memory';
import { findTable, type IdBlock, stands, type TablePlace } from './table-place';
import { untilStill } from './until-still';

export interface SnapshotRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** By position from column A; only what the reader needed is there. */
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** A dataset tab as it was at one moment: read once, then worked with in memory. */
export interface TabSnapshot extends TablePlace {
  /** The cells as the tab gave them. */
  readonly memory: CellMemory;
  /** The rows below the headings. */
  readonly rows: readonly SnapshotRow[];
}

/** Which of our columns a reader needs, by key: sheets are long, and every cell read takes its time. */
export interface ColumnNeeds {
  readonly values: readonly string[];
  /** Where a formula must be told from its value. */
  readonly formulas: readonly string[];
}

/** What to read of a tab. */
export interface SnapshotOrder extends ColumnNeeds {
  readonly columns: readonly Column[];
  readonly idColumn: string;
  /** What is read is about to be written: the columns beside it are read too, for the case that they move there meanwhile. */
  readonly isToBeWritten?: boolean;
}

/**
 * Reads a tab. Columns are found by the key that travels with them; by their title where a key was lost, as after a paste. What is not
 * needed is not read, and reads as blank. It is read in several calls: whether rows or columns moved in between is looked at after the last.
 * @throws AddOnError `tabMoves` where they do so again and again.
 */
export const readTab = (tab: TabPort, order: SnapshotOrder): TabSnapshot =>
  untilStill(tab, () => {
    const snapshot = readOnce(tab, order);
    if (snapshot.rows.length === 0) return snapshot;
    // A row that came in meanwhile moved the last one out of what was read.
    const isWhole = tab.lastRow() === snapshot.lastRow && tab.lastColumn() === snapshot.lastColumn;
    return isWhole && stands(tab, snapshot, rowIds(snapshot, order.idColumn)) ? snapshot : 'displaced';
  });

function readOnce(tab: TabPort, order: SnapshotOrder): TabSnapshot {
  const { columns, idColumn, isToBeWritten = false } = order;
  const place = findTable(tab, columns);
  const { headingRow, lastColumn } = place;
  const rows = Math.max(0, place.lastRow - headingRow);
  const areasOf = (keys: readonly string[]): Area[] =>
    stretches(positionsOf(place, keys, isToBeWritten)).map(([first, last]) => {
      return { row: headingRow + 1, column: first, rows, columns: last - first + 1 };
    });
  const memory = new CellMemory();
  // The ids first: compared after the last reading, they say that nothing moved in between.
  const idsFirst = withFirst(areasOf([idColumn, ...order.values]), place.columnOf.get(idColumn));
  const values = gather(rows === 0 ? [] : idsFirst, rows, lastColumn, (area) => {
    const cells = tab.read(area);
    memory.rememberValues(area, cells);
    return cells;
  });
  const formulas = gather(rows === 0 ? [] : areasOf(order.formulas), rows, lastColumn, (area) => {
    const cells = tab.readFormulas(area);
    memory.rememberFormulas(area, cells);
    return cells;
  });
  return {
    ...place,
    memory,
    rows: values.map((line, index) => ({
      row: headingRow + 1 + index,
      values: line,
      formulas: (formulas[index] ?? []).map(String),
    })),
  };
}

function positionsOf({ columnOf, lastColumn }: TablePlace, keys: readonly string[], withBeside: boolean): number[] {
  const positions = keys.flatMap((key) => columnOf.get(key) ?? []);
  const wider = withBeside ? positions.flatMap((column) => [column - 1, column, column + 1]) : positions;
  return [...new Set(wider)].filter((column) => column >= 1 && column <= lastColumn).sort((a, b) => a - b);
}

const withFirst = (areas: readonly Area[], position = 0): Area[] => {
  const holds = ({ column, columns }: Area) => position >= column && position < column + columns;
  return [...areas.filter(holds), ...areas.filter((area) => !holds(area))];
};

/** Puts each cell of the areas that are read where it stands in its row; what is in none is blank. */
function gather(areas: readonly Area[], rows: number, width: number, readArea: (area: Area) => Cell[][]): Cell[][] {
  const gathered = Array.from({ length: rows }, () => new Array<Cell>(width).fill(''));
  for (const area of areas) {
    readArea(area).forEach((cells, index) => {
      gathered[index]?.splice(area.column - 1, cells.length, ...cells);
    });
  }
  return gathered;
}

/** The ids of a snapshot's rows, as {@link stands} compares them. */
export function rowIds(snapshot: TabSnapshot, idColumn: string): IdBlock {
  return {
    firstRow: snapshot.headingRow + 1,
    ids: snapshot.rows.map((row) => idOf(snapshot, row, idColumn)),
    column: snapshot.columnOf.get(idColumn),
  };
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
