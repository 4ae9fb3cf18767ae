import type { TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import { type RowChoice, rowChoicesDocument } from '../state/schema/row-choice';
import type { RowOrder } from '../state/schema/row-lines';
import type { StateStore } from '../state/state-store';
import { readRowMark } from '../state/tab-mark';

/** Remembers what a tab is used for, in place of what it was used for before; lasting once the store is saved. Tabs that are gone are forgotten. */
export function rememberChoice({ platform, store }: Pick<ShopAccess, 'platform' | 'store'>, order: RowOrder): void {
  const present = new Set(platform.workbook.tabs().map(({ id }) => String(id)));
  const known = Object.entries(store.get(rowChoicesDocument) ?? {}).filter(([tabId]) => present.has(tabId));
  const { tabId, endpoint, matching } = order;
  store.set(rowChoicesDocument, { ...Object.fromEntries(known), [tabId]: { endpoint, matching } });
}

/** For what the rows of a tab were used last; what it was made for where they never were. */
export function choiceOf(store: StateStore, tab: TabPort): RowChoice | undefined {
  const choices = store.get(rowChoicesDocument);
  const endpoint = readRowMark(tab);
  return choices?.[tab.id] ?? (endpoint === undefined ? undefined : { endpoint, matching: {} });
}

/** Whether this person has used the rows of a tab, or it was made for such rows: as its mark says, which says nothing of other cells. */
export const isForRows = (store: StateStore, tab: TabPort, endpoint: string): boolean =>
  store.get(rowChoicesDocument)?.[tab.id] !== undefined || readRowMark(tab) === endpoint;
