import type { PackedStore } from './packed-store';
import type { PullDefinition } from './pull-definition';

/** A pull that ran out of its execution's time and goes on in the next; its rows are in the row archive under the same key. */
export interface StagedPull {
  readonly key: string;
  readonly definition: PullDefinition;
  /** The tab to refresh; a new one when absent. */
  readonly tabId?: number;
  /** Whether everything was asked for, not only the latest records. */
  readonly isFull?: boolean;
  /** The day from which on records were read anew, where only the latest were. */
  readonly since?: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Where its reading stands; plain data of the reading. */
  readonly reading: unknown;
  readonly rows: number;
}

const stagedKey = 'staged';

export const stagedPulls = (store: PackedStore, stamp: string): readonly StagedPull[] =>
  store.get<readonly StagedPull[]>(stagedKey, stamp) ?? [];

export function putStagedPull(store: PackedStore, stamp: string, staged: StagedPull): void {
  const others = stagedPulls(store, stamp).filter(({ key }) => key !== staged.key);
  store.set(stagedKey, stamp, [...others, staged]);
}

export function removeStagedPull(store: PackedStore, stamp: string, key: string): void {
  const others = stagedPulls(store, stamp).filter((staged) => staged.key !== key);
  if (others.length > 0) store.set(stagedKey, stamp, others);
  else store.remove(stagedKey);
}
