import { type Access, apiRoot } from '../api/request';
import type { Platform } from '../google/ports';
import type { Connection } from '../state/schema/connections/connection';
import type { Grant } from '../state/schema/connections/grant';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { findGrant, isExpired, isNearEnd, renewGrant, requireGrant } from './grant-renewal';

const bearer = (token: string): string => `Bearer ${token}`;

/** By a key, which nobody renews. */
export const keyAccess = (origin: string, key: string, language: Language): Access => ({
  ...{ origin, basePath: apiRoot, language },
  authorization: () => bearer(key),
  rejection: 'keyRejected',
});

/**
 * How a run, the panel or the schedule reaches the shop of a connection: what was granted by OAuth 2 is renewed ahead of its end, and once where it is refused.
 * @throws AddOnError with each use, as {@link renewGrant}.
 */
export function renewingAccess(platform: Platform, connection: Connection, language: Language): Access {
  const { id, origin, way } = connection;
  if (way.by === 'key') return keyAccess(origin, way.key, language);
  let known: Grant | undefined;
  const grant = () => {
    known ??= requireGrant(platform, id);
    return known;
  };
  return {
    ...{ origin, basePath: way.basePath, language },
    rejection: 'grantEnded',
    authorization: () => {
      const { access } = grant().tokens;
      if (isNearEnd(grant().tokens, platform.clock.now())) known = renewGrant(platform, id, access);
      return bearer(grant().tokens.access);
    },
    renew: (refused) => {
      known = renewGrant(platform, id, refused.replace(/^Bearer /, ''));
    },
  };
}

/**
 * How a custom function reaches it: by what is good just now. It can keep nothing in the person's properties {facts §4}, and a token that it got would be lost with
 * the refresh token that was spent for it: so it asks for none.
 * @throws AddOnError with each use: `grantExpired` where the panel has to be opened first, `grantEnded`.
 */
export function standingAccess(platform: Platform, connection: Connection, language: Language): Access {
  const { id, origin, way } = connection;
  if (way.by === 'key') return keyAccess(origin, way.key, language);
  return {
    ...{ origin, basePath: way.basePath, language },
    rejection: 'grantEnded',
    authorization: () => {
      const { tokens } = requireGrant(platform, id);
      if (isExpired(tokens, platform.clock.now())) throw new AddOnError('grantExpired');
      return bearer(tokens.access);
    },
  };
}

/** For functions, which cannot: where what was granted has run out, it is renewed. What keeps that from succeeding is told where the shop is asked. */
export function renewForFunctions(platform: Platform, connection: Connection | undefined): void {
  if (connection?.way.by !== 'oauth') return;
  const tokens = findGrant(platform, connection.id)?.tokens;
  if (!tokens || !isNearEnd(tokens, platform.clock.now())) return;
  try {
    renewGrant(platform, connection.id, tokens.access);
  } catch {
    // Functions say so, cell by cell.
  }
}
