import { expectedCalls, expectedDashboardCalls } from '../../pull/expected-calls';
import { pull } from '../../pull/pull';
import { ownPulls } from '../../pull/saved-pulls';
import * as v from '../../state/valibot';
import { AddOnError } from '../../text/add-on-error';
import { jobKind } from '../job-kind';
import { jobTitles } from './job-titles';
import { dashboardStep } from './refresh-dashboard';

function refuseNothing(): never {
  throw new AddOnError('nothingRefreshed');
}

/** Refreshes every tab that the person set up or took over, and their dashboard if there is one. */
export const refreshAll = jobKind({
  kind: 'all',
  title: jobTitles.all,
  schema: v.object({ kind: v.literal('all') }),
  tabsOf: () => [],
  takesUp: (_task, { tabId }) => tabId !== undefined,
  calls: (kept) => expectedCalls(kept) + expectedDashboardCalls(kept),
  steps: (session) => {
    const dashboard = dashboardStep(session);
    const pulls = ownPulls(session).map(({ tabId, definition }) => ({
      tabId,
      run: (later: typeof session) => pull(later, { definition, tabId }),
    }));
    // Also where somebody deleted the hidden tab that tells of them: nothing was refreshed, and that is not "done".
    if (pulls.length === 0 && dashboard.tabId === undefined) return [{ run: refuseNothing }];
    return [...pulls, dashboard];
  },
});
