import { isPlainObject, type ShopRequest } from '../shop-message';
import { readMultipart } from './multipart';
import { parseQuery } from './php-query';

/** A request as it came over the wire, read for the shop. */
export function readRequest(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): ShopRequest {
  const { pathname, search } = new URL(url, 'http://shop.example');
  const read = readBody(method, headers['content-type'] ?? '', body);
  return { method, path: decodePath(pathname), query: parseQuery(search), headers, ...read };
}

/** A path that is no valid URL encoding is looked up as it stands, and not found. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The API reads JSON bodies only {api: Types of Parameter Location}. */
function readBody(
  method: string,
  contentType: string,
  body: string,
): Pick<ShopRequest, 'body' | 'bodyProblem' | 'isForm'> {
  if (body === '') return { body: {} };
  if (method === 'GET') return { body: {}, bodyProblem: 'A GET request cannot carry a body.' };
  if (contentType.toLowerCase().startsWith('multipart/form-data')) {
    return { body: readMultipart(contentType, body), isForm: true };
  }
  if (!contentType.toLowerCase().startsWith('application/json')) {
    return { body: {}, bodyProblem: `The body must be application/json, not "${contentType}".` };
  }
  try {
    const parsed: unknown = JSON.parse(body);
    if (isPlainObject(parsed)) return { body: parsed };
  } catch {
    // Told below, as for a body that is JSON but no object.
  }
  return { body: {}, bodyProblem: 'The body must be a JSON object.' };
}
