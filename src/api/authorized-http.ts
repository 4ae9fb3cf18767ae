import type { ClockPort, HttpOutcome, HttpPort } from '../google/ports';
import { createKeyHider } from './key-hider';
import type { Access } from './request';
import { readHeaderDate } from './values/read-pause';

interface Parts {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly access: Access;
}

/** Sends what may leave, and knows what the answers say besides. */
export interface AuthorizedHttp extends HttpPort {
  /** How many requests have left so far. */
  readonly requestCount: () => number;
  /** How far the server's clock is ahead of ours, in milliseconds; `undefined` until an answer has told. */
  readonly aheadMs: () => number | undefined;
  /** By what the latest wave left; `''` before the first. */
  readonly authorization: () => string;
  /** Whether the next one leaves by another, which was got since then. */
  readonly isRenewed: () => boolean;
}

/** Every wave leaves by what is good when it does, which no answer tells to anybody. */
export function createAuthorizedHttp({ http, clock, access }: Parts): AuthorizedHttp {
  let requestCount = 0;
  let ahead: number | undefined;
  let authorization = '';
  const withoutKey = createKeyHider();
  return {
    requestCount: () => requestCount,
    aheadMs: () => ahead,
    authorization: () => authorization,
    isRenewed: () => access.authorization() !== authorization,
    send: (requests) => {
      requestCount += requests.length;
      authorization = access.authorization();
      const headers = { Authorization: authorization };
      const outcomes = http.send(
        requests.map((request) => ({ ...request, headers: { ...request.headers, ...headers } })),
      );
      const now = clock.now();
      // An answer has been under way since it says that it was given: the one that took least is the nearest.
      const told = outcomes.map((outcome) => answeredAt(outcome) - now).filter((ms) => !Number.isNaN(ms));
      if (told.length > 0) ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, ...told);
      return outcomes.map((outcome) => withoutKey(outcome, authorization));
    },
  };
}

/** By the server's clock, in milliseconds since 1970; not a number where it does not tell. */
const answeredAt = (outcome: HttpOutcome): number =>
  (outcome.kind === 'answer' ? readHeaderDate(outcome.headers.date ?? '') : undefined) ?? Number.NaN;
