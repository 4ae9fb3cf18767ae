import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { isActive } from './job-progress';

/** A job that is due for longer than this is not running {facts §5}: its trigger comes once an hour. */
const overdueMs = 3 * 3_600_000;

/** Whether a job that is due was not done for so long that something must be wrong. */
export const isOverdue = (job: Pick<ScheduledJob, 'due' | 'pause'>, now: number): boolean =>
  isActive(job) && job.due !== undefined && now - job.due > overdueMs;
