import fc from 'fast-check';
import { requireRoom } from '../../src/schedule/budget';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';
import { AddOnError, type ErrorCode } from '../../src/text/add-on-error';
import { type Fate, firstMoment, type Plan, type Tick } from './play-days';
import { recurringTiming } from './recurring-timing';

export const oneHourMs = 3_600_000;

const passingTroubles = ['unreachable', 'serverFailed', 'rateLimited'] as const satisfies readonly ErrorCode[];

const timing: fc.Arbitrary<JobTiming> = fc.oneof(
  { arbitrary: recurringTiming, weight: 4 },
  fc.tuple(fc.integer({ min: 2, max: 59 }), fc.integer({ min: 0, max: 23 })).map(
    ([day, hour]): JobTiming => ({
      every: 'once',
      day: new Date(firstMoment + day * 24 * oneHourMs).toISOString().slice(0, 10),
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
