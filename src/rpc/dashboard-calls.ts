import { dashboardByHand } from '../jobs/noted-pull';
import { pullDashboard, refreshDashboard } from '../pull/dashboard';
import { withShopSession } from '../runs/shop-session';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';

const periodSchema = v.object({ from: v.optional(v.string()), to: v.optional(v.string()) });

export const dashboardCalls = {
  /** Puts the main reports onto one tab. Without days: this month so far; with one day only: that day. */
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
