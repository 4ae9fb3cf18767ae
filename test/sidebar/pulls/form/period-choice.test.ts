import { daysBetween } from '../../../../src/days/day';
import { pullIdeas } from '../../../../src/pull/ideas';
import { relativeDay } from '../../../../src/pull/relative-day';
import { namedDays, namedPeriods, periodDays, periodNamed } from '../../../../src/sidebar/pulls/form/period-choice';
import { shopToday } from '../../../../src/sidebar/shell/shop-today';

test.each(namedPeriods)('%s is found again by its days', (period) => {
  expect(periodNamed(...periodDays(period))).toBe(period);
});

test('every day that is offered is one that a pull understands', () => {
  const days = [...namedDays, ...namedPeriods.flatMap((period) => periodDays(period))].filter((day) => day !== '');

  expect(days.filter((day) => relativeDay(day, '2026-03-02') === undefined)).toEqual([]);
});

test('other days are of the person’s own', () => {
  expect(periodNamed('2026-01-01', '2026-01-31')).toBeUndefined();
});

test('today is the shop’s', () => {
  expect(shopToday(Date.UTC(2026, 2, 1, 17))).toBe('2026-03-02');
});

describe('a period that is called by a number of days', () => {
  const day = (text: unknown): string => relativeDay(String(text), '2026-03-02') ?? '';
  const daysOf = ([from, to]: readonly [unknown, unknown]): number => daysBetween(day(from), day(to)) + 1;

  it.each([
    ['last7Days', 7],
    ['last30Days', 30],
  ] as const)('%s has as many days as it says, today among them', (name, days) => {
    expect(daysOf(periodDays(name))).toBe(days);
  });

  it('is as long in the idea of the best sellers of 30 days', () => {
    const { filters = {} } = pullIdeas.find(({ id }) => id === 'best-sellers')?.definition ?? {};
    expect(daysOf([filters.start_date, filters.end_date])).toBe(30);
  });

  it.each([
    ['today-6', 'last7Days'],
    ['today-7', 'last7Days'],
    ['today-29', 'last30Days'],
    ['today-30', 'last30Days'],
    ['today-8', undefined],
  ] as const)('is called so from %s until today, as it was saved before today counted: %s', (from, name) => {
    expect(periodNamed(from, 'today')).toBe(name);
  });
});
