import { tellRefresh } from '../jobs/refresh-runs';
import { hasTrigger } from '../schedule/dispatcher-trigger';
import { hasFailed } from '../schedule/edit-jobs';
import { findTask, offeredTasks } from '../schedule/job-kinds';
import { jobsAsFarAsReadable, readJobs } from '../schedule/job-store';
import { type PublishedJob, publishedByOthers } from '../schedule/published-jobs';
import { findConnection } from '../state/connection';
import type { Connection } from '../state/schema/connection';
import type { JobTask, LatestJobRun, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError, isErrorCode } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import type { RpcContext } from './rpc-call';

/** A job that is due for longer than this is not running {facts §5}: its trigger comes once an hour. */
const overdueMs = 3 * 3_600_000;

/** Whether a job that is due was not done for so long that something must be wrong. */
const isOverdue = ({ due, pause }: Pick<ScheduledJob, 'due' | 'pause'>, now: number): boolean =>
  pause === undefined && due !== undefined && now - due > overdueMs;

/** The jobs of this person in this file, those of colleagues as these tell of them, and what the form offers. */
export function describeSchedule(context: RpcContext) {
  const { platform, language } = context;
  const connection = findConnection(platform);
  const jobs = readJobs(platform);
  return {
    jobs: jobs.map((job) => describeJob(context, job, connection?.id)),
    others: publishedByOthers(platform, connection).map((published) => describePublished(context, published)),
    tasks: offeredTasks.map(({ kind, title }) => ({ kind, title: title[language] })),
    /** Whether jobs may run more often than once an hour {facts §5}. */
    offersMinutes: platform.installation === 'bound',
    timeZone: platform.workbook.timeZone,
    isTriggerGone: isTriggerGone(context, jobs),
  };
}

/** What is wrong with what should be done by itself, for a banner; nothing is asked of the shop. */
export function scheduleTroubles(context: RpcContext, connection: Connection) {
  const { platform, language } = context;
  const { jobs, trouble } = jobsAsFarAsReadable(platform);
  const now = platform.clock.now();
  return {
    /** Jobs whose latest run went wrong, in part or as a whole, and nobody has seen it. */
    failed: jobs.filter((job) => hasFailed(job) && job.isSeen !== true).map((job) => describeFailure(context, job)),
    isTriggerGone: isTriggerGone({ platform }, jobs),
    /** Why the list of this person's jobs cannot be read; `null` where it can. */
    unreadable: trouble?.tellIn(language) ?? null,
    /** Jobs that are due for hours and were not done, since when; `by`: of which colleague, `null` of this person. */
    overdue: [
      ...jobs.map((job) => ({ job, by: null })),
      ...publishedByOthers(platform, connection).map(({ job, by }) => ({ job, by })),
    ]
      .filter(({ job }) => isOverdue(job, now))
      .map(({ job, by }) => ({ title: describeTask(context, job.task).title, by, due: job.due ?? now })),
  };
}

/** In a file without a connection nothing is done by itself. */
export const noTroubles = { failed: [], isTriggerGone: false, unreadable: null, overdue: [] };

/** Whether something is to be done, and no trigger is there that would: somebody deleted it by hand, or Google refused it. */
const isTriggerGone = ({ platform }: Pick<RpcContext, 'platform'>, jobs: readonly ScheduledJob[]): boolean =>
  jobs.some(({ pause, due }) => pause === undefined && due !== undefined) && !hasTrigger(platform);

function describeFailure(context: RpcContext, job: ScheduledJob) {
  const { title, tabs } = describeTask(context, job.task);
  const { id, latest, pause } = job;
  return {
    ...{ id, title, at: latest?.at ?? 0, isPaused: pause !== undefined },
    tabNames: tabs.flatMap(({ name }) => name ?? []),
    text: latest ? tellLatest(context.language, latest) : '',
  };
}

function describeJob(context: RpcContext, job: ScheduledJob, connection: string | undefined) {
  const { platform, language } = context;
  const { id, timing, timeZone, due, pause, latest } = job;
  return {
    ...{ id, timing, timeZone, ...describeTask(context, job.task) },
    due: due ?? null,
    state: stateOf(job, connection),
    pausedSince: pause?.at ?? null,
    pausedWhy: pause ? tellPause(language, pause.why) : null,
    isOverdue: isOverdue(job, platform.clock.now()),
    latest: latest ? { at: latest.at, end: latest.end, text: tellLatest(language, latest) } : null,
    isFailureNew: hasFailed(job) && job.isSeen !== true,
  };
}

/** `otherShop`: the file is used with another shop now. `ended`: nothing more comes. */
function stateOf({ pause, due, connection }: ScheduledJob, current: string | undefined) {
  if (connection !== current) return 'otherShop' as const;
  if (pause) return 'paused' as const;
  return due === undefined ? ('ended' as const) : ('active' as const);
}

export function describeTask({ platform, language }: RpcContext, task: JobTask) {
  const known = findTask(task);
  return {
    task,
    title: known?.kind.title[language] ?? say(language, 'schedule.unknownKind', { kind: task.kind }),
    /** Their names; `null` for one that was deleted. */
    tabs: (known?.tabIds ?? []).map((tabId) => ({ tabId, name: platform.workbook.tab(tabId)?.name ?? null })),
  };
}

const tellPause = (language: Language, why: string): string =>
  isErrorCode(why) ? new AddOnError(why).tellIn(language) : say(language, 'schedule.pausedByPerson');

const noFigures = { rows: 0, newRows: 0, changedCells: 0, calls: 0, seconds: 0 };

const tellLatest = (language: Language, { at: _at, ...latest }: LatestJobRun): string =>
  latest.end === 'done' ? '' : tellRefresh(language, { ...noFigures, ...latest });

function describePublished(context: RpcContext, { author, by, seen, job }: PublishedJob) {
  const { id, timing, timeZone, due, pause, latest } = job;
  return {
    ...{ author, by, seen, id, timing, timeZone, ...describeTask(context, job.task) },
    due: due ?? null,
    isPaused: pause !== undefined,
    isOverdue: isOverdue(job, context.platform.clock.now()),
    latest: latest ? { at: latest.at, end: latest.end } : null,
  };
}
