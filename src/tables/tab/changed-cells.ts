import type { Cell } from '../../google/ports';
import { type Column, isTextual } from '../table';
import type { GuardedWrite } from './guarded-write';
import type { TabSnapshot } from './tab-snapshot';

/** What a cell is to hold, and whether that is something else than before. */
export interface ShownCell {
  readonly cell: Cell;
  readonly isNew: boolean;
  /** Whether it must not be written, not even as it is. */
  readonly isFixed?: boolean;
  /** That it keeps. */
  readonly formula?: string;
}

/**
 * What to write for the cells of a column that change: one write, from the first to the last of them, or as many as fixed ones make necessary.
 * @param cells one for each row of the snapshot.
 */
export function changedCells(snapshot: TabSnapshot, column: Column, cells: readonly ShownCell[]): GuardedWrite[] {
  const position = snapshot.columnOf.get(column.key);
  if (position === undefined) return [];
  return spansOf(cells).map(([first, last]) => {
    const values = cells.slice(first, last + 1).map(({ cell }) => [cell]);
    const area = { row: snapshot.headingRow + 1 + first, column: position, rows: values.length, columns: 1 };
    const formulasInTexts = formulasIn(cells.slice(first, last + 1), column).map(([index, formula]) => ({
      cell: { ...area, row: area.row + index, rows: 1 },
      formula,
    }));
    return { area, columns: [column], values, formulasInTexts };
  });
}

/** By the place of their cell, from 0. */
const formulasIn = (cells: readonly ShownCell[], { kind }: Column): (readonly [number, string])[] =>
  isTextual(kind)
    ? cells.flatMap(({ formula = '' }, index) => (formula === '' ? [] : [[index, formula] as const]))
    : [];

/** From the first to the last new cell of each part between fixed ones. */
function spansOf(cells: readonly ShownCell[]): [number, number][] {
  const spans: [number, number][] = [];
  let span: [number, number] | undefined;
  cells.forEach(({ isNew, isFixed = false }, index) => {
    if (isFixed) span = undefined;
    else if (isNew && span) span[1] = index;
    else if (isNew) {
      span = [index, index];
      spans.push(span);
    }
  });
  return spans;
}
