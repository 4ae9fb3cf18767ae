import { excludedBeside } from '../../wishes/judge-wish';
import type { Wish } from '../../wishes/wish';
import { type Edit, isReady, type PlannedEdit, type Reason } from '../edit';
import { groupBy } from '../operation';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';

type Asked = Pick<Edit, 'key' | 'recordId' | 'column' | 'wanted'>;

/** What an edit asks of its record. */
export const wishOf = (pushable: Pushable, { column, wanted }: Pick<Asked, 'column' | 'wanted'>): Wish =>
  actionFor(pushable, column)?.wishOf?.(wanted) ?? 'edit';

/** Why an edit cannot be meant beside the others of its record. @param asked all that the tab asks for, whatever is chosen of it. */
export function exclusionsAmong(pushable: Pushable, asked: readonly Asked[]): (edit: Asked) => Reason | undefined {
  const ofRecord = new Map(groupBy(asked, ({ recordId }) => recordId).map((group) => [group[0]?.recordId, group]));
  return (edit) => {
    const others = (ofRecord.get(edit.recordId) ?? []).filter(({ key }) => key !== edit.key);
    return excludedBeside(
      wishOf(pushable, edit),
      others.map((other) => wishOf(pushable, other)),
    );
  };
}

/** Edits of a preview without those that another one of their record undoes: nobody can tell which of both is meant. */
export function judgeTogether(
  pushable: Pushable,
  edits: readonly PlannedEdit[],
  asked: readonly Asked[],
): PlannedEdit[] {
  const exclusionOf = exclusionsAmong(pushable, asked);
  return edits.map((edit) => {
    const reason = isReady(edit) ? exclusionOf(edit) : undefined;
    return reason ? { ...edit, status: 'blocked', reason } : edit;
  });
}
