import { blocked, editKey, isReady, type PlannedEdit, type ReadyEdit, type Reason } from '../edit';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { LiveRecords } from '../records/live-records';
import type { BesideRule } from '../values/beside-rule';

/** What the shop holds of records, as far as it was asked. */
type ShopSays = Pick<LiveRecords, 'valueOf' | 'siblingsOf'>;

/**
 * What the values that would stand beside each other mean: judged over the edits that are chosen and what the shop holds, whatever else stands in the
 * row. What was just as odd before is no edit's doing.
 * @param chosen edits that would be carried out together. What all records of a parent have in common is judged for each of them.
 */
function reasonsBeside(pushable: Pushable, chosen: readonly ReadyEdit[], shopSays: ShopSays) {
  const wanted = new Map(chosen.map((edit) => [ownKey(pushable, edit), edit.wanted]));
  const tell = (rule: BesideRule, { column: edited, parentId }: ReadyEdit, recordId: string) => {
    const before = (column: string) => shopSays.valueOf(recordId, column);
    const after = (column: string) => wanted.get(ownKey(pushable, { recordId, parentId, column })) ?? before(column);
    const values = rule.tell(edited, after, before);
    return values && rule.tell(edited, before, before) === undefined ? values : undefined;
  };
  return (edit: ReadyEdit): readonly { readonly rule: BesideRule; readonly reason: Reason }[] => {
    const isShared = actionFor(pushable, edit.column)?.isShared?.(edit.column) ?? false;
    const siblings = isShared ? (shopSays.siblingsOf?.(edit.recordId) ?? []) : [];
    const concerned = [...new Set([edit.recordId, ...siblings])];
    return (pushable.besides ?? [])
      .filter(({ columns }) => columns.includes(edit.column))
      .flatMap((rule) => {
        const [values] = concerned.map((recordId) => tell(rule, edit, recordId)).filter((told) => told !== undefined);
        return values ? [{ rule, reason: { message: rule.message, values } }] : [];
      });
  };
}

/** Whose value it is: the parent's, where all its records have it in common. */
const ownKey = (
  pushable: Pushable,
  { recordId, parentId, column }: Pick<ReadyEdit, 'recordId' | 'parentId' | 'column'>,
) => editKey(actionFor(pushable, column)?.isShared?.(column) ? `parent ${parentId}` : recordId, column);

/** Edits of a preview with what their values mean beside each other. */
export function judgeBeside(pushable: Pushable, edits: readonly PlannedEdit[], shopSays: ShopSays): PlannedEdit[] {
  const reasonsOf = reasonsBeside(pushable, edits.filter(isReady), shopSays);
  return edits.map((edit) => {
    const found = isReady(edit) ? reasonsOf(edit) : [];
    const error = found.find(({ rule }) => rule.isError)?.reason;
    if (error) return { ...blocked(edit, error.message, error.values), live: edit.live };
    const doubts = found.map(({ reason }) => reason);
    return doubts.length === 0 ? edit : { ...edit, warnings: [...(edit.warnings ?? []), ...doubts] };
  });
}

/**
 * What the values of the edits that are left in the end mean beside each other and nobody has agreed to, as an edit that was to go with them does not.
 * @param planned all edits of the plan: of those that are not carried out, the shop's values stay.
 */
export function objectionsBeside(
  pushable: Pushable,
  planned: readonly PlannedEdit[],
): (chosen: readonly ReadyEdit[]) => (edit: ReadyEdit) => Reason | undefined {
  const live = new Map(planned.map((edit) => [ownKey(pushable, edit), edit.live]));
  return (chosen) => {
    const parentOf = new Map(chosen.map(({ recordId, parentId }) => [recordId, parentId]));
    const shopSays: ShopSays = {
      valueOf: (recordId, column) =>
        live.get(ownKey(pushable, { recordId, parentId: parentOf.get(recordId) ?? '', column })),
    };
    const reasonsOf = reasonsBeside(pushable, chosen, shopSays);
    return (edit) => {
      const seen = new Set((edit.warnings ?? []).map(({ message }) => message));
      return reasonsOf(edit).find(({ reason }) => !seen.has(reason.message))?.reason;
    };
  };
}
