import type { Platform } from '../../google/ports';
import { tellRefresh } from '../../jobs/refresh-runs';
import { pushesInForce } from '../../push/scheduled/values-in-force';
import type { ShopAccess } from '../../runs/shop-session';
import { type OthersJob, othersJobs } from '../../schedule/colleagues/others-jobs';
import type { TakeOverPlan } from '../../schedule/colleagues/take-over';
import { settledNow } from '../../schedule/colleagues/taken-over';
import { hasTrigger } from '../../schedule/dispatcher-trigger';
import { hasFailed, isNews, staysPaused } from '../../schedule/edit-jobs';
import { findTask, offeredTasks, taskTitle } from '../../schedule/job-kinds';
import { isActive, isOverdue } from '../../schedule/job-progress';
import { jobsAsFarAsReadable, readJobs } from '../../schedule/job-store';
import { isWayBack, takenBackBy } from '../../schedule/kinds/carry-out-scheduled';
import { withLateWayBack } from '../../schedule/kinds/late-way-back';
import { tellLeft } from '../../schedule/run-turn';
import { upcomingRuns } from '../../schedule/upcoming';
import { whyPaused } from '../../schedule/why-paused';
import { findConnection } from '../../state/connection';
import { connectionTitle } from '../../state/connection-list';
import { isOwnPull } from '../../state/dataset-tab';
import type { Connection } from '../../state/schema/connections/connection';
import { dashboardDocument } from '../../state/schema/dashboard';
import {
  type JobTask,
  type LatestJobRun,
  noFigures,
  type ScheduledJob,
} from '../../state/schema/schedule/scheduled-jobs';
import type { Language } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { describeDefinition } from './pull-views';

/** So far ahead people are told what is going to be done. */
const aheadMs = 24 * 3_600_000;

/** The jobs of this person in this file, those of colleagues as these tell of them, and what the form offers. */
export function describeSchedule(
  context: RpcContext,
  connection = findConnection(context.platform),
  kept: readonly ScheduledJob[] = readJobs(context.platform),
) {
  const { platform, language } = context;
  const jobs = settledNow(platform, connection, kept);
  const here = jobs.filter((job) => job.connection === connection?.id);
  return {
    jobs: byNextRun(jobs).map((job) => describeJob(context, job, connection?.id)),
    others: othersJobs(platform, connection, jobs).map((one) => describePublished(context, one)),
    /** What is going to be done within a day. */
    upcoming: upcomingRuns(platform.clock, here, platform.clock.now() + aheadMs),
    tasks: offeredTasks.map(({ kind, title }) => ({ kind, title: title[language] })),
    /** Whether jobs may run more often than once an hour {facts §5}. */
    offersMinutes: platform.installation === 'bound',
    timeZone: platform.workbook.timeZone,
    isTriggerGone: isTriggerGone(context, jobs),
  };
}

/** The next first; those that nothing more comes of last. */
const byNextRun = (jobs: readonly ScheduledJob[]): readonly ScheduledJob[] => {
  const rank = (job: ScheduledJob) => (isActive(job) ? (job.due ?? Number.MAX_VALUE) : Number.MAX_VALUE);
  return [...jobs].sort((one, other) => rank(one) - rank(other));
};

/** What is going on and what is wrong with what should be done by itself; nothing is asked of the shop. */
export function scheduleTroubles(context: RpcContext, connection: Connection) {
  const { platform, language } = context;
  const { jobs: kept, trouble } = jobsAsFarAsReadable(platform);
  const jobs = settledNow(platform, connection, tellLeft(platform, language, connection, kept));
  const here = jobs.filter((job) => job.connection === connection.id);
  const others = othersJobs(platform, connection, jobs);
  const now = platform.clock.now();
  const lateOfOtherShops = inForce(
    platform,
    jobs.filter((job) => job.connection !== connection.id && isOverdue(job, now)),
  );
  return {
    /** Those of the shop that the file is used with, by their next time. */
    jobs: byNextRun(here).map((job) => describeJob(context, job, connection.id)),
    /** Jobs whose latest run went wrong, in part or as a whole, and nobody has seen it. */
    failed: jobs.filter((job) => hasFailed(job) && isNews(job)).map((job) => describeFailure(context, job)),
    /** How many colleagues have. */
    others: others.length,
    isTriggerGone: isTriggerGone({ platform }, jobs),
    /** Why the list of this person's jobs cannot be read; `null` where it can. */
    unreadable: trouble?.tellIn(language) ?? null,
    /** Jobs that are due for hours and were not done, since when; `by`: of which colleague, `null` of this person. */
    overdue: [
      ...[...here, ...lateOfOtherShops].map((job) => ({ job, by: null })),
      ...others.filter(({ takenBy }) => takenBy === null),
    ]
      .filter(({ job }) => isOverdue(job, now))
      .map(({ job, by }) => ({ ...namesOf(context, job.task), by, due: job.due ?? now })),
  };
}

/**
 * The jobs that take back what is, or may be, in a shop. What waits for another shop waits as its person chose; a price that stays past its time is never a matter of course. What cannot
 * be read of them is told where they are listed.
 */
function inForce(platform: Platform, jobs: readonly ScheduledJob[]): readonly ScheduledJob[] {
  if (!jobs.some(isWayBack)) return [];
  const pushes = new Set(pushesInForce(platform).map(({ id }) => id));
  return jobs.filter((job) => pushes.has(takenBackBy(job) ?? ''));
}

