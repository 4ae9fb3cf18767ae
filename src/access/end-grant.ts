import type { Platform } from '../google/ports';
import { grantOf } from '../state/schema/connections/grant';
import { type Language, say } from '../text/message';
import { findGrant } from './grant-renewal';
import { hostIn } from './https-address';
import { askRevocation } from './token-request';

/**
 * Revokes what was granted for a connection, and forgets it; nothing where there is none. Where the vendor does not say that it is revoked, the person is told:
 * it is forgotten here all the same.
 */
export function endGrant(
  { platform, language }: { platform: Platform; language: Language },
  connectionId: string,
): void {
  const grant = findGrant(platform, connectionId);
  if (!grant) return;
  platform.properties.user.remove(grantOf(connectionId).name);
  const { app, tokens } = grant;
  if (askRevocation(platform, app, tokens.refresh || tokens.access)) return;
  platform.notices.add(say(language, 'notice.notRevoked', { host: hostIn(app.revokeUrl || app.tokenUrl) }));
}
