import type { CodecPort } from '../google/ports';
import type { PackedStore } from '../state/packed-store';
import type { LiveStock } from './live-stock';
import { blocked, type PlannedEdit, type StockEdit } from './stock-edit';

/** What a push would do, seen by a person before it does it. Bound to ids, old, new and live values by its id. */
export interface PushPlan {
  readonly id: string;
  /** The tab whose edits these are. */
  readonly tabId: number;
  readonly edits: readonly PlannedEdit[];
  /** The run that this plan takes back. */
  readonly undoes?: string;
  readonly listCalls: number;
}

/** Compares each edit with what the shop holds now. */
export const judgeEdits = (edits: readonly StockEdit[], live: LiveStock): PlannedEdit[] =>
  edits.map((edit) => judge(edit, live));

function judge(edit: StockEdit, live: LiveStock): PlannedEdit {
  const stock = live.get(edit.variationId);
  if (!stock) return blocked(edit, 'blocked.gone');
  const now = stock.get(edit.warehouseId);
  if (now === undefined) return blocked(edit, 'blocked.noQuantityHere');
  if (now === edit.wanted) return { ...edit, status: 'alreadySo', live: now };
  if (now === edit.baseline) return { ...edit, status: 'ready', live: now };
  return {
    ...edit,
    status: 'conflict',
    live: now,
    reason: { message: 'conflict.changedInShop', values: { live: now } },
  };
}

export function makePlan(codec: CodecPort, facts: Omit<PushPlan, 'id'>): PushPlan {
  const bound = facts.edits.map(({ key, baseline, wanted, live, status }) => [key, baseline, wanted, live, status]);
  return { id: codec.digest(JSON.stringify([facts.tabId, facts.undoes ?? '', bound])).slice(0, 24), ...facts };
}

const planKey = 'plan';

export const savePlan = (store: PackedStore, stamp: string, plan: PushPlan): void => store.set(planKey, stamp, plan);
export const findPlan = (store: PackedStore, stamp: string): PushPlan | undefined =>
  store.get<PushPlan>(planKey, stamp);
export const removePlan = (store: PackedStore): void => store.remove(planKey);
