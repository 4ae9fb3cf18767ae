import { canonical } from '../text/canonical';
import { type Baseline, baselineOf, landingOf } from './schema/baseline';
import { keptChangesOf } from './schema/changes/kept-changes';
import { seenRowsOf } from './schema/changes/seen-rows';
import { type DatasetTab, tabListDocument } from './schema/tab-list';
import { digestOf } from './seal/hmac';
import { authorOf, type Seals } from './seal/seals';
import type { StateStore } from './state-store';

/** What is kept of pulls, and by whom. */
interface KeptPulls {
  readonly store: StateStore;
  readonly seals: Seals;
}

export const emptyBaseline: Baseline = { columns: [], rows: {} };

export const datasetTabs = (store: StateStore): readonly DatasetTab[] => store.get(tabListDocument) ?? [];

/** What lets a tab be pulled into: the tab and the definition, and none of the facts that every pull writes anew. */
const authorised = ({ tabId, definition }: DatasetTab): string[] => [String(tabId), canonical(definition)];

/** Whether the spreadsheet's time zone is another than when the tab was written: its cells show the same times, and mean other moments. */
export const isZoneChanged = ({ timeZone: written }: Pick<DatasetTab, 'timeZone'>, timeZone: string): boolean =>
  written !== undefined && written !== timeZone;

/** Whether this person set the tab's pull up, or took it over, and did not delete it since. */
export const isOwnPull = (owned: Seals, tab: DatasetTab): boolean =>
  (tab.seals ?? []).some((seal) => owned.isOwn('saved pull', authorised(tab), seal)) && !owned.withdrawn.has(tab.tabId);

/** The same for the same tab and definition: what a person was shown is told from what stands there later. */
export const pullFingerprint = (tab: DatasetTab): string => digestOf(JSON.stringify(authorised(tab)));

/** Remembers a tab in the place where it was remembered before, or last, as set up by this person; by others too who had set up just the same. */
export function rememberTab({ store, seals }: KeptPulls, unsealed: DatasetTab): void {
  const known = datasetTabs(store);
  const before = known.find(({ tabId }) => tabId === unsealed.tabId);
  const own = seals.seal('saved pull', authorised(unsealed));
  const isSame = before !== undefined && pullFingerprint(before) === pullFingerprint(unsealed);
  const others = isSame ? (before.seals ?? []).filter((seal) => authorOf(seal) !== authorOf(own)) : [];
  const tab = { ...unsealed, seals: [...others, own] };
  const isKnown = known.some(({ tabId }) => tabId === tab.tabId);
  const tabs = isKnown ? known.map((one) => (one.tabId === tab.tabId ? tab : one)) : [...known, tab];
  store.set(tabListDocument, tabs);
  seals.withdrawn.remove(tab.tabId);
}

/** The tab stays as it is; it is only no longer refreshed, and nothing can be pushed from it. Whoever puts that back into the file makes it no more this person's. */
export function forgetTab({ store, seals }: KeptPulls, tabId: number): void {
  withdrawOwn({ store, seals }, ({ tabId: id }) => id === tabId);
  store.set(
    tabListDocument,
    datasetTabs(store).filter((tab) => tab.tabId !== tabId),
  );
  store.remove(baselineOf(tabId));
  store.remove(landingOf(tabId));
  store.remove(seenRowsOf(tabId));
  store.remove(keptChangesOf(tabId));
}

/** From now on the saved pulls of these tabs that are this person's own are not, until they are set up anew or taken over. */
export function withdrawOwn({ store, seals }: KeptPulls, isMeant: (tab: DatasetTab) => boolean): void {
  const own = (store.readable(tabListDocument) ?? []).filter((tab) => isMeant(tab) && isOwnPull(seals, tab));
  if (own.length > 0) seals.withdrawn.add(own.map(({ tabId }) => tabId));
}

/** What the shop is known to have said in a cell, the first baseline first. */
export const saidIn =
  (...baselines: readonly Baseline[]) =>
  (id: string, column: string): readonly (string | number)[] =>
    baselines.flatMap((baseline) => baselineValue(baseline, id, column) ?? []);

/** The baseline's value for a cell; `undefined` when the record or the column was not there. */
export function baselineValue(baseline: Baseline, id: string, column: string): string | number | undefined {
  const index = baseline.columns.indexOf(column);
  return index < 0 ? undefined : (baseline.rows[id]?.[index] ?? undefined);
}

/** Tells the record that has a text in a column, the first baseline first; `undefined` where none has it. */
export function holderIn(baselines: readonly Baseline[], column: string): (text: string) => string | undefined {
  const said = saidIn(...baselines);
  const ids = new Set(baselines.flatMap(({ rows }) => Object.keys(rows)));
  const holders = new Map([...ids].map((id) => [String(said(id, column)[0] ?? '').trim(), id]));
  return (text) => holders.get(text);
}
