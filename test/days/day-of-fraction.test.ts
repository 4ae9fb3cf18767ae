import { dayOfFraction } from '../../src/days/day-of-fraction';

const today = '2026-03-02';

describe('a number that was a fraction before Sheets made a day of it', () => {
  it.each([
    [46_085, '2026-03-04'],
    [46_115, '2026-04-03'],
    [46_387, '2026-12-31'],
    [45_355, '2024-03-04'],
  ])('is one of the years around today: %s', (serial, day) => {
    expect(dayOfFraction(serial, today)).toBe(day);
  });

  it.each([0, 15_000, 39_999, 49_999, 54_950, 59_999, 69_999, 150_000])('is no price: %s', (price) => {
    expect(dayOfFraction(price, today)).toBeUndefined();
  });
});
