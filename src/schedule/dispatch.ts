import type { ClockPort } from '../google/ports';
import type { EarlierRun, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError } from '../text/add-on-error';
import {
  afterRun,
  afterRunOfOne,
  begin,
  dueFrom,
  hasDied,
  isOvershot,
  isToldToWait,
  type JobOutcome,
  needsPerson,
  nextToDo,
  unnotedAs,
} from './job-progress';
import { type Standing, standingOf, withRoomKept } from './keep-room';
import { hasBroken, notedIn, runsToNote, setAside, setBrokenAside } from './unnoted-runs';

type Jobs = readonly ScheduledJob[];

/** What one turn of the dispatcher works with. */
export interface Turn {
  readonly clock: ClockPort;
  readonly read: () => Jobs;
  /** Changes the jobs as they stand, and makes that lasting. @returns what they are then. */
  readonly change: (change: (jobs: Jobs) => Jobs) => Jobs;
  /** Whether there is time left to begin another job. */
  readonly mayBegin: () => boolean;
  /**
   * Why there is not enough left of the budget for a job; `undefined` where there is.
   * @param first one that has waited longer, and for which room is kept.
   */
  readonly lackFor: (job: ScheduledJob, first: ScheduledJob | undefined) => AddOnError | undefined;
  /** Does what a job says. Never throws. */
  readonly attempt: (job: ScheduledJob) => JobOutcome;
  /** A name for a run that nothing else has. */
  readonly nameRun: () => string;
  /** Is told of every run of a job once what came of it is kept, whether or not it can be noted. */
  readonly tell: (job: ScheduledJob) => void;
  /**
   * Notes a run of a job, `again` where an earlier turn may have done so.
   * @returns whether it is noted by now.
   */
  readonly note: (job: ScheduledJob, run: EarlierRun, when: 'now' | 'again') => boolean;
}

/**
 * Does what is due, the longest overdue first, each job once. What there is no time or budget for stays due, and comes first in the next turn; a job
 * whose execution died is tried again.
 */
export function dispatch(turn: Turn): void {
  takeUp(turn);
  const tried = new Set<string>();
  let first: ScheduledJob | undefined;
  let job = nextToDo(turn.read(), turn.clock.now(), tried);
  while (job && turn.mayBegin()) {
    tried.add(job.id);
    const lack = turn.lackFor(job, first);
    if (lack === undefined) attempt(turn, job);
    else if (putOff(turn, job, lack, first) === 'kept') first = keepRoom(turn, job);
    job = nextToDo(turn.read(), turn.clock.now(), tried);
  }
}

function attempt(turn: Turn, job: ScheduledJob): void {
  const { id } = job;
  const begun = turn.clock.now();
  const begunJob = turn.change((jobs) => jobs.map((one) => (one.id === id ? begin(one, begun) : one))).find(isOf(id));
  if (begunJob) conclude(turn, begunJob, turn.attempt(begunJob));
}

/**
 * A job is not begun for lack of budget: it waits; one that is too large for any day waits for its person. What two days had no room for is given up until its
 * next time, as it would keep the others waiting for ever; what is to be done once has none.
 */
function putOff(turn: Turn, job: ScheduledJob, lack: AddOnError, first: ScheduledJob | undefined): Standing {
  const isForGood = needsPerson.has(lack.code);
  // Of several that wait so long, one after another has its room kept.
  const standing = isForGood || first ? 'passed' : standingOf(job, turn.clock.now());
  const isGivenUp = standing === 'inVain' && job.timing.every !== 'once';
  const error = isGivenUp ? new AddOnError('dayTooFull', lack.values) : lack;
  const outcome: JobOutcome = { end: isForGood || isGivenUp ? 'failed' : 'waiting', error };
  if (!isToldToWait(job, outcome)) conclude(turn, job, outcome);
  return standing;
}

/** From now on none of those behind it may take its room. */
function keepRoom({ change, clock }: Turn, job: ScheduledJob): ScheduledJob {
  const kept = withRoomKept(job, clock.now());
  if (kept !== job) change((jobs) => jobs.map((one) => (one.id === job.id ? withRoomKept(one, clock.now()) : one)));
  return kept;
}

/** What earlier turns left: runs that they may not have noted, jobs that they died over, and times that a wrong clock worked out. */
export function takeUp(turn: Turn): void {
  const now = turn.clock.now();
  const { clock } = turn;
  const before = withBrokenAside(turn, now);
  for (const job of before) note(turn, job);
  for (const job of before.filter((one) => hasDied(one, now))) {
    // What is paused, and was wanted once, is not tried again.
    const broken = job.pause ? { error: new AddOnError('brokenOff') } : {};
    conclude(turn, job, { end: 'cutOff', ...broken });
  }
  if (!before.some((job) => isOvershot(clock, job, now))) return;
  turn.change((jobs) => jobs.map((job) => (isOvershot(clock, job, now) ? dueFrom(clock, job, now) : job)));
}

/** The jobs, with runs to be noted of those that died over what they were before. */
function withBrokenAside({ read, change, nameRun }: Turn, now: number): Jobs {
  const jobs = read();
  if (!jobs.some((job) => hasBroken(job, now))) return jobs;
  return change((all) => all.map((job) => setBrokenAside(job, now, nameRun)));
}

/**
 * Killed between the outcome and its note, the next turn notes it; killed after that, it finds it noted.
 * @param job as it was run: meanwhile its person may have set it up otherwise, or deleted it.
 */
function conclude(turn: Turn, job: ScheduledJob, outcome: JobOutcome): void {
  const { clock, change, nameRun } = turn;
  const now = clock.now();
  const run = isToldToWait(job, outcome) ? undefined : nameRun();
  const isMeant = isOf(job.id);
  const aside = (one: ScheduledJob) => (run !== undefined && isMeant(one) ? setAside(one) : one);
  const told = (one: ScheduledJob) => (run !== undefined && isMeant(one) ? unnotedAs(run, one, outcome) : one);
  const after = change((jobs) => afterRunOfOne(clock, jobs.map(aside), job, outcome, now).map(told));
  const kept = after.find(isMeant);
  if (run === undefined) {
    if (kept) note(turn, kept);
    return;
  }
  // Its line is about what was done.
  const ran = { ...(kept ?? told(afterRun(clock, aside(job), outcome, now))), task: job.task };
  turn.tell(ran);
  note(turn, ran, run);
}

/**
 * Notes all runs of a job that may not be noted yet, the oldest first, as far as that can be done: none is noted before those that were before it.
 * @param begun the one of this turn: nothing can have noted it yet.
 */
function note(turn: Turn, job: ScheduledJob, begun?: string): void {
  const noted = new Set<string>();
  for (const one of runsToNote(turn.clock, job)) {
    if (!turn.note(job, one, one.run === begun ? 'now' : 'again')) break;
    noted.add(one.run);
  }
  if (noted.size > 0) turn.change((jobs) => jobs.map((one) => (one.id === job.id ? notedIn(one, noted) : one)));
}

const isOf =
  (id: string) =>
  (job: ScheduledJob): boolean =>
    job.id === id;
