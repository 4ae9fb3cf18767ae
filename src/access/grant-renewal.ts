import type { Platform } from '../google/ports';
import { keepTogether } from '../state/keep-together';
import { type Grant, grantOf, type Tokens } from '../state/schema/connections/grant';
import { parseStored, printStored, readStored } from '../state/schema/stored-document';
import { underUserLock } from '../state/under-user-lock';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { hostIn } from './https-address';
import { askTokens, requireKeepable } from './token-request';

/** As long as it takes others to ask for tokens, and some of them one after another where the server is in trouble. */
const lockWaitMs = 60_000;

/** What servers say where a refresh token is good no more, or never was {RFC 6749 §5.2}; some call that `invalid_request`. Anything else may pass. */
const finalReasons: ReadonlySet<unknown> = new Set([
  ...['invalid_grant', 'invalid_request', 'invalid_token', 'invalid_scope'],
  ...['unsupported_grant_type', 'access_denied'],
]);

type Own = Pick<Platform, 'properties'>;

export const findGrant = ({ properties }: Own, connectionId: string): Grant | undefined =>
  parseStored(grantOf(connectionId), properties.user.get(grantOf(connectionId).name));

/** All that this person granted, by the connection that it is for, as far as it can be read. */
export const keptGrants = ({ properties }: Own): ReadonlyMap<string, Grant> => {
  const prefix = grantOf('').name;
  const read = [...properties.user.all()].flatMap(([name, text]) => {
    const reading = name.startsWith(prefix) ? readStored(grantOf(''), text) : undefined;
    return reading?.kind === 'read' ? [[name.slice(prefix.length), reading.value] as const] : [];
  });
  return new Map(read);
};

const keepGrant = ({ properties }: Own, connectionId: string, grant: Grant): void =>
  properties.user.set(grantOf(connectionId).name, printStored(grantOf(connectionId), grant));

/** What is kept together with a grant. */
export interface KeptBeside {
  /** The person's properties that it lies in. */
  readonly names: readonly string[];
  readonly keep: () => void;
}

/**
 * Keeps what a person has just granted, together with what belongs to it, or neither. Whoever renews what was there before is waited for: their tokens
 * must not take the place of these.
 * @returns what was there before.
 * @throws AddOnError `noTokenAnswer` where others are at it for too long, and what `keep` throws.
 */
export function replaceGrant(
  platform: Platform,
  connectionId: string,
  grant: Grant,
  { names, keep }: KeptBeside,
): Grant | undefined {
  return alone(platform, grant, () => {
    const before = findGrant(platform, connectionId);
    keepTogether(platform.properties.user, [grantOf(connectionId).name, ...names], () => {
      keepGrant(platform, connectionId, grant);
      keep();
    });
    return before;
  });
}

/**
 * Decides something about a person's connections while none of their other executions does, nor renews what was granted: what is read of them first holds until it
 * is done, and nothing comes back that another one has taken away meanwhile.
 * @throws AddOnError `busy`, before anything is done, and what `decide` throws.
 */
export const decideAlone = <T>(platform: Pick<Platform, 'lock'>, decide: () => T): T =>
  underUserLock(platform, lockWaitMs, decide);

/**
 * Forgets what was granted, together with what it was granted for: nobody who renews it meanwhile, or comes back with another, keeps anything after that.
 * @returns what it was.
 * @throws AddOnError `busy`, and what `forget` throws.
 */
export const takeGrant = (platform: Platform, connectionId: string, forget: () => void): Grant | undefined =>
  decideAlone(platform, () => {
    const grant = dropGrant(platform, connectionId);
    forget();
    return grant;
  });

/**
 * Keeps what takes the place of a grant, or of none: nobody who renews that meanwhile, or comes back with another, is between both.
 * @returns what was granted before, forgotten here by now.
 * @throws AddOnError `busy`, and what `keep` throws.
 */
export const keepInPlaceOfGrant = (platform: Platform, connectionId: string, keep: () => void): Grant | undefined =>
  decideAlone(platform, () => {
    keep();
    return dropGrant(platform, connectionId);
  });

