import type { ClockPort } from '../google/ports';
import { combine, plus } from '../state/combine';
import {
  type JobCost,
  type JobEnd,
  type JobPause,
  type LatestJobRun,
  noFigures,
  type PartRun,
  type RefreshFigures,
  type ScheduledJob,
} from '../state/schema/schedule/scheduled-jobs';
import type { AddOnError, ErrorCode } from '../text/add-on-error';
import { isWayBack } from './kinds/carry-out-scheduled';
import { isCopying } from './kinds/copy-tabs';
import { nextDue } from './next-due';

/** How one run of a job ended, and what went wrong, if anything did. */
export interface JobOutcome extends Partial<RefreshFigures> {
  readonly end: JobEnd;
  readonly error?: AddOnError;
  /** The name of the tab that it went wrong in, where it was one of several. */
  readonly tab?: string;
  /** Of one that goes on: the tabs that are up to date already. */
  readonly doneTabs?: readonly number[];
  /** What this execution spent on it. */
  readonly took?: JobCost;
}

/** Troubles that pass: another try within the hour may succeed. Of what nobody foresaw, most is that Google's servers fail for a while {facts §1}. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'unreachable',
  'noTokenAnswer',
  'renewalRefused',
  'serverFailed',
  'badAnswer',
  'unexpected',
  'rateLimited',
  'pauseAsked',
  'leaseLost',
  'busy',
]);

/** What would keep every job of that connection from succeeding until its person does something about it. */
export const concernsAll: ReadonlySet<ErrorCode> = new Set([
  'keyRejected',
  'grantEnded',
  'appRefused',
  'notConnected',
  'connectionRemoved',
]);

/**
 * Whether a job is tried on by every turn though what concerns its whole connection keeps it from succeeding: a shop that refuses a good key for a moment must not keep
 * prices low until somebody looks. A permission that ended never comes back by itself.
 */
export const isTriedOn = (job: Pick<ScheduledJob, 'task'>, why: ErrorCode): boolean =>
  why === 'keyRejected' && isWayBack(job);

/** What would keep this job from ever succeeding until its person does something about it. */
export const needsPerson: ReadonlySet<ErrorCode> = new Set([
  'tabGone',
  'dashboardGone',
  'nothingRefreshed',
  'notPulled',
  'pullNotOwn',
  'otherDataset',
  'unknownJob',
  'jobTooLarge',
  'scheduledStartRefused',
  'scheduledBackRefused',
]);

/** Pauses that no run ends. */
const decided: ReadonlySet<string> = new Set(['person', 'takenOver']);

/** So many executions try a job that is due, before it waits for its next time. */
export const mostTries = 3;

/** Executions end after six minutes {facts §1}: one that began longer ago has died. */
export const longestExecutionMs = 400_000;

/** A job that was set up, or set up otherwise, at a moment. It is due at its next time, not at once. */
export function scheduled(clock: ClockPort, job: ScheduledJob, now: number): ScheduledJob {
  const { due: _due, tries: _tries, begun: _begun, doneTabs: _doneTabs, partRun: _partRun, ...kept } = job;
  const due = dueAfter(clock, job, now);
  return { ...kept, ...begunBeforeOf(job), ...(due === undefined ? {} : { due }) };
}

/** What is kept of executions at work on a job that is no longer what they began: one that died is still to be told of. */
export function begunBeforeOf({ begun, begunBefore = [] }: ScheduledJob): Pick<ScheduledJob, 'begunBefore'> {
  const all = begun === undefined ? begunBefore : [...begunBefore, begun];
  return all.length === 0 ? {} : { begunBefore: all };
}

/** The job at its next time; one that was to be done once, and was not at its time, is late. */
export function dueFrom(clock: ClockPort, job: ScheduledJob, now: number): ScheduledJob {
  const next = scheduled(clock, job, now);
  return next.due === undefined && job.due !== undefined ? { ...next, due: now } : next;
}

/** The one to be done now: of those that are due what takes something back, and then the one that has been due longest; what copies others come to, after them. */
export function nextToDo(
  jobs: readonly ScheduledJob[],
  now: number,
  triedHere: ReadonlySet<string>,
): ScheduledJob | undefined {
  const [first] = jobs
    .filter((job) => isDue(job, now) && !triedHere.has(job.id) && !isAtWork(job, now))
    .sort((one, other) => rankOf(one, now) - rankOf(other, now) || (one.due ?? 0) - (other.due ?? 0));
  return first;
}

