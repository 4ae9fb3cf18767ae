import { textOf } from '../../tables/plain-value';
import { editKey } from '../../wishes/beside/edit-key';
import { judgeWish } from '../../wishes/judge-wish';
import type { Action, Judgement } from '../action';
import {
  blocked,
  changedInShop,
  type Edit,
  type EditStatus,
  isSame,
  type PlannedEdit,
  type Reason,
  reasonKey,
  type Value,
} from '../edit';
import type { DoubtfulEdit } from '../find/find-edits';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { LiveRecords } from '../records/live-records';
import { wishOf } from './judge-wishes';

/**
 * Compares each edit with what the shop holds now.
 * @param told all that the person is told of beside them, whether it is pushed or not.
 */
export function compareWithShop(
  pushable: Pushable,
  edits: readonly DoubtfulEdit[],
  live: LiveRecords,
  told: readonly Edit[] = edits,
): PlannedEdit[] {
  const doubtOf = otherRecordIn(pushable, told, live);
  return edits.map((edit) => {
    const { warnings = [] } = edit;
    const doubt = doubtOf(edit);
    const isNew = doubt && !warnings.some(({ message }) => message === doubt.message);
    return compareEdit(pushable, isNew ? { ...edit, warnings: [...warnings, doubt] } : edit, live);
  });
}

/**
 * A person knows a record by what its row calls it, and the shop by the row's id: where the two do not go together, as after one column was sorted
 * alone, it is another record that would be changed. A name that is itself being changed is told by its own edit.
 */
function otherRecordIn(
  { labels }: Pushable,
  told: readonly Edit[],
  live: LiveRecords,
): (edit: Edit) => Reason | undefined {
  const edited = new Set(told.map(({ key }) => key));
  return ({ recordId, sku, name }) => {
    const differing = [
      { column: labels.sku, said: sku },
      { column: labels.name, said: name },
    ].flatMap(({ column, said }) => {
      const known = textOf(live.labelOf?.(recordId, column)).trim();
      const isTold = known !== '' && said.trim() !== '' && !edited.has(editKey(recordId, column));
      return isTold && known !== said.trim() ? [known] : [];
    });
    return differing.length > 0
      ? { message: 'warning.otherRecord', values: { live: differing.join(' · ') } }
      : undefined;
  };
}

function compareEdit(pushable: Pushable, edit: DoubtfulEdit, live: LiveRecords): PlannedEdit {
  if (!live.has(edit.recordId)) return blocked(edit, 'blocked.gone');
  const now = live.valueOf(edit.recordId, edit.column);
  if (now === undefined) return blocked(edit, 'blocked.noQuantityHere');
  const action = actionFor(pushable, edit.column);
  const wish = judgeWish(wishOf(pushable, edit), live.factsOf?.(edit.recordId));
  const { status, reason } = judge(action, { edit, now, forbidden: wish.error }, live);
  return {
    ...withStatus(withDoubts(edit, [...wish.doubts, ...(live.doubtsAbout?.(edit) ?? [])]), status, now),
    ...(reason ? { reason } : {}),
  };
}

interface Compared {
  readonly edit: Edit;
  readonly now: Value;
  /** What the record's state has against it. */
  readonly forbidden: Reason | undefined;
}

function judge(action: Action | undefined, { edit, now, forbidden }: Compared, live: LiveRecords): Judgement {
  const entry = action?.entry;
  // What is due of an order that has ended says nothing; commands know their states themselves.
  if (forbidden && entry && !entry.commands) return { status: 'blocked', reason: forbidden };
  const judgement = entry?.judge(edit, now) ?? compareValues(edit, now);
  if (judgement.status !== 'ready') return judgement;
  const reason = forbidden ?? live.objectionTo?.(edit);
  return reason ? { status: 'blocked', reason } : judgement;
}

function withDoubts(edit: DoubtfulEdit, doubts: readonly Reason[]): DoubtfulEdit {
  const { warnings = [] } = edit;
  const known = new Set(warnings.map(reasonKey));
  const more = doubts.filter((doubt) => !known.has(reasonKey(doubt)));
  return more.length === 0 ? edit : { ...edit, warnings: [...warnings, ...more] };
}

/** A value against what was known of it and what the shop holds by now. */
function compareValues({ wanted, baseline }: Edit, now: Value): Judgement {
  if (isSame(now, wanted)) return { status: 'alreadySo' };
  if (isSame(now, baseline)) return { status: 'ready' };
  return { status: 'conflict', reason: changedInShop(now) };
}

/** A doubt is worth a tick only where something would be pushed. */
function withStatus({ warnings, ...edit }: DoubtfulEdit, status: EditStatus, live: Value): PlannedEdit {
  return { ...edit, status, live, ...(warnings && status === 'ready' ? { warnings } : {}) };
}
