import { editKey } from '../../wishes/beside/edit-key';
import { type Known, type Told, toldBeside } from '../../wishes/beside/told-beside';
import { blocked, isReady, type PlannedEdit, type ReadyEdit, type Reason, reasonKey } from '../edit';
import { groupBy } from '../operation';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { LiveRecords } from '../records/live-records';

const judge = (
  pushable: Pushable,
  edits: readonly ReadyEdit[],
  known: Omit<Known, 'isShared'>,
): ((edit: ReadyEdit) => readonly Told[]) =>
  toldBeside(pushable.besides ?? [], edits, {
    ...known,
    isShared: (column) => isShared(pushable, column),
  });

const isShared = (pushable: Pushable, column: string): boolean =>
  actionFor(pushable, column)?.isShared?.(column) ?? false;

/** Edits of a preview with what their values mean beside each other. */
export function judgeBeside(
  pushable: Pushable,
  edits: readonly PlannedEdit[],
  live: Pick<LiveRecords, 'valueOf' | 'siblingsOf'>,
): PlannedEdit[] {
  const toldOf = judge(pushable, edits.filter(isReady), { siblingsOf: () => [], ...live });
  return edits.map((edit) => {
    const told = isReady(edit) ? toldOf(edit) : [];
    const error = told.find(({ rule }) => rule.isError)?.reason;
    if (error) return { ...blocked(edit, error.message, error.values), live: edit.live };
    const { warnings = [] } = edit;
    const asked = new Set(warnings.map(reasonKey));
    const doubts = told.map(({ reason }) => reason).filter((reason) => !asked.has(reasonKey(reason)));
    return doubts.length === 0 ? edit : { ...edit, warnings: [...warnings, ...doubts] };
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
  const known = knownFrom(pushable, planned);
  // Of the records that share a value, the preview told of one.
  const shownBeside = judge(pushable, planned.filter(isReady), known);
  return (chosen) => {
    const toldOf = judge(pushable, chosen, known);
    return (edit) => {
      const shown = shownBeside(edit).map(({ reason }) => reason);
      const seen = new Set([...(edit.warnings ?? []), ...shown].map(reasonKey));
      return toldOf(edit).find(({ reason }) => !seen.has(reasonKey(reason)))?.reason;
    };
  };
}

/** What the preview read of the shop, as far as its edits tell. */
function knownFrom(pushable: Pushable, planned: readonly PlannedEdit[]): Pick<Known, 'valueOf' | 'siblingsOf'> {
  const recordsOf = new Map(
    groupBy(planned, ({ parentId }) => parentId).flatMap((group) => {
      const ids = [...new Set(group.map(({ recordId }) => recordId))];
      return ids.map((id) => [id, ids] as const);
    }),
  );
  const siblingsOf = (recordId: string) => recordsOf.get(recordId) ?? [recordId];
  const live = new Map(
    planned
      // What a rule of its own had stopped was never read.
      .filter((edit) => edit.live !== '')
      .flatMap(({ recordId, column, live: value }) => {
        const owners = isShared(pushable, column) ? siblingsOf(recordId) : [recordId];
        return owners.map((owner) => [editKey(owner, column), value] as const);
      }),
  );
  return { siblingsOf, valueOf: (recordId, column) => live.get(editKey(recordId, column)) };
}

/**
 * What a person has agreed to of all that the values of some edits mean beside each other, for the operation that reads the shop once more before
 * it leaves; `undefined` where no rule is about them.
 */
export function agreedBeside({ besides = [] }: Pushable, edits: readonly ReadyEdit[]): readonly string[] | undefined {
  if (!besides.some(({ columns }) => edits.some(({ column }) => columns.includes(column)))) return undefined;
  const messages = new Set(besides.map(({ message }) => message));
  const agreed = edits.flatMap(({ warnings = [] }) => warnings.filter(({ message }) => messages.has(message)));
  return [...new Set(agreed.map(reasonKey))];
}
