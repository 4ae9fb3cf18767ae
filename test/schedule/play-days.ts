import { budgetOf, lackOf } from '../../src/schedule/budget';
import { dispatch, type Turn } from '../../src/schedule/dispatch';
import { isDue, type JobOutcome, mostTries, scheduled } from '../../src/schedule/job-progress';
import { nextDue } from '../../src/schedule/next-due';
import { addUse } from '../../src/state/daily-use';
import type { HourOfUse } from '../../src/state/schema/hours-of-use';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';
import type { ScheduledJob } from '../../src/state/schema/schedule/scheduled-jobs';
import { AddOnError, type ErrorCode } from '../../src/text/add-on-error';
import { quickClock } from './quick-clock';

const minuteMs = 60_000;
/** When every play begins. */
export const firstMoment = Date.parse('2026-03-01T00:00:00Z');

/** What becomes of one run of a job. `killed`: the execution dies in the middle. */
export type Fate = 'done' | 'partly' | 'goesOn' | 'killed' | ErrorCode;

/** What happens between one tick of the trigger and the next. */
export interface Tick {
  /** How long after the tick before; a trigger of every hour comes within minutes of it, or not at all for a while. */
  readonly afterMinutes: number;
  /** Whether the clock is wrong meanwhile, and by how much. */
  readonly clockJumpMinutes: number;
  /** How many jobs there is time and budget for. */
  readonly room: number;
  readonly fates: readonly Fate[];
  readonly minutesEach: number;
  /** Requests that the person sends by hand before the tick. */
  readonly byHand?: number;
  /** Whether the change history cannot be written. */
  readonly isHistoryShut?: boolean;
  /** At which step of what the dispatcher keeps, or tells the history of, the execution is killed: before it, or after it. */
  readonly killedAt?: { readonly step: number; readonly phase: 'before' | 'after' } | undefined;
}

export interface Plan {
  readonly jobs: readonly { readonly timing: JobTiming; readonly timeZone: string }[];
  readonly ticks: readonly Tick[];
  /** How many requests there are for 24 hours, and how many each run of each job takes; as many as anybody wants when absent. */
  readonly budget?: { readonly limit: number; readonly calls: readonly number[] };
}

/** One run of a job, as it was begun. */
export interface PlayedRun {
  readonly id: string;
  readonly tick: number;
  readonly at: number;
  readonly due: number;
  readonly fate: Fate;
}

export interface Played {
  readonly runs: readonly PlayedRun[];
  readonly jobs: readonly ScheduledJob[];
  /** What was sent in all, by hand too. */
  readonly sent: readonly { readonly at: number; readonly calls: number }[];
  /** The lines of the change history. */
  readonly told: readonly { readonly id: string; readonly at: number; readonly end: string; readonly code?: string }[];
  /** Every moment at which each job was due, its next one included. */
  readonly dues: ReadonlyMap<string, ReadonlySet<number>>;
  /** What was found to be wrong. */
  readonly flaws: readonly string[];
}

class Killed extends Error {}

const outcomeOf = (fate: Exclude<Fate, 'killed'>): JobOutcome => {
  if (fate === 'done' || fate === 'goesOn') return { end: fate };
  if (fate === 'partly') return { end: 'partly', error: new AddOnError('tabLocked', { tab: 'T' }) };
  return { end: 'failed', error: new AddOnError(fate) };
};

