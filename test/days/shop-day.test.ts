import fc from 'fast-check';
import { shopDay, shopMinute, shopMoment } from '../../src/days/shop-day';

/** How the platform's own calendar tells a moment in Jakarta: `2026-03-02 09:00`. */
const inJakarta = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Jakarta',
  dateStyle: 'short',
  timeStyle: 'short',
});

const moment = fc.integer({ min: 0, max: Date.parse('2100-01-01') });

describe('the clock of the shop', () => {
  it('is that of Jakarta, at any moment', () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(shopMinute(at)).toBe(inJakarta.format(at));
        expect(shopDay(at)).toBe(inJakarta.format(at).slice(0, 10));
      }),
    );
  });

  it('begins a day seven hours before London does', () => {
    expect(shopMoment('2026-03-02')).toBe(Date.parse('2026-03-01T17:00:00Z'));
    expect(shopDay(shopMoment('2026-03-02') - 1)).toBe('2026-03-01');
  });

  it('finds the moment of what it shows, and none for what it never shows', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const [day = '', time] = shopMinute(at).split(' ');
        expect(shopMoment(day, time)).toBe(Math.floor(at / 60_000) * 60_000);
      }),
    );
    expect(shopMoment('2026-13-01')).toBeNaN();
    expect(shopMoment('2026-03-02', '25:00')).toBeNaN();
  });
});
