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