function dropGrant(platform: Platform, connectionId: string): Grant | undefined {
  const grant = findGrant(platform, connectionId);
  if (grant) platform.properties.user.remove(grantOf(connectionId).name);
  return grant;
}

/** Whether it is time for another access token. */
export const isNearEnd = ({ renewAt }: Tokens, now: number): boolean => renewAt !== 0 && now >= renewAt;

/** Whether it is of no use any more, as far as anybody said. */
export const isExpired = ({ expiresAt }: Tokens, now: number): boolean => expiresAt !== 0 && now >= expiresAt;

/**
 * Gets another access token. Of executions that want one at the same time the first asks for it, the others take what it got. The lock is the person's own, and
 * runs hold no other one meanwhile.
 *
 * Where the vendor's refresh tokens are good once, an execution that dies between the answer and its being kept takes the new one along: the next brings the old
 * one once more. Servers that bear that answer, others end the grant, and then the person has to agree anew. Nothing else hangs on it: what is unfinished goes on.
 *
 * @param refused the access token that is too old, or was not taken.
 * @throws AddOnError `grantEnded` where the person has to agree anew, `appRefused` where the application is known no more; `noTokenAnswer`, `renewalRefused` where
 * another try may do.
 */
export function renewGrant(platform: Platform, connectionId: string, refused: string): Grant {
  return alone(platform, requireGrant(platform, connectionId), () => {
    const grant = requireGrant(platform, connectionId);
    const isOthers = grant.tokens.access !== refused && !isNearEnd(grant.tokens, platform.clock.now());
    return isOthers ? grant : renewed(platform, connectionId, grant);
  });
}

/** Under the lock of the person. @throws AddOnError `noTokenAnswer` where others are at it for too long. */
export function alone<T>({ lock }: Pick<Platform, 'lock'>, { app }: Pick<Grant, 'app'>, action: () => T): T {
  const taken = lock.withUserLock(lockWaitMs, action);
  if (taken.busy) throw new AddOnError('noTokenAnswer', { host: hostIn(app.tokenUrl) });
  return taken.value;
}

/** @throws AddOnError `grantEnded` where the connection has none. */
export function requireGrant(platform: Own, connectionId: string): Grant {
  const grant = findGrant(platform, connectionId);
  if (!grant) throw new AddOnError('grantEnded');
  return grant;
}

/** Google's servers fail for a moment now and then. */
const restMs = 1000;

/** What was there before is good no more: one failure is borne. */
function keepFresh(platform: Platform, connectionId: string, fresh: Grant): void {
  try {
    keepGrant(platform, connectionId, fresh);
  } catch {
    platform.clock.sleep(restMs);
    keepGrant(platform, connectionId, fresh);
  }
}

/** Kept before anything else is done: it may be the only one that is good. */
function renewed(platform: Platform, connectionId: string, grant: Grant): Grant {
  const { app, tokens } = grant;
  if (tokens.refresh === '') throw new AddOnError('grantEnded');
  // What cannot be kept is not asked for: functions write nothing, nor does whoever has used up what Google lets them write in a day.
  keepGrant(platform, connectionId, grant);
  try {
    const fresh = {
      app,
      tokens: askTokens(platform, app, { grant_type: 'refresh_token', refresh_token: tokens.refresh }),
    };
    requireKeepable(fresh);
    keepFresh(platform, connectionId, fresh);
    return fresh;
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    const { code, values } = error;
    if (code === 'grantRefused' && finalReasons.has(values.reason)) {
      // Asking once more would only be refused once more.
      keepGrant(platform, connectionId, { app, tokens: { ...tokens, refresh: '' } });
      throw new AddOnError('grantEnded');
    }
    if (code !== 'grantRefused' && code !== 'notTokens') throw error;
    throw new AddOnError('renewalRefused', {
      host: hostIn(app.tokenUrl),
      reason: values.reason ?? `HTTP ${values.status}`,
    });
  }
}
