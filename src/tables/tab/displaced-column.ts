import type { PlainCell } from '../table';
import { type ChangedCell, followsRule, isInStep, mostOf } from './bulk-edit';
import { type ComparedColumn, changedRows } from './compared-rows';
import { leftOver } from './left-over';
import { isSortedAlone } from './sorted-alone';

/** Fewer cells than this, and fewer values, may change places on purpose. */
const fewest = { cells: 4, values: 3 } as const;
/** Fewer than nearly all of the cells that changed hold what another of them held, where the cells stand in order. */
const manyOf = 0.75;
/** … and of values that chance would hardly bring there, half: the others may all have been edited before. */
const halfOf = 0.5;

/**
 * Whether the cells of a column stand beside other records than those that they are about: nearly all that changed hold what others of them held. That
 * happens on purpose, too, where records differ by a step and are changed by it; and by chance, where there are few values. So it counts
 * only where no calculation explains it, and the values are too different for chance, stand in order, or are moved by the same number of rows.
 */
export function isDisplaced(column: ComparedColumn): boolean {
  const cells = changedRows(column).map((row): ChangedCell => {
    return { row, said: column.said[row] ?? '', held: column.held[row] ?? '' };
  });
  const [said, held] = [cells.map((cell) => cell.said), cells.map((cell) => cell.held)];
  if (cells.length < fewest.cells) return false;
  if (Math.min(new Set(said).size, new Set(held).size) < fewest.values) return false;
  if (isInStep(cells)) return false;
  if (isMovedTogether(column, cells)) return true;
  const share = 1 - leftOver(held, [...said, ...clearedIn(column)]).length / cells.length;
  if (followsRule(cells)) return false;
  if (share < halfOf) return false;
  // Cells between them may have been written over just when the column was sorted.
  const areSorted = cells.length >= fewestSorted && isSortedAlone({ said, held });
  const isSorted = areSorted || isSortedAlone(column);
  if (isSorted && areForeign(column, share * cells.length)) return true;
  if (share < manyOf) return false;
  return (share >= mostOf && (isNoChance(column, said) || isSortedInPart(column, cells))) || isSortedAlone(column);
}

/** What the shop said of cells that are blank now: blanks are sorted to the end, and what stood there stands elsewhere. */
const clearedIn = ({ said, held }: ComparedColumn): PlainCell[] =>
  said.flatMap((value, row) => (value === undefined || value === '' || held[row] !== '' ? [] : [value]));

/** Where new values are only so likely to be just those of other records, they are not new, in bits. */
const leastBits = 12;

/** Whether different values that fit into the column would hardly be the same as before in another order. */
function isNoChance({ said: all }: ComparedColumn, said: readonly PlainCell[]): boolean {
  if (new Set(said).size < mostOf * said.length) return false;
  const possible = Math.log2(possibleValues(all));
  return said.reduce<number>((bits, _, index) => bits + possible - Math.log2(index + 1), 0) >= leastBits;
}

/** Whether so many new values would hardly be just those of other records. */
function areForeign({ said }: ComparedColumn, count: number): boolean {
  return count * Math.log2(possibleValues(said) / said.length) >= leastBits;
}

/** How many values lie between the lowest and the highest, in the steps in which they are given. */
function possibleValues(said: readonly (PlainCell | undefined)[]): number {
  const known = new Set(said.filter((value) => value !== undefined));
  const numbers = [...known].filter(
    (value): value is number => typeof value === 'number' && Number.isSafeInteger(value),
  );
  if (numbers.length < known.size) return Number.POSITIVE_INFINITY;
  const lowest = numbers.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const highest = numbers.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const step = numbers.reduce((common, value) => commonDivisor(common, value - lowest), 0);
  return step === 0 ? 1 : (highest - lowest) / step + 1;
}

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other));

/** Shorter parts of a column are in order by chance. */
const fewestSorted = 8;

function isSortedInPart({ key, said, held }: ComparedColumn, cells: readonly ChangedCell[]): boolean {
  const [first = 0, last = 0] = [cells[0]?.row, cells[cells.length - 1]?.row];
  const part = { key, said: said.slice(first, last + 1), held: held.slice(first, last + 1) };
  return part.held.length >= fewestSorted && isSortedAlone(part);
}

/** So many rows up or down are nothing special … */
const near = 5;
/** … and so far are cells looked for. */
const furthest = 1000;
/** What it takes to be believed, in bits: each cell that holds a rare value says more than one with a common one. */
const movedBits = { near: 10, far: 24, inPart: 40 } as const;
/** Some cells tell whether it is worth while to look at all of them. */
const sample = { cells: 40, share: 0.4 } as const;

const enoughBits = (by: number): number => (by > near ? movedBits.far : movedBits.near);

/** Where the others were counted anew, those that moved have to say more, and no calculation may explain them. */
const isToldInPart = (moved: readonly ChangedCell[], bits: number): boolean =>
  bits >= movedBits.inPart && !isInStep(moved) && !followsRule(moved);

function isMovedTogether(column: ComparedColumn, cells: readonly ChangedCell[]): boolean {
  const { said } = column;
  const bitsOf = rarityIn(said);
  const some = cells.filter((_, index) => index % Math.ceil(cells.length / sample.cells) === 0);
  for (let by = 1; by < Math.min(said.length, furthest); by += 1) {
    for (const shift of [by, -by]) {
      const stands = ({ row, held }: ChangedCell) => held === said[row + shift];
      const isLikely = some.filter(stands).length >= sample.share * some.length;
      const moved = movedAmong(cells, stands, isLikely, by);
      if (moved.length === 0 || areCopied(column, moved, shift)) continue;
      const bits = moved.reduce((sum, { held }) => sum + bitsOf(held), 0);
      if (moved.length < mostOf * cells.length ? isToldInPart(moved, bits) : bits >= enoughBits(by)) return true;
    }
  }
  return false;
}

/** Half of the cells, wherever they stand; fewer among others that were edited one by one, where they stand one below the other, and near. */
function movedAmong(
  cells: readonly ChangedCell[],
  stands: (cell: ChangedCell) => boolean,
  isLikely: boolean,
  by: number,
): readonly ChangedCell[] {
  const all = isLikely ? cells.filter(stands) : [];
  return all.length >= halfOf * cells.length ? all : by > near ? [] : longestRun(cells, stands);
}

function longestRun(cells: readonly ChangedCell[], isSuch: (cell: ChangedCell) => boolean): readonly ChangedCell[] {
  let longest: ChangedCell[] = [];
  let run: ChangedCell[] = [];
  for (const cell of cells) {
    if (!isSuch(cell)) run = [];
    else run.push(cell);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** Whether most stand where they came from besides: prices of some products were copied to others. */
const areCopied = ({ said, held }: ComparedColumn, moved: readonly ChangedCell[], shift: number): boolean =>
  moved.filter(({ row }) => held[row + shift] === said[row + shift]).length >= mostOf * moved.length;

/** How much it says that a cell holds a value, in bits. */
function rarityIn(said: readonly (PlainCell | undefined)[]): (value: PlainCell) => number {
  const counts = new Map<PlainCell | undefined, number>();
  for (const value of said) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => Math.log2(said.length / (counts.get(value) ?? 1));
}
