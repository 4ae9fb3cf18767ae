import fc from 'fast-check';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';

/** The times of jobs that come again and again, but for those of minutes. */
export const recurringTiming: fc.Arbitrary<JobTiming> = fc.oneof(
  fc.constantFrom<JobTiming>(...([1, 2, 3, 6, 12] as const).map((hours) => ({ every: 'hours', hours }) as const)),
  fc.integer({ min: 0, max: 23 }).map((hour): JobTiming => ({ every: 'day', hour })),
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), fc.integer({ min: 0, max: 23 }))
    .map(([days, hour]): JobTiming => ({ every: 'week', days, hour })),
  fc
    .tuple(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)), fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]): JobTiming => ({ every: 'month', day, hour })),
);
