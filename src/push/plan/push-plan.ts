import type { CodecPort } from '../../google/ports';
import { type PushPlan, pushPlanDocument } from '../../state/schema/push-plan';
import type { StateStore } from '../../state/state-store';

/** Its id stands for all that a person is shown and that is carried out. */
export const makePlan = (codec: CodecPort, facts: Omit<PushPlan, 'id'>): PushPlan => ({
  id: codec.digest(JSON.stringify(facts)).slice(0, 24),
  ...facts,
});

export const savePlan = (store: StateStore, plan: PushPlan): void => store.set(pushPlanDocument, plan);
export const findPlan = (store: StateStore): PushPlan | undefined => store.get(pushPlanDocument);
export const removePlan = (store: StateStore): void => store.remove(pushPlanDocument);