/** What copies waits for whatever is due beside it, but not for ever: others may be due all the time. */
function rankOf(job: ScheduledJob, now: number): number {
  if (isWayBack(job)) return 0;
  return isCopying(job) && !isOverdue(job, now) ? 2 : 1;
}

export const isDue = (job: ScheduledJob, now: number): boolean =>
  isActive(job) && job.due !== undefined && job.due <= now;

/** A job that is due for longer than this is not running {facts §5}: its trigger comes once an hour. */
const overdueMs = 3 * 3_600_000;

/** Whether a job that is due was not done for so long that something must be wrong. */
export const isOverdue = (job: Pick<ScheduledJob, 'due' | 'pause'>, now: number): boolean =>
  isActive(job) && job.due !== undefined && now - job.due > overdueMs;

/** Whether it is done when it is due. */
export const isActive = ({ pause }: Pick<ScheduledJob, 'pause'>): boolean =>
  pause === undefined || pause.isLifted === true;

/** Whether an execution may still be at work on it. */
const isAtWork = ({ begun }: ScheduledJob, now: number): boolean => begun !== undefined && mayBeAlive(begun, now);

/** Whether an execution may still be at work that began then. One that began in the future was begun by a clock that was wrong. */
export const mayBeAlive = (begun: number, now: number): boolean => begun <= now && now - begun < longestExecutionMs;

/** Whether the execution that began it ended before it could say how. */
export const wasCutOff = (job: ScheduledJob, now: number): boolean => job.begun !== undefined && !isAtWork(job, now);

/** Whether its person wanted it once though it is paused, and the execution ended before it had begun. */
const wasNeverBegun = ({ pause, begun, partRun, due = 0 }: ScheduledJob, now: number): boolean =>
  pause?.isLifted === true && begun === undefined && partRun === undefined && !mayBeAlive(due, now);

/** Whether the execution that was to do it died. */
export const hasDied = (job: ScheduledJob, now: number): boolean => wasCutOff(job, now) || wasNeverBegun(job, now);

/** Whether an execution had to leave it in the middle, and the next one goes on with it. */
export const isLeftInside = (job: ScheduledJob, now: number): boolean =>
  isDue(job, now) && (job.partRun !== undefined || wasCutOff(job, now));

/** What an earlier execution had brought up to date is not any more after so long. */
const longestPartMs = 86_400_000;

/** At work on it from now on; one that was left in the middle long ago is begun anew. */
export function begin({ roomKept: _roomKept, ...job }: ScheduledJob, now: number): ScheduledJob {
  const { doneTabs: _doneTabs, partRun, ...rest } = job;
  const isOld = partRun !== undefined && (partRun.since > now || now - partRun.since > longestPartMs);
  return { ...(isOld ? rest : job), begun: now };
}

/** The job after a run of it: due again at its next time, or still due, or kept from further runs. */
export function afterRun(clock: ClockPort, before: ScheduledJob, outcome: JobOutcome, now: number): ScheduledJob {
  const { end, doneTabs, took = noCost } = outcome;
  const { begun, isSeen: _isSeen, ...job } = before;
  const { doneTabs: _doneTabs, partRun, ...kept } = job;
  const latest = latestOf(outcome, now);
  const soFar = further(partRun ?? { since: begun ?? now, took: noCost }, took);
  if (end === 'waiting') return { ...job, latest, ...(doneTabs ? { doneTabs, partRun: soFar } : {}) };
  const { tries: _tries, ...untried } = kept;
  if (end === 'goesOn') return { ...untried, latest, doneTabs: doneTabs ?? [], partRun: soFar };
  const cost = end === 'done' ? { cost: costAfter(job.cost, soFar.took) } : {};
  return afterEnd(clock, { ...kept, latest, ...cost }, outcome, now);
}

/** The job after a run that goes on no more. */
function afterEnd(
  clock: ClockPort,
  { tries: before = 0, ...run }: ScheduledJob,
  { end, error }: JobOutcome,
  now: number,
): ScheduledJob {
  const code = end === 'failed' ? error?.code : undefined;
  // Where only a part of it was kept from succeeding, the others are to be done again.
  if (code && needsPerson.has(code)) return paused(run, { why: code, at: now });
  if (run.pause) return scheduled(clock, pausedAgain(run, run.pause), now);
  // Paused with all others of its connection, it is late once that is mended.
  if (code && concernsAll.has(code)) return run;
  const tries = before + 1;
  const mayTryAgain = end === 'cutOff' || (code !== undefined && passing.has(code));
  return mayTryAgain && tries < mostTries ? { ...run, tries } : scheduled(clock, run, now);
}

