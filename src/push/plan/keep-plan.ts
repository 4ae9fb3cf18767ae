import type { ShopSession } from '../../runs/shop-session';
import { makePlan, type PushPlan, savePlan } from './push-plan';

/** Makes the plan and lets it last until it is confirmed or replaced by another. */
export function keepPlan(
  { platform, store, stamp }: Pick<ShopSession, 'platform' | 'store' | 'stamp'>,
  facts: Omit<PushPlan, 'id'>,
): PushPlan {
  const plan = makePlan(platform.codec, facts);
  savePlan(store, stamp, plan);
  store.save();
  platform.workbook.flush();
  return plan;
}
