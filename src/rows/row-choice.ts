import type { TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import type { PackedStore } from '../state/packed-store';
import type { RowMatching, RowOrder } from '../state/schema/row-lines';
import { readRowMark } from '../tables/tab-mark';

/** For what the rows of a tab were used last. */
interface RowChoice {
  readonly endpoint: string;
  readonly matching: RowMatching;
}

const storeKey = 'rowChoices';

type Choices = Readonly<Record<string, RowChoice>>;

/** Remembers what a tab is used for, in place of what it was used for before; lasting once the store is saved. Tabs that are gone are forgotten. */
export function rememberChoice({ platform, stamp }: ShopAccess, store: PackedStore, order: RowOrder): void {
  const present = new Set(platform.workbook.tabs().map(({ id }) => String(id)));
  const known = Object.entries(store.get<Choices>(storeKey, stamp) ?? {}).filter(([tabId]) => present.has(tabId));
  const { tabId, endpoint, matching } = order;
  store.set(storeKey, stamp, { ...Object.fromEntries(known), [tabId]: { endpoint, matching } });
}

/** For what the rows of a tab were used last; what it was made for where they never were. */
export function choiceOf({ store, stamp }: ShopAccess, tab: TabPort): RowChoice | undefined {
  const choices = store.get<Choices>(storeKey, stamp);
  const endpoint = readRowMark(tab);
  return choices?.[tab.id] ?? (endpoint === undefined ? undefined : { endpoint, matching: {} });
}
