import type { ShopAccess } from '../runs/shop-session';
import { datasetTabs, isOwnPull, pullFingerprint, rememberTab } from '../state/dataset-tab';
import { dashboardDocument } from '../state/schema/dashboard';
import { journalTabDocument } from '../state/schema/journal-tab';
import { rowChoicesDocument } from '../state/schema/row-choice';
import { stagedPullsDocument } from '../state/schema/staged-pull';
import type { StoredDocument } from '../state/schema/stored-document';
import type { DatasetTab } from '../state/schema/tab-list';
import { digestOf } from '../state/seal/hmac';
import type { StateStore } from '../state/state-store';
import { AddOnError } from '../text/add-on-error';
import { canonical } from '../text/canonical';

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

/** What an earlier version kept without a seal beside saved pulls, and the tabs that it writes into or tells of. */
export interface UnsealedWork {
  readonly what: 'paused' | 'dashboard' | 'journal' | 'rows';
  readonly tabIds: readonly number[];
  /** Tells it from what may stand there later. */
  readonly seen: string;
}

/** All of it that this person has none of their own of: anybody may have written it. */
export function unsealedWork({ store }: Pick<Keeper, 'store'>): readonly UnsealedWork[] {
  return unsealedKinds.flatMap((kind) => kind.find(store) ?? []);
}

/**
 * Takes over saved pulls, and what an earlier version kept beside them, just as a person was shown them: from now on they are refreshed for this person
 * too. Those of others stay theirs as well.
 * @returns how many saved pulls there were as they had been shown.
 */
export function adoptPulls(
  keeper: Keeper,
  shown: readonly ShownPull[],
  work: readonly { readonly what: string; readonly seen: string }[],
): number {
  const { store } = keeper;
  const adopted = datasetTabs(store).filter((tab) =>
    shown.some(({ tabId, seen }) => tabId === tab.tabId && seen === pullFingerprint(tab)),
  );
  for (const tab of adopted) rememberTab(keeper, tab);
  for (const kind of unsealedKinds) {
    const found = kind.find(store);
    if (found && work.some(({ what, seen }) => what === found.what && seen === found.seen)) kind.adopt(store);
  }
  store.commit();
  return adopted.length;
}

interface UnsealedKind {
  readonly find: (store: StateStore) => UnsealedWork | undefined;
  readonly adopt: (store: StateStore) => void;
}

function unsealedKind<T>(
  what: UnsealedWork['what'],
  document: StoredDocument<T>,
  tabIdsIn: (content: T) => readonly number[],
): UnsealedKind {
  const contentIn = (store: StateStore): T | undefined => (store.has(document) ? undefined : store.unsealed(document));
  return {
    find: (store) => {
      const content = contentIn(store);
      if (content === undefined) return undefined;
      return { what, tabIds: tabIdsIn(content), seen: digestOf(canonical([what, content])) };
    },
    adopt: (store) => {
      const content = contentIn(store);
      if (content !== undefined) store.set(document, content);
    },
  };
}

const unsealedKinds: readonly UnsealedKind[] = [
  unsealedKind('paused', stagedPullsDocument, (pulls) => pulls.flatMap(({ tabId }) => tabId ?? [])),
  unsealedKind('dashboard', dashboardDocument, ({ tabId }) => [tabId]),
  unsealedKind('journal', journalTabDocument, (tabId) => [tabId]),
  unsealedKind('rows', rowChoicesDocument, (choices) => Object.keys(choices).map(Number)),
];
