import { dayMs } from '../days/day';
import { zoneTime } from '../days/zone-time';
import type { Platform } from '../google/ports';
import { secondsFor } from '../pull/estimate';
import { readScheduled } from '../push/scheduled/scheduled-list';
import type { ShopAccess, ShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import { combine, less } from '../state/combine';
import { usedAtLeast } from '../state/daily-use';
import { hoursOfUse } from '../state/note-use';
import type { JobCost, JobTask, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import type { ScheduledPush } from '../state/schema/scheduled-pushes';
import { AddOnError, type ErrorCode } from '../text/add-on-error';
import { dailyBudget, inDayTogether, toCost } from './budget';
import { keepTrigger } from './dispatcher-trigger';
import { isNews } from './edit-jobs';
import { costOfRun } from './job-cost';
import { begunBeforeOf, isActive, noCost } from './job-progress';
import { changeJobs, jobsAsFarAsReadable, readJobs, requireSpace } from './job-store';
import { callsOfCell, isScheduledPushJob } from './kinds/carry-out-scheduled';

const kind = 'prices';
const hourMs = 3_600_000;
/** Executions stop by themselves before Google ends them {facts §1}. */
const secondsOfTurn = 270;

/** What is still to come of a push, and when. */
interface Part {
  readonly name: 'start' | 'end';
  readonly at: number;
}

function partsOf({ stage, startsAt, endsAt }: Pick<ScheduledPush, 'stage' | 'startsAt' | 'endsAt'>): readonly Part[] {
  const isToStart = stage.name === 'waiting' || stage.name === 'starting';
  return [
    ...(isToStart ? [{ name: 'start', at: startsAt } as const] : []),
    ...(endsAt === undefined || stage.name === 'over' ? [] : [{ name: 'end', at: endsAt } as const]),
  ];
}

/**
 * Brings the jobs of scheduled pushes to what these say: one for the start, one for the end; a job of none goes. What is late is done at the next turn, and tried at every hour until
 * it is done: a way back is never given up.
 * @param known the jobs, from whoever has just read them.
 * @throws AddOnError `tooManyJobs`, `tooManyTriggers`, `busy`, `newerState`, `damagedState`.
 */
export function followScheduled(
  platform: Platform,
  known: readonly ScheduledJob[] = jobsAsFarAsReadable(platform).jobs,
): void {
  if (!known.some(isScheduledPushJob) && wantedJobs(platform).length === 0) return;
  const jobs = changeJobs(platform, (before) => {
    // What another execution planned meanwhile keeps its jobs.
    const wanted = wantedJobs(platform);
    const knownById = new Map(before.map((job) => [job.id, job]));
    const own = wanted.map((one) => followed(knownById.get(one.job.id), one, platform.clock.now()));
    const others = before.filter((job) => !isScheduledPushJob(job));
    const ids = new Set(own.map(({ id }) => id));
    const unread = before.filter((job) => isScheduledPushJob(job) && !ids.has(job.id) && isUnread(job));
    const after = [...others, ...unread.slice(-mostUnread).map(withoutDue), ...own];
    if (own.some(({ id }) => !knownById.has(id))) requireSpace(after);
    return after;
  });
  if (jobs.some(isScheduledPushJob)) keepTrigger(platform, jobs);
}

/**
 * Plans a push whose jobs follow it; where it is not planned after all, as they cannot be set up, none of them stays.
 * @param plan is given what sees to it that a push is carried out at its times.
 * @throws AddOnError as {@link requireScheduledRoom} and {@link followScheduled}, and what the planning throws.
 */
export function withJobsFollowing<T>(session: ShopSession, plan: (seeTo: (push: ScheduledPush) => void) => T): T {
  const { platform } = session;
  let hasFollowed = false;
  try {
    return plan((push) => {
      requireScheduledRoom(session, push);
      hasFollowed = true;
      followScheduled(platform);
    });
  } catch (error) {
    if (hasFollowed) tellBeside(session, 'schedule', () => followScheduled(platform));
    throw error;
  }
}

/** What is said of a push once, as nothing is tried any more. */
const settled: ReadonlySet<string> = new Set([
  ...(['scheduledPartly', 'scheduledHeldBack', 'scheduledNotAll', 'scheduledNothing', 'scheduledNotTaken'] as const),
  ...(['scheduledFoundSo', 'scheduledMissed', 'scheduledLost', 'scheduledWayLost'] as const),
] satisfies ErrorCode[]);

/** So many jobs of which nothing more comes stay for it, the latest. */
const mostUnread = 10;

/** Whether its person relies on something that did not happen, and has not seen that yet: a job that was done with its push would tell nobody. */
const isUnread = (job: ScheduledJob): boolean => isNews(job) && settled.has(job.latest?.code ?? '');

function withoutDue({ due: _due, tries: _tries, ...job }: ScheduledJob): ScheduledJob {
  return job;
}

function wantedJobs(platform: Platform): readonly WantedJob[] {
  return readScheduled(platform).flatMap((push) =>
    jobsOf(platform, push).map((job) => ({ job, isRefused: isRefused(push) })),
  );
}

interface WantedJob {
  readonly job: ScheduledJob;
  /** Whether the shop refused for good what it would send, and its person has not said that it be tried again. */
  readonly isRefused: boolean;
}

const isRefused = ({ stage }: ScheduledPush): boolean => 'isRefused' in stage && stage.isRefused === true;

/** What pauses a job that the shop refused. */
const refusals: ReadonlySet<string> = new Set(['scheduledStartRefused', 'scheduledBackRefused'] satisfies ErrorCode[]);

/** The job as it was, unless it is to be done at another time, or was given up. */
function followed(
  before: ScheduledJob | undefined,
  { job: wanted, isRefused: stays }: WantedJob,
  now: number,
): ScheduledJob {
  if (!before) return wanted;
  if (!stays && before.pause && refusals.has(before.pause.why)) {
    const { pause: _pause, tries: _tries, ...again } = before;
    return { ...again, timing: wanted.timing, ...(wanted.due === undefined ? {} : { due: wanted.due }) };
  }
  if (JSON.stringify(before.timing) !== JSON.stringify(wanted.timing)) {
    const { latest, unnoted, earlier, untold } = before;
    return {
      ...wanted,
      ...begunBeforeOf(before),
      ...(latest ? { latest } : {}),
      ...(unnoted ? { unnoted } : {}),
      ...(earlier ? { earlier } : {}),
      ...(untold ? { untold } : {}),
    };
  }
  if (before.due !== undefined || !isActive(before)) return before;
  const { tries: _tries, ...again } = before;
  return { ...again, due: Math.max(now + hourMs, wanted.due ?? 0) };
}

const jobsOf = (platform: Platform, push: ScheduledPush): ScheduledJob[] =>
  partsOf(push).map((part) => jobOf(platform, push, part));

function jobOf(
  { clock, workbook }: Platform,
  { id, name, count, connection }: ScheduledPush,
  { name: part, at }: Part,
): ScheduledJob {
  const { timeZone } = workbook;
  const { day, minutes } = zoneTime(clock, timeZone, at);
  const task: JobTask = { kind, id, part, count, ...(name === undefined ? {} : { name }) };
  return {
    ...{ id: `${part}-${id}`, task, timeZone, connection },
    timing: { every: 'once', day, hour: Math.floor(minutes / 60) },
    due: at,
  };
}

/** What the start of a scheduled push takes, and its end as much. */
export interface ScheduledCost extends JobCost {
  /** How many executions, one an hour. */
  readonly turns: number;
}

export function costOfScheduled({ memory }: Pick<ShopAccess, 'memory'>, count: number): ScheduledCost {
  const calls = count * callsOfCell;
  const seconds = secondsFor(memory, calls);
  return { calls, seconds, turns: Math.max(1, Math.ceil(seconds / secondsOfTurn)) };
}

type Access = Pick<ShopAccess, 'platform' | 'store' | 'seals' | 'memory'>;

/** What is to be carried out of a push at its times. Without a name it is none yet. */
export type PlannedTimes = Pick<ScheduledPush, 'count' | 'startsAt' | 'endsAt' | 'stage'> & {
  readonly id?: ScheduledPush['id'];
};

/**
 * Makes sure that what is still to come of a push fits into the days on which it comes, beside what else is scheduled. Where its start and its end come within
 * one day, both have to. What is wanted at once is not asked.
 * @throws AddOnError `scheduledTooLarge`, with how many cells would fit.
 */
export function requireScheduledRoom(access: Access, push: PlannedTimes): void {
  const moments = partsOf(push).map(({ at }) => at);
  for (const at of moments.filter((moment) => moment > access.platform.clock.now())) {
    const together = moments.filter((moment) => isNear(moment, at)).length;
    const fit = Math.floor(cellsThatFit(access, at, push.id) / together);
    if (push.count > fit) throw new AddOnError('scheduledTooLarge', { count: push.count, fit });
  }
}

/** Google counts the day from whatever minute: what is less than a day apart may lie in the same. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < dayMs;

function cellsThatFit(access: Access, at: number, except: string | undefined): number {
  const { calls, seconds } = roomAround(access, at, except);
  const secondsOfCell = (secondsFor(access.memory, 1000) / 1000) * callsOfCell;
  return Math.max(0, Math.floor(Math.min(calls / callsOfCell, seconds / Math.max(secondsOfCell, 0.001))));
}

/**
 * What is left of the day around a moment: the jobs of every day, and what other pushes take within a day of it, are not.
 * @param except the push that it is for: what was kept for that is its own.
 */
function roomAround(access: Access, at: number, except: string | undefined): JobCost {
  const { platform } = access;
  const regular = readJobs(platform)
    .filter((job) => isActive(job) && job.due !== undefined && !isScheduledPushJob(job))
    .map(({ task, timing, cost }) => ({ timing, cost: costOfRun(access, { task, ...(cost ? { cost } : {}) }) }));
  const now = platform.clock.now();
  const used = isNear(at, now) ? toCost(usedAtLeast(hoursOfUse(platform), now)) : noCost;
  const near = readScheduled(platform)
    .filter(({ id }) => id !== except)
    .flatMap((push) => partsOf(push).map((part) => ({ ...part, count: push.count })))
    .filter((part) => isNear(part.at, at))
    .map(({ count }) => costOfScheduled(access, count));
  return [used, inDayTogether(regular), ...near].reduce<JobCost>(
    (room, { calls, seconds }) => combine(room, { calls, seconds }, less),
    dailyBudget(platform),
  );
}
