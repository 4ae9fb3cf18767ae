import type { PlainCell } from '../table';
import { type ComparedColumn, changedRows } from './compared-rows';

/** Fewer cells than this may change places on purpose. */
export const fewest = 3;
/** Of the cells that changed, so many have to hold what another of them held: a few may have been edited before. */
export const mostOf = 0.85;
/** Fewer do where the cells stand in order, or all were moved by the same number of rows. */
const manyOf = 0.6;
/** So far are cells taken to be moved up or down together. */
const furthest = 5;

/** Whether the cells of a column stand beside other records than those that they are about. */
export function isDisplaced(column: ComparedColumn): boolean {
  const rows = changedRows(column);
  if (rows.length < fewest) return false;
  const said = rows.flatMap((row) => column.said[row] ?? []);
  const held = rows.flatMap((row) => column.held[row] ?? []);
  const distinct = new Set(said).size;
  const share = others(held, said) / rows.length;
  if (distinct < fewest || share < manyOf) return false;
  const isDiverse = share >= mostOf && distinct >= mostOf * rows.length;
  return isDiverse || isSortedAlone(column) || isMovedTogether(column, rows);
}

/** How many of the values are among those of others, each as often as it is there. */
function others(values: readonly PlainCell[], among: readonly PlainCell[]): number {
  const left = new Map<PlainCell, number>();
  for (const value of among) left.set(value, (left.get(value) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0;
  }).length;
}

/** Of neighbours in a column that was sorted alone, no more are out of order, as new records come below it and cells are edited afterwards … */
const sortedShare = 0.1;
/** … and before it, no fewer. */
const unsortedShare = 0.2;

function isSortedAlone({ held, said }: ComparedColumn): boolean {
  const known = said.flatMap((cell) => (cell === undefined ? [] : [cell]));
  const cells = held.filter((cell) => cell !== '');
  return [1, -1].some(
    (direction) =>
      descents(cells, direction) <= sortedShare * cells.length &&
      descents(known, direction) >= Math.max(1, unsortedShare * known.length),
  );
}

/** How many cells stand below one that should come after them. */
const descents = (cells: readonly PlainCell[], direction: number): number =>
  cells.filter((cell, row) => {
    const above = cells[row - 1];
    return above !== undefined && compare(above, cell) * direction > 0;
  }).length;

const compare = (one: PlainCell, other: PlainCell): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other));
};

function isMovedTogether({ held, said }: ComparedColumn, rows: readonly number[]): boolean {
  for (let by = -furthest; by <= furthest; by += 1) {
    if (by === 0) continue;
    if (rows.filter((row) => held[row] === said[row + by]).length >= mostOf * rows.length) return true;
  }
  return false;
}
