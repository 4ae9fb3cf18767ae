import type { Platform } from '../google/ports';
import type { Connection } from '../state/schema/connection';
import type { JobTiming } from '../state/schema/schedule/job-timing';
import type { JobTask, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError } from '../text/add-on-error';
import { earlierRhythm, keepTrigger } from './dispatcher-trigger';
import { requireTask } from './job-kinds';
import { scheduled } from './job-progress';
import { changeJobs, jobsAsFarAsReadable, readJobs } from './job-store';

type Jobs = readonly ScheduledJob[];

/** What a person says of a job. */
export interface JobOrder {
  readonly task: JobTask;
  readonly timing: JobTiming;
  /** The spreadsheet's when absent. */
  readonly timeZone?: string;
}

/** What keeps every job of the file waiting is in their way no more once it was mended: their person need not resume each. */
const mendedByConnecting: ReadonlySet<string> = new Set(['keyRejected', 'notConnected', 'connectionRemoved']);

/**
 * Sets up a job, or sets one up otherwise. It is due at its next time, never at once.
 * @param id of the one that is changed.
 * @throws AddOnError `unknownJob`, `jobGone`, `minutesNotOffered`, `timeOver`, `zoneUnknown`, and as {@link changeJobs} and {@link keepTrigger}.
 */
export function saveJob(platform: Platform, connection: Connection, order: JobOrder, id?: string): ScheduledJob {
  const { clock, codec, workbook } = platform;
  const { task, timing, timeZone = workbook.timeZone } = order;
  requireTask(task);
  if (timing.every === 'minutes' && platform.installation !== 'bound') throw new AddOnError('minutesNotOffered');
  requireZone(platform, timeZone);
  const place = { task, timing, timeZone, connection: connection.id };
  const job = scheduled(clock, { id: id ?? codec.uuid().slice(0, 8), ...place }, clock.now());
  if (job.due === undefined) throw new AddOnError('timeOver');
  change(platform, (jobs) => {
    if (id === undefined) return [...jobs, job];
    if (!jobs.some((one) => one.id === id)) throw new AddOnError('jobGone');
    return jobs.map((one) => (one.id === id ? { ...job, ...latestOf(one) } : one));
  });
  return job;
}

const latestOf = ({ latest }: ScheduledJob): Pick<ScheduledJob, 'latest'> => (latest ? { latest } : {});

/** A zone that does not exist is refused by the platform's own calendar. */
function requireZone({ clock }: Pick<Platform, 'clock'>, timeZone: string): void {
  try {
    clock.format(0, timeZone, 'yyyy');
  } catch {
    throw new AddOnError('zoneUnknown', { zone: timeZone });
  }
}

/** Pauses a job, or all of them; or lets them go on, from their next time. @throws AddOnError `jobGone`. */
export function pauseJobs(platform: Platform, isPaused: boolean, id?: string): Jobs {
  const now = platform.clock.now();
  return change(platform, (jobs) => {
    if (id !== undefined && !jobs.some((one) => one.id === id)) throw new AddOnError('jobGone');
    return jobs.map((job) => {
      if (id !== undefined && job.id !== id) return job;
      if (isPaused) return job.pause ? job : { ...job, pause: { why: 'person', at: now } };
      return job.pause ? resumed(platform, job, now) : job;
    });
  });
}

/** Where what kept them waiting is mended: those of a connection that works again. */
export function resumeConnected(platform: Platform, connectionId: string): void {
  const now = platform.clock.now();
  const isMended = ({ pause, connection }: ScheduledJob) =>
    pause !== undefined && connection === connectionId && mendedByConnecting.has(pause.why);
  // The key is kept by now: a list of jobs that cannot be read says so where it is looked at.
  if (!jobsAsFarAsReadable(platform).jobs.some(isMended)) return;
  change(platform, (jobs) => jobs.map((job) => (isMended(job) ? resumed(platform, job, now) : job)));
}

function resumed({ clock }: Platform, job: ScheduledJob, now: number): ScheduledJob {
  const { pause: _pause, ...rest } = job;
  return scheduled(clock, rest, now);
}

/** @throws AddOnError `jobGone`. */
export const deleteJob = (platform: Platform, id: string): Jobs =>
  change(platform, (jobs) => {
    const left = jobs.filter((one) => one.id !== id);
    if (left.length === jobs.length) throw new AddOnError('jobGone');
    return left;
  });

/** Makes a job due now; it is done by whoever calls the dispatcher next. @throws AddOnError `jobGone`. */
export const makeDue = (platform: Platform, id: string): Jobs =>
  change(platform, (jobs) => {
    if (!jobs.some((one) => one.id === id)) throw new AddOnError('jobGone');
    const due = platform.clock.now();
    return jobs.map((job) => {
      if (job.id !== id) return job;
      const { pause: _pause, begun: _begun, tries: _tries, ...rest } = job;
      return { ...rest, due };
    });
  });

/** The person has seen what failed. */
export const markSeen = (platform: Platform): Jobs =>
  change(platform, (jobs) => jobs.map((job) => (job.isSeen || !hasFailed(job) ? job : { ...job, isSeen: true })));

/** Whether its latest run went wrong, in part or as a whole. */
export const hasFailed = ({ latest }: ScheduledJob): boolean =>
  latest !== undefined && (latest.end === 'failed' || latest.end === 'partly' || latest.end === 'cutOff');

/** Changes the jobs, and sees to it that the trigger fits them. */
function change(platform: Platform, changes: (jobs: Jobs) => Jobs): Jobs {
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
