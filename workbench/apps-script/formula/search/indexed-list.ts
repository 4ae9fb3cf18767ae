import { FormulaError } from '../values/formula-error';
import type { Scalar, Table, Value } from '../values/formula-value';

/** Values that are equal have the same key: texts whatever their case. */
export const keyOf = (value: Value): string =>
  typeof value === 'string' ? `s${value.toLowerCase()}` : `${typeof value}${value}`;

const nowhere: readonly number[] = [];

/** Cells in which many formulas look for values. */
export class IndexedList {
  #places: Map<string, number[]> | undefined;

  constructor(readonly cells: readonly Scalar[]) {}

  /** Where a value stands, from 0; blanks and errors are nowhere. */
  placesOf(value: Value): readonly number[] {
    this.#places ??= placesByKey(this.cells);
    return this.#places.get(keyOf(value)) ?? nowhere;
  }
}

function placesByKey(cells: readonly Scalar[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell === null || cell instanceof FormulaError) return;
    const key = keyOf(cell);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

/** Which cells of a table make a list. */
const parts = {
  all: (table: Table): readonly Scalar[] => table.flat(),
  firstColumn: (table: Table): readonly Scalar[] => table.map((line) => line[0] ?? null),
  firstRow: (table: Table): readonly Scalar[] => table[0] ?? [],
};

const lists = new WeakMap<Table, Map<keyof typeof parts, IndexedList>>();

/** Made once for a table, which many formulas may share. */
export function listOf(table: Table, part: keyof typeof parts): IndexedList {
  let known = lists.get(table);
  if (known === undefined) {
    known = new Map();
    lists.set(table, known);
  }
  let list = known.get(part);
  if (list === undefined) {
    list = new IndexedList(parts[part](table));
    known.set(part, list);
  }
  return list;
}
