import { usedAtLeast } from '../state/daily-use';
import { dailyLimits, googleAccounts, loadAccount, saveAccount } from '../state/google-account';
import { hoursOfFunctions, hoursOfUse } from '../state/note-use';
import * as v from '../state/valibot';
import { type RpcContext, rpcCall } from './rpc-call';

/** What this add-on used within 24 hours, at least, of what Google allows: of this person in all their files where it is published, in this file where it is bound. */
function describeBudget({ platform }: RpcContext) {
  const now = platform.clock.now();
  const account = loadAccount(platform.properties);
  return {
    account,
    installation: platform.installation,
    used: usedAtLeast(hoursOfUse(platform), now),
    limits: dailyLimits[account],
    /** About as many the functions of this file sent for all who looked at them; whose quota they count for, nobody tells. */
    functionRequests: usedAtLeast(hoursOfFunctions(platform), now).requests,
  };
}

export const budgetCalls = {
  'budget.get': rpcCall(v.object({}), describeBudget),
  /** Says whose quotas this person has. */
  'budget.setAccount': rpcCall(v.object({ account: v.picklist(googleAccounts) }), (context, { account }) => {
    saveAccount(context.platform.properties, account);
    return describeBudget(context);
  }),
};
