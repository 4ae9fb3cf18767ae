import type { CodecPort } from '../../google/ports';
import type { PackedStore } from '../../state/packed-store';
import type { PlannedEdit } from '../edit';

/** What a push would do, seen by a person before it does it. Bound to ids, old, new and live values by its id. */
export interface PushPlan {
  readonly id: string;
  /** The tab whose edits these are, and what was pulled into it. */
  readonly tabId: number;
  readonly dataset: string;
  readonly edits: readonly PlannedEdit[];
  /** The run that this plan takes back. */
  readonly undoes?: string;
  readonly listCalls: number;
}

export function makePlan(codec: CodecPort, facts: Omit<PushPlan, 'id'>): PushPlan {
  const bound = facts.edits.map(({ key, baseline, wanted, live, status, details }) => [
    ...[key, baseline, wanted, live, status],
    ...(details ? [details] : []),
  ]);
  return { id: codec.digest(JSON.stringify([facts.tabId, facts.undoes ?? '', bound])).slice(0, 24), ...facts };
}

const planKey = 'plan';

export const savePlan = (store: PackedStore, stamp: string, plan: PushPlan): void => store.set(planKey, stamp, plan);
export const findPlan = (store: PackedStore, stamp: string): PushPlan | undefined =>
  store.get<PushPlan>(planKey, stamp);
export const removePlan = (store: PackedStore): void => store.remove(planKey);
