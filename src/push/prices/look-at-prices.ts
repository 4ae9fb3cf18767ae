import type { ShopSession } from '../../runs/shop-session';
import { rowIds, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { stands } from '../../tables/tab/table-place';
import { untilStill } from '../../tables/tab/until-still';
import { AddOnError } from '../../text/add-on-error';
import { requireWholeTab } from '../find/whole-tab';
import { type PriceWish, priceOrder } from './price-order';
import { type PricedRow, priceRows } from './price-rows';
import { openPriceTab, type PriceTab } from './price-tab';

/** Which rows a person means. */
export interface ChosenRows {
  /** Columns by which they are told, by key. */
  readonly besides: readonly string[];
  readonly isChosen: (tab: PriceTab) => (row: SnapshotRow) => boolean;
  /** Whether those that a filter or a person has hidden are left out. */
  readonly onlyVisible: boolean;
}

/** A tab as it was, and what would become of the rows that are meant. */
export interface PriceLook {
  readonly tab: PriceTab;
  readonly rows: readonly PricedRow[];
}

/** Whether a row is hidden takes a call or two, 20 ms each: this many are two minutes. */
export const mostLookedAt = 3000;

/** After so many a person may stop it. */
const lookedAtOnce = 250;

/**
 * What a rule would fill into a column. Changes nothing.
 * @throws AddOnError those of {@link openPriceTab}, `tooManyToLookAt`, `cancelled`.
 */
export function lookAtPrices(
  session: ShopSession,
  wish: PriceWish,
  { besides, isChosen, onlyVisible }: ChosenRows,
): PriceLook {
  const { tabId, column } = wish;
  return untilStill(requireWholeTab(session, tabId), () => {
    const tab = openPriceTab(session, { tabId, column, besides });
    const rows = priceRows(tab, priceOrder(session, tab, wish), isChosen(tab));
    if (!onlyVisible) return { tab, rows };
    const hidden = hiddenAmong(
      session,
      tab,
      rows.map(({ row }) => row.row),
    );
    // It took a while: the rows that were asked about have to be those that were read.
    const isStill = stands(tab.tab, tab.snapshot, rowIds(tab.snapshot, tab.idColumn));
    return isStill ? { tab, rows: rows.filter(({ row }) => !hidden.has(row.row)) } : 'displaced';
  });
}

function hiddenAmong(
  { run }: Pick<ShopSession, 'run'>,
  { tab }: PriceTab,
  rows: readonly number[],
): ReadonlySet<number> {
  if (rows.length > mostLookedAt) throw new AddOnError('tooManyToLookAt', { most: mostLookedAt, rows: rows.length });
  const hidden = new Set<number>();
  for (let from = 0; from < rows.length; from += lookedAtOnce) {
    run.report('step.visibleRows', from, rows.length);
    run.checkpoint();
    for (const row of tab.hiddenAmong(rows.slice(from, from + lookedAtOnce))) hidden.add(row);
  }
  return hidden;
}
