import type { ShopSession } from '../../runs/shop-session';
import { type FilledCell, type PriceFill, priceFillsDocument } from '../../state/schema/price-fills';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { countBy } from '../../wishes/many/count-by';
import type { Value } from '../edit';
import { baselineIn } from '../find/candidates';
import { recordIn } from '../find/edited-tab';
import { moneyKind } from '../values/kinds/money';
import type { PriceTab } from './price-tab';

type Kept = Pick<ShopSession, 'store'>;
type Place = Pick<PriceFill, 'tabId' | 'column'>;

/** Of so many columns it is kept what stood there before, of the latest that were filled. */
const mostFills = 4;

/** What this person has filled, as far as it is still known, the latest first. */
export const priceFills = ({ store }: Kept): readonly PriceFill[] => store.readable(priceFillsDocument) ?? [];

/** What this person has filled of a column and not undone. */
export const filledIn = (kept: Kept, place: Place): readonly FilledCell[] =>
  priceFills(kept).find(isAt(place))?.cells ?? [];

const isAt =
  ({ tabId, column }: Place) =>
  (fill: Place): boolean =>
    fill.tabId === tabId && fill.column === column;

/** Remembers what a column is filled with, and forgets what was known of it; lasting once the store is saved. */
export function keepFill(kept: Kept, fill: PriceFill): void {
  const others = priceFills(kept).filter((one) => !isAt(fill)(one));
  const fills = fill.cells.length === 0 ? others : [fill, ...others];
  kept.store.set(priceFillsDocument, fills.slice(0, mostFills));
}

/** A cell of the tab that holds just what it was filled with. */
export interface StillFilled {
  readonly cell: FilledCell;
  /** What the shop said last. */
  readonly said: Value;
  /** Whether the shop has it by now: what stood there before would be a new edit. */
  readonly isSettled: boolean;
}

/** The cells that still hold what they were filled with: what somebody has changed since is theirs. */
export function stillFilled(tab: PriceTab, cells: readonly FilledCell[]): ReadonlyMap<string, StillFilled> {
  const byId = new Map(cells.map((cell) => [cell.recordId, cell]));
  const rowsById = countBy(tab.snapshot.rows.map((row) => recordIn(tab, row)));
  const found = new Map<string, StillFilled>();
  for (const row of tab.snapshot.rows) {
    const recordId = recordIn(tab, row);
    const cell = byId.get(recordId);
    if (!cell || rowsById.get(recordId) !== 1) continue;
    const { value, formula } = cellOf(tab.snapshot, row, tab.column.key);
    if (formula !== '' || moneyKind.fromCell(value, tab.dates) !== cell.written) continue;
    const said = baselineIn(tab, { recordId, column: tab.column.key });
    found.set(recordId, { cell, said, isSettled: said === cell.written });
  }
  return found;
}
