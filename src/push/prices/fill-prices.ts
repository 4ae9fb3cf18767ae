import type { ShopSession } from '../../runs/shop-session';
import { noteChange } from '../../state/latest-changes';
import type { FilledCell } from '../../state/schema/price-fills';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { untilStill } from '../../tables/tab/until-still';
import { recordIn } from '../find/edited-tab';
import { requireWholeTab } from '../find/whole-tab';
import { keepFill, stillFilled } from './filled-cells';
import { type PriceWish, priceOrder } from './price-order';
import { type PricedRow, priceRows } from './price-rows';
import { openPriceTab, type PriceTab } from './price-tab';
import { type NewCell, writePrices } from './write-prices';

/** How many cells were filled, and how many that a person saw stay as they are, as something about them has changed since. */
export interface FillSummary {
  readonly filled: number;
  readonly heldBack: number;
}

/**
 * Writes prices into the cells of a column, as if their person had typed them. What stood there is remembered before the first of them is written. Nothing of it goes to the shop.
 * @param seen the prices that the person was shown, by record. A row for which the rule gives another by now is held back.
 * @throws AddOnError those of {@link openPriceTab}, `cellsLocked`, `leaseLost`.
 */
export function fillPrices(session: ShopSession, wish: PriceWish, seen: ReadonlyMap<string, number>): FillSummary {
  const { tabId, column } = wish;
  const filled = untilStill(requireWholeTab(session, tabId), () => {
    const tab = openPriceTab(session, { tabId, column, isToBeWritten: true });
    const order = priceOrder(session, tab, wish);
    const rows = priceRows(tab, order, (row) => seen.has(recordIn(tab, row))).filter(
      ({ recordId, outcome }) => outcome.kind === 'fill' && outcome.price === seen.get(recordId),
    );
    if (rows.length === 0) return 0;
    keepFill(session, { tabId, column, at: session.platform.clock.now(), cells: cellsBefore(tab, rows, order.filled) });
    session.run.confirmLease();
    session.store.commit();
    const landed = writePrices(session, tab, new Map(rows.flatMap(newCell)));
    return landed === 'displaced' ? landed : rows.length;
  });
  if (filled > 0) noteChange(session.platform, 'edits');
  return { filled, heldBack: seen.size - filled };
}

function newCell({ recordId, outcome }: PricedRow): (readonly [string, NewCell])[] {
  return outcome.kind === 'fill' ? [[recordId, { value: outcome.price, formula: '', isEdit: true }]] : [];
}

/** What stood in the cells before anything was filled into them, of those too that were filled earlier and are not filled now. */
function cellsBefore(tab: PriceTab, rows: readonly PricedRow[], before: readonly FilledCell[]): FilledCell[] {
  const filled = stillFilled(tab, before);
  const now = rows.flatMap(({ row, recordId, outcome }): FilledCell[] => {
    if (outcome.kind === 'left') return [];
    const { base, price: written } = outcome;
    const earlier = filled.get(recordId)?.cell;
    if (earlier) return [{ ...earlier, base, written }];
    const { value, formula } = cellOf(tab.snapshot, row, tab.column.key);
    if (formula !== '') return [{ recordId, base, written, before: '', formula }];
    return [{ recordId, base, written, before: typeof value === 'object' ? '' : value }];
  });
  const isNow = new Set(now.map(({ recordId }) => recordId));
  const earlier = [...filled.values()].flatMap(({ cell, isSettled }) =>
    isSettled || isNow.has(cell.recordId) ? [] : [cell],
  );
  return [...now, ...earlier];
}
