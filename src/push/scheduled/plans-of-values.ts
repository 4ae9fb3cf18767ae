import type { ValuePlanned } from '../../state/schema/schedule/values-planned';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { authorName } from '../../state/seal/seals';
import { groupOf } from '../../wishes/many/group-of';
import { plannedByOthers } from './colleagues/planned-by-others';
import type { PushOf } from './colleagues/published-pushes';
import { plannedElsewhere } from './other-files';
import { type PlannedReader, plannedValues } from './planned-values';
import { isOver, scheduledAsFarAsReadable } from './scheduled-list';

/** Who has planned something: this person, in this file or in another one of theirs, or a colleague, by the name that they sign with, `''` where they do not. */
export type Planner =
  | { readonly kind: 'here' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'colleague'; readonly by: string };

/** What is planned for a value of the shop. */
export interface PlanOfValue extends ValuePlanned {
  readonly planner: Planner;
  readonly push: ScheduledPush;
}

/** All that is planned for values of a dataset in the shop as far as this file can tell, this person's own first. What colleagues plan in other files it cannot tell. */
export function plansOfValues(session: PlannedReader, dataset: string): readonly PlanOfValue[] {
  const here = plannedValues(session, dataset).map(
    ({ push, edit: { key, wanted } }): PlanOfValue => ({ key, wanted, push, planner: { kind: 'here' } }),
  );
  const elsewhere = plannedElsewhere(session, dataset).map(
    ({ file, ...value }): PlanOfValue => ({ ...value, planner: { kind: 'file', file } }),
  );
  const isSameAsOwn = alsoOwn(session);
  const others = plannedByOthers(session, dataset)
    .filter(({ told }) => !isSameAsOwn(told))
    .map(({ told: { push, by }, ...value }): PlanOfValue => ({ ...value, push, planner: { kind: 'colleague', by } }));
  return [...here, ...elsewhere, ...others];
}

/** The same by the key of the edit. */
export function plansByKey(session: PlannedReader, dataset: string): (key: string) => readonly PlanOfValue[] {
  const plans = groupOf(plansOfValues(session, dataset), ({ key }) => key);
  return (key) => plans.get(key) ?? [];
}

/** One that was handed from person to person is listed once, as this person's own while they do it. */
function alsoOwn({ platform }: PlannedReader): (told: PushOf) => boolean {
  const own = scheduledAsFarAsReadable(platform).filter((push) => !isOver(push));
  const self = authorName(platform);
  const isTakenFrom = ({ push, author }: PushOf) =>
    own.some(({ takenOver }) => takenOver?.id === push.id && takenOver.author === author);
  const isTakenByThem = ({ push: { takenOver } }: PushOf) =>
    takenOver !== undefined && takenOver.author === self && own.some(({ id }) => id === takenOver.id);
  return (told) => isTakenFrom(told) || isTakenByThem(told);
}
