import type { ClockPort, HttpOutcome, Platform } from '../google/ports';
import { longest, type OAuthApp, type Tokens } from '../state/schema/connections/grant';
import * as v from '../state/valibot';
import { AddOnError, googleTrouble } from '../text/add-on-error';
import { hostIn } from './https-address';

/** Long enough for a server in trouble, and short for all the others who wait meanwhile. */
const timeoutSeconds = 20;

/** What the vendor lets an access token be renewed before its end, and how much of its time at most. */
const aheadMs = 60_000;
const mostAhead = 0.25;

const seconds = v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]), v.minValue(0));
const token = (most: number) => v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.maxLength(most));

/** What servers answer {RFC 6749 §5.1}; whatever else is in it is of no use here. */
const answerSchema = v.object({
  access_token: token(longest.access),
  refresh_token: v.exactOptional(token(longest.refresh)),
  expires_in: v.exactOptional(v.nullable(seconds)),
});

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
  const form = { ...fields, client_id: app.clientId, client_secret: app.clientSecret };
  const outcome = post(http, app.tokenUrl, form);
  const host = hostIn(app.tokenUrl);
  if (outcome.kind === 'lost') throw googleTrouble(outcome.reason) ?? new AddOnError('noTokenAnswer', { host });
  const { status } = outcome;
  const body = parsed(outcome.text);
  if (status >= 500 || status === 429) throw new AddOnError('noTokenAnswer', { host });
  if (status >= 400) throw refusal(host, status, body);
  const read = v.safeParse(answerSchema, body);
  if (!read.success) throw new AddOnError('notTokens', { host, status });
  const { access_token: access, refresh_token: refresh = fields.refresh_token ?? '', expires_in } = read.output;
  return { access, refresh, ...timesOf(clock, expires_in ?? undefined) };
}

/** Ends a grant at the vendor's. @returns whether the server says so; where the vendor has no address for it, nobody can. */
export function askRevocation({ http }: Pick<Platform, 'http'>, app: OAuthApp, token: string): boolean {
  if (app.revokeUrl === '') return false;
  const form = { token, client_id: app.clientId, client_secret: app.clientSecret };
  const outcome = post(http, app.revokeUrl, form);
  return outcome.kind === 'answer' && outcome.status < 300;
}

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
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
