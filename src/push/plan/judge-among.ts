import { groupOf } from '../../wishes/many/group-of';
import { isReady, type PlannedEdit, type Reason } from '../edit';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';

/** Edits of a preview that were compared with the shop, from top to bottom, with what makes those of one action doubtful among each other. */
export function judgeAmong(pushable: Pushable, edits: readonly PlannedEdit[]): PlannedEdit[] {
  const actionOf = ({ column }: PlannedEdit) => actionFor(pushable, column);
  const ruleOf = new Map(
    [...groupOf(edits, actionOf)].map(([action, group]) => [action, action?.doubtsAmong?.(group)]),
  );
  return edits.map((edit) => {
    const doubts: readonly Reason[] = isReady(edit) ? (ruleOf.get(actionOf(edit))?.(edit) ?? []) : [];
    return doubts.length === 0 ? edit : { ...edit, warnings: [...(edit.warnings ?? []), ...doubts] };
  });
}
