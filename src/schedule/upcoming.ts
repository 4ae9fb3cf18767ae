import type { ClockPort } from '../google/ports';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { isActive } from './job-progress';
import { nextDue } from './next-due';

/** How often a job comes within a stretch of time, and when, where it is not too often to be listed. */
export interface UpcomingRuns {
  readonly id: string;
  readonly count: number;
  /** Milliseconds since 1970, the first {@link mostListed} of them. */
  readonly times: readonly number[];
}

/** What comes oftener is told by its rhythm. */
export const mostListed = 4;

/** What the jobs do from now until a moment, as they stand. What is late comes with the next turn: now, as far as anybody can say. */
export function upcomingRuns(clock: ClockPort, jobs: readonly ScheduledJob[], until: number): readonly UpcomingRuns[] {
  const now = clock.now();
  return jobs.flatMap((job) => {
    const times = isActive(job) ? timesOf(clock, job, now, until) : [];
    return times.length === 0 ? [] : [{ id: job.id, count: times.length, times: times.slice(0, mostListed) }];
  });
}

function timesOf(clock: ClockPort, { due, timing, timeZone }: ScheduledJob, now: number, until: number): number[] {
  const times: number[] = [];
  for (let next = due && Math.max(due, now); next !== undefined && next <= until; ) {
    times.push(next);
    next = nextDue({ clock, timeZone }, timing, next);
  }
  return times;
}
