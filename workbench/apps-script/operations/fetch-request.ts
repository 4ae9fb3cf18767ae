import type { WireRequest } from '../../http-transport';
import type { Manifest } from '../manifest';

/** A blob, as it crosses the bridge. */
interface CrossedBlob {
  readonly base64: string;
  readonly contentType: string | null;
  readonly name: string | null;
}

type CrossedPayload =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blob'; readonly blob: CrossedBlob }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string | CrossedBlob>> };

/** One request of `fetch` or `fetchAll`, as the script described it. */
export interface CrossedRequest {
  readonly url: string;
  readonly method: string;
  /** `null` stands for a header without a value. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly contentType?: string;
  readonly payload?: CrossedPayload;
  readonly muteHttpExceptions: boolean;
  readonly timeoutSeconds: number;
}

/** {facts §1} */
const maxUrlCharacters = 2082;
const maxHeaders = 100;
const maxHeaderBytes = 8 * 1024;
const maxBodyBytes = 50 * 1024 * 1024;
const methods = ['get', 'delete', 'patch', 'post', 'put'];
const boundary = '----AppsScriptFormBoundary7MA4YWxkTrZu0gW';

/** An empty text is no body, also for a GET: a public add-on sends all of its so {facts §2}. */
const isEmpty = (payload: CrossedPayload | undefined): boolean => payload?.kind === 'text' && payload.text === '';

/** Builds what goes over the wire. @throws Error with the text Apps Script would give {facts §2}. */
export function toWireRequest(request: CrossedRequest, manifest: Manifest): WireRequest {
  const { url, method } = request;
  const payload = isEmpty(request.payload) ? undefined : request.payload;
  if (url.length > maxUrlCharacters) throw new Error(`Limit exceeded: URLFetch URL Length.`);
  if (!URL.canParse(url) || /["<>\s]/.test(url)) throw new Error(`Invalid argument: ${url}`);
  checkAllowed(url, manifest.urlFetchWhitelist);
  if (!methods.includes(method.toLowerCase())) throw new Error('Attribute provided with invalid value: method');
  if (method.toLowerCase() === 'get' && payload !== undefined) {
    throw new Error(`Attribute provided with invalid value: payload (GET requests do not accept a payload)`);
  }
  const headers = headersOf(request.headers);
  const body = payload === undefined ? undefined : bodyOf(payload);
  if (body !== undefined && body.bytes.length > maxBodyBytes) throw new Error('Limit exceeded: URLFetch POST Size.');
  return {
    method: method.toUpperCase(),
    url,
    headers: {
      'user-agent':
        'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: workbench)',
      ...headers,
      ...(body === undefined ? {} : { 'content-type': request.contentType ?? body.contentType }),
    },
    ...(body === undefined ? {} : { body: body.bytes }),
  };
}

function checkAllowed(url: string, allowed: readonly string[] | undefined): void {
  if (allowed === undefined || allowed.some((prefix) => matchesPrefix(url, prefix))) return;
  throw new Error(`Access denied: ${url} is not in the urlFetchWhitelist of the manifest.`);
}

/** {facts §2}: https, whole domain, a path that is a prefix by whole segments, one leading `*.` at most. */
function matchesPrefix(url: string, prefix: string): boolean {
  const [wanted, given] = [new URL(prefix.replace('://*.', '://any.')), new URL(url)];
  const isHost = prefix.includes('://*.')
    ? given.hostname.endsWith(wanted.hostname.slice('any'.length))
    : given.hostname === wanted.hostname;
  if (given.protocol !== 'https:' || wanted.protocol !== 'https:' || !isHost) return false;
  const path = wanted.pathname;
  return given.pathname === path || given.pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function headersOf(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => {
    const lower = name.toLowerCase();
    if (value === null) throw new Error('Attribute provided with invalid value: Header:null');
    if (lower === 'host' || lower === 'content-length') {
      throw new Error(`Attribute provided with invalid value: Header:${lower === 'host' ? 'Host' : 'Content-Length'}`);
    }
    if (Buffer.byteLength(value) > maxHeaderBytes) throw new Error('Limit exceeded: URLFetch Header Size.');
    return [lower, value] as const;
  });
  if (entries.length > maxHeaders) throw new Error('Limit exceeded: URLFetch Headers.');
  return Object.fromEntries(entries);
}

interface Body {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const formType = 'application/x-www-form-urlencoded';

function bodyOf(payload: CrossedPayload): Body {
  if (payload.kind === 'text') return { bytes: Buffer.from(payload.text), contentType: formType };
  if (payload.kind === 'blob') {
    return { bytes: Buffer.from(payload.blob.base64, 'base64'), contentType: payload.blob.contentType ?? formType };
  }
  const fields = Object.entries(payload.fields);
  if (fields.some(([, value]) => typeof value !== 'string')) return multipart(fields);
  return { bytes: Buffer.from(new URLSearchParams(fields as [string, string][]).toString()), contentType: formType };
}

/** A blob among the values makes it a multipart form {facts §2}. */
function multipart(fields: readonly (readonly [string, string | CrossedBlob])[]): Body {
  const quote = (text: string): string => text.replace(/"/g, '%22');
  const parts = fields.map(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
    if (typeof value === 'string') return Buffer.from(`${head}\r\n\r\n${value}\r\n`);
    const type = value.contentType ?? 'application/octet-stream';
    const start = Buffer.from(`${head}; filename="${quote(value.name ?? name)}"\r\nContent-Type: ${type}\r\n\r\n`);
    return Buffer.concat([start, Buffer.from(value.base64, 'base64'), Buffer.from('\r\n')]);
  });
  return {
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
