import type { Shop } from '../shop';
import { apiRoot, type ShopResponse } from '../shop-message';
import { readRequest } from '../wire/wire';
import type { AuthorizationServer } from './authorization-server';

/** Below which the API stands for those who come by OAuth 2: "only the endpoints are slightly different" {api: Authorization}. */
export const oauthRoot = '/oauth/v2';

/** A request as it came over the wire. */
export interface WireMessage {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What the authorization server and the API behind it answer; `undefined` for what is for neither.
 */
export async function answerOAuth(
  shop: Shop,
  server: AuthorizationServer,
  { method, url, headers, body }: WireMessage,
): Promise<ShopResponse | undefined> {
  const { pathname } = new URL(url, 'http://shop.example');
  if (method === 'POST' && pathname === '/oauth/token') return server.token(headers, body);
  if (method === 'POST' && pathname === '/oauth/revoke') return server.revoke(body);
  if (!pathname.startsWith(`${oauthRoot}/`)) return undefined;
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  // The shop itself refuses who has none, as it refuses whoever has no key.
  const key = server.book.isGood('access', token) ? shop.options.key : 'no token of this server';
  const behind = url.replace(oauthRoot, apiRoot);
  return shop.handle(readRequest(method, behind, { ...headers, authorization: `Bearer ${key}` }, body));
}
