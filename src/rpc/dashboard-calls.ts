import { dashboardByHand } from '../jobs/noted-pull';
import { dashboardPeriod, pullDashboard, refreshDashboard } from '../pull/dashboard';
import { withShopAccess, withShopSession } from '../runs/shop-session';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';

const periodSchema = v.object({ from: v.optional(v.string()), to: v.optional(v.string()) });

export const dashboardCalls = {
  /** Of which days the dashboard is, as somebody chose it; `null` for this month so far, and where there is none. */
  'dashboard.period': rpcCall(
    v.object({}),
    ({ platform, language }) => withShopAccess(platform, language, dashboardPeriod) ?? null,
  ),
  /**
   * Puts the main reports onto one tab. Without days: this month so far; with one day only: that day. Days that move with the calendar (`today-7`) do so
   * at every refresh.
   */
  'dashboard.pull': rpcCall(periodSchema, ({ platform, language }, { from, to }) =>
    withShopSession(platform, language, 'pull', (session) => {
      const [first, last] = [from ?? to, to ?? from];
      const period = first && last ? { from: first, to: last } : undefined;
      return dashboardByHand(session, () => pullDashboard(session, period));
    }),
  ),
  /** The same in the period that the tab shows; a new one where there is none. */
  'dashboard.refresh': rpcCall(v.object({}), ({ platform, language }) =>
    withShopSession(platform, language, 'pull', (session) =>
      dashboardByHand(session, () => refreshDashboard(session) ?? pullDashboard(session)),
    ),
  ),
};
