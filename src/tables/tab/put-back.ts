import type { Cell, TabPort } from '../../google/ports';
import { stretches } from '../stretches';
import type { Column } from '../table';
import { alignPositions, type Line } from './align-positions';
import { rowsByCells } from './rows-by-cells';
import { findTable, readIds, type TablePlace } from './table-place';
import { readBack, rowsIn, stillHolds, type WrittenCells } from './written-cells';

/** A table as it was before something was written into its tab. */
export interface TableBefore {
  readonly place: TablePlace;
  readonly ids: readonly string[];
  /** All cells of the tab, where rows are told by whatever stands in them and not by an id. */
  readonly cells?: readonly (readonly Cell[])[];
  /** What to write for a cell to hold again what it held, by row and column number; `undefined` where nobody read it. */
  readonly contentAt: (row: number, column: number) => Cell | undefined;
}

/** Our columns, and the one by which rows are known. */
export interface KnownColumns {
  readonly columns: readonly Column[];
  readonly idColumn: string;
  /** Among how many rows the headings are looked for, where these are more than usual. */
  readonly headingsAmong?: number;
}

const headingToken = '\u0000headings';

/**
 * Puts back what was written over, where rows or columns moved between the last look at them and the writing: each cell that still holds what was
 * written there gets what the row and column that stand there now held before. Cells of rows and columns that are new become blank. Where something else
 * stands by now, rows moved only after the writing, and took along what was written into them. The caller flushes.
 */
export function putBack(tab: TabPort, known: KnownColumns, before: TableBefore, writes: readonly WrittenCells[]): void {
  const place = findTable(tab, known.columns, undefined, known.headingsAmong);
  const written = writes.map((write) => readBack(tab, write));
  const isOurs = (row: number, column: number) => written.some((write) => stillHolds(write, row, column));
  const keyed = new Set(place.columnOf.values());
  const columnBefore = alignPositions(columnsOf(before.place), {
    ...columnsOf(place),
    isOverwritten: (column) => !keyed.has(column) && isOurs(place.headingRow, column),
  });
  const { rowBefore, since } = before.cells
    ? rowsByCells(before.cells, { cells: readAll(tab, place), columnBefore, written })
    : { rowBefore: rowsById(tab, { known, place, isOurs }, before), since: written };
  const contentOf = (row: number, column: number): Cell => {
    const [formerRow, formerColumn] = [positionIn(rowBefore, row), positionIn(columnBefore, column)];
    if (formerRow === undefined || formerColumn === undefined) return '';
    return before.contentAt(formerRow, formerColumn) ?? '';
  };
  for (const write of since) {
    const { area } = write;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const rows = rowsIn(area).filter((row) => stillHolds(write, row, column));
      for (const [first, last] of stretches(rows)) {
        const cells = Array.from({ length: last - first + 1 }, (_, index) => [contentOf(first + index, column)]);
        tab.write({ row: first, column, rows: cells.length, columns: 1 }, cells);
      }
    }
  }
}

interface Look {
  readonly known: KnownColumns;
  readonly place: TablePlace;
  readonly isOurs: (row: number, column: number) => boolean;
}

function rowsById(tab: TabPort, { known, place, isOurs }: Look, before: TableBefore): readonly (number | undefined)[] {
  const idColumn = place.columnOf.get(known.idColumn) ?? 0;
  return alignPositions(rowsOf(before.place, before.ids), {
    ...rowsOf(place, readIds(tab, place, known.idColumn)),
    isOverwritten: (row) => isOurs(row, idColumn),
  });
}

const readAll = (tab: TabPort, { lastRow, lastColumn }: TablePlace): Cell[][] =>
  lastRow === 0 ? [] : tab.read({ row: 1, column: 1, rows: lastRow, columns: lastColumn });

/** What lies behind the last row or column that tells anything has moved as that has. */
function positionIn(positions: readonly (number | undefined)[], position: number): number | undefined {
  if (position <= positions.length) return positions[position - 1];
  const last = positions[positions.length - 1];
  return last === undefined ? undefined : last + position - positions.length;
}

/** To the last row that has anything in it: what is kept below the records moves as well. */
function rowsOf({ headingRow, lastRow }: TablePlace, ids: readonly string[]): Line {
  const tokens = [...new Array<string>(headingRow - 1).fill(''), headingToken, ...ids];
  return { tokens: [...tokens, ...new Array<string>(Math.max(0, lastRow - tokens.length)).fill('')] };
}

function columnsOf({ headings, columnOf }: TablePlace): Line {
  const keyAt = new Map([...columnOf].map(([key, column]) => [column, key]));
  return { tokens: headings.map((title, index) => tokenOf(keyAt.get(index + 1), title)) };
}

const tokenOf = (key: string | undefined, title: string): string => {
  if (key !== undefined) return `key ${key}`;
  return title === '' ? '' : `title ${title}`;
};
