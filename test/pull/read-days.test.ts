import { readDaysOf, surenessOf, toReadDays } from '../../src/pull/read-days';

const period = { from: '2026-02-27', to: '2026-03-02' };
const hour = 3_600_000;

describe('when the days of a period were read', () => {
  it('is told in as few stretches as possible, first days first', () => {
    const read = [
      { from: '2026-03-01', to: '2026-03-05', at: 2000 },
      { from: '2026-02-01', to: '2026-03-01', at: 1000 },
    ];
    expect(toReadDays(readDaysOf(period, read))).toEqual([
      { from: '2026-02-27', to: '2026-02-28', at: 1000 },
      { from: '2026-03-01', to: '2026-03-02', at: 2000 },
    ]);
  });

  it('says nothing of days that were never read, nor bridges them', () => {
    const read = [
      { from: '2026-02-20', to: '2026-02-27', at: 3000 },
      { from: '2026-03-01', to: '2026-03-01', at: 3000 },
    ];
    expect(toReadDays(readDaysOf(period, read))).toEqual([
      { from: '2026-02-27', to: '2026-02-27', at: 3000 },
      { from: '2026-03-01', to: '2026-03-01', at: 3000 },
    ]);
  });

  it('is sure from the day after the last one that is more than a day old', () => {
    const read = [
      { from: '2026-02-01', to: '2026-02-10', at: 50 * hour },
      { from: '2026-02-11', to: '2026-02-20', at: 20 * hour },
      { from: '2026-02-21', to: '2026-02-25', at: 30 * hour },
      { from: '2026-02-26', to: '2026-03-02', at: 55 * hour },
    ];
    expect(surenessOf(read, 55 * hour)).toEqual({ sureSince: '2026-02-26', oldestAt: 20 * hour });
    expect(surenessOf(read, 44 * hour)).toEqual({ sureSince: '2026-02-01', oldestAt: 20 * hour });
  });

  it('is not sure of anything where nothing is remembered, or everything is old', () => {
    expect(surenessOf([], 0)).toBeUndefined();
    expect(surenessOf([{ ...period, at: 0 }], 25 * hour)).toBeUndefined();
  });
});
