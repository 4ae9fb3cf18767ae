import type { Platform } from '../google/ports';
import { withShopAccess } from '../runs/shop-session';
import { checkRoom } from '../schedule/check-room';
import { earlierRhythm, keepTrigger } from '../schedule/dispatcher-trigger';
import { deleteJob, saveJob } from '../schedule/edit-jobs';
import { jobsAsFarAsReadable, readJobs } from '../schedule/job-store';
import { rhythms } from '../schedule/rhythms';
import { requireConnection } from '../state/connection';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import * as v from '../state/valibot';
import { type RpcContext, rpcCall } from './rpc-call';

const scheduleSchema = v.pipe(
  v.object({
    /** `null` for no refresh by itself. */
    rhythm: v.exactOptional(v.nullable(v.picklist(rhythms.map(({ id }) => id)))),
    /** Another name for the rhythm `hourly` and for none, by which sidebars know it. */
    hourly: v.exactOptional(v.boolean()),
  }),
  v.check(({ rhythm, hourly }) => (rhythm === undefined) !== (hourly === undefined), 'either rhythm or hourly'),
);

/** The rhythm in which this person has everything refreshed, as sidebars of earlier versions know it. */
export function currentRhythm(platform: Platform): (typeof rhythms)[number]['id'] | undefined {
  const { jobs, trouble } = jobsAsFarAsReadable(platform);
  if (trouble) return undefined;
  const hours = jobs.length === 0 ? [earlierRhythm(platform)] : jobs.filter(isActive).map(hoursOf);
  return rhythms.find((rhythm) => hours.includes(rhythm.hours))?.id;
}

const isActive = ({ pause }: ScheduledJob): boolean => pause === undefined;

/** Of a job that refreshes everything every so many hours. */
const hoursOf = ({ task, timing }: ScheduledJob): number | undefined =>
  task.kind === 'all' && timing.every === 'hours' ? timing.hours : undefined;

/** Calls of sidebars of earlier versions, which know one job: everything, in one of two rhythms. */
export const scheduleCalls = {
  /** The rhythms in which tabs can be refreshed by themselves, and which of them is set. */
  'schedule.list': rpcCall(v.object({}), ({ platform, language }) => {
    const current = currentRhythm(platform);
    return rhythms.map(({ id, title }) => ({ id, title: title[language], isSet: id === current }));
  }),
  /** Sets a rhythm, or none. Says what is set then. */
  'schedule.set': rpcCall(scheduleSchema, ({ platform, language }, { rhythm, hourly }) => {
    const wanted = hourly === undefined ? rhythm : hourly ? 'hourly' : null;
    if ((wanted ?? undefined) !== currentRhythm(platform)) setRhythm({ platform, language }, wanted ?? undefined);
    const current = currentRhythm(platform);
    const isHourly = current === 'hourly';
    return rhythm === undefined ? { hourly: isHourly } : { hourly: isHourly, rhythm: current ?? null };
  }),
};

function setRhythm({ platform, language }: RpcContext, wanted: string | undefined): void {
  const rhythm = rhythms.find(({ id }) => id === wanted);
  const order = rhythm && ({ task: { kind: 'all' }, timing: { every: 'hours', hours: rhythm.hours } } as const);
  const before = readJobs(platform).find((job) => hoursOf(job) !== undefined);
  if (order) {
    const switchedOn = { order, ...(before ? { id: before.id } : {}) };
    withShopAccess(platform, language, (access) => checkRoom(access, [switchedOn]));
  }
  for (const job of readJobs(platform)) {
    if (hoursOf(job) !== undefined) deleteJob(platform, job.id);
  }
  if (!order) {
    // The trigger of an earlier version, which had no jobs.
    keepTrigger(platform, readJobs(platform));
    return;
  }
  saveJob(platform, requireConnection(platform), order);
}
