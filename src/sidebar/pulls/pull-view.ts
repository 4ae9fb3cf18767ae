import type { DashboardPeriod, PullSummary, PutRightView } from '../shell/server/rpc-views';
import type { PullForm } from './form/pull-form';

/** How pulls ended: those that came in, and those that did not. */
export interface PullReportView {
  readonly finished: readonly PullSummary[];
  readonly failed: readonly FailedPull[];
}

export interface FailedPull {
  readonly tabId: number;
  readonly name: string;
  readonly message: string;
  /** Whether a person may have its columns put right, or say that they meant what looks mixed up. */
  readonly isMixedUp: boolean;
}

/** What the sidebar shows of pulls: home tells how they ended. */
export type PullView =
  | { readonly kind: 'home'; readonly report?: PullReportView }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'putRight'; readonly tabs: readonly PutRightView[] }
  | { readonly kind: 'dashboard'; readonly period: DashboardPeriod | null }
  | { readonly kind: 'form'; readonly form: PullForm };
