import type { CodecPort } from '../../google/ports';
import type { PackedStore } from '../../state/packed-store';
import type { Judgement } from '../action';
import { blocked, type Edit, type EditStatus, isSame, type PlannedEdit, type Value } from '../edit';
import type { DoubtfulEdit } from '../find/find-edits';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { LiveRecords } from '../records/live-records';

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

/** Compares each edit with what the shop holds now. */
export const judgeEdits = (pushable: Pushable, edits: readonly DoubtfulEdit[], live: LiveRecords): PlannedEdit[] =>
  edits.map((edit) => judge(pushable, edit, live));

function judge(pushable: Pushable, edit: DoubtfulEdit, live: LiveRecords): PlannedEdit {
  if (!live.has(edit.recordId)) return blocked(edit, 'blocked.gone');
  const now = live.valueOf(edit.recordId, edit.column);
  if (now === undefined) return blocked(edit, 'blocked.noQuantityHere');
  const judgement = actionFor(pushable, edit.column)?.entry?.judge(edit, now) ?? compare(edit, now);
  const objection = judgement.status === 'ready' ? live.objectionTo?.(edit) : undefined;
  const { status, reason }: Judgement = objection ? { status: 'blocked', reason: objection } : judgement;
  return { ...withStatus(edit, status, now), ...(reason ? { reason } : {}) };
}

/** A value against what was known of it and what the shop holds by now. */
function compare({ wanted, baseline }: Edit, now: Value): Judgement {
  if (isSame(now, wanted)) return { status: 'alreadySo' };
  if (isSame(now, baseline)) return { status: 'ready' };
  return { status: 'conflict', reason: { message: 'conflict.changedInShop', values: { live: now } } };
}

/** A doubt is worth a tick only where something would be pushed. */
function withStatus({ warnings, ...edit }: DoubtfulEdit, status: EditStatus, live: Value): PlannedEdit {
  return { ...edit, status, live, ...(warnings && status === 'ready' ? { warnings } : {}) };
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
