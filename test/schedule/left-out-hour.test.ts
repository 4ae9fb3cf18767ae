import { leftOutHour } from '../../src/schedule/left-out-hour';
import { quickClock } from './quick-clock';

const clock = quickClock(() => 0);
const from = Date.parse('2026-03-02T02:00:00Z');
const leftOut = (timeZone: string, timing: Parameters<typeof leftOutHour>[1]) =>
  leftOutHour({ clock, timeZone }, timing, from);

describe('an hour that summer time leaves out', () => {
  it('is told by the day and by what the clock shows instead', () => {
    expect(leftOut('Europe/Berlin', { every: 'day', hour: 2 })).toEqual({ day: '2026-03-29', minutes: 180 });
    expect(leftOut('America/New_York', { every: 'day', hour: 2 })).toEqual({ day: '2026-03-08', minutes: 180 });
    expect(leftOut('Australia/Sydney', { every: 'week', days: [7], hour: 2 })).toEqual({
      day: '2026-10-04',
      minutes: 180,
    });
    expect(leftOut('Africa/Cairo', { every: 'day', hour: 0 })).toEqual({ day: '2026-04-24', minutes: 60 });
    expect(leftOut('Europe/Berlin', { every: 'once', day: '2027-03-28', hour: 2 })).toEqual({
      day: '2027-03-28',
      minutes: 180,
    });
  });

  it('is none where the job is not done on that day, at that hour, or in such a zone', () => {
    expect(leftOut('Europe/Berlin', { every: 'week', days: [1], hour: 2 })).toBeUndefined();
    expect(leftOut('Europe/Berlin', { every: 'day', hour: 3 })).toBeUndefined();
    expect(leftOut('Europe/Berlin', { every: 'month', day: 15, hour: 2 })).toBeUndefined();
    expect(leftOut('Europe/Berlin', { every: 'hours', hours: 1 })).toBeUndefined();
    expect(leftOut('Asia/Jakarta', { every: 'day', hour: 2 })).toBeUndefined();
  });
});
