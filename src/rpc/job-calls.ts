import { jobLog } from '../jobs/job-log';
import { adoptPulls } from '../pull/own-pulls';
import { savedPulls } from '../pull/saved-pulls';
import { type ShopAccess, withShopAccess } from '../runs/shop-session';
import { keepTrigger } from '../schedule/dispatcher-trigger';
import { deleteJob, type JobOrder, markSeen, pauseJobs, saveJob } from '../schedule/edit-jobs';
import { findTask } from '../schedule/job-kinds';
import { readJobs } from '../schedule/job-store';
import { publishedByOthers, publishJobs } from '../schedule/published-jobs';
import { runJobNow } from '../schedule/run-turn';
import { pullFingerprint } from '../state/dataset-tab';
import { jobTimingSchema } from '../state/schema/schedule/job-timing';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { describeSchedule } from './job-views';
import { refreshView } from './refresh-view';
import { type RpcContext, rpcCall } from './rpc-call';
import { runId } from './run-id';

const jobId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const orderSchema = v.object({
  /** Of the job that is changed; a new one when absent. */
  id: v.exactOptional(jobId),
  task: v.looseObject({ kind: v.pipe(v.string(), v.maxLength(40)) }),
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

const takeOverSchema = v.object({ author: v.pipe(v.string(), v.maxLength(40)), id: jobId, seen: v.string() });

/** After a change of the jobs: colleagues see them as they are now, and so does the person. */
function afterwards(context: RpcContext, access: ShopAccess) {
  publishJobs(access);
  return describeSchedule(context);
}

export const jobCalls = {
  /** All jobs, and what the form offers. */
  'jobs.list': rpcCall(v.object({}), describeSchedule),
  /** What became of a job, the latest run first; older ones are asked for by the last that was told. */
  'jobs.log': rpcCall(logSchema, (context, { id, author, before }) =>
    withShopAccess(context.platform, context.language, ({ journal }) => {
      const { runs, hasMore } = jobLog(journal, { id, ...(author === null ? {} : { author }) }, before);
      return { runs: runs.map((past) => refreshView(context, past)), hasMore };
    }),
  ),
  /** Sets up a job, or sets one up otherwise. */
  'jobs.save': rpcCall(orderSchema, (context, { id, ...order }) =>
    withShopAccess(context.platform, context.language, (access) => {
      saveJob(context.platform, access.connection, order, id);
      return afterwards(context, access);
    }),
  ),
  /** Pauses a job, or all; or lets them go on. */
  'jobs.pause': rpcCall(v.object({ id: v.exactOptional(jobId), isPaused: v.boolean() }), (context, { id, isPaused }) =>
    withShopAccess(context.platform, context.language, (access) => {
      pauseJobs(context.platform, isPaused, id);
      return afterwards(context, access);
    }),
  ),
  /** Does a job now; its next time stays as it is. */
  'jobs.run': rpcCall(v.object({ id: jobId }), (context, { id }) => {
    runJobNow(context.platform, context.language, id);
    return describeSchedule(context);
  }),
  'jobs.delete': rpcCall(v.object({ id: jobId }), (context, { id }) =>
    withShopAccess(context.platform, context.language, (access) => {
      deleteJob(context.platform, id);
      return afterwards(context, access);
    }),
  ),
  /** What failed was seen: its banner goes. */
  'jobs.seen': rpcCall(v.object({}), (context) => {
    markSeen(context.platform);
    return describeSchedule(context);
  }),
  /** Makes the trigger once more that somebody deleted, or that Google refused. */
  'jobs.restart': rpcCall(v.object({}), (context) => {
    keepTrigger(context.platform, readJobs(context.platform));
    return describeSchedule(context);
  }),
  /** Sets up the same job with this person's own key, and takes over the tabs that it refreshes, just as they were shown. */
  'jobs.takeOver': rpcCall(takeOverSchema, (context, shown) =>
    withShopAccess(context.platform, context.language, (access) => {
      const published = publishedByOthers(context.platform, access.connection).find(
        ({ author, job, seen }) => author === shown.author && job.id === shown.id && seen === shown.seen,
      );
      if (!published) throw new AddOnError('jobGone');
      const { task, timing, timeZone } = published.job;
      adoptTabsOf(access, task);
      saveJob(context.platform, access.connection, { task, timing, timeZone });
      return afterwards(context, access);
    }),
  ),
};

/** One click for both: a job that refreshes a tab is of no use to whoever may not refresh it. */
function adoptTabsOf(access: ShopAccess, task: JobOrder['task']): void {
  const tabIds = findTask(task)?.tabIds ?? [];
  const shown = savedPulls(access).filter(({ tabId }) => tabIds.includes(tabId));
  adoptPulls(
    access,
    shown.map((tab) => ({ tabId: tab.tabId, seen: pullFingerprint(tab) })),
    [],
  );
}
