import type { CodecPort } from '../../google/ports';
import { type PushPlan, pushPlanDocument } from '../../state/schema/push-plan';
import type { StateStore } from '../../state/state-store';

export function makePlan(codec: CodecPort, facts: Omit<PushPlan, 'id'>): PushPlan {
  const bound = facts.edits.map(({ key, baseline, wanted, live, status, details }) => [
    ...[key, baseline, wanted, live, status],
    ...(details ? [details] : []),
  ]);
  return { id: codec.digest(JSON.stringify([facts.tabId, facts.undoes ?? '', bound])).slice(0, 24), ...facts };
}

export const savePlan = (store: StateStore, plan: PushPlan): void => store.set(pushPlanDocument, plan);
export const findPlan = (store: StateStore): PushPlan | undefined => store.get(pushPlanDocument);
export const removePlan = (store: StateStore): void => store.remove(pushPlanDocument);
