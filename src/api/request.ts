import type { HttpFile, HttpRequest } from '../google/ports';
import { AddOnError, type ErrorCode } from '../text/add-on-error';
import type { Language } from '../text/message';
import { wellFormed } from '../text/well-formed';
import type { Endpoint } from './endpoint';

/** Where and as whom to call. */
export interface Access {
  /** `https://api.ngorder.id`, without a slash at the end. */
  readonly origin: string;
  /** Below which the API lies there: {@link apiRoot}, or what the vendor names to whoever comes by OAuth 2. */
  readonly basePath: string;
  /** The `Authorization` header's value; asked anew for every wave, so that a provider may have renewed it. At once: what leaves with it is old soon. @throws AddOnError where there is none any more. */
  readonly authorization: () => string;
  /** Before every wave: gets another one, where it is time for that. @throws AddOnError why there is none. */
  readonly renewAhead?: () => void;
  /** After a 401 to what was sent with that header: gets another one, where that is possible. @throws AddOnError why there is none. */
  readonly renew?: (refused: string) => void;
  /** What a 401 comes to that stays. */
  readonly rejection: Extract<ErrorCode, 'keyRejected' | 'grantEnded'>;
  readonly language: Language;
}

/** Where the API lives on every host, for those who have a key. */
export const apiRoot = '/api/open';

/** {facts §1}: longer addresses are refused by `UrlFetchApp`. */
const longestUrl = 2082;

/** The request for one call of an endpoint by one of its paths, but for who sends it: that is said when it leaves. The input has been checked. */
export function buildRequest(
  access: Access,
  endpoint: Endpoint,
  path: string,
  input: Readonly<Record<string, unknown>>,
): HttpRequest {
  const url = access.origin + access.basePath + fillPath(path, input) + queryText(pick(endpoint, 'query', input));
  if (url.length > longestUrl) throw new AddOnError('urlTooLong', { endpoint: endpoint.id, length: url.length });
  const body = pick(endpoint, 'body', input);
  return {
    method: endpoint.method,
    url,
    headers: { Accept: 'application/json', 'Accept-Language': access.language },
    ...(endpoint.method === 'get' ? {} : bodyOf(endpoint, body)),
  };
}

function fillPath(path: string, input: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(input[name]));
}

/** A value, or its name, as a part of an address. */
const encoded = (value: unknown): string => encodeURIComponent(wellFormed(String(value)));

function pick(endpoint: Endpoint, place: 'query' | 'body', input: Readonly<Record<string, unknown>>) {
  const given = Object.entries(input).filter(
    ([name, value]) => value !== undefined && endpoint.parameters[name]?.in === place,
  );
  return Object.fromEntries(
    given.flatMap(([name, value]) => (endpoint.parameters[name]?.sentAs ?? [name]).map((sent) => [sent, value])),
  );
}

/** JSON, unless a file goes with it: then a form. */
function bodyOf(endpoint: Endpoint, body: Readonly<Record<string, unknown>>): Pick<HttpRequest, 'json' | 'form'> {
  const hasFile = Object.values(endpoint.parameters).some(({ type }) => type === 'file');
  if (!hasFile) return { json: JSON.stringify(body) };
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'object' ? (value as HttpFile) : String(value),
  ]);
  return { form: Object.fromEntries(fields) };
}

/** PHP style, as Laravel reads it: `products[0][name]=Sepatu`. Booleans go as `true` and `false`. */
function queryText(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => queryPairs(name, value));
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function queryPairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => queryPairs(`${name}[${index}]`, item));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => queryPairs(`${name}[${key}]`, item));
  }
  return [`${encoded(name)}=${encoded(value)}`];
}
