import { refreshDashboard } from '../../pull/dashboard';
import { expectedDashboardCalls } from '../../pull/expected-calls';
import type { ShopSession } from '../../runs/shop-session';
import { dashboardDocument } from '../../state/schema/dashboard';
import * as v from '../../state/valibot';
import { AddOnError } from '../../text/add-on-error';
import { type JobStep, jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

/** Nothing to do where there is no dashboard, or not any more. */
export function dashboardStep({ store, platform }: ShopSession): JobStep {
  const { tabId } = store.readable(dashboardDocument) ?? {};
  const place = tabId !== undefined && platform.workbook.tab(tabId) ? { tabId } : {};
  return {
    ...place,
    run: (session) => {
      refreshDashboard(session);
      return { status: 'finished' };
    },
  };
}

function refuseNone(): never {
  throw new AddOnError('dashboardGone');
}

/** Brings the dashboard up to date, in the period that it shows; where there is none, its person has to pull one first. */
export const refreshTheDashboard = jobKind({
  kind: 'dashboard',
  title: jobTitles.dashboard,
  schema: v.object({ kind: v.literal('dashboard') }),
  tabsOf: () => [],
  calls: expectedDashboardCalls,
  steps: (session) => {
    const step = dashboardStep(session);
    return [step.tabId === undefined ? { run: refuseNone } : step];
  },
});
