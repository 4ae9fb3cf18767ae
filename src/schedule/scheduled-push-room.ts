import { secondsFor } from '../pull/estimate';
import type { ScheduleOrder } from '../push/scheduled/schedule-push';
import { isOver, readScheduled } from '../push/scheduled/scheduled-list';
import type { ShopAccess } from '../runs/shop-session';
import { combine, less } from '../state/combine';
import { usedAtLeast } from '../state/daily-use';
import { hoursOfUse } from '../state/note-use';
import type { JobCost } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError } from '../text/add-on-error';
import { dailyBudget, inDayTogether, toCost } from './budget';
import { costOfRun } from './job-cost';
import { isActive } from './job-progress';
import { readJobs } from './job-store';
import { callsOfCell, isScheduledPushJob } from './kinds/carry-out-scheduled';

type Access = Pick<ShopAccess, 'platform' | 'store' | 'seals' | 'memory'>;

const dayMs = 86_400_000;
/** Executions stop by themselves before Google ends them {facts §1}. */
const secondsOfTurn = 270;

/** What the start of a scheduled push takes, and its end as much. */
export interface ScheduledCost extends JobCost {
  /** How many executions, one an hour. */
  readonly turns: number;
}

export function costOfScheduled({ memory }: Pick<Access, 'memory'>, count: number): ScheduledCost {
  const calls = count * callsOfCell;
  const seconds = secondsFor(memory, calls);
  return { calls, seconds, turns: Math.max(1, Math.ceil(seconds / secondsOfTurn)) };
}

/**
 * Makes sure that the start and the end of a push each fit into the day on which they come, beside what else is scheduled.
 * @throws AddOnError `scheduledTooLarge`, with how many cells would fit.
 */
export function requireScheduledRoom(
  access: Access,
  count: number,
  { startsAt, endsAt }: Pick<ScheduleOrder, 'startsAt' | 'endsAt'>,
): void {
  for (const at of endsAt === undefined ? [startsAt] : [startsAt, endsAt]) {
    const fit = cellsThatFit(access, at);
    if (count > fit) throw new AddOnError('scheduledTooLarge', { count, fit });
  }
}

function cellsThatFit(access: Access, at: number): number {
  const { platform, memory } = access;
  const room = roomAround(access, at);
  const byCalls = Math.floor(room.calls / callsOfCell);
  const secondsOfCell = secondsFor(memory, 1000) / 1000;
  const bySeconds = Math.floor(room.seconds / Math.max(secondsOfCell * callsOfCell, 0.001));
  return platform.clock.now() > at ? 0 : Math.max(0, Math.min(byCalls, bySeconds));
}

/** What is left of the day around a moment: the jobs of every day, and what other pushes take within a day of it, are not. */
function roomAround(access: Access, at: number): JobCost {
  const { platform } = access;
  const regular = readJobs(platform)
    .filter((job) => isActive(job) && job.due !== undefined && !isScheduledPushJob(job))
    .map(({ task, timing, cost }) => ({ timing, cost: costOfRun(access, { task, ...(cost ? { cost } : {}) }) }));
  const now = platform.clock.now();
  const used = at - now < dayMs ? toCost(usedAtLeast(hoursOfUse(platform), now)) : { calls: 0, seconds: 0 };
  const near = readScheduled(platform)
    .filter((push) => !isOver(push))
    .flatMap(({ startsAt, endsAt, count, stage }) => [
      ...(stage.name === 'waiting' ? [{ at: startsAt, count }] : []),
      ...(endsAt === undefined ? [] : [{ at: endsAt, count }]),
    ])
    .filter((one) => Math.abs(one.at - at) < dayMs)
    .map(({ count }) => costOfScheduled(access, count));
  return [used, inDayTogether(regular), ...near].reduce<JobCost>(
    (room, one) => combine(room, { calls: one.calls, seconds: one.seconds }, less),
    dailyBudget(platform),
  );
}
