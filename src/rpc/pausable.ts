import { type ShopSession, withShopSession } from '../runs/shop-session';
import { isAddOnError } from '../text/add-on-error';
import { refuseLeftElsewhere } from './connection/other-shops';
import type { RpcContext } from './rpc-call';

/** A run that came to its end, or one that ran out of the six minutes and goes on when it is resumed. */
export type RunOutcome<Summary> =
  | { readonly status: 'finished'; readonly summary: Summary }
  | { readonly status: 'paused' };

/** Tells a run that ran out of time from one that failed. */
export function pausable<Summary>(work: () => Summary): RunOutcome<Summary> {
  try {
    return { status: 'finished', summary: work() };
  } catch (error) {
    if (isAddOnError(error) && error.code === 'outOfTime') return { status: 'paused' };
    throw error;
  }
}

/** Goes on with what an earlier execution left, if it is this shop's. @throws AddOnError `leftAtOtherShop`, and whatever the work throws. */
export const resumable = <Summary>(
  { platform, language }: RpcContext,
  work: (session: ShopSession) => Summary,
): RunOutcome<Summary> =>
  pausable(() =>
    withShopSession(platform, language, 'push', (session) => {
      refuseLeftElsewhere(session);
      return work(session);
    }),
  );
