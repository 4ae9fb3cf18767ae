import type { Platform } from '../google/ports';
import { type Grant, grantOf, type Tokens } from '../state/schema/connections/grant';
import { parseStored, printStored } from '../state/schema/stored-document';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { hostIn } from './https-address';
import { askTokens } from './token-request';

/** As long as it takes others to ask for tokens, and some of them one after another where the server is in trouble. */
const lockWaitMs = 60_000;

type Own = Pick<Platform, 'properties'>;

export const findGrant = ({ properties }: Own, connectionId: string): Grant | undefined =>
  parseStored(grantOf(connectionId), properties.user.get(grantOf(connectionId).name));

export const keepGrant = ({ properties }: Own, connectionId: string, grant: Grant): void =>
  properties.user.set(grantOf(connectionId).name, printStored(grantOf(connectionId), grant));

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
 * @throws AddOnError `grantEnded` where the person has to agree anew; `noTokenAnswer`, `notTokens`, `appRefused` where another try may do.
 */
export function renewGrant(platform: Platform, connectionId: string, refused: string): Grant {
  const { lock, clock } = platform;
  const taken = lock.withUserLock(lockWaitMs, () => {
    const grant = requireGrant(platform, connectionId);
    const isOthers = grant.tokens.access !== refused && !isNearEnd(grant.tokens, clock.now());
    return isOthers ? grant : renewed(platform, connectionId, grant);
  });
  if (!taken.busy) return taken.value;
  throw new AddOnError('noTokenAnswer', { host: hostIn(requireGrant(platform, connectionId).app.tokenUrl) });
}

/** @throws AddOnError `grantEnded` where the connection has none. */
export function requireGrant(platform: Own, connectionId: string): Grant {
  const grant = findGrant(platform, connectionId);
  if (!grant) throw new AddOnError('grantEnded');
  return grant;
}

/** Kept before anything else is done: it may be the only one that is good. */
function renewed(platform: Platform, connectionId: string, grant: Grant): Grant {
  const { app, tokens } = grant;
  if (tokens.refresh === '') throw new AddOnError('grantEnded');
  try {
    const fresh = {
      app,
      tokens: askTokens(platform, app, { grant_type: 'refresh_token', refresh_token: tokens.refresh }),
    };
    keepGrant(platform, connectionId, fresh);
    return fresh;
  } catch (error) {
    if (!isAddOnError(error) || error.code !== 'grantRefused') throw error;
    // Asking once more would only be refused once more.
    keepGrant(platform, connectionId, { app, tokens: { ...tokens, refresh: '' } });
    throw new AddOnError('grantEnded');
  }
}
