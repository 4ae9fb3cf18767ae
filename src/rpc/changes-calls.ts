import { isDay } from '../days/day';
import { watchTab } from '../pull/changes/watch-tab';
import { requireSavedPull } from '../pull/saved-pulls';
import { withShopAccess, withShopSession } from '../runs/shop-session';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';
import { describeChanges } from './views/changes-view';

const tabId = v.pipe(v.number(), v.integer());

const listSchema = v.object({
  tabId,
  since: v.optional(
    v.union([v.picklist(['refresh', 'yesterday', 'all']), v.object({ day: v.pipe(v.string(), v.check(isDay)) })]),
    'yesterday',
  ),
});

export const changesCalls = {
  /** What changed in a tab, the latest first; asks neither shop nor cells. */
  'changes.list': rpcCall(listSchema, ({ platform, language }, { tabId: id, since }) =>
    withShopAccess(platform, language, (access) => describeChanges(access, requireSavedPull(access, id), since)),
  ),
  /** Has refreshes of a tab keep what changes in these columns; in none: nothing any more. */
  'changes.keep': rpcCall(
    v.object({ tabId, columns: v.array(v.string()) }),
    ({ platform, language }, { tabId: id, columns }) =>
      withShopSession(platform, language, 'pull', (session) => {
        watchTab(session, id, columns);
        return describeChanges(session, requireSavedPull(session, id), 'yesterday');
      }),
  ),
};
