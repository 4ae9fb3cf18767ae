import { startOfDay, zoneDay } from '../../src/days/zone-day';
import { formatDate } from '../../workbench/apps-script/operations/format-date';

const clock = { now: () => 0, sleep: () => undefined, format: formatDate };
const shown = (moment: number, timeZone: string) => formatDate(moment, timeZone, 'yyyy-MM-dd HH:mm');

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
