import fc from 'fast-check';
import { isTimeZone, momentInZone, zoneTime } from '../../src/days/zone-time';
import { formatDate } from '../../workbench/apps-script/operations/format-date';

const clock = { now: () => 0, sleep: () => undefined, format: formatDate };
const zones = [
  'Asia/Jakarta',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const day = (from: string, offset: number) =>
  new Date(Date.parse(from) + offset * 86_400_000).toISOString().slice(0, 10);

describe('the moment at which a zone shows a time', () => {
  it.each([
    // Summer time begins at 02:00: there is no 02:30 that day.
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29 03:00'],
    ['Europe/Berlin', '2026-03-29', 60, '2026-03-29 01:00'],
    ['America/New_York', '2026-03-08', 120, '2026-03-08 03:00'],
  ])('of %s on %s after %i minutes shows %s', (timeZone, on, minutes, shown) => {
    expect(formatDate(momentInZone(clock, timeZone, { day: on, minutes }), timeZone, 'yyyy-MM-dd HH:mm')).toBe(shown);
  });

  it('is the first of two where summer time ends', () => {
    const first = momentInZone(clock, 'Europe/Berlin', { day: '2026-10-25', minutes: 150 });
    expect(new Date(first).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('shows that time, or the first after a gap, and no earlier moment does', () => {
    const times = fc.record({
      timeZone: fc.constantFrom(...zones),
      offset: fc.integer({ min: 0, max: 700 }),
      minutes: fc.integer({ min: 0, max: 1439 }),
    });
    fc.assert(
      fc.property(times, ({ timeZone, offset, minutes }) => {
        const on = day('2026-01-01', offset);
        const moment = momentInZone(clock, timeZone, { day: on, minutes });
        const order = ({ day: shown, minutes: at }: { day: string; minutes: number }) =>
          `${shown} ${String(at).padStart(4, '0')}`;
        const wanted = order({ day: on, minutes });
        expect(order(zoneTime(clock, timeZone, moment)) >= wanted).toBe(true);
        expect(order(zoneTime(clock, timeZone, moment - 60_000)) < wanted).toBe(true);
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});

test('a time zone is one that the calendar knows', () => {
  expect([...zones, 'Mars/Olympus', ''].filter((zone) => isTimeZone(clock, zone))).toEqual(zones);
});
