import { catalogue } from '../api/catalogue';
import { withClient } from '../api/client';
import { newConnectionMemory } from '../api/connection-memory';
import { type Access, apiRoot } from '../api/request';
import type { Platform } from '../google/ports';
import type { Connection } from '../state/schema/connections/connection';
import type { Grant, Tokens } from '../state/schema/connections/grant';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { isExpired, isNearEnd, renewGrant, requireGrant } from './grant-renewal';

const bearer = (token: string): string => `Bearer ${token}`;

/** By a key, which nobody renews. */
export const keyAccess = (origin: string, key: string, language: Language): Access => ({
  ...{ origin, basePath: apiRoot, language },
  authorization: () => bearer(key),
  rejection: 'keyRejected',
});

/** A server in trouble is left alone for so long, in milliseconds, while the token that is there is good. */
const restMs = 15_000;

/**
 * How a run, the panel or the schedule reaches the shop of a connection: what was granted by OAuth 2 is renewed ahead of its end, and once where it is refused.
 * What keeps it from being renewed ahead keeps nobody from going on by what is good until its end.
 * @throws AddOnError with each use, as {@link renewGrant}.
 */
export function renewingAccess(platform: Platform, connection: Connection, language: Language): Access {
  const { id, origin, way } = connection;
  if (way.by === 'key') return keyAccess(origin, way.key, language);
  let known: Grant | undefined;
  let tryAgainAt = 0;
  const grant = () => {
    known ??= requireGrant(platform, id);
    return known;
  };
  return {
    ...{ origin, basePath: way.basePath, language },
    rejection: 'grantEnded',
    authorization: () => bearer(grant().tokens.access),
    renewAhead: () => {
      const { tokens } = grant();
      const now = platform.clock.now();
      if (!isNearEnd(tokens, now) || now < tryAgainAt) return;
      try {
        known = renewGrant(platform, id, tokens.access);
      } catch (error) {
        if (isExpired(tokens, platform.clock.now())) throw error;
        tryAgainAt = Math.min(tokens.expiresAt, platform.clock.now() + restMs);
      }
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
      if (isExpired(tokens, platform.clock.now())) throw standingRefusal(tokens);
      return bearer(tokens.access);
    },
    // Others may have renewed it since it left, and some vendors take the old one back at once.
    renew: (refused) => {
      const { tokens } = requireGrant(platform, id);
      if (bearer(tokens.access) === refused) throw standingRefusal(tokens);
    },
  };
}

/** What has run out, or is not taken before its time, can be renewed as long as nobody said otherwise. */
const standingRefusal = ({ refresh }: Tokens): AddOnError =>
  new AddOnError(refresh === '' ? 'grantEnded' : 'grantExpired');

/**
 * For functions, which cannot: where what was granted has run out, or is not taken any more, it is renewed. The shop is asked who it is, as only it knows the
 * latter. What keeps that from succeeding is told where functions ask.
 */
export function renewForFunctions(platform: Platform, connection: Connection | undefined): void {
  if (connection?.way.by !== 'oauth') return;
  const { http, clock } = platform;
  const access = renewingAccess(platform, connection, 'id');
  try {
    withClient({ http, clock, access, memory: newConnectionMemory(), mostResends: 0 }, (client) =>
      client.call(catalogue.shop.get, {}),
    );
  } catch {
    // Functions say so, cell by cell.
  }
}
