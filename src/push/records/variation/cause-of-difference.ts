import type { ProductHistory } from '../../../api/resources/goods/product';
import type { Change } from '../../../state/schema/push-lines';
import { warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { changeOf, movementsIn } from '../../../wishes/products/stock-history';
import { markerStart } from '../../operation';

/** One count, as one opname brought it. */
export interface Arrival {
  /** The shop's id of the opname. */
  readonly id: number;
  readonly change: Change;
  /** What it was to replace. */
  readonly expected: number;
  /** What it replaced, where the opname tells. */
  readonly told: number | undefined;
}

/**
 * Why a count replaced another stock than expected. `none`: it did not, or it does not matter any more; `moved`: sales and the like lie between; `counted`: somebody else has counted, so
 * that all before it is in their figure; `unknown`: neither; `untold`: nobody says what it replaced.
 */
export type Cause =
  | { readonly kind: 'none' | 'untold' }
  | { readonly kind: 'unknown'; readonly stock: number }
  | (Explanation & ({ readonly kind: 'moved' } | { readonly kind: 'counted'; readonly figure: number }));

interface Explanation {
  readonly stock: number;
  /** Whether somebody has put just that in by hand since: for the same reason, or by chance for one of their own. */
  readonly mayBeMended: boolean;
}

/**
 * @param history the latest first; `undefined` where the shop does not tell it.
 * @param markers of the operation, and of what it is a part of.
 */
export function causeOf(
  history: readonly ProductHistory[] | undefined,
  arrival: Arrival,
  markers: readonly string[],
): Cause {
  const { change, expected } = arrival;
  const movements = movementsIn(history ?? [], warehouseOfColumn(change.column) ?? 0);
  const own = movements.findIndex((movement) => isOwn(movement, arrival.id, markers));
  const stock = arrival.told ?? replacedIn(movements, own, Number(change.to));
  if (stock === undefined) return { kind: 'untold' };
  if (stock === expected) return { kind: 'none' };
  const theirs = movements.slice(0, own >= 0 ? own : undefined).filter((movement) => isTheirs(movement, markers));
  // Whoever counted after ours has all of it in their figure.
  if (theirs.some((movement) => own >= 0 || isAfterUnmoved(movements, movement, { id: arrival.id, stock })))
    return { kind: 'none' };
  // An opname that finds what it counted moves nothing.
  const latest = own >= 0 ? own + 1 : movements.findIndex((movement) => Number(movement.stock.last) === stock);
  const putIn = movements
    .slice(0, Math.max(own >= 0 ? own : latest, 0))
    .filter(isByHand)
    .map(changeOf);
  let before = stock;
  for (const movement of latest < 0 ? [] : movements.slice(latest)) {
    if (isCount(movement, change))
      return { kind: 'counted', stock, figure: before, mayBeMended: putIn.includes(stock - before) };
    before -= changeOf(movement);
    if (before === expected) return { kind: 'moved', stock, mayBeMended: putIn.includes(stock - before) };
  }
  return { kind: 'unknown', stock };
}

/** By its own movement; one that moved nothing leaves what was there. */
function replacedIn(movements: readonly ProductHistory[], own: number, counted: number): number | undefined {
  const movement = movements[own];
  if (movement) return Number(movement.stock.last) - changeOf(movement);
  return Number(movements[0]?.stock.last) === counted ? counted : undefined;
}

/** An earlier or later arrival of the same request bears the same marker, and another id. */
export const isOwn = ({ detail }: ProductHistory, id: number, markers: readonly string[]): boolean =>
  detail.stock_opname_id ? Number(detail.stock_opname_id) === id : markers.includes(detail.description);

const isTheirs = ({ detail }: ProductHistory, markers: readonly string[]): boolean =>
  Boolean(detail.stock_opname_id) && !markers.includes(detail.description);

/** Whether an opname came after one that moved nothing: its id is newer, and the stock that was found stood there before it. */
const isAfterUnmoved = (
  movements: readonly ProductHistory[],
  movement: ProductHistory,
  { id, stock }: { readonly id: number; readonly stock: number },
): boolean =>
  Number(movement.detail.stock_opname_id) > id &&
  movements.slice(movements.indexOf(movement) + 1).some((earlier) => Number(earlier.stock.last) === stock);

/** Another opname; and whatever else but a sale brought the stock to the very figure that the person counted, since that can be no chance. */
const isCount = (movement: ProductHistory, { to }: Change): boolean =>
  Boolean(movement.detail.stock_opname_id) || (isByHand(movement) && Number(movement.stock.last) === Number(to));

/** No sale, no opname, and nothing of ours. */
const isByHand = ({ detail }: ProductHistory): boolean =>
  detail.id_order === null && !detail.stock_opname_id && !detail.description.startsWith(markerStart);
