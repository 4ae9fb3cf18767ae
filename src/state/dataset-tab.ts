import type { Column } from '../tables/table';
import type { PackedStore } from './packed-store';
import type { PullDefinition } from './pull-definition';

/** What is remembered of a tab that a dataset was pulled into. */
export interface DatasetTab {
  readonly tabId: number;
  /** The dataset of the definition. */
  readonly dataset: string;
  readonly definition: PullDefinition;
  /** Our columns at the last pull: a push finds them again by key, or by title where the key was lost. */
  readonly columns: readonly Column[];
  readonly idColumn: string;
  /** Milliseconds since 1970: when the data left the shop. */
  readonly pulledAt: number;
  /** When everything was read for the last time, not only the latest records. */
  readonly fullAt: number;
  readonly rows: number;
  /** How many requests a fresh reading of the whole list takes: single records are re-read one by one only below that. */
  readonly listCalls: number;
  /** Of the picture beside the table. */
  readonly chartId?: number;
}

/** The values of pushable cells as the shop last said them: by record id, one value per pushable column. */
export interface Baseline {
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<string, readonly (string | number)[]>>;
}

export const emptyBaseline: Baseline = { columns: [], rows: {} };

const tabsKey = 'tabs';
export const baselineKey = (tabId: number): string => `baseline:${tabId}`;
/** A baseline whose table may or may not have been written yet: it is there while a pull lands, and after one that was cut off. */
export const landingKey = (tabId: number): string => `landing:${tabId}`;

export const datasetTabs = (store: PackedStore, stamp: string): readonly DatasetTab[] =>
  store.get<readonly DatasetTab[]>(tabsKey, stamp) ?? [];

/** Remembers a tab in the place where it was remembered before, or last. */
export function rememberTab(store: PackedStore, stamp: string, tab: DatasetTab): void {
  const known = datasetTabs(store, stamp);
  const isKnown = known.some(({ tabId }) => tabId === tab.tabId);
  const tabs = isKnown ? known.map((one) => (one.tabId === tab.tabId ? tab : one)) : [...known, tab];
  store.set(tabsKey, stamp, tabs);
}

/** The tab stays as it is; it is only no longer refreshed, and nothing can be pushed from it. */
export function forgetTab(store: PackedStore, stamp: string, tabId: number): void {
  store.set(
    tabsKey,
    stamp,
    datasetTabs(store, stamp).filter((tab) => tab.tabId !== tabId),
  );
  store.remove(baselineKey(tabId));
  store.remove(landingKey(tabId));
}

/** The baseline's value for a cell; `undefined` when the record or the column was not there. */
export function baselineValue(baseline: Baseline, id: string, column: string): string | number | undefined {
  const index = baseline.columns.indexOf(column);
  return index < 0 ? undefined : baseline.rows[id]?.[index];
}
