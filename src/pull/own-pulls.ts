import type { ShopAccess } from '../runs/shop-session';
import { datasetTabs, isOwnPull, pullFingerprint, rememberTab } from '../state/dataset-tab';
import { dashboardDocument } from '../state/schema/dashboard';
import { journalTabDocument } from '../state/schema/journal-tab';
import { rowChoicesDocument } from '../state/schema/row-choice';
import { stagedPullsDocument } from '../state/schema/staged-pull';
import type { StoredDocument } from '../state/schema/stored-document';
import type { DatasetTab } from '../state/schema/tab-list';
import { AddOnError } from '../text/add-on-error';

/** A saved pull that a person was shown. */
export interface ShownPull {
  readonly tabId: number;
  /** {@link pullFingerprint} of what they saw. */
  readonly seen: string;
}

type Keeper = Pick<ShopAccess, 'store' | 'seals' | 'platform'>;

/**
 * Makes sure that this person set up what is to be pulled, or took it over: a saved pull names a tab that is written over, and lies where every editor of
 * the file can write.
 * @throws AddOnError `pullNotOwn`.
 */
export function requireOwnPull({ seals, platform }: Pick<ShopAccess, 'seals' | 'platform'>, tab: DatasetTab): void {
  if (!isOwnPull(seals, tab)) throw new AddOnError('pullNotOwn', { tab: platform.workbook.tab(tab.tabId)?.name ?? '' });
}

/**
 * Takes over saved pulls as a person was shown them, and what an earlier version kept without a seal: from now on they are refreshed for this
 * person too. Those of others stay theirs as well.
 * @returns how many saved pulls there were as they had been shown.
 */
export function adoptPulls(keeper: Keeper, shown: readonly ShownPull[]): number {
  const { store } = keeper;
  const adopted = datasetTabs(store).filter((tab) =>
    shown.some(({ tabId, seen }) => tabId === tab.tabId && seen === pullFingerprint(tab)),
  );
  for (const tab of adopted) rememberTab(keeper, tab);
  adoptUnsealed(keeper, stagedPullsDocument);
  adoptUnsealed(keeper, dashboardDocument);
  adoptUnsealed(keeper, journalTabDocument);
  adoptUnsealed(keeper, rowChoicesDocument);
  store.commit();
  return adopted.length;
}

function adoptUnsealed<T>({ store }: Keeper, document: StoredDocument<T>): void {
  const found = store.unsealed(document);
  if (found !== undefined && !store.has(document)) store.set(document, found);
}
