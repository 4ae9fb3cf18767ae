import { compareValues } from '../values/comparison';
import { FormulaError } from '../values/formula-error';
import type { Scalar, Value } from '../values/formula-value';
import type { IndexedList } from './indexed-list';
import { hasWildcard, wildcardPattern } from './wildcard';

/** How a value is looked for in a list. */
export interface SearchWay {
  /** Just that; the same or else the nearest that is not beyond (`upTo`) or not before (`from`); texts by a pattern, if they have one. */
  readonly match: 'exact' | 'upTo' | 'from' | 'wildcard';
  /** The list is in order, ascending for `upTo` and descending for `from`: the last that will do is taken, up to the first that will not. */
  readonly isSorted?: boolean;
  readonly fromEnd?: boolean;
}

/** Where a value stands in a list, from 0; undefined where it does not. */
export function placeOf(sought: Value, list: IndexedList, way: SearchWay): number | undefined {
  if (way.match === 'wildcard' && typeof sought === 'string' && hasWildcard(sought)) return matching(sought, list, way);
  if (way.isSorted) return lastInOrder(sought, list.cells, way.match === 'from' ? -1 : 1);
  const equal = list.placesOf(sought);
  const place = way.fromEnd ? equal.at(-1) : equal[0];
  if (place !== undefined || way.match === 'exact' || way.match === 'wildcard') return place;
  return nearest(sought, list.cells, way);
}

function matching(text: string, { cells }: IndexedList, { fromEnd }: SearchWay): number | undefined {
  const pattern = wildcardPattern(text);
  const test = (cell: Scalar): boolean => typeof cell === 'string' && pattern.test(cell);
  const places = [...cells.keys()].filter((place) => test(cells[place] ?? null));
  return fromEnd ? places.at(-1) : places[0];
}

/** Whether a cell can be compared with a value: both are of one kind. */
const isAlike = (cell: Scalar, sought: Value): cell is Value =>
  !(cell instanceof FormulaError) && typeof cell === typeof sought;

/** @param beyond the order, against what is sought, of the first value that ends the search. */
function lastInOrder(sought: Value, cells: readonly Scalar[], beyond: 1 | -1): number | undefined {
  let found: number | undefined;
  for (const [place, cell] of cells.entries()) {
    if (!isAlike(cell, sought) || cell === null) continue;
    if (Math.sign(compareValues(cell, sought)) === beyond) break;
    found = place;
  }
  return found;
}

function nearest(sought: Value, cells: readonly Scalar[], { match, fromEnd }: SearchWay): number | undefined {
  const beyond = match === 'upTo' ? 1 : -1;
  let best: { readonly place: number; readonly value: Value } | undefined;
  cells.forEach((cell, place) => {
    if (!isAlike(cell, sought) || cell === null || Math.sign(compareValues(cell, sought)) === beyond) return;
    const order = best === undefined ? beyond : Math.sign(compareValues(cell, best.value));
    if (order === beyond || (order === 0 && fromEnd)) best = { place, value: cell };
  });
  return best?.place;
}
