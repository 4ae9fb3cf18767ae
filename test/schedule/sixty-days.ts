import fc from 'fast-check';
import { budgetOf, lackOf, requireRoom } from '../../src/schedule/budget';
import { dispatch, type Turn } from '../../src/schedule/dispatch';
import { isDue, type JobOutcome, mostTries, scheduled } from '../../src/schedule/job-progress';
import { nextDue } from '../../src/schedule/next-due';
import { addUse } from '../../src/state/daily-use';
import type { HourOfUse } from '../../src/state/schema/hours-of-use';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';
import type { ScheduledJob } from '../../src/state/schema/schedule/scheduled-jobs';
import { AddOnError, type ErrorCode } from '../../src/text/add-on-error';
import { quickClock } from './quick-clock';
import { recurringTiming } from './recurring-timing';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const start = Date.parse('2026-03-01T00:00:00Z');

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
  /** At which step of what the dispatcher keeps, or tells the history of, the execution is killed: before it, or after it. */
  /** Whether the change history cannot be written. */
  readonly isHistoryShut?: boolean;
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
  let now = start;
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

export const firstMoment = start;
export const oneHourMs = hourMs;

const passingTroubles = ['unreachable', 'serverFailed', 'rateLimited'] as const satisfies readonly ErrorCode[];

const timing: fc.Arbitrary<JobTiming> = fc.oneof(
  { arbitrary: recurringTiming, weight: 4 },
  fc.tuple(fc.integer({ min: 2, max: 59 }), fc.integer({ min: 0, max: 23 })).map(
    ([day, hour]): JobTiming => ({
      every: 'once',
      day: new Date(start + day * 24 * hourMs).toISOString().slice(0, 10),
      hour,
    }),
  ),
);

const jobs = fc.array(
  fc.record({ timing, timeZone: fc.constantFrom('Asia/Jakarta', 'Europe/Berlin', 'America/New_York') }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

const calmTick: fc.Arbitrary<Tick> = fc.record({
  afterMinutes: fc.constant(60),
  clockJumpMinutes: fc.constant(0),
  room: fc.constant(20),
  fates: fc.constant([]),
  minutesEach: fc.constant(0),
});

const wildTick = (clock: 'steady' | 'jumping', kills: 'inJobs' | 'anywhere'): fc.Arbitrary<Tick> =>
  fc.record({
    afterMinutes: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 55, max: 65 }) },
      { weight: 1, arbitrary: fc.integer({ min: 61, max: 3000 }) },
    ),
    clockJumpMinutes:
      clock === 'steady'
        ? fc.constant(0)
        : fc.oneof(
            { weight: 20, arbitrary: fc.constant(0) },
            { weight: 1, arbitrary: fc.integer({ min: -3000, max: 100_000 }) },
          ),
    room: fc.oneof({ weight: 6, arbitrary: fc.constant(20) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 }) }),
    fates: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant<Fate>('done') },
        { weight: 1, arbitrary: fc.constantFrom<Fate>('partly', 'goesOn', 'killed', 'wouldErase', ...passingTroubles) },
      ),
      { maxLength: 8 },
    ),
    minutesEach: fc.integer({ min: 0, max: 4 }),
    ...(kills === 'anywhere'
      ? {
          killedAt: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, killed),
          isHistoryShut: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
        }
      : {}),
  });

const killed = fc.record({ step: fc.integer({ min: 1, max: 16 }), phase: fc.constantFrom('before', 'after') });

const ticksOf = (tick: fc.Arbitrary<Tick>, count: number) => fc.array(tick, { minLength: count, maxLength: count });

/** Sixty days in which the trigger comes every hour and nothing goes wrong. */
export const calmDays: fc.Arbitrary<Plan> = fc.record({ jobs, ticks: ticksOf(calmTick, 60 * 24) });

/** About sixty days of everything that may happen; by a clock that is wrong now and then, or never. */
export const wildDays = (clock: 'steady' | 'jumping', kills: 'inJobs' | 'anywhere' = 'inJobs'): fc.Arbitrary<Plan> =>
  fc.record({ jobs, ticks: ticksOf(wildTick(clock, kills), 60 * 20) });

const calmTicks = (byHand: fc.Arbitrary<number>, count: number) =>
  ticksOf(
    fc.record({
      ...{ afterMinutes: fc.integer({ min: 55, max: 65 }), clockJumpMinutes: fc.constant(0) },
      ...{ room: fc.constant(20), fates: fc.constant([]), minutesEach: fc.integer({ min: 0, max: 3 }), byHand },
    }),
    count,
  );

/** Twenty days of jobs that fit into a day's budget, and of a person who uses much of it by hand; then six quiet days. */
export const tightDays: fc.Arbitrary<Plan> = fc
  .record({
    jobs,
    calls: fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 8, maxLength: 8 }),
    limit: fc.integer({ min: 600, max: 4000 }),
    busy: calmTicks(
      fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3000 }) }),
      20 * 24,
    ),
    quiet: calmTicks(fc.constant(0), 6 * 24),
  })
  .map(({ jobs: orders, calls, limit, busy, quiet }) => {
    const admitted: { readonly order: Plan['jobs'][number]; readonly calls: number }[] = [];
    for (const [index, order] of orders.entries()) {
      const job = { timing: order.timing, cost: { calls: calls[index] ?? 0, seconds: 0 } };
      const others = admitted.map((one) => ({ timing: one.order.timing, cost: { calls: one.calls, seconds: 0 } }));
      const of = { calls: limit, seconds: Number.POSITIVE_INFINITY };
      try {
        requireRoom([job], others, { of, used: { calls: 0, seconds: 0 }, before: [] });
        admitted.push({ order, calls: job.cost.calls });
      } catch (error) {
        if (!(error instanceof AddOnError)) throw error;
      }
    }
    const budget = { limit, calls: admitted.map((one) => one.calls) };
    return { jobs: admitted.map(({ order }) => order), ticks: [...busy, ...quiet], budget };
  });

/** So much there is for a day, and so much of it a person uses by hand, all at once. */
export const crowdedLimit = 1000;
export const mostByHand = 400;

/**
 * Forty days of jobs that were never asked to fit into the day together, some of them larger than what is left beside that which their person uses by hand, every
 * day at the same hour.
 */
export const crowdedDays: fc.Arbitrary<Plan> = fc
  .record({
    jobs: fc.array(fc.record({ timing: recurringTiming, timeZone: fc.constant('Asia/Jakarta') }), {
      minLength: 2,
      maxLength: 6,
    }),
    calls: fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: crowdedLimit - 1 })), {
      minLength: 6,
      maxLength: 6,
    }),
    hour: fc.integer({ min: 0, max: 23 }),
    byHand: fc.integer({ min: 0, max: mostByHand }),
    ticks: calmTicks(fc.constant(0), 40 * 24),
  })
  .map(({ jobs: orders, calls, hour, byHand, ticks }) => ({
    jobs: orders,
    ticks: ticks.map((tick, index) => ({
      ...tick,
      afterMinutes: 60,
      minutesEach: 0,
      byHand: index % 24 === hour ? byHand : 0,
    })),
    budget: { limit: crowdedLimit, calls },
  }));
