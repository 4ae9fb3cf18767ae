import { isTimeZone } from '../days/zone-time';
import type { Platform } from '../google/ports';
import { refuseTabOfOtherShop } from '../state/other-shop';
import type { Connection } from '../state/schema/connections/connection';
import type { JobTiming } from '../state/schema/schedule/job-timing';
import type { JobTask, ScheduledJob, TakenOver } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError, isErrorCode } from '../text/add-on-error';
import { canonical } from '../text/canonical';
import { earlierRhythm, keepTrigger } from './dispatcher-trigger';
import { requireTask } from './job-kinds';
import { begunBeforeOf, dueFrom, isActive, needsPerson, paused } from './job-progress';
import { changeJobs, readJobs, requireSpace } from './job-store';
import { isScheduledPushJob } from './kinds/carry-out-scheduled';
import { nextDue } from './next-due';

type Jobs = readonly ScheduledJob[];

/** What a person says of a job. */
export interface JobOrder {
  readonly task: JobTask;
  readonly timing: JobTiming;
  /** The spreadsheet's when absent. */
  readonly timeZone?: string;
  /** The job of a colleague's in whose place it is done. */
  readonly takenOver?: TakenOver;
  /** Whether one that is paused goes on from now on. */
  readonly goesOn?: boolean;
}

/**
 * Sets up a job, or sets one up otherwise. It is due at its next time, never at once; one that {@link staysPaused} is due once it goes on.
 * @param id of the one that is changed.
 * @throws AddOnError `unknownJob`, `jobGone`, `jobOfOtherShop`, `tabOfOtherShop`, and as {@link firstRun}, {@link changeJobs} and {@link keepTrigger}.
 */
export function saveJob(platform: Platform, connection: Connection, order: JobOrder, id?: string): ScheduledJob {
  const { clock, codec, workbook } = platform;
  const { task, timing, timeZone = workbook.timeZone, takenOver, goesOn } = order;
  const { tabIds } = requireTask(task);
  if (isScheduledPushJob({ task })) throw new AddOnError('jobOfScheduled');
  const due = firstRun(platform, timing, timeZone);
  const place = { task, timing, timeZone, connection: connection.id, due, ...(takenOver ? { takenOver } : {}) };
  const job = { id: id ?? codec.uuid().slice(0, 8), ...place };
  editJobs(platform, (jobs) => {
    if (id !== undefined) requireJobHere(jobs, id, connection);
    for (const tabId of tabIds) refuseTabOfOtherShop(platform, connection, tabId);
    refuseScheduled(jobs, id);
    const setUpOtherwise = (one: ScheduledJob): ScheduledJob =>
      one.id === id ? { ...keptOf(one), ...job, ...costOfSame(one, task), ...holdOf(one, clock.now(), goesOn) } : one;
    const after = id === undefined ? [...jobs, job] : jobs.map(setUpOtherwise);
    requireSpace(after);
    return after;
  });
  return job;
}

const keptOf = ({ latest, unnoted, earlier, untold, takenOver, ...job }: ScheduledJob): Partial<ScheduledJob> => ({
  ...begunBeforeOf(job),
  ...(latest ? { latest } : {}),
  ...(unnoted ? { unnoted } : {}),
  ...(earlier ? { earlier } : {}),
  ...(untold ? { untold } : {}),
  ...(takenOver ? { takenOver } : {}),
});

/**
 * Whether a job is still paused once it is set up otherwise.
 * @param goesOn what its person says; when absent, only what could not be done as it was set up before goes on.
 */
export const staysPaused = ({ pause }: Pick<ScheduledJob, 'pause'>, goesOn?: boolean): boolean =>
  pause !== undefined && !(goesOn ?? (isErrorCode(pause.why) && needsPerson.has(pause.why)));

/** Who took over what stays paused still does it; once nobody does, it does not go on either. */
function holdOf({ pause, heldSince }: ScheduledJob, now: number, goesOn?: boolean): Partial<ScheduledJob> {
  if (!pause || !staysPaused({ pause }, goesOn)) return { heldSince: now };
  const { isLifted: _isLifted, ...kept } = pause;
  return {
    pause: kept.why === 'takenOver' ? { was: 'person', ...kept } : kept,
    ...(heldSince === undefined ? {} : { heldSince }),
  };
}

/** @throws AddOnError `jobGone`; `jobOfOtherShop` for one that is done for another shop than the file is used with. */
export function requireJobHere(jobs: Jobs, id: string, connection: Connection): void {
  const job = jobs.find((one) => one.id === id);
  if (!job) throw new AddOnError('jobGone');
  if (job.connection !== connection.id) throw new AddOnError('jobOfOtherShop');
}

/**
 * When a job with such times would be done for the first time, in milliseconds since 1970.
 * @throws AddOnError `minutesNotOffered`, `timeOver`, `zoneUnknown`.
 */
export function firstRun(
  platform: Pick<Platform, 'clock' | 'installation'>,
  timing: JobTiming,
  timeZone: string,
): number {
  const { clock } = platform;
  if (timing.every === 'minutes' && platform.installation !== 'bound') throw new AddOnError('minutesNotOffered');
  if (!isTimeZone(platform.clock, timeZone)) throw new AddOnError('zoneUnknown', { zone: timeZone });
  const due = nextDue({ clock, timeZone }, timing, clock.now());
  if (due === undefined) throw new AddOnError('timeOver');
  return due;
}

