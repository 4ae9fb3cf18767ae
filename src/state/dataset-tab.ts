import { type Baseline, baselineOf, landingOf } from './schema/baseline';
import { type DatasetTab, tabListDocument } from './schema/tab-list';
import type { StateStore } from './state-store';

export const emptyBaseline: Baseline = { columns: [], rows: {} };

export const datasetTabs = (store: StateStore): readonly DatasetTab[] => store.get(tabListDocument) ?? [];

/** Remembers a tab in the place where it was remembered before, or last. */
export function rememberTab(store: StateStore, tab: DatasetTab): void {
  const known = datasetTabs(store);
  const isKnown = known.some(({ tabId }) => tabId === tab.tabId);
  const tabs = isKnown ? known.map((one) => (one.tabId === tab.tabId ? tab : one)) : [...known, tab];
  store.set(tabListDocument, tabs);
}

/** The tab stays as it is; it is only no longer refreshed, and nothing can be pushed from it. */
export function forgetTab(store: StateStore, tabId: number): void {
  store.set(
    tabListDocument,
    datasetTabs(store).filter((tab) => tab.tabId !== tabId),
  );
  store.remove(baselineOf(tabId));
  store.remove(landingOf(tabId));
}

/** The baseline's value for a cell; `undefined` when the record or the column was not there. */
export function baselineValue(baseline: Baseline, id: string, column: string): string | number | undefined {
  const index = baseline.columns.indexOf(column);
  return index < 0 ? undefined : (baseline.rows[id]?.[index] ?? undefined);
}
