import { readNumber } from './read-number';

type Headers = Readonly<Record<string, string>>;

/**
 * How long a server asks to wait, in milliseconds, by its `Retry-After`: seconds, or the date of an HTTP header, which is held against the server's own
 * clock where it tells that. `undefined` where it does not say.
 * @param now milliseconds since 1970.
 */
export function readPause(headers: Headers, now: number): number | undefined {
  const asked = headers['retry-after'] ?? '';
  const seconds = readNumber(asked);
  if (seconds !== undefined) return seconds < 0 ? undefined : seconds * 1000;
  const until = readHeaderDate(asked);
  return until === undefined ? undefined : Math.max(0, until - (readHeaderDate(headers.date ?? '') ?? now));
}

/** A moment as HTTP writes it, `Mon, 02 Mar 2026 02:00:00 GMT`, in milliseconds since 1970; `undefined` for what is none. */
export function readHeaderDate(text: string): number | undefined {
  const moment = /GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
