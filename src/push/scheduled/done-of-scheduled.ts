import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { pushOperationsOf } from '../push-job';
import { waysBack } from '../ways-back';

/** Of a scheduled push: how many values were due, and how many of them became so. */
export interface DoneOfScheduled {
  readonly due: number;
  readonly done: number;
}

/** What its start has put into the shop, as its lines tell. */
export function doneAtStart(
  { journal }: Pick<ShopSession, 'journal'>,
  { count, stage }: ScheduledPush,
): DoneOfScheduled {
  const run = 'run' in stage ? stage.run : undefined;
  const isThere = run !== undefined && journal.runs().has(run);
  return { due: count, done: isThere ? waysBack(pushOperationsOf(journal.lines(), run)).length : 0 };
}

/** What has gone back at its end. */
export function doneAtEnd({ count, stage }: ScheduledPush): DoneOfScheduled {
  if (stage.name !== 'over' || !stage.sums) return { due: count, done: 0 };
  const { back, changed = 0, gone = 0, blocked = 0 } = stage.sums;
  return { due: back + changed + gone + blocked, done: back };
}
