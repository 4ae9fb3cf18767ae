import { refreshDashboard } from '../../pull/dashboard';
import { expectedDashboardCalls } from '../../pull/expected-calls';
import type { ShopSession } from '../../runs/shop-session';
import { dashboardDocument } from '../../state/schema/dashboard';
import * as v from '../../state/valibot';
import { type JobStep, jobKind } from '../job-kind';

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

/** Brings the dashboard up to date, in the period that it shows. */
export const refreshTheDashboard = jobKind({
  kind: 'dashboard',
  title: { en: 'Refresh dashboard', id: 'Muat ulang dasbor' },
  schema: v.object({ kind: v.literal('dashboard') }),
  tabsOf: () => [],
  calls: expectedDashboardCalls,
  steps: (session) => [dashboardStep(session)],
});
