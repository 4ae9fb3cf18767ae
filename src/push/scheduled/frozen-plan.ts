import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { type FrozenPlan, frozenPlanOf, type ScheduledPush } from '../../state/schema/scheduled-pushes';
import { digestOf } from '../../state/seal/hmac';
import { forgetForOtherFiles, keepForOtherFiles } from './other-files';

type Keeper = Pick<ShopSession, 'platform' | 'store' | 'language'>;

export const digestOfFrozen = (plan: FrozenPlan): string => digestOf(JSON.stringify(plan)).slice(0, 24);

/** Lasting with the next commit of the store. What other files of this person know of it is told beside. */
export function keepFrozen(session: Keeper, id: string, plan: FrozenPlan): void {
  session.store.set(frozenPlanOf(id), plan);
  tellBeside(session, 'otherFiles', () => keepForOtherFiles(session.platform, id, plan.edits));
}

/** What was put aside for a push, just as it was; `undefined` where it is gone, or another one than its person agreed to. */
export function readFrozen(
  { store }: Pick<ShopSession, 'store'>,
  { id, digest }: Pick<ScheduledPush, 'id' | 'digest'>,
): FrozenPlan | undefined {
  const plan = store.readable(frozenPlanOf(id));
  return plan && digestOfFrozen(plan) === digest ? plan : undefined;
}

/** Lasting like {@link keepFrozen}. What other files knew of it means nothing any more, and goes with the next that is planned where it stays. */
export function removeFrozen(session: Keeper, id: string): void {
  session.store.remove(frozenPlanOf(id));
  tellBeside(session, 'otherFiles', () => forgetForOtherFiles(session.platform, id));
}
