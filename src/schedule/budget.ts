import type { ClockPort, Platform } from '../google/ports';
import { combine, less, plus } from '../state/combine';
import { addUse, hoursOfDay, type Used, usedAtMost } from '../state/daily-use';
import { dailyLimits, loadAccount } from '../state/google-account';
import { hoursOfUse } from '../state/note-use';
import type { HourOfUse } from '../state/schema/hours-of-use';
import { hourSteps, type JobTiming } from '../state/schema/schedule/job-timing';
import type { JobCost, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError } from '../text/add-on-error';
import { noCost } from './job-progress';

export interface Budget {
  /** What Google lets this person spend on jobs in a day, by the account that they say they have. */
  readonly of: JobCost;
  /** What may still be spent of it now, whenever that is asked; or so many hours from now, if nothing is spent until then. */
  readonly left: (hoursAhead?: number) => JobCost;
}

/** What Google may still count of earlier executions is read once. */
export function openBudget(platform: Platform): Budget {
  const { clock, use } = platform;
  const hours = hoursOfUse(platform);
  return budgetOf(dailyBudget(platform), clock, () => {
    const triggerMs = Math.max(0, clock.now() - use.begunAt);
    return addUse(hours, { ...use.soFar(), triggerMs }, clock.now());
  });
}

/** @param hours what was used until now. */
export const budgetOf = (of: JobCost, clock: Pick<ClockPort, 'now'>, hours: () => readonly HourOfUse[]): Budget => ({
  of,
  left: (hoursAhead = 0) => combine(of, toCost(usedAtMost(hours(), clock.now() + hoursAhead * hourMs)), less),
});

const hourMs = 3_600_000;

export const dailyBudget = ({ properties }: Pick<Platform, 'properties'>): JobCost =>
  toCost(dailyLimits[loadAccount(properties)]);

export const toCost = ({ requests, triggerMs }: Pick<Used, 'requests' | 'triggerMs'>): JobCost => ({
  calls: requests,
  seconds: triggerMs / 1000,
});

const fits = (one: JobCost, room: JobCost): boolean => one.calls <= room.calls && one.seconds <= room.seconds;

/** What is left to be spent on a run that costs so much in all. */
export const stillNeeded = ({ partRun }: Pick<ScheduledJob, 'partRun'>, whole: JobCost): JobCost =>
  combine(whole, partRun?.took ?? noCost, less);

/**
 * Why a job has to wait, or can never be done, for lack of budget; `undefined` where it can begin. Nothing is begun that Google would have to end in the middle.
 * @param whole what a whole run of it takes.
 * @param kept what another job, which has waited longer, needs: this one must not make it wait any longer.
 * @returns `budgetUsed`, or `jobTooLarge`.
 */
export function lackOf(
  job: Pick<ScheduledJob, 'partRun'>,
  whole: JobCost,
  budget: Budget,
  kept?: JobCost,
): AddOnError | undefined {
  const needed = stillNeeded(job, whole);
  const room = kept ? leftBeside(budget, kept) : budget.left();
  if (fits(needed, room)) return undefined;
  return new AddOnError(fits(whole, budget.of) ? 'budgetUsed' : 'jobTooLarge', tell(needed, room));
}

/** What may be spent now without making a job wait for its room any longer than it has to anyway. */
function leftBeside({ left }: Budget, kept: JobCost): JobCost {
  for (let ahead = 0; ahead < hoursOfDay; ahead += 1) {
    const then = left(ahead);
    if (fits(kept, then)) return combine(left(), combine(then, kept, less), Math.min);
  }
  // By the time at which there is room for it, all that is spent now is forgotten.
  return left();
}

/** What a turn takes besides its jobs, in seconds: to look for them, and to keep what came of them. Within it fits what it reads and writes of properties, too. */
export const turnSeconds = 3;
const hoursInDay = 24;

export interface PlannedJob {
  readonly timing: JobTiming;
  /** Of one run. */
  readonly cost: JobCost;
}

/** What a job takes on a day on which it is done. */
const inDay = ({ timing, cost }: PlannedJob): JobCost => times(cost, runsInDay(timing));

/** What jobs take together on a day on which each of them is done. */
export const inDayTogether = (jobs: readonly PlannedJob[]): JobCost =>
  jobs.reduce((sum, job) => combine(sum, inDay(job), plus), noCost);

const times = ({ calls, seconds }: JobCost, runs: number): JobCost => ({
  calls: calls * runs,
  seconds: (seconds + turnSeconds) * runs,
});

function runsInDay(timing: JobTiming): number {
  if (timing.every === 'minutes') return (hoursInDay * 60) / timing.minutes;
  return timing.every === 'hours' ? hoursInDay / timing.hours : 1;
}

/** What jobs that are switched on are held against. */
export interface DayRoom {
  /** Of the day. */
  readonly of: JobCost;
  readonly used: JobCost;
  /** What was active until now, those that are switched on included where they were: as much of what was used is theirs. */
  readonly before: readonly PlannedJob[];
}

/**
 * Makes sure that jobs can be done at their times, with all others of the file.
 * @param others active ones of this person, as they are planned.
 * @throws AddOnError `wouldNotFit`, with the rhythm that would fit (`offeredHours`); `wouldNeverFit`; of several `wouldNotFitTogether`.
 */
export function requireRoom(
  jobs: readonly PlannedJob[],
  others: readonly PlannedJob[],
  { of, used, before }: DayRoom,
): void {
  const usedOtherwise = combine(used, inDayTogether(before), less);
  const room = combine(combine(of, usedOtherwise, less), inDayTogether(others), less);
  const wanted = inDayTogether(jobs);
  if (fits(wanted, room)) return;
  const told = tell(wanted, room);
  const [job, ...more] = jobs;
  if (job === undefined || more.length > 0) throw new AddOnError('wouldNotFitTogether', { ...told, jobs: jobs.length });
  const offeredHours = slowerThan(job).find((hours) => fits(times(job.cost, hoursInDay / hours), room));
  throw offeredHours === undefined
    ? new AddOnError('wouldNeverFit', told)
    : new AddOnError('wouldNotFit', { ...told, offeredHours });
}

const slowerThan = ({ timing }: PlannedJob): readonly number[] =>
  [...hourSteps, hoursInDay].filter((hours) => hoursInDay / hours < runsInDay(timing));

const tell = (needed: JobCost, left: JobCost) => ({
  calls: Math.ceil(needed.calls),
  minutes: Math.ceil(needed.seconds / 60),
  callsLeft: Math.floor(left.calls),
  minutesLeft: Math.floor(left.seconds / 60),
});
