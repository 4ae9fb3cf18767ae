import type { ShopSession } from '../../runs/shop-session';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';
import { commandColumn } from '../../tables/command-column';
import { type Column, resultColumn } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { type EditedTab, openTab } from '../find/edited-tab';
import { requireIds, requireWholeTab } from '../find/whole-tab';
import type { PriceColumns } from '../pushable';
import { isPushable, pushableOf } from '../pushables';

/** A tab that was read for its prices. */
export interface PriceTab extends EditedTab {
  /** The one with the prices. */
  readonly column: Column;
  /** Key of the one with what records cost. */
  readonly cost: string;
  /** Key of the one with what is taken off these prices; `undefined` where nothing ever is. */
  readonly discount: string | undefined;
}

/** A pulled tab, and which of its columns hold prices. @throws AddOnError `nothingPulled`, `noPriceColumn`. */
export function requirePriced(
  { store }: Pick<ShopSession, 'store'>,
  tabId: number,
): { readonly datasetTab: DatasetTab; readonly prices: PriceColumns } {
  const datasetTab = datasetTabs(store).find((tab) => tab.tabId === tabId);
  if (!datasetTab) throw new AddOnError('nothingPulled');
  const prices = isPushable(datasetTab.dataset) ? pushableOf(datasetTab.dataset).prices : undefined;
  if (!prices) throw new AddOnError('noPriceColumn');
  return { datasetTab, prices };
}

/**
 * Of the tab whose prices are meant where none is named: that in front, or else the only one that has prices.
 * @throws AddOnError `nothingPulled` where none has, `pricesNotChosen` where several have.
 */
export function pricedTabId({ store }: Pick<ShopSession, 'store'>, inFront: number | undefined): number {
  const all = datasetTabs(store);
  const priced = all.filter(({ dataset }) => isPushable(dataset) && pushableOf(dataset).prices !== undefined);
  const front = priced.find(({ tabId }) => tabId === inFront);
  if (front) return front.tabId;
  const [first, second] = priced;
  if (!first) throw new AddOnError('nothingPulled');
  if (second) throw new AddOnError('pricesNotChosen');
  return first.tabId;
}

/** The columns of a pulled tab that a rule can fill. */
export function priceColumnsOf({ dataset, columns }: Pick<DatasetTab, 'dataset' | 'columns'>): readonly Column[] {
  const { prices } = isPushable(dataset) ? pushableOf(dataset) : {};
  return columns.filter(({ key, pushable }) => pushable && prices?.columns.includes(key));
}

/** Key of the column with what is taken off the prices of another one; `undefined` where nothing ever is. */
export const discountOff = ({ discount }: PriceColumns, column: string): string | undefined =>
  discount.off.includes(column) ? discount.column : undefined;

interface PriceNeeds {
  readonly tabId: number;
  /** Key of the column with the prices. */
  readonly column: string;
  /** Further columns, by key. */
  readonly besides?: readonly string[];
  readonly isToBeWritten?: boolean;
}

/**
 * Reads what is needed of a tab to make prices of its rows.
 * @throws AddOnError `nothingPulled`, `tabGone`, `landingCutOff`, `idColumnMissing`, `tabMoves`, and `noPriceColumn` where the column is none of prices, or gone from the tab.
 */
export function openPriceTab(session: ShopSession, needs: PriceNeeds): PriceTab {
  const { platform, store } = session;
  const { tabId, besides = [], isToBeWritten = false } = needs;
  const { datasetTab, prices } = requirePriced(session, tabId);
  const column = priceColumnsOf(datasetTab).find(({ key }) => key === needs.column);
  if (!column) throw new AddOnError('noPriceColumn');
  const pushable = pushableOf(datasetTab.dataset);
  const { sku, name } = pushable.labels;
  const discount = discountOff(prices, column.key);
  const ofDiscount = discount === undefined ? [] : [discount, pushable.parentColumn ?? []].flat();
  const target = { tab: requireWholeTab(session, tabId), datasetTab, pushable };
  const opened = openTab(platform, target, ({ idColumn }) => ({
    values: [
      idColumn,
      sku,
      name,
      column.key,
      prices.cost,
      commandColumn.key,
      resultColumn.key,
      ...ofDiscount,
      ...besides,
    ],
    formulas: [column.key],
    isToBeWritten,
  }));
  requireIds(opened);
  if (!opened.snapshot.columnOf.has(column.key)) throw new AddOnError('noPriceColumn');
  return { ...opened, baseline: store.get(baselineOf(tabId)) ?? emptyBaseline, column, cost: prices.cost, discount };
}
