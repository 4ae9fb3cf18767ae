import type { Platform } from '../google/ports';
import { findConnection } from '../state/connection';
import { type ScheduledJob, scheduledJobsOf } from '../state/schema/schedule/scheduled-jobs';
import { readStored } from '../state/schema/stored-document';
import type { ErrorCode } from '../text/add-on-error';
import { publishJobs } from './colleagues/published-jobs';
import { settledNow } from './colleagues/taken-over';
import { editJobs, resumed } from './edit-jobs';
import { isActive, isTriedOn, paused } from './job-progress';
import { jobsAsFarAsReadable, unpackedJobs } from './job-store';
import { isScheduledPushJob } from './kinds/carry-out-scheduled';

/** What keeps every job of the file waiting is in their way no more once it was mended: their person need not resume each. */
const mendedByConnecting: ReadonlySet<string> = new Set([
  'keyRejected',
  'grantEnded',
  'appRefused',
  'notConnected',
  'connectionRemoved',
]);

/** How many jobs are done for the shop of a connection. */
export interface ConnectionJobs {
  readonly here: number;
  /** In this person's other files, as far as their properties tell {facts §6}. */
  readonly elsewhere: number;
}

/** Counts what is done by itself for each connection of this person; what a colleague does in their place is not. */
export function countJobs(
  platform: Pick<Platform, 'properties' | 'workbook' | 'clock' | 'codec'>,
): (connectionId: string) => ConnectionJobs {
  const { properties, workbook, codec } = platform;
  const here = settledNow(platform, findConnection(platform), jobsAsFarAsReadable(platform).jobs);
  const elsewhere = [...properties.user.all()].flatMap(([name, text]) =>
    name.startsWith(scheduledJobsOf('').name) && name !== scheduledJobsOf(workbook.id).name
      ? readable(unpackedJobs(codec, text))
      : [],
  );
  return (connectionId) => {
    const isMeant = (job: ScheduledJob) => job.connection === connectionId && stopsWithout(job);
    return { here: here.filter(isMeant).length, elsewhere: elsewhere.filter(isMeant).length };
  };
}

/** Scheduled prices wait for their shop though their job be paused: a price that would not go back any more is never a matter of course. */
const stopsWithout = (job: ScheduledJob): boolean =>
  isScheduledPushJob(job) || (isActive(job) && job.due !== undefined);

/** Of another file, where nothing can be done about what cannot be read. */
function readable(text: string): readonly ScheduledJob[] {
  const reading = readStored(scheduledJobsOf(''), text);
  return reading.kind === 'read' ? reading.value : [];
}

/** Pauses what is done here for a connection that is ended, or refused: without it every turn would fail. */
export function stopJobs(platform: Platform, connectionId: string, why: ErrorCode): void {
  const isMeant = (job: ScheduledJob) => job.connection === connectionId && isActive(job) && !isTriedOn(job, why);
  const at = platform.clock.now();
  changeReadable(platform, isMeant, (job) => paused(job, { why, at }));
}

/**
 * Where what kept them waiting is mended: those of a connection that works again.
 * @param since only those that wait from before that moment: when the shop last let the person in.
 */
export function resumeConnected(platform: Platform, connectionId: string, since = Number.POSITIVE_INFINITY): void {
  const now = platform.clock.now();
  const isMended = ({ pause, connection }: ScheduledJob) =>
    pause !== undefined &&
    pause.at < since &&
    connection === connectionId &&
    mendedByConnecting.has(pause.was ?? pause.why);
  changeReadable(platform, isMended, (job) =>
    job.pause?.was === undefined ? resumed(platform, job, now) : stillTaken(job),
  );
}

/**
 * Where what let the person in was refused, and they connected again before those who were refused had said so: what these paused goes on.
 * @param begun when they began.
 */
export function resumeReconnected(platform: Platform, begun: number): void {
  const connection = findConnection(platform);
  if (connection && connection.checkedAt > begun) resumeConnected(platform, connection.id);
}

/** Taken over while it could not be done: once nobody does it any more, it goes on. */
function stillTaken({ pause, ...job }: ScheduledJob): ScheduledJob {
  if (!pause) return job;
  const { was: _was, ...taken } = pause;
  return { ...job, pause: taken };
}

/** A list of jobs that cannot be read says so where it is looked at; it keeps nobody from connecting or ending that. */
function changeReadable(
  platform: Platform,
  isMeant: (job: ScheduledJob) => boolean,
  change: (job: ScheduledJob) => ScheduledJob,
): void {
  if (!jobsAsFarAsReadable(platform).jobs.some(isMeant)) return;
  editJobs(platform, (jobs) => jobs.map((job) => (isMeant(job) ? change(job) : job)));
  publishJobs(platform);
}
