import type { PlainCell } from '../table';

/** Of neighbours in a column that was sorted alone, no more are out of order, as new records come below it and cells are edited afterwards … */
const sortedShare = 0.1;
/** … and before it, no fewer. */
const unsortedShare = 0.2;

/** Cells of a column, and what the shop said of their records where it is known. */
interface CellsBeside {
  readonly held: readonly PlainCell[];
  readonly said: readonly (PlainCell | undefined)[];
}

/** Whether the cells of a column stand in order, and what the shop said of their records does not. */
export function isSortedAlone({ held, said }: CellsBeside): boolean {
  const known = said.flatMap((cell) => (cell === undefined ? [] : [cell]));
  const cells = held.filter((cell, row) => cell !== '' && said[row] !== undefined);
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
