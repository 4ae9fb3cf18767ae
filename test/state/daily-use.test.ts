import fc from 'fast-check';
import { addUse, type Used, usedAtLeast, usedAtMost } from '../../src/state/daily-use';
import type { HourOfUse } from '../../src/state/schema/hours-of-use';

const hourMs = 3_600_000;
const start = Date.parse('2026-03-02T09:30:00Z');
const requests = (count: number): Used => ({ requests: count, triggerMs: 0, propertyOperations: 0, mails: 0 });

/** What is kept after uses at these moments, in hours after the start. */
const hoursAfter = (...uses: readonly (readonly [hours: number, count: number])[]): readonly HourOfUse[] =>
  uses.reduce<readonly HourOfUse[]>(
    (kept, [hours, count]) => addUse(kept, requests(count), start + hours * hourMs),
    [],
  );

const leastAt = (hours: readonly HourOfUse[], at: number) => usedAtLeast(hours, start + at * hourMs).requests;
const mostAt = (hours: readonly HourOfUse[], at: number) => usedAtMost(hours, start + at * hourMs).requests;

describe('what was used within a day', () => {
  it('is summed by hours, of every kind', () => {
    const one = { requests: 3, triggerMs: 1500, propertyOperations: 8, mails: 1 };
    const kept = addUse(addUse([], one, start), one, start + 60_000);
    expect(kept).toEqual([
      { hour: Math.floor(start / hourMs), requests: 6, triggerMs: 3000, propertyOperations: 16, mails: 2 },
    ]);
    expect(usedAtLeast(kept, start + 60_000)).toEqual({
      requests: 6,
      triggerMs: 3000,
      propertyOperations: 16,
      mails: 2,
    });
  });

  it('is what the 24 hours before hold at least, and what Google may still count at most', () => {
    const kept = hoursAfter([0, 5], [1, 7]);
    expect([leastAt(kept, 23), mostAt(kept, 23)]).toEqual([12, 12]);
    // Of the hour of the first use only a part is within the day.
    expect([leastAt(kept, 24), mostAt(kept, 24)]).toEqual([7, 12]);
    expect([leastAt(kept, 25), mostAt(kept, 25)]).toEqual([0, 7]);
    expect([leastAt(kept, 26), mostAt(kept, 26)]).toEqual([0, 0]);
  });

  it('keeps no hour that is more than a day ago, so that it never grows', () => {
    const uses = Array.from({ length: 200 }, (_, hour) => [hour, 1] as const);
    expect(hoursAfter(...uses)).toHaveLength(25);
  });

  it('counts what a clock that was ahead has counted, for a day from when it is right again', () => {
    const kept = hoursAfter([700, 9], [0, 1]);
    expect([leastAt(kept, 0), leastAt(kept, 23), mostAt(kept, 24), mostAt(kept, 25)]).toEqual([10, 10, 10, 0]);
    expect(leastAt(hoursAfter([700, 9]), 2)).toBe(9);
  });

  it('encloses what was really used, whenever that was', () => {
    const uses = fc.array(fc.tuple(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 50 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(uses, (steps) => {
        let now = start;
        const really: { readonly at: number; readonly count: number }[] = [];
        let kept: readonly HourOfUse[] = [];
        for (const [minutes, count] of steps) {
          now += minutes * 60_000;
          really.push({ at: now, count });
          kept = addUse(kept, requests(count), now);
          const real = really.filter(({ at }) => at > now - 24 * hourMs).reduce((sum, one) => sum + one.count, 0);
          expect(usedAtLeast(kept, now).requests).toBeLessThanOrEqual(real);
          expect(usedAtMost(kept, now).requests).toBeGreaterThanOrEqual(real);
        }
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});