/** What the latest runs of a job took, as far as it tells anything of a task. */
export const costOfSame = (job: ScheduledJob | undefined, task: JobTask): Pick<ScheduledJob, 'cost'> =>
  job?.cost && canonical(job.task) === canonical(task) ? { cost: job.cost } : {};

/** What goes on where a person lets all go on: what a colleague took over does so only where it is named. */
export const pausedForNow = ({ pause }: ScheduledJob): boolean => pause !== undefined && pause.why !== 'takenOver';

/**
 * Pauses a job, or all of them; or lets them go on, from their next time.
 * @throws AddOnError `jobGone`.
 */
export function pauseJobs(platform: Platform, isPaused: boolean, id?: string): Jobs {
  const now = platform.clock.now();
  return editJobs(platform, (jobs) => {
    if (id !== undefined && !jobs.some((one) => one.id === id)) throw new AddOnError('jobGone');
    if (isPaused) refuseScheduled(jobs, id);
    const isMeant = (job: ScheduledJob) => id === undefined || job.id === id;
    return jobs.map((job) => {
      if (!isMeant(job)) return job;
      return isPaused ? restingFor(job, now) : goingOn(platform, job, now, id !== undefined);
    });
  });
}

/** What is in the shop for a while goes back, whatever else rests. */
const restingFor = (job: ScheduledJob, now: number): ScheduledJob =>
  isActive(job) && !isScheduledPushJob(job) ? paused(job, { why: 'person', at: now }) : job;

/** @param isNamed whether its person named just this one: then also what a colleague took over. */
function goingOn(platform: Platform, job: ScheduledJob, now: number, isNamed: boolean): ScheduledJob {
  if (isNamed) return { ...resumed(platform, job, now), heldSince: now };
  return pausedForNow(job) ? resumed(platform, job, now) : job;
}

/** The job let go on, as {@link dueFrom} says. */
export function resumed({ clock }: Pick<Platform, 'clock'>, job: ScheduledJob, now: number): ScheduledJob {
  const { pause: _pause, ...rest } = job;
  return dueFrom(clock, rest, now);
}

/** @throws AddOnError `jobOfScheduled` for one that follows scheduled prices. */
function refuseScheduled(jobs: Jobs, id: string | undefined): void {
  if (jobs.some((job) => job.id === id && isScheduledPushJob(job))) throw new AddOnError('jobOfScheduled');
}

/** @throws AddOnError `jobGone`, `jobOfScheduled`. */
export const deleteJob = (platform: Platform, id: string): Jobs =>
  editJobs(platform, (jobs) => {
    refuseScheduled(jobs, id);
    const left = jobs.filter((one) => one.id !== id);
    if (left.length === jobs.length) throw new AddOnError('jobGone');
    return left;
  });

/** Makes a job due now, once, also one that is paused; it is done by whoever calls the dispatcher next, without a trigger. @throws AddOnError `jobGone`. */
export const makeDue = (platform: Platform, id: string): Jobs =>
  changeJobs(platform, (jobs) => {
    if (!jobs.some((one) => one.id === id)) throw new AddOnError('jobGone');
    const due = platform.clock.now();
    return jobs.map((job) => {
      if (job.id !== id) return job;
      const { begun: _begun, tries: _tries, pause, ...rest } = job;
      return { ...rest, ...begunBeforeOf(job), due, ...(pause ? { pause: { ...pause, isLifted: true } } : {}) };
    });
  });

/** The person has seen what failed, and what was taken over: of a job, or of all. */
export const markSeen = (platform: Platform, id?: string): Jobs =>
  changeJobs(platform, (jobs) =>
    jobs.map((job) => (isNews(job) && (id === undefined || job.id === id) ? { ...job, isSeen: true } : job)),
  );

/** Whether its person has something to see of it that they did not ask for. */
export const isNews = (job: ScheduledJob): boolean =>
  job.isSeen !== true && (hasFailed(job) || job.pause?.why === 'takenOver');

/** Whether its latest run went wrong, in part or as a whole. */
export const hasFailed = ({ latest }: ScheduledJob): boolean =>
  latest !== undefined && (latest.end === 'failed' || latest.end === 'partly' || latest.end === 'cutOff');

/** Changes the jobs, and sees to it that the trigger fits them. @throws AddOnError as {@link changeJobs} and {@link keepTrigger}. */
export function editJobs(platform: Platform, changes: (jobs: Jobs) => Jobs): Jobs {
  const jobs = changeJobs(platform, changes);
  keepTrigger(platform, jobs);
  return jobs;
}

/** At its turn, a rhythm of an earlier version becomes the job that it meant, due now. */
export function takeOverRhythm(platform: Platform, connection: Connection): void {
  const hours = earlierRhythm(platform);
  if (hours === undefined) return;
  if (readJobs(platform).length > 0) keepTrigger(platform, readJobs(platform));
  else
    makeDue(platform, saveJob(platform, connection, { task: { kind: 'all' }, timing: { every: 'hours', hours } }).id);
}
