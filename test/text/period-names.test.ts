import { meantValue, plainIn, shownValue } from '../../src/text/coded-values';
import { periodShownAs, showPeriod } from '../../src/text/period-names';

const october = '2026-10-01 – 2026-10-31';

describe('a period', () => {
  it.each([
    ['id', october, '1 Okt 2026 – 31 Okt 2026'],
    ['en', october, '1 Oct 2026 – 31 Oct 2026'],
    ['id', '2026-05-09 – 2026-05-09', '9 Mei 2026'],
  ])('is shown as people write days (%s), and is meant by that', (language, period, shown) => {
    expect(showPeriod(language, period)).toBe(shown);
    expect(periodShownAs(shown)).toBe(period);
  });

  it.each(['', 'a – b', '2026-10-01 – later', '2026-10-01 – 2026-10-02 – 2026-10-03'])(
    'is none where a text says something else: "%s"',
    (text) => {
      expect([periodShownAs(text), showPeriod('id', text)]).toEqual([undefined, text]);
    },
  );
});

describe('a column of periods', () => {
  const column = { isPeriod: true } as const;

  it('shows names where its tab does, and the period itself in older ones', () => {
    expect(shownValue(column, 'id', october)).toBe('1 Okt 2026 – 31 Okt 2026');
    expect(shownValue(column, undefined, october)).toBe(october);
  });

  it('is read in whatever language, and written anew in that of its tab', () => {
    expect(meantValue(column, '1 Oct 2026 – 31 Oct 2026')).toBe(october);
    expect(plainIn(column, 'id', '1 Okt 2026 – 31 Okt 2026')).toBe(october);
    expect(plainIn(column, 'id', '1 Oct 2026 – 31 Oct 2026')).toBe('');
    expect(plainIn(column, 'id', 'mine')).toBe('mine');
  });
});
