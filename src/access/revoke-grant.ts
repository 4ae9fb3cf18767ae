import type { Platform } from '../google/ports';
import type { Grant, OAuthApp } from '../state/schema/connections/grant';
import { type Language, say } from '../text/message';
import { keptGrants } from './grant-renewal';
import { hostIn } from './https-address';
import { askRevocation } from './token-request';

/** Whether a server knows both as one: a client of it. */
export const isSameApp = (one: AppAtServer, other: AppAtServer): boolean =>
  one.clientId === other.clientId && hostIn(one.tokenUrl) === hostIn(other.tokenUrl);

/**
 * Revokes what nobody holds any more: tokens of an attempt that came to nothing, or of a grant that another application's took the place of. Servers
 * may end more with a token, all of the grant that it is of {RFC 7009 §2.1}, and to some whatever a person granted an application is one grant: so it is left to
 * run out where tokens are kept that the server may take to be of the same one.
 * @param connectionId of the shop that they are for; `undefined` where it is not known.
 */
export function revokeUnkept(platform: Platform, { app, tokens }: Grant, connectionId: string | undefined): void {
  const isKept = [...keptGrants(platform)].some(
    ([id, kept]) => isSameApp(kept.app, app) && (connectionId === undefined || id === connectionId),
  );
  if (!isKept) askRevocation(platform, app, tokens.refresh || tokens.access);
}

type AppAtServer = Pick<OAuthApp, 'clientId' | 'tokenUrl'>;

interface Teller {
  readonly platform: Platform;
  readonly language: Language;
}

/** Revokes what was granted and is forgotten here by now. Where the vendor does not say that it is revoked, the person is told. */
export function revokeTaken({ platform, language }: Teller, grant: Grant | undefined): void {
  if (!grant) return;
  const { app, tokens } = grant;
  if (askRevocation(platform, app, tokens.refresh || tokens.access)) return;
  platform.notices.add(say(language, 'notice.notRevoked', { host: hostIn(app.revokeUrl || app.tokenUrl) }));
}
