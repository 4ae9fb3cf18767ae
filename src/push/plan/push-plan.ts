import type { CodecPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { type PushPlan, pushPlanDocument } from '../../state/schema/push-plan';
import type { StateStore } from '../../state/state-store';
import { AddOnError } from '../../text/add-on-error';

/** Its id stands for all that a person is shown and that is carried out. */
export const makePlan = (codec: CodecPort, facts: Omit<PushPlan, 'id'>): PushPlan => ({
  id: codec.digest(JSON.stringify(facts)).slice(0, 24),
  ...facts,
});

export const savePlan = (store: StateStore, plan: PushPlan): void => store.set(pushPlanDocument, plan);

/** The plan that was previewed last, if it is this one. @throws AddOnError `planGone`. */
export function requirePlan({ store, journal }: Pick<ShopSession, 'store' | 'journal'>, id: string): PushPlan {
  const plan = store.get(pushPlanDocument);
  if (plan?.id !== id) throw new AddOnError('planGone');
  // Taken out of the file already, it may have been put back there.
  if (plan.afterRuns !== undefined && plan.afterRuns !== journal.runsSoFar()) throw new AddOnError('planGone');
  return plan;
}

export const removePlan = (store: StateStore): void => store.remove(pushPlanDocument);
