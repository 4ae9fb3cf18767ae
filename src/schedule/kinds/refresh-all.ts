import { expectedCalls, expectedDashboardCalls } from '../../pull/expected-calls';
import { pull } from '../../pull/pull';
import { ownPulls } from '../../pull/saved-pulls';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';
import { dashboardStep } from './refresh-dashboard';

/** Refreshes every tab that the person set up or took over, and their dashboard if there is one. */
export const refreshAll = jobKind({
  kind: 'all',
  title: { en: 'Refresh everything', id: 'Muat ulang semua' },
  schema: v.object({ kind: v.literal('all') }),
  tabsOf: () => [],
  takesUp: (_task, { tabId }) => tabId !== undefined,
  calls: (kept) => expectedCalls(kept) + expectedDashboardCalls(kept),
  steps: (session) => [
    ...ownPulls(session).map(({ tabId, definition }) => ({
      tabId,
      run: (later: typeof session) => pull(later, { definition, tabId }),
    })),
    dashboardStep(session),
  ],
});
