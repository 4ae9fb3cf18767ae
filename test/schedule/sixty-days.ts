import fc from 'fast-check';
import { dispatch, type Turn } from '../../src/schedule/dispatch';
import { isDue, type JobOutcome, mostTries, scheduled } from '../../src/schedule/job-progress';
import { nextDue } from '../../src/schedule/next-due';
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
}

export interface Plan {
  readonly jobs: readonly { readonly timing: JobTiming; readonly timeZone: string }[];
  readonly ticks: readonly Tick[];
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
export function play({ jobs: orders, ticks }: Plan): Played {
  let now = start;
  const clock = quickClock(() => now);
  let jobs: readonly ScheduledJob[] = orders.map((order, index) =>
    scheduled(clock, { id: `job-${index}`, task: { kind: 'all' }, connection: 'c', ...order }, now),
  );
  const runs: PlayedRun[] = [];
  const flaws: string[] = [];
  const expectThat = (holds: boolean, flaw: string) => {
    if (!holds) flaws.push(flaw);
  };
  for (const [tick, { afterMinutes, clockJumpMinutes, room, fates, minutesEach }] of ticks.entries()) {
    now += afterMinutes * minuteMs + clockJumpMinutes * minuteMs;
    let begun = 0;
    let isOver = false;
    const lastDue: number[] = [];
    const turn: Turn = {
      clock,
      read: () => jobs,
      change: (change) => {
        jobs = change(jobs);
        return jobs;
      },
      mayBegin: () => !isOver && begun < room,
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
        now += minutesEach * minuteMs;
        if (fate === 'killed') throw new Killed();
        isOver = fate === 'goesOn';
        return outcomeOf(fate);
      },
      note: () => undefined,
    };
    try {
      dispatch(turn);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    for (const job of jobs) {
      expectThat((job.tries ?? 0) < mostTries, `${job.id} was tried ${job.tries} times`);
      const next = nextDue({ clock, timeZone: job.timeZone }, job.timing, now);
      const isFar = job.due !== undefined && next !== undefined && job.due > next && (job.latest?.at ?? 0) <= now;
      expectThat(!isFar, `${job.id} waits past its next time`);
    }
    now -= clockJumpMinutes * minuteMs;
  }
  const inOneTick = new Set<string>();
  for (const { id, tick } of runs) {
    expectThat(!inOneTick.has(`${id}/${tick}`), `${id} was run twice in tick ${tick}`);
    inOneTick.add(`${id}/${tick}`);
  }
  return { runs, jobs, flaws };
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

const wildTick = (clock: 'steady' | 'jumping'): fc.Arbitrary<Tick> =>
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
  });

const ticksOf = (tick: fc.Arbitrary<Tick>, count: number) => fc.array(tick, { minLength: count, maxLength: count });

/** Sixty days in which the trigger comes every hour and nothing goes wrong. */
export const calmDays: fc.Arbitrary<Plan> = fc.record({ jobs, ticks: ticksOf(calmTick, 60 * 24) });

/** About sixty days of everything that may happen; by a clock that is wrong now and then, or never. */
export const wildDays = (clock: 'steady' | 'jumping'): fc.Arbitrary<Plan> =>
  fc.record({ jobs, ticks: ticksOf(wildTick(clock), 60 * 20) });
