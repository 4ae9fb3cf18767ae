import type { ShopSession } from '../../runs/shop-session';
import type { PushPlan } from '../../state/schema/push-plan';
import { makePlan, savePlan } from './push-plan';

/** Makes the plan and lets it last until it is confirmed or replaced by another. */
export function keepPlan(
  { platform, store }: Pick<ShopSession, 'platform' | 'store'>,
  facts: Omit<PushPlan, 'id'>,
): PushPlan {
  const plan = makePlan(platform.codec, facts);
  savePlan(store, plan);
  store.commit();
  return plan;
}