/** Plays a plan against the dispatcher alone, and looks at every step whether it keeps what is promised. */
export function play({ jobs: orders, ticks, budget }: Plan): Played {
  let now = firstMoment;
  const clock = quickClock(() => now);
  let jobs: readonly ScheduledJob[] = orders.map((order, index) =>
    scheduled(clock, { id: `job-${index}`, task: { kind: 'all' }, connection: 'c', ...order }, now),
  );
  const runs: PlayedRun[] = [];
  const sent: { at: number; calls: number }[] = [];
  let used: readonly HourOfUse[] = [];
  const send = (calls: number) => {
    sent.push({ at: now, calls });
    used = addUse(used, { requests: calls, triggerMs: 0, propertyOperations: 0, mails: 0 }, now);
  };
  const costOf = ({ id }: ScheduledJob) => ({ calls: budget?.calls[Number(id.slice(4))] ?? 0, seconds: 0 });
  const of = { calls: budget?.limit ?? Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY };
  const room = budgetOf(of, clock, () => used);
  const told: { id: string; at: number; end: string; code?: string }[] = [];
  const dues = new Map<string, Set<number>>(jobs.map(({ id, due }) => [id, new Set(due === undefined ? [] : [due])]));
  const noted = new Set<string>();
  const flaws: string[] = [];
  /** Until when each job was told to wait. */
  const waiting = new Map<string, number | undefined>();
  const expectThat = (holds: boolean, flaw: string) => {
    if (!holds) flaws.push(flaw);
  };
  for (const [
    tick,
    { afterMinutes, clockJumpMinutes, room: places, fates, minutesEach, byHand = 0, killedAt, isHistoryShut = false },
  ] of ticks.entries()) {
    now += afterMinutes * minuteMs + clockJumpMinutes * minuteMs;
    if (byHand > 0) send(Math.min(byHand, room.left().calls));
    let begun = 0;
    let isOver = false;
    let steps = 0;
    /** What lasts is done before the execution dies, or not at all. */
    const lasting = <T>(step: () => T): T => {
      steps += 1;
      if (killedAt?.step === steps && killedAt.phase === 'before') throw new Killed();
      const done = step();
      if (killedAt?.step === steps && killedAt.phase === 'after') throw new Killed();
      return done;
    };
    const lastDue: number[] = [];
    const turn: Turn = {
      clock,
      read: () => jobs,
      change: (change) =>
        lasting(() => {
          jobs = change(jobs);
          return jobs;
        }),
      mayBegin: () => !isOver && begun < places,
      lackFor: (job, first) => lackOf(job, costOf(job), room, first && costOf(first)),
      attempt: (job) => {
        const fate = fates[begun] ?? 'done';
        begun += 1;
        runs.push({ id: job.id, tick, at: now, due: job.due ?? 0, fate });
        expectThat(isDue(job, now), `${job.id} was run at ${now}, and was not due`);
        expectThat(
          (job.due ?? 0) >= (lastDue[lastDue.length - 1] ?? 0),
          `${job.id} was run before one that is longer overdue`,
        );
        lastDue.push(job.due ?? 0);
        send(costOf(job).calls);
        now += minutesEach * minuteMs;
        if (fate === 'killed') throw new Killed();
        isOver = fate === 'goesOn';
        return outcomeOf(fate);
      },
      nameRun: () => `run-${tick}-${noted.size}-${steps}`,
      tell: () => undefined,
      note: ({ id }, { run, at, end, code }) => {
        if (noted.has(run)) return true;
        if (isHistoryShut) return false;
        lasting(() => {
          noted.add(run);
          told.push({ id, at, end, ...(code === undefined ? {} : { code }) });
        });
        if (end !== 'waiting') return true;
        const before = waiting.get(id);
        const { due } = jobs.find((job) => job.id === id) ?? {};
        expectThat(before === undefined || before !== due, `${id} is told to wait twice for one time`);
        waiting.set(id, due);
        return true;
      },
    };
    try {
      dispatch(turn);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    for (const job of jobs) {
      if (job.due !== undefined) dues.get(job.id)?.add(job.due);
      expectThat((job.tries ?? 0) < mostTries, `${job.id} was tried ${job.tries} times`);
      const next = nextDue({ clock, timeZone: job.timeZone }, job.timing, now);
      const isFar = job.due !== undefined && next !== undefined && job.due > next;
      expectThat(!isFar, `${job.id} waits past its next time`);
    }
    now -= clockJumpMinutes * minuteMs;
  }
  const inOneTick = new Set<string>();
  for (const { id, tick } of runs) {
    expectThat(!inOneTick.has(`${id}/${tick}`), `${id} was run twice in tick ${tick}`);
    inOneTick.add(`${id}/${tick}`);
  }
  return { runs, jobs, sent, told, dues, flaws };
}
