import { apiRoot, type JsonObject, parseQuery, type ShopRequest } from './shop-message';

/** A request as it came over the wire, read for the shop. */
export function readRequest(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): ShopRequest {
  const { pathname, search } = new URL(url, 'http://shop.example');
  return {
    method,
    path: pathname.startsWith(apiRoot) ? pathname.slice(apiRoot.length) : pathname,
    query: parseQuery(search),
    headers,
    body: parseBody(body),
  };
}

function parseBody(body: string): JsonObject {
  if (body === '') return {};
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? (parsed as JsonObject) : {};
}
