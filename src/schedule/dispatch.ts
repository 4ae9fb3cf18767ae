import type { ClockPort } from '../google/ports';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import type { AddOnError } from '../text/add-on-error';
import {
  afterRunOfOne,
  begin,
  isOvershot,
  isToldToWait,
  type JobOutcome,
  needsPerson,
  nextToDo,
  scheduled,
  wasCutOff,
} from './job-progress';

type Jobs = readonly ScheduledJob[];

/** What one turn of the dispatcher works with. */
export interface Turn {
  readonly clock: ClockPort;
  readonly read: () => Jobs;
  /** Changes the jobs as they stand, and makes that lasting. @returns what they are then. */
  readonly change: (change: (jobs: Jobs) => Jobs) => Jobs;
  /** Whether there is time left to begin another job. */
  readonly mayBegin: () => boolean;
  /** Why there is not enough left of the budget for a job; `undefined` where there is. */
  readonly lackFor: (job: ScheduledJob) => AddOnError | undefined;
  /** Does what a job says. Never throws. */
  readonly attempt: (job: ScheduledJob) => JobOutcome;
  /** Is told of every run of a job, once what came of it is kept. */
  readonly note: (job: ScheduledJob, outcome: JobOutcome) => void;
}

/** A job that has waited so long for its share of the budget lets none of those behind it pass any more: all that was used before it was due is forgotten. */
const longestPassedMs = 86_400_000;

/**
 * Does what is due, the longest overdue first, each job once. What there is no time or budget for stays due, and comes first in the next turn; a job
 * whose execution died is tried again.
 */
export function dispatch(turn: Turn): void {
  takeUp(turn);
  const tried = new Set<string>();
  let job = nextToDo(turn.read(), turn.clock.now(), tried);
  while (job && turn.mayBegin()) {
    tried.add(job.id);
    const lack = turn.lackFor(job);
    if (lack === undefined) attempt(turn, job);
    else if (isKeptBack(turn, job, lack)) return;
    job = nextToDo(turn.read(), turn.clock.now(), tried);
  }
}

function attempt(turn: Turn, job: ScheduledJob): void {
  const { id } = job;
  const begun = turn.clock.now();
  const begunJob = turn.change((jobs) => jobs.map((one) => (one.id === id ? begin(one, begun) : one))).find(isOf(id));
  if (begunJob) conclude(turn, job, turn.attempt(begunJob));
}

/** A job is not begun for lack of budget: it waits, or, where it is too large for any day, for its person. @returns whether all others wait behind it. */
function isKeptBack(turn: Turn, job: ScheduledJob, error: AddOnError): boolean {
  const isForGood = needsPerson.has(error.code);
  const outcome: JobOutcome = { end: isForGood ? 'failed' : 'waiting', error };
  if (!isToldToWait(job, outcome)) conclude(turn, job, outcome);
  return !isForGood && turn.clock.now() - (job.due ?? 0) > longestPassedMs;
}

/** What earlier turns left: jobs that they died over, and times that a wrong clock worked out. */
function takeUp(turn: Turn): void {
  const now = turn.clock.now();
  const { clock } = turn;
  const before = turn.read();
  for (const job of before.filter((one) => wasCutOff(one, now))) conclude(turn, job, { end: 'cutOff' });
  if (!before.some((job) => isOvershot(clock, job, now))) return;
  turn.change((jobs) => jobs.map((job) => (isOvershot(clock, job, now) ? scheduled(clock, job, now) : job)));
}

function conclude({ clock, change, note }: Turn, job: ScheduledJob, outcome: JobOutcome): void {
  const now = clock.now();
  change((jobs) => afterRunOfOne(clock, jobs, job.id, outcome, now));
  if (!isToldToWait(job, outcome)) note(job, outcome);
}

const isOf =
  (id: string) =>
  (job: ScheduledJob): boolean =>
    job.id === id;
