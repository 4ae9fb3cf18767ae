import type { ProductHistory } from '../../../api/resources/goods/product';
import type { Change } from '../../../state/schema/push-lines';
import { warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { markerStart } from '../../operation';
import { changeOf, movementsIn } from './stock-history';

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
  | { readonly kind: 'moved' | 'unknown'; readonly stock: number }
  | { readonly kind: 'counted'; readonly stock: number; readonly figure: number };

/**
 * @param history the latest first; `undefined` where the shop does not tell it.
 * @param marker of the operation.
 */
export function causeOf(history: readonly ProductHistory[] | undefined, arrival: Arrival, marker: string): Cause {
  const { change, expected } = arrival;
  const movements = movementsIn(history ?? [], warehouseOfColumn(change.column) ?? 0);
  const own = movements.findIndex((movement) => isOwn(movement, arrival.id, marker));
  const stock = arrival.told ?? replacedIn(movements, own, Number(change.to));
  if (stock === undefined) return { kind: 'untold' };
  if (stock === expected) return { kind: 'none' };
  // Whoever counted after ours has all of it in their figure.
  if (movements.slice(0, Math.max(own, 0)).some((movement) => isTheirs(movement, marker))) return { kind: 'none' };
  // An opname that finds what it counted moves nothing.
  const latest = own >= 0 ? own + 1 : movements.findIndex((movement) => Number(movement.stock.last) === stock);
  let before = stock;
  for (const movement of latest < 0 ? [] : movements.slice(latest)) {
    if (isCount(movement, change)) return { kind: 'counted', stock, figure: before };
    before -= changeOf(movement);
    if (before === expected) return { kind: 'moved', stock };
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
const isOwn = ({ detail }: ProductHistory, id: number, marker: string): boolean =>
  detail.stock_opname_id ? Number(detail.stock_opname_id) === id : detail.description === marker;

const isTheirs = ({ detail }: ProductHistory, marker: string): boolean =>
  Boolean(detail.stock_opname_id) && detail.description !== marker;

/** Another opname; and whatever else but a sale brought the stock to the very figure that the person counted, since that can be no chance. */
const isCount = ({ detail, stock }: ProductHistory, { to }: Change): boolean =>
  Boolean(detail.stock_opname_id) ||
  (detail.id_order === null && !detail.description.startsWith(markerStart) && Number(stock.last) === Number(to));
