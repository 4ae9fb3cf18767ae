import type { PullDefinition } from '../state/pull-definition';

/** What to pull, and where to. */
export interface PullOrder {
  readonly definition: PullDefinition;
  /** The tab to refresh; a new one when absent. */
  readonly tabId?: number;
  /** Reads everything, also where a refresh would read the latest records only. */
  readonly isFull?: boolean;
  /** A person asks for it, knowing that what is damaged of the tab's baselines is built again: no change that waits there is known any more. */
  readonly mayRebuild?: boolean;
}
