import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { groupOf } from '../../wishes/many/group-of';
import type { PlannedReader } from './planned-values';
import { type Planner, plansOfValues } from './plans-of-values';

type Times = Pick<ScheduledPush, 'startsAt' | 'endsAt'>;

/** What is to be in the shop from when until when. */
export interface Wanted {
  readonly dataset: string;
  /** Of the edits. */
  readonly keys: readonly string[];
  readonly times: Times;
  /** Its own id, where it is planned already. */
  readonly id?: string;
}

/** Another scheduled push that wants other values for some of the same at the same time: whichever begins later finds another value than it was made for, and leaves it. */
export interface Overlap {
  readonly push: ScheduledPush;
  readonly planner: Planner;
  readonly keys: readonly string[];
  /** Whether the other one begins first, so that this one is not applied. */
  readonly isFirst: boolean;
}

export function overlapsWith(session: PlannedReader, { dataset, keys, times, id }: Wanted): readonly Overlap[] {
  const wanted = new Set(keys);
  const shared = plansOfValues(session, dataset).filter(
    ({ key, push }) => wanted.has(key) && push.id !== id && areAtOnce(push, times),
  );
  return [...groupOf(shared, ({ push }) => push).values()].flatMap((plans) =>
    plans.slice(0, 1).map(({ push, planner }) => ({
      ...{ push, planner, keys: plans.map(({ key }) => key) },
      isFirst: push.startsAt <= times.startsAt,
    })),
  );
}

/** What goes back in the hour in which another begins goes back first. */
const areAtOnce = (one: Times, other: Times): boolean => one.startsAt < endOf(other) && other.startsAt < endOf(one);

const endOf = ({ endsAt = Number.POSITIVE_INFINITY }: Times): number => endsAt;
