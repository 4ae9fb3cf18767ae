import fc from 'fast-check';
import { zoneTime } from '../../src/days/zone-time';
import { nextDue } from '../../src/schedule/next-due';
import type { JobTiming } from '../../src/state/schema/schedule/job-timing';
import { formatDate } from '../../workbench/apps-script/operations/format-date';
import { quickClock } from './quick-clock';
import { recurringTiming } from './recurring-timing';

const clock = quickClock(() => 0);
const hourMs = 3_600_000;
const at = (text: string) => Date.parse(text);

/** What a zone's clock shows when the job is due after a moment of UTC. */
const dueAfter = (timing: JobTiming, after: string, timeZone = 'Asia/Jakarta') => {
  const due = nextDue({ clock, timeZone }, timing, at(after));
  return due === undefined ? undefined : formatDate(due, timeZone, 'yyyy-MM-dd HH:mm');
};

describe('when a job is due next', () => {
  it.each<[JobTiming, string, string | undefined]>([
    [{ every: 'minutes', minutes: 15 }, '2026-03-02T02:07:00Z', '2026-03-02 09:15'],
    [{ every: 'hours', hours: 1 }, '2026-03-02T02:07:00Z', '2026-03-02 10:00'],
    [{ every: 'hours', hours: 6 }, '2026-03-02T02:00:00Z', '2026-03-02 12:00'],
    [{ every: 'hours', hours: 12 }, '2026-03-02T05:00:00Z', '2026-03-03 00:00'],
    [{ every: 'day', hour: 6 }, '2026-03-01T23:00:00Z', '2026-03-03 06:00'],
    [{ every: 'day', hour: 6 }, '2026-03-01T22:59:59Z', '2026-03-02 06:00'],
    [{ every: 'week', days: [1, 5], hour: 8 }, '2026-03-02T02:00:00Z', '2026-03-06 08:00'],
    [{ every: 'week', days: [7], hour: 8 }, '2026-03-02T02:00:00Z', '2026-03-08 08:00'],
    [{ every: 'month', day: 1, hour: 7 }, '2026-03-02T02:00:00Z', '2026-04-01 07:00'],
    [{ every: 'month', day: 31, hour: 7 }, '2026-02-02T02:00:00Z', '2026-02-28 07:00'],
    [{ every: 'month', day: 'last', hour: 7 }, '2028-02-02T02:00:00Z', '2028-02-29 07:00'],
    [{ every: 'month', day: 30, hour: 7 }, '2026-04-30T01:00:00Z', '2026-05-30 07:00'],
    [{ every: 'once', day: '2026-03-05', hour: 9 }, '2026-03-02T02:00:00Z', '2026-03-05 09:00'],
    [{ every: 'once', day: '2026-03-02', hour: 9 }, '2026-03-02T02:00:00Z', undefined],
  ])('%j after %s is at %s', (timing, after, due) => {
    expect(dueAfter(timing, after)).toBe(due);
  });

  it('is the first hour there is where summer time leaves one out, and the first of two where it ends', () => {
    const daily = { every: 'day', hour: 2 } as const;
    expect(dueAfter(daily, '2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29 03:00');
    expect(nextDue({ clock, timeZone: 'Europe/Berlin' }, daily, at('2026-10-24T12:00:00Z'))).toBe(
      at('2026-10-25T00:00:00Z'),
    );
    expect(dueAfter(daily, '2026-10-25T00:00:00Z', 'Europe/Berlin')).toBe('2026-10-26 02:00');
  });

  const zones = fc.constantFrom(
    'Asia/Jakarta',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );

  it('lies ahead, at the beginning of an hour, and no further away than its rhythm', () => {
    fc.assert(
      fc.property(recurringTiming, zones, fc.integer({ min: 0, max: 800 * 24 * 60 }), (timing, timeZone, minutes) => {
        const after = at('2026-01-01T00:00:00Z') + minutes * 60_000;
        const due = nextDue({ clock, timeZone }, timing, after) ?? 0;
        expect(due).toBeGreaterThan(after);
        const shown = zoneTime(clock, timeZone, due);
        // Lord Howe's clock is put forward by half an hour only.
        if (timeZone !== 'Australia/Lord_Howe') expect(shown.minutes % 60).toBe(0);
        const most = { minutes: 1, hours: 14, day: 26, week: 7 * 24 + 2, month: 32 * 24 + 2, once: 0 }[timing.every];
        expect(due - after).toBeLessThanOrEqual(most * hourMs);
      }),
      { seed: 17, numRuns: 400 },
    );
  });

  it('comes in the same order whenever it is asked for: no time between is passed over', () => {
    fc.assert(
      fc.property(recurringTiming, zones, fc.integer({ min: 0, max: 400 * 24 * 60 }), (timing, timeZone, minutes) => {
        const after = at('2026-01-01T00:00:00Z') + minutes * 60_000;
        const first = nextDue({ clock, timeZone }, timing, after) ?? 0;
        const between = Math.floor((after + first) / 2);
        expect(nextDue({ clock, timeZone }, timing, between)).toBe(first);
        expect(nextDue({ clock, timeZone }, timing, first) ?? 0).toBeGreaterThan(first);
      }),
      { seed: 18, numRuns: 400 },
    );
  });
});
