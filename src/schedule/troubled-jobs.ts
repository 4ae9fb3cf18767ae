import type { ShopSession } from '../runs/shop-session';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { isErrorCode } from '../text/add-on-error';
import { othersJobs } from './colleagues/others-jobs';
import { hasFailed } from './edit-jobs';
import type { TroubledJob } from './job-kind';
import { isOverdue } from './job-progress';
import { readJobs } from './job-store';

/** What should have been done by itself for the shop of a session and was not: this person's jobs, and those of colleagues as far as these let them see. */
export function troubledJobs({ platform, connection }: ShopSession): readonly TroubledJob[] {
  const now = platform.clock.now();
  const jobs = readJobs(platform);
  const own = jobs.filter((job) => job.connection === connection.id).flatMap((job) => judgeOwn(job, now));
  const others = othersJobs(platform, connection, jobs)
    .filter(({ job, takenBy }) => takenBy === null && isOverdue(job, now))
    .map(({ author, by, job }) => ({ id: `${author}:${job.id}`, kind: job.task.kind, by, isStopped: false }));
  return [...own, ...others];
}

function judgeOwn(job: ScheduledJob, now: number): readonly TroubledJob[] {
  const { id, pause, task } = job;
  const isStopped = pause !== undefined && isErrorCode(pause.why);
  // What a person paused, or a colleague took over, is as they want it.
  if (pause && !isStopped) return [];
  return isStopped || hasFailed(job) || isOverdue(job, now) ? [{ id, kind: task.kind, isStopped }] : [];
}
