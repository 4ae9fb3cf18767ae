import type { ShopAccess } from '../runs/shop-session';
import { usedAtLeast } from '../state/daily-use';
import { hoursOfUse } from '../state/note-use';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { dailyBudget, type PlannedJob, requireRoom, toCost } from './budget';
import { costOfSame, type JobOrder } from './edit-jobs';
import { costOfRun } from './job-cost';
import { isActive } from './job-progress';
import { readJobs } from './job-store';

/**
 * Makes sure, before a job is switched on, that what Google lets this person use in a day suffices for it and for all that they have scheduled in this file.
 * What their other files use counts where the add-on is published, as far as they used it today.
 * @param id of the job that is changed, or goes on.
 * @throws AddOnError `wouldNotFit`, `wouldNeverFit`; `newerState`, `damagedState` of the list of jobs.
 */
export function checkRoom(access: ShopAccess, { task, timing }: JobOrder, id?: string): void {
  const { platform } = access;
  const jobs = readJobs(platform);
  const active = jobs.filter((job) => isActive(job) && job.due !== undefined);
  const planned = (job: Pick<ScheduledJob, 'task' | 'timing' | 'cost'>): PlannedJob => ({
    timing: job.timing,
    cost: costOfRun(access, job),
  });
  const known = jobs.find((job) => job.id === id);
  requireRoom(
    planned({ task, timing, ...costOfSame(known, task) }),
    active.filter((job) => job.id !== id).map(planned),
    {
      of: dailyBudget(platform),
      used: toCost(usedAtLeast(hoursOfUse(platform), platform.clock.now())),
      before: active.map(planned),
    },
  );
}