/** In a file without a connection nothing is done by itself. */
export const noTroubles = {
  jobs: [],
  failed: [],
  others: 0,
  isTriggerGone: false,
  unreadable: null,
  overdue: [],
};

/**
 * Whether something is to be done at its times, and no trigger is there that would: somebody deleted it by hand, or Google refused it. What is paused, and was
 * wanted once all the same, needs none.
 */
const isTriggerGone = ({ platform }: Pick<RpcContext, 'platform'>, jobs: readonly ScheduledJob[]): boolean =>
  jobs.some(({ pause, due }) => pause === undefined && due !== undefined) && !hasTrigger(platform);

/** What a job is about: of which tabs, and what it does where it names none. */
function namesOf(context: RpcContext, task: JobTask) {
  const { title, tabs } = describeTask(context, task);
  return { title, tabNames: tabs.flatMap(({ name }) => name ?? []) };
}

function describeFailure(context: RpcContext, job: ScheduledJob) {
  const { id, task, latest, pause } = job;
  return {
    ...{ id, ...namesOf(context, task), at: latest?.at ?? 0, isPaused: pause !== undefined },
    text: latest ? withLateWayBack(context.language, job, tellLatest(context.language, latest)) : '',
  };
}

/** Why the ways back of scheduled pushes failed so far that are tried again, by the ids of these. */
export function whyNotBack({
  platform,
  language,
}: Pick<RpcContext, 'platform' | 'language'>): ReadonlyMap<string, string> {
  return new Map(
    jobsAsFarAsReadable(platform).jobs.flatMap((job) => {
      const id = takenBackBy(job);
      if (id === undefined || !job.latest || !hasFailed(job) || !isActive(job)) return [];
      return [[id, withLateWayBack(language, job, tellLatest(language, job.latest))] as const];
    }),
  );
}

function describeJob(context: RpcContext, job: ScheduledJob, connection: string | undefined) {
  const { platform, language } = context;
  const { id, timing, timeZone, due, pause, latest } = job;
  return {
    ...{ id, timing, timeZone, ...describeTask(context, job.task) },
    due: due ?? null,
    state: stateOf(job, connection),
    pausedSince: pause?.at ?? null,
    /** Whether it goes on once it is set up otherwise, as what keeps it from being done is mended by that. */
    isMendedByEdit: pause !== undefined && !staysPaused(job),
    pausedWhy: pause ? whyPaused(language, job, pause) : null,
    /** By whom, as they sign. */
    takenOverBy: pause?.why === 'takenOver' ? (pause.by ?? '') : null,
    isOverdue: job.connection === connection && isOverdue(job, platform.clock.now()),
    latest: latest ? { at: latest.at, end: latest.end, text: tellLatest(language, latest) } : null,
    /** Whether there is something to see of it that its person did not ask for. */
    isNews: isNews(job),
  };
}

/** `otherShop`: the file is used with another shop now. `ended`: it was done once, and nothing more comes; `missed`: it could not be. */
function stateOf(job: ScheduledJob, current: string | undefined) {
  if (job.connection !== current) return 'otherShop' as const;
  if (!isActive(job)) return 'paused' as const;
  if (job.due !== undefined) return 'active' as const;
  return hasFailed(job) ? ('missed' as const) : ('ended' as const);
}

export function describeTask({ platform, language }: RpcContext, task: JobTask) {
  const known = findTask(task);
  return {
    task,
    title: taskTitle(language, task),
    /** Their names; `null` for one that was deleted. */
    tabs: (known?.tabIds ?? []).map((tabId) => ({ tabId, name: platform.workbook.tab(tabId)?.name ?? null })),
    /** What it pulls, where it says so itself. */
    definition: known?.definition ? describeDefinition(known.definition, language) : null,
  };
}

const tellLatest = (language: Language, { at: _at, ...latest }: LatestJobRun): string =>
  latest.end === 'done' ? '' : tellRefresh(language, { ...noFigures, ...latest });

function describePublished(context: RpcContext, { author, by, takenBy, job }: OthersJob) {
  const { id, timing, timeZone, due, pause, latest } = job;
  return {
    ...{ author, by, takenBy, id, timing, timeZone, ...describeTask(context, job.task) },
    due: due ?? null,
    isPaused: pause !== undefined,
    isOverdue: takenBy === null && isOverdue(job, context.platform.clock.now()),
    latest: latest ? { at: latest.at, end: latest.end } : null,
  };
}

/** All that would come of taking a colleague's job over. */
export function describeTakeOver(context: RpcContext, access: ShopAccess, plan: TakeOverPlan) {
  const { platform, language } = context;
  const { published, pulls, due, seen } = plan;
  const { author, by, job } = published;
  return {
    ...{ author, id: job.id, by, seen, due },
    ...{ timing: job.timing, timeZone: job.timeZone, ...describeTask(context, job.task) },
    pulls: pulls.map((tab) => ({
      tabId: tab.tabId,
      name: platform.workbook.tab(tab.tabId)?.name ?? '',
      isOwn: isOwnPull(access.seals, tab),
      ...describeDefinition(tab.definition, language),
    })),
    /** Whose key asks the shop from then on. */
    connection: connectionTitle(access.connection),
    /** A dashboard is its person's own: without one there would be nothing to bring up to date. */
    lacksDashboard: job.task.kind === 'dashboard' && !access.store.has(dashboardDocument),
  };
}
