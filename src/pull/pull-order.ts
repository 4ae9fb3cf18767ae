import type { PullDefinition } from '../state/pull-definition';

/** What to pull, and where to. */
export interface PullOrder {
  readonly definition: PullDefinition;
  /** The tab to refresh; a new one when absent. */
  readonly tabId?: number;
  /** Reads everything, also where a refresh would read the latest records only. */
  readonly isFull?: boolean;
}
