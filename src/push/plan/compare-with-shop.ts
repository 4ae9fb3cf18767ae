import type { Judgement } from '../action';
import { blocked, type Edit, type EditStatus, isSame, type PlannedEdit, type Value } from '../edit';
import type { DoubtfulEdit } from '../find/find-edits';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { LiveRecords } from '../records/live-records';

/** Compares each edit with what the shop holds now. */
export const compareWithShop = (pushable: Pushable, edits: readonly DoubtfulEdit[], live: LiveRecords): PlannedEdit[] =>
  edits.map((edit) => compareEdit(pushable, edit, live));

function compareEdit(pushable: Pushable, edit: DoubtfulEdit, live: LiveRecords): PlannedEdit {
  if (!live.has(edit.recordId)) return blocked(edit, 'blocked.gone');
  const now = live.valueOf(edit.recordId, edit.column);
  if (now === undefined) return blocked(edit, 'blocked.noQuantityHere');
  const judgement = actionFor(pushable, edit.column)?.entry?.judge(edit, now) ?? compareValues(edit, now);
  const objection = judgement.status === 'ready' ? live.objectionTo?.(edit) : undefined;
  const { status, reason }: Judgement = objection ? { status: 'blocked', reason: objection } : judgement;
  return { ...withStatus(edit, status, now), ...(reason ? { reason } : {}) };
}

/** A value against what was known of it and what the shop holds by now. */
function compareValues({ wanted, baseline }: Edit, now: Value): Judgement {
  if (isSame(now, wanted)) return { status: 'alreadySo' };
  if (isSame(now, baseline)) return { status: 'ready' };
  return { status: 'conflict', reason: { message: 'conflict.changedInShop', values: { live: now } } };
}

/** A doubt is worth a tick only where something would be pushed. */
function withStatus({ warnings, ...edit }: DoubtfulEdit, status: EditStatus, live: Value): PlannedEdit {
  return { ...edit, status, live, ...(warnings && status === 'ready' ? { warnings } : {}) };
}
