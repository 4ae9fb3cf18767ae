import { parseJson } from '../api/values/parse-json';
import type { ClockPort, HttpOutcome, Platform } from '../google/ports';
import { type Grant, grantOf, type OAuthApp, type Tokens } from '../state/schema/connections/grant';
import { printStored } from '../state/schema/stored-document';
import * as v from '../state/valibot';
import { AddOnError, googleTrouble } from '../text/add-on-error';
import { bytesOf } from '../text/bytes-of';
import { hostIn } from './https-address';

/** Long enough for a server in trouble, and short for all the others who wait meanwhile. */
const timeoutSeconds = 20;

/** What the vendor lets an access token be renewed before its end, and how much of its time at most. */
const aheadMs = 60_000;
const mostAhead = 0.25;

/** Longer than any server's: what is beyond says nothing. */
const mostSeconds = 10 * 365 * 86_400;

/** Where a server says nothing of use, as by 0, −1 or in words, nobody said: the token it is told with may be the only one that is good. */
const seconds = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))]),
      v.minValue(1),
      v.maxValue(mostSeconds),
    ),
  ),
  undefined,
);

/** Blank or null is none. */
const absent = v.pipe(
  v.nullable(v.literal('')),
  v.transform(() => undefined),
);
const token = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/));

/** What servers answer {RFC 6749 §5.1}; whatever else is in it is of no use here. */
const answerSchema = v.object({
  access_token: token,
  refresh_token: v.optional(v.union([absent, token])),
  expires_in: seconds,
});

/** A header may have 8 KB {facts §1}. */
const longestAccess = 8000;
/** Of the 9 KB that a property holds {facts §1}. */
const mostBytes = 8800;

/** @throws AddOnError `tokensTooLong` for tokens that could not be kept, or not be sent. */
export function requireKeepable({ app, tokens }: Grant): void {
  const { access, refresh } = tokens;
  if (access.length <= longestAccess && bytesOf(printStored(grantOf(''), { app, tokens })) <= mostBytes) return;
  throw new AddOnError('tokensTooLong', { host: hostIn(app.tokenUrl), letters: access.length + refresh.length });
}

/**
 * Asks for tokens. What the server answers is told nowhere: it may hold some.
 * @param fields the grant, and what it needs; where no refresh token comes back, the one among them stays.
 * @throws AddOnError `grantRefused` where the server does not take the code or token (any more), `appRefused` where it does not know the application,
 * `notTokens` where it answered none, `noTokenAnswer` where it did not answer.
 */
export function askTokens(
  { http, clock }: Pick<Platform, 'http' | 'clock'>,
  app: OAuthApp,
  fields: Readonly<Record<string, string>>,
): Tokens {
  const outcome = post(http, app.tokenUrl, { ...fields, ...identityOf(app) });
  const host = hostIn(app.tokenUrl);
  if (outcome.kind === 'lost') throw googleTrouble(outcome.reason) ?? new AddOnError('noTokenAnswer', { host });
  const { status } = outcome;
  if (status >= 500 || status === 429) throw new AddOnError('noTokenAnswer', { host });
  // What leads elsewhere is no answer, whatever it says besides {RFC 6749 §5.1}.
  if (status >= 300 && status < 400) throw new AddOnError('notTokens', { host, status });
  const body = parsed(outcome.text);
  if (status >= 400) throw refusal(host, status, body);
  const read = v.safeParse(answerSchema, body);
  // Some say with HTTP 200 what is wrong.
  if (!read.success)
    throw v.is(errorSchema, body) ? refusal(host, status, body) : new AddOnError('notTokens', { host, status });
  const { access_token: access, refresh_token: refresh = fields.refresh_token ?? '', expires_in } = read.output;
  return { access, refresh, ...timesOf(clock, expires_in) };
}

/** Ends a grant at the vendor's. @returns whether the server says so; where the vendor has no address for it, nobody can. */
export function askRevocation({ http }: Pick<Platform, 'http'>, app: OAuthApp, token: string): boolean {
  if (app.revokeUrl === '') return false;
  const outcome = post(http, app.revokeUrl, { token, ...identityOf(app) });
  return outcome.kind === 'answer' && outcome.status < 300;
}

/** An application without a secret sends none, not a blank one. */
const identityOf = ({ clientId, clientSecret }: OAuthApp): Readonly<Record<string, string>> => ({
  client_id: clientId,
  ...(clientSecret === '' ? {} : { client_secret: clientSecret }),
});

function post(http: Platform['http'], url: string, form: Readonly<Record<string, string>>): HttpOutcome {
  const headers = { Accept: 'application/json' };
  const [outcome] = http.send([{ method: 'post', url, headers, form, timeoutSeconds }]);
  return outcome ?? { kind: 'lost', reason: '' };
}

/** By our own clock from beginning to end: how far the server's is off changes nothing. */
function timesOf(clock: ClockPort, expiresIn: number | undefined): Pick<Tokens, 'renewAt' | 'expiresAt'> {
  if (expiresIn === undefined) return { renewAt: 0, expiresAt: 0 };
  const now = clock.now();
  const lastsMs = expiresIn * 1000;
  return { renewAt: now + lastsMs - Math.min(aheadMs, lastsMs * mostAhead), expiresAt: now + lastsMs };
}

const errorSchema = v.object({ error: v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/)) });

/** Of the server's words only the code of the error is told: descriptions may print what was sent. */
function refusal(host: string, status: number, body: unknown): AddOnError {
  const read = v.safeParse(errorSchema, body);
  const reason = read.success ? read.output.error : `HTTP ${status}`;
  const isOfApp = reason === 'invalid_client' || reason === 'unauthorized_client';
  return new AddOnError(isOfApp ? 'appRefused' : 'grantRefused', { host, reason });
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
