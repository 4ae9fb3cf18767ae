import type { Platform } from '../google/ports';
import type { OAuthApp } from '../state/schema/connections/grant';
import { type Language, say } from '../text/message';
import { takeGrant } from './grant-renewal';
import { hostIn } from './https-address';
import { askRevocation } from './token-request';

/** Whether a server knows both as one: a client of it. */
export const isSameApp = (one: AppAtServer, other: AppAtServer): boolean =>
  one.clientId === other.clientId && hostIn(one.tokenUrl) === hostIn(other.tokenUrl);

type AppAtServer = Pick<OAuthApp, 'clientId' | 'tokenUrl'>;

/**
 * Revokes what was granted for a connection, and forgets it; nothing where there is none. Where the vendor does not say that it is revoked, the person is told:
 * it is forgotten here all the same.
 * @throws AddOnError `noTokenAnswer` where others renew it for too long.
 */
export function endGrant(
  { platform, language }: { platform: Platform; language: Language },
  connectionId: string,
): void {
  const grant = takeGrant(platform, connectionId);
  if (!grant) return;
  const { app, tokens } = grant;
  if (askRevocation(platform, app, tokens.refresh || tokens.access)) return;
  platform.notices.add(say(language, 'notice.notRevoked', { host: hostIn(app.revokeUrl || app.tokenUrl) }));
}
