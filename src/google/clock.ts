import type { ClockPort } from './ports';

export const createClock = (): ClockPort => ({
  now: () => Date.now(),
  sleep: (ms) => Utilities.sleep(ms),
  format: (moment, timeZone, pattern) => Utilities.formatDate(new Date(moment), timeZone, pattern),
});
