import { utcDay } from './day';

/**
 * The shop's clock. Ngorder means Jakarta's time wherever it names none; that is seven hours ahead of UTC all year, so arithmetic does, and
 * neither a library nor a service has to be asked for it.
 */
const shopOffset = '+07:00';
const aheadMs = 7 * 3_600_000;

/** The day that it is in the shop at a moment; moments are milliseconds since 1970. */
export const shopDay = (moment: number): string => utcDay(moment + aheadMs);

/** What the shop's clock shows then, to the minute: `2026-03-02 09:00`. */
export const shopMinute = (moment: number): string =>
  new Date(moment + aheadMs).toISOString().slice(0, 16).replace('T', ' ');

/** The moment at which a day begins in the shop, or at which its clock shows a time; `NaN` where there is no such day or time. */
export const shopMoment = (day: string, time = '00:00'): number => Date.parse(`${day}T${time}${shopOffset}`);
