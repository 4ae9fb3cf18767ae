import { AddOnError } from '../../text/add-on-error';
import type { Column, PlainCell } from '../table';

/** Cells of one of our columns, one for each record in the order of its rows. */
export interface ComparedColumn {
  readonly key: string;
  readonly held: readonly PlainCell[];
  /** What the shop said; `undefined` where it is not known. */
  readonly said: readonly (PlainCell | undefined)[];
}

/** Columns whose cells stand beside other records than those that they are about. */
export type MixUp =
  /** Sorted alone, moved up or down by some rows, pasted in another order. */
  | { readonly kind: 'displaced'; readonly column: string }
  | { readonly kind: 'exchanged'; readonly columns: readonly [string, string] };

/** Fewer cells than this may change places on purpose. */
const fewest = 3;
/** Of the cells that changed, so many have to hold what another of them held: a few may have been edited before. */
const mostOf = 0.85;
/** Fewer do where the cells stand in order, or all were moved by the same number of rows. */
const manyOf = 0.6;
/** So far are cells taken to be moved up or down together. */
const furthest = 5;

/**
 * Tells a mix-up from edits: cells that changed hold, nearly all of them, what the shop said about other records. Where many records have the same
 * value, as of small stocks, that may be chance; then they have to stand in order, or all be moved by the same number of rows.
 */
export function findMixUps(columns: readonly ComparedColumn[]): readonly MixUp[] {
  const exchanged = exchangedAmong(columns);
  const settled = new Set(exchanged.flatMap((mixUp) => mixUp.columns));
  const displaced = columns.filter((column) => !settled.has(column.key) && isDisplaced(column));
  return [...exchanged, ...displaced.map(({ key }): MixUp => ({ kind: 'displaced', column: key }))];
}

type Exchange = Extract<MixUp, { readonly kind: 'exchanged' }>;

function exchangedAmong(columns: readonly ComparedColumn[]): Exchange[] {
  const changed = columns.filter((column) => changedRows(column).length >= fewest);
  return changed.flatMap((one, index) =>
    changed
      .slice(index + 1)
      .filter((other) => areExchanged(one, other))
      .map((other): Exchange => ({ kind: 'exchanged', columns: [one.key, other.key] })),
  );
}

function areExchanged(one: ComparedColumn, other: ComparedColumn): boolean {
  const telling = one.said.flatMap((said, row) => {
    const otherSaid = other.said[row];
    return said === undefined || otherSaid === undefined || said === otherSaid ? [] : [row];
  });
  const swapped = telling.filter((row) => one.held[row] === other.said[row] && other.held[row] === one.said[row]);
  return telling.length >= fewest && swapped.length >= mostOf * telling.length;
}

const changedRows = ({ held, said }: ComparedColumn): number[] =>
  held.flatMap((cell, row) => {
    const before = said[row];
    return before === undefined || cell === '' || cell === before ? [] : [row];
  });

function isDisplaced(column: ComparedColumn): boolean {
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

/** Rows of a table beside what the shop said about their records. */
export interface ComparedRows {
  readonly columns: readonly Column[];
  readonly ids: readonly string[];
  /** What a row holds, by its place. */
  readonly heldAt: (row: number, column: Column) => PlainCell;
  /** What the shop is known to have said: at the last pull, and in one that was cut off. */
  readonly saidAbout: (id: string, key: string) => readonly (string | number)[];
}

/** The columns of a table that can be pushed, cell by cell beside what the shop said; entries say nothing that it could have said. */
export function comparedColumns({ columns, ids, heldAt, saidAbout }: ComparedRows): ComparedColumn[] {
  return columns
    .filter(({ pushable, isEntry }) => pushable && !isEntry)
    .map((column) => {
      const held = ids.map((_, row) => asSaid(heldAt(row, column)));
      const said = ids.map((id, row) => {
        const known = id === '' ? [] : saidAbout(id, column.key);
        return known.find((value) => value === held[row]) ?? known[0];
      });
      return { key: column.key, held, said };
    });
}

/** A tick is kept as its word. */
const asSaid = (cell: PlainCell): PlainCell => (typeof cell === 'boolean' ? String(cell) : cell);

/** The columns that are mixed up, by key. */
export const mixedUpColumns = (rows: ComparedRows): ReadonlySet<string> =>
  new Set(
    findMixUps(comparedColumns(rows)).flatMap((mixUp) => (mixUp.kind === 'exchanged' ? mixUp.columns : [mixUp.column])),
  );

/** @throws AddOnError `columnsMixedUp`, which names them. */
export function refuseMixUps(tabName: string, rows: ComparedRows): void {
  const keys = mixedUpColumns(rows);
  if (keys.size === 0) return;
  const titles = rows.columns.filter(({ key }) => keys.has(key)).map(({ title }) => `"${title.id}" / "${title.en}"`);
  throw new AddOnError('columnsMixedUp', { tab: tabName, columns: titles.join(', ') });
}
