import { chooseCopies } from '../pull/copies/choose-copies';
import { makeCopy } from '../pull/copies/make-copy';
import { removeCopy } from '../pull/copies/remove-copies';
import { requireSavedPull } from '../pull/saved-pulls';
import { type ShopSession, withShopAccess, withShopSession } from '../runs/shop-session';
import { chosenCopyEntries } from '../state/schema/schedule/dated-copies';
import * as v from '../state/valibot';
import { type RpcContext, rpcCall } from './rpc-call';
import { describeCopies } from './views/copies-view';

const tabId = v.pipe(v.number(), v.integer());

/** What there is after something was done about it. */
const afterwards = ({ platform, language }: RpcContext, id: number, work: (session: ShopSession) => unknown) =>
  withShopSession(platform, language, 'pull', (session) => {
    work(session);
    return describeCopies(session, requireSavedPull(session, id));
  });

export const copyCalls = {
  /** The dated copies of a tab, and what can be chosen for them. */
  'copies.list': rpcCall(v.object({ tabId }), ({ platform, language }, { tabId: id }) =>
    withShopAccess(platform, language, (access) => describeCopies(access, requireSavedPull(access, id))),
  ),
  /** Makes one now, whether or not there is one of this day. */
  'copies.make': rpcCall(v.object({ tabId }), (context, { tabId: id }) =>
    afterwards(context, id, (session) => makeCopy(session, id, 'byHand')),
  ),
  /** Chooses what copies are to hold, and how many are kept; it counts from the next one. */
  'copies.choose': rpcCall(v.object({ tabId, ...chosenCopyEntries }), (context, { tabId: id, ...chosen }) =>
    afterwards(context, id, (session) => chooseCopies(session, id, chosen)),
  ),
  /** Removes one that nobody has changed. */
  'copies.remove': rpcCall(v.object({ tabId, copy: tabId }), (context, { tabId: id, copy }) =>
    afterwards(context, id, (session) => removeCopy(session, id, copy)),
  ),
};
