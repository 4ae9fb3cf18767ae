import type { ShopSession } from '../../runs/shop-session';
import type { PushPlan } from '../../state/schema/push-plan';
import { makePlan, savePlan } from './push-plan';

/**
 * Makes the plan and lets it last until it is confirmed or replaced by another.
 * @throws AddOnError `leaseLost`.
 */
export function keepPlan(
  { platform, store, journal, run }: Pick<ShopSession, 'platform' | 'store' | 'journal' | 'run'>,
  facts: Omit<PushPlan, 'id'>,
): PushPlan {
  const afterRuns = journal.runsSoFar();
  const plan = { ...makePlan(platform.codec, facts), ...(afterRuns === undefined ? {} : { afterRuns }) };
  run.confirmLease();
  savePlan(store, plan);
  store.commit();
  return plan;
}
