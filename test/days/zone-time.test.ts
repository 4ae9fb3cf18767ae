import fc from 'fast-check';
import { isTimeZone, momentInZone, startOfDay, zoneDay, zoneTime } from '../../src/days/zone-time';
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
const shown = (moment: number, timeZone: string) => formatDate(moment, timeZone, 'yyyy-MM-dd HH:mm');
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

describe('the start of a day in a zone', () => {
  it.each([
    ['Asia/Jakarta', '2026-03-02', '2026-03-02 00:00'],
    ['Australia/Sydney', '2026-10-04', '2026-10-04 00:00'],
    ['Australia/Sydney', '2026-04-05', '2026-04-05 00:00'],
    ['Australia/Sydney', '2026-04-06', '2026-04-06 00:00'],
    ['America/New_York', '2026-03-08', '2026-03-08 00:00'],
    ['America/New_York', '2026-11-01', '2026-11-01 00:00'],
    ['Pacific/Auckland', '2026-09-27', '2026-09-27 00:00'],
    ['Europe/London', '2026-03-29', '2026-03-29 00:00'],
    ['Asia/Kolkata', '2026-03-02', '2026-03-02 00:00'],
    ['America/Havana', '2026-11-01', '2026-11-01 00:00'],
    // Summer time began at midnight there.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04 01:00'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18 00:00'],
  ])('of %s on %s shows %s', (timeZone, day, time) => {
    expect(shown(startOfDay(clock, timeZone, day), timeZone)).toBe(time);
  });

  it('is on that day in every month of a year, also where summer time comes and goes', () => {
    for (const timeZone of ['Australia/Sydney', 'America/Sao_Paulo', 'America/Havana', 'Africa/Cairo', 'Asia/Amman']) {
      for (let moment = Date.UTC(2018, 0, 1); moment < Date.UTC(2019, 0, 1); moment += 86_400_000) {
        const day = new Date(moment).toISOString().slice(0, 10);
        const start = startOfDay(clock, timeZone, day);
        expect([
          zoneDay(clock, timeZone, start),
          zoneDay(clock, timeZone, start - 1) < day || shown(start, timeZone).endsWith('00:00'),
        ]).toEqual([day, true]);
      }
    }
  });
});

test('a time zone is one that the calendar knows', () => {
  expect([...zones, 'Mars/Olympus', ''].filter((zone) => isTimeZone(clock, zone))).toEqual(zones);
});
