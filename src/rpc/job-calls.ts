import { jobLog } from '../jobs/job-log';
import { withShopAccess, withShopSession } from '../runs/shop-session';
import { checkRoom } from '../schedule/check-room';
import { publishBeside } from '../schedule/colleagues/published-jobs';
import { planTakeOver, takeOver } from '../schedule/colleagues/take-over';
import { settleTakeOvers } from '../schedule/colleagues/taken-over';
import { keepTrigger } from '../schedule/dispatcher-trigger';
import { deleteJob, firstRun, markSeen, pausedForNow, pauseJobs, saveJob, staysPaused } from '../schedule/edit-jobs';
import { readJobs } from '../schedule/job-store';
import { leftOutHour } from '../schedule/left-out-hour';
import { runJobNow, tellLeft } from '../schedule/run-turn';
import { findConnection, requireConnection } from '../state/connection';
import { jobTimingSchema } from '../state/schema/schedule/job-timing';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import * as v from '../state/valibot';
import { runId } from './arguments/run-id';
import { type RpcContext, rpcCall } from './rpc-call';
import { describeSchedule, describeTakeOver } from './views/job-views';
import { refreshView } from './views/refresh-view';

const jobId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const timesSchema = v.object({
  timing: jobTimingSchema,
  /** The spreadsheet's when absent. */
  timeZone: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
});

const logSchema = v.object({
  id: jobId,
  /** Whose job it is, of a colleague's. */
  author: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
  /** Only runs older than this one. */
  before: v.exactOptional(runId),
});

const orderSchema = v.object({
  /** Of the job that is changed; a new one when absent. */
  id: v.exactOptional(jobId),
  task: v.looseObject({ kind: v.pipe(v.string(), v.maxLength(40)) }),
  ...timesSchema.entries,
  /** Whether one that is paused goes on from now on. */
  goesOn: v.exactOptional(v.boolean()),
});

const namedSchema = v.object({ author: v.pipe(v.string(), v.maxLength(40)), id: jobId });
const takeOverSchema = v.object({ ...namedSchema.entries, seen: v.string() });

/** After a change of the jobs: colleagues see them as they are now, and so does the person. */
function afterwards(context: RpcContext) {
  publishBeside(context);
  return describeSchedule(context);
}

/** What a person sees of their jobs hangs on what colleagues tell: what they do about it is done to that. */
const asShown = ({ platform }: RpcContext) => settleTakeOvers(platform, findConnection(platform));

/** @param id all that go on together when absent. */
function requireRoomToResume({ platform, language }: RpcContext, id: string | undefined): void {
  const isMeant = (job: ScheduledJob) =>
    id === undefined ? pausedForNow(job) && job.due !== undefined : job.id === id;
  const meant = readJobs(platform).filter(isMeant);
  if (meant.length === 0) return;
  withShopAccess(platform, language, (access) =>
    checkRoom(
      access,
      meant.map((job) => ({ order: job, id: job.id })),
    ),
  );
}

/** When a job with such times comes first, and what people may not expect of them. */
function previewTimes({ platform }: RpcContext, { timing, timeZone }: v.InferOutput<typeof timesSchema>) {
  const { clock, workbook } = platform;
  const zone = timeZone ?? workbook.timeZone;
  return {
    due: firstRun(platform, timing, zone),
    /** The first time within a year at which its hour is left out by summer time. */
    leftOut: leftOutHour({ clock, timeZone: zone }, timing, clock.now()) ?? null,
  };
}

export const jobCalls = {
  /** All jobs, and what the form offers. */
  'jobs.list': rpcCall(v.object({}), (context) => {
    const { platform, language } = context;
    const connection = findConnection(platform);
    const jobs = tellLeft(platform, language, connection, readJobs(platform));
    // Whoever ended something here may have been cut off before colleagues could see it, and no turn comes that lets them.
    publishBeside(context);
    return describeSchedule(context, connection, jobs);
  }),
  /** What such times would come to; nothing is set up. */
  'jobs.preview': rpcCall(timesSchema, previewTimes),
  /** What became of a job, the latest run first; older ones are asked for by the last that was told. */
  'jobs.log': rpcCall(logSchema, (context, { id, author, before }) =>
    withShopAccess(context.platform, context.language, ({ journal }) => {
      const { runs, hasMore } = jobLog(journal, { id, ...(author === null ? {} : { author }) }, before);
      return { runs: runs.map((past) => refreshView(context, past)), hasMore };
    }),
  ),
  /** Sets up a job, or sets one up otherwise; what is paused stays so unless it is said to go on. */
  'jobs.save': rpcCall(orderSchema, (context, { id, ...order }) =>
    withShopAccess(context.platform, context.language, (access) => {
      if (id !== undefined) asShown(context);
      const before = id === undefined ? undefined : readJobs(context.platform).find((job) => job.id === id);
      if (!before || !staysPaused(before, order.goesOn))
        checkRoom(access, [{ order, ...(id === undefined ? {} : { id }) }]);
      saveJob(context.platform, access.connection, order, id);
      return afterwards(context);
    }),
  ),
  /** Pauses a job, or all; or lets them go on. */
  'jobs.pause': rpcCall(
    v.object({ id: v.exactOptional(jobId), isPaused: v.boolean() }),
    (context, { id, isPaused }) => {
      asShown(context);
      if (!isPaused) requireRoomToResume(context, id);
      pauseJobs(context.platform, isPaused, id);
      return afterwards(context);
    },
  ),
  /** Does a job now; its next time stays as it is, and so does its pause. */
  'jobs.run': rpcCall(v.object({ id: jobId }), (context, { id }) => {
    asShown(context);
    runJobNow(context.platform, context.language, id);
    return describeSchedule(context);
  }),
  'jobs.delete': rpcCall(v.object({ id: jobId }), (context, { id }) => {
    const { platform, language } = context;
    const meant = readJobs(platform).filter((job) => job.id === id);
    tellLeft(platform, language, findConnection(platform), meant, 'deleted');
    deleteJob(platform, id);
    return afterwards(context);
  }),
  /** What failed, or was taken over, was seen: its banner goes. */
  'jobs.seen': rpcCall(v.object({}), (context) => {
    settleTakeOvers(context.platform, requireConnection(context.platform));
    markSeen(context.platform);
    return afterwards(context);
  }),
  /** Makes the trigger once more that somebody deleted, or that Google refused. */
  'jobs.restart': rpcCall(v.object({}), (context) => {
    asShown(context);
    keepTrigger(context.platform, readJobs(context.platform));
    return afterwards(context);
  }),
  /** What taking over a colleague's job would mean. */
  'jobs.planTakeOver': rpcCall(namedSchema, (context, named) =>
    withShopAccess(context.platform, context.language, (access) =>
      describeTakeOver(context, access, planTakeOver(access, named)),
    ),
  ),
  /** Sets up the same job with this person's own key, and takes over the tabs that it refreshes, just as they were shown. */
  'jobs.takeOver': rpcCall(takeOverSchema, (context, { seen, ...named }) =>
    withShopSession(context.platform, context.language, 'pull', (session) => {
      takeOver(session, named, seen);
      return afterwards(context);
    }),
  ),
};
