import { orUnreadable } from '../../runs/unreadable';
import { datasetTabs } from '../../state/dataset-tab';
import { type Baseline, baselineOf } from '../../state/schema/baseline';
import type { StateStore } from '../../state/state-store';

/** What was pulled of a dataset into a tab. */
interface PulledBaseline {
  readonly tabId: number;
  readonly baseline: Baseline;
}

/** What the tabs of this file hold of a dataset, the latest pull first; what cannot be read tells nothing. */
export const pulledBaselines = (store: StateStore, dataset: string): readonly PulledBaseline[] =>
  datasetTabs(store)
    .filter((tab) => tab.dataset === dataset)
    .sort((one, other) => other.pulledAt - one.pulledAt)
    .flatMap(({ tabId }) => {
      const baseline = orUnreadable(() => store.get(baselineOf(tabId)));
      return baseline ? [{ tabId, baseline }] : [];
    });
