import { type StagedPull, stagedPullsDocument } from './schema/staged-pull';
import type { StateStore } from './state-store';

export const stagedPulls = (store: StateStore): readonly StagedPull[] => store.get(stagedPullsDocument) ?? [];

export function putStagedPull(store: StateStore, staged: StagedPull): void {
  const others = stagedPulls(store).filter(({ key }) => key !== staged.key);
  store.set(stagedPullsDocument, [...others, staged]);
}

export function removeStagedPull(store: StateStore, key: string): void {
  const others = stagedPulls(store).filter((staged) => staged.key !== key);
  if (others.length > 0) store.set(stagedPullsDocument, others);
  else store.remove(stagedPullsDocument);
}
