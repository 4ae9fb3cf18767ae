import type { CodecPort } from '../google/ports';
import type { PackedStore } from '../state/packed-store';
import { blocked, type EditStatus, isSame, type PlannedEdit, type Value } from './edit';
import type { DoubtfulEdit } from './find-edits';
import type { LiveRecords } from './live-records';
import type { Pushable } from './pushable';
import { actionFor } from './pushables';

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
  if (actionFor(pushable, edit.column)?.isDifference) return judgeDifference(edit, now);
  if (isSame(now, edit.wanted)) return withStatus(edit, 'alreadySo', now);
  if (isSame(now, edit.baseline)) {
    const objection = live.objectionTo?.(edit.column, edit.wanted);
    return objection
      ? { ...blocked(edit, objection.message, objection.values), live: now }
      : withStatus(edit, 'ready', now);
  }
  const reason = { message: 'conflict.changedInShop', values: { live: now } } as const;
  return { ...withStatus(edit, 'conflict', now), reason };
}

/** It is added to whatever is there, as long as that leaves something. */
function judgeDifference(edit: DoubtfulEdit, now: Value): PlannedEdit {
  const left = Number(now) + Number(edit.wanted);
  if (left >= 0) return withStatus(edit, 'ready', now);
  return { ...blocked(edit, 'blocked.notEnough', { live: now }), live: now };
}

/** A doubt is worth a tick only where something would be pushed. */
function withStatus({ warnings, ...edit }: DoubtfulEdit, status: EditStatus, live: Value): PlannedEdit {
  return { ...edit, status, live, ...(warnings && status === 'ready' ? { warnings } : {}) };
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
