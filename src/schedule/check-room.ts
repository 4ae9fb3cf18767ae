import type { ShopAccess } from '../runs/shop-session';
import { usedAtLeast } from '../state/daily-use';
import { hoursOfUse } from '../state/note-use';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { type AddOnError, isAddOnError } from '../text/add-on-error';
import { dailyBudget, type PlannedJob, requireRoom, toCost } from './budget';
import { costOfSame, type JobOrder } from './edit-jobs';
import { costOfRun } from './job-cost';
import { isActive } from './job-progress';
import { readJobs } from './job-store';

/** A job that is switched on, set up otherwise or as it was. */
export interface SwitchedOn {
  readonly order: JobOrder;
  /** Of one that is there already. */
  readonly id?: string;
}

/**
 * Makes sure, before jobs are switched on, that what Google lets this person use in a day suffices for them and for all that they have scheduled in this file.
 * What their other files use counts where the add-on is published, as far as they used it today.
 * @throws AddOnError `wouldNotFit`, `wouldNeverFit`; `newerState`, `damagedState` of the list of jobs.
 */
export function checkRoom(access: ShopAccess, switchedOn: readonly SwitchedOn[]): void {
  if (switchedOn.length === 0) return;
  const { platform } = access;
  const jobs = readJobs(platform);
  const active = jobs.filter((job) => isActive(job) && job.due !== undefined);
  const planned = (job: Pick<ScheduledJob, 'task' | 'timing' | 'cost'>): PlannedJob => ({
    timing: job.timing,
    cost: costOfRun(access, job),
  });
  const known = (id: string | undefined) => jobs.find((job) => job.id === id);
  requireRoom(
    switchedOn.map(({ order: { task, timing }, id }) => planned({ task, timing, ...costOfSame(known(id), task) })),
    active.filter((job) => !switchedOn.some(({ id }) => job.id === id)).map(planned),
    {
      of: dailyBudget(platform),
      used: toCost(usedAtLeast(hoursOfUse(platform), platform.clock.now())),
      before: active.map(planned),
    },
  );
}

/** Why an active job, which comes too often for a day, has to wait now and then: with the rhythm that would fit. `undefined` where it fits as it is, or in none. */
export function tooOften(access: ShopAccess, job: ScheduledJob): AddOnError | undefined {
  try {
    checkRoom(access, [{ order: job, id: job.id }]);
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    if (error.code === 'wouldNotFit') return error;
  }
  return undefined;
}
