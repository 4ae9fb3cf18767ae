import type { ShopSession } from '../../runs/shop-session';
import { type FrozenPlan, frozenPlanOf, type ScheduledPush } from '../../state/schema/scheduled-pushes';
import { digestOf } from '../../state/seal/hmac';

type Kept = Pick<ShopSession, 'store'>;

export const digestOfFrozen = (plan: FrozenPlan): string => digestOf(JSON.stringify(plan)).slice(0, 24);

export const keepFrozen = ({ store }: Kept, id: string, plan: FrozenPlan): void => store.set(frozenPlanOf(id), plan);

/** What was put aside for a push, just as it was; `undefined` where it is gone, or another one than its person agreed to. */
export function readFrozen(
  { store }: Kept,
  { id, digest }: Pick<ScheduledPush, 'id' | 'digest'>,
): FrozenPlan | undefined {
  const plan = store.readable(frozenPlanOf(id));
  return plan && digestOfFrozen(plan) === digest ? plan : undefined;
}

export const removeFrozen = ({ store }: Kept, id: string): void => store.remove(frozenPlanOf(id));
