import { LiveClock } from '../../../workbench/live/live-clock';

const moment = Date.UTC(2026, 0, 5);

it('moves only when told to while it stands, and goes by itself afterwards', () => {
  const clock = LiveClock.standingAt(moment);
  expect(clock.now()).toBe(moment);
  clock.advance(1500);
  expect(clock.now()).toBe(moment + 1500);
  clock.start(0);
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
});

it('goes on as far ahead of the time of day as it was', () => {
  const clock = LiveClock.standingAt(moment);
  clock.start(3_600_000);
  expect(clock.now() - Date.now()).toBeGreaterThan(3_599_000);
  clock.moveForward(60_000);
  expect(clock.aheadMs).toBe(3_660_000);
});

it('never goes on from before where it stood, though the time of day was set back', () => {
  const clock = LiveClock.standingAt(Date.now() + 86_400_000);
  const stood = clock.now();
  clock.start(0);
  expect(clock.now()).toBeGreaterThanOrEqual(stood);
});

it('owes the time that work should have taken, once', () => {
  const clock = LiveClock.started();
  clock.advance(250);
  clock.advance(50);
  expect(clock.takeOwed()).toBe(300);
  expect(clock.takeOwed()).toBe(0);
});

it.each([-1, Number.NaN])('is not moved by %p', (ms) => {
  const clock = LiveClock.started();
  expect(() => clock.moveForward(ms)).toThrow(RangeError);
});