/** What was decided holds again after the one run that was wanted all the same; what only a failure had brought about is over where it succeeded. */
function pausedAgain(job: ScheduledJob, { isLifted: _isLifted, ...pause }: JobPause): ScheduledJob {
  const { pause: _pause, ...rest } = job;
  return job.latest?.end === 'done' && !decided.has(pause.why) ? rest : { ...rest, pause };
}

/** The job paused; what was decided about it before stays so, though one run was wanted all the same. */
export function paused(job: ScheduledJob, pause: JobPause): ScheduledJob {
  const isDecided = job.pause !== undefined && decided.has(job.pause.why);
  const { isLifted: _isLifted, ...kept } = isDecided && job.pause ? job.pause : pause;
  return { ...job, pause: kept };
}

export const noCost: JobCost = { calls: 0, seconds: 0 };

/** What the next run is taken to cost: as much as this one at least, as a shop grows, and no more than before where this one was cheap by chance. */
const costAfter = (before: JobCost | undefined, took: JobCost): JobCost =>
  combine(before ?? took, took, (one, other) => Math.max(other, Math.round((one + other) / 2)));

/** Whether it was told already that the job, since it is due, waits for just this. */
export const isToldToWait = ({ latest, due = 0 }: ScheduledJob, { end, error }: JobOutcome): boolean =>
  end === 'waiting' && latest?.end === 'waiting' && waitsFor(latest.code) === waitsFor(error?.code) && latest.at >= due;

const waitsFor = (code: string | undefined) => (code === 'rhythmTooFast' ? 'budgetUsed' : code);

/** A run of several executions, after one of them. */
const further = ({ since, took: before }: PartRun, took: JobCost): PartRun => ({
  since,
  took: combine(before, took, plus),
});

const latestOf = ({ end, error, tab }: JobOutcome, at: number): LatestJobRun => ({
  ...{ at, end },
  ...(error ? { code: error.code, values: error.values } : {}),
  ...(tab === undefined ? {} : { tab }),
});

/** The job with its latest run yet to be noted in the change history, by the name that it is to have there. */
export function unnotedAs(run: string, job: ScheduledJob, outcome: JobOutcome): ScheduledJob {
  const { rows, newRows, changedCells, calls, seconds } = { ...noFigures, ...outcome };
  return { ...job, unnoted: { run, rows, newRows, changedCells, calls, seconds } };
}

/** What came of a job that its person set up otherwise while an execution was at work on it tells nothing of what it is now. */
function afterOther(
  { isSeen: _isSeen, begunBefore = [], ...job }: ScheduledJob,
  { begun }: ScheduledJob,
  outcome: JobOutcome,
  now: number,
): ScheduledJob {
  const left = begunBefore.filter((one) => one !== begun);
  return { ...job, ...(left.length > 0 ? { begunBefore: left } : {}), latest: latestOf(outcome, now) };
}

/**
 * All jobs after a run of one of them: what concerns its connection keeps the others of it waiting too.
 * @param of the one, as it was run.
 */
export function afterRunOfOne(
  clock: ClockPort,
  jobs: readonly ScheduledJob[],
  of: ScheduledJob,
  outcome: JobOutcome,
  now: number,
): readonly ScheduledJob[] {
  const afterThis = (job: ScheduledJob) =>
    job.begun === of.begun ? afterRun(clock, job, outcome, now) : afterOther(job, of, outcome, now);
  const why = outcome.error && concernsAll.has(outcome.error.code) ? outcome.error.code : undefined;
  return jobs.map((job) => {
    const after = job.id === of.id ? afterThis(job) : job;
    if (why === undefined || job.connection !== of.connection || after.pause || isTriedOn(job, why)) return after;
    return { ...after, pause: { why, at: now } };
  });
}

/** Whether it lies further ahead than it can, since a clock was ahead when that was worked out: by a turn, or when it was set up or resumed. */
export const isOvershot = (clock: ClockPort, job: ScheduledJob, now: number): boolean =>
  job.due !== undefined && job.due > (dueAfter(clock, job, now) ?? now);

function dueAfter(clock: ClockPort, { timing, timeZone }: ScheduledJob, now: number): number | undefined {
  return nextDue({ clock, timeZone }, timing, now);
}
