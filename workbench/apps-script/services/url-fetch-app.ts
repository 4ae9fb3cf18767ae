import { Blob, encodeData } from './blob';
import { call, Exception } from './bridge';
import { emulated } from './emulated';
import { type Answer, HttpResponse } from './http-response';

interface Options {
  readonly method?: string;
  readonly headers?: Record<string, unknown>;
  readonly contentType?: string;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: boolean;
  readonly timeoutSeconds?: number;
  readonly followRedirects?: boolean;
  readonly validateHttpsCertificates?: boolean;
  readonly escaping?: boolean;
}

const known = [
  'url',
  'method',
  'headers',
  'contentType',
  'payload',
  'muteHttpExceptions',
  'timeoutSeconds',
  'followRedirects',
  'validateHttpsCertificates',
  'escaping',
];

/** {facts §2} */
const formType = 'application/x-www-form-urlencoded';
/** {facts §2} */
const defaultTimeoutSeconds = 360;

export class UrlFetchApp extends emulated('UrlFetchApp') {
  /** @param options may be null {facts §2}. */
  fetch(url: string, options: Options | null = null): HttpResponse {
    const [answer] = call<Answer[]>('UrlFetchApp.fetch', [cross(url, options ?? {})]);
    if (answer === undefined) throw new Exception(`Address unavailable: ${url}`);
    return new HttpResponse(answer);
  }

  /** What `fetch` would send, without sending it. */
  getRequest(url: string, options: Options | null = null): Record<string, unknown> {
    const { method = 'get', headers = {}, contentType, payload, ...rest } = options ?? {};
    const lower = String(method).toLowerCase();
    const hasBody = lower !== 'get';
    return {
      url: String(url),
      method: lower,
      headers,
      ...(hasBody || contentType !== undefined ? { contentType: contentType ?? formType } : {}),
      ...(payload === undefined ? {} : { payload }),
      followRedirects: rest.followRedirects ?? true,
      validateHttpsCertificates: rest.validateHttpsCertificates ?? true,
      useIntranet: false,
    };
  }

  fetchAll(requests: (string | (Options & { url: string }))[]): HttpResponse[] {
    const crossed = Array.from(requests, (request) =>
      typeof request === 'string' ? cross(request, {}) : cross(request.url, request),
    );
    return call<Answer[]>('UrlFetchApp.fetchAll', crossed).map((answer) => new HttpResponse(answer));
  }
}

function cross(url: string, options: Options): unknown {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new Error(`UrlFetchApp.fetch option ${name} is not emulated`);
  }
  const { method = 'get', headers = {}, contentType, payload, muteHttpExceptions = false, timeoutSeconds } = options;
  return {
    url: String(url),
    method: String(method),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value === null || value === undefined ? null : String(value),
      ]),
    ),
    contentType,
    payload: payload === undefined || payload === null ? undefined : crossPayload(payload),
    muteHttpExceptions,
    timeoutSeconds: timeoutSeconds ?? defaultTimeoutSeconds,
  };
}

function crossPayload(payload: unknown): unknown {
  if (payload instanceof Blob) return { kind: 'blob', blob: Blob.crossed(payload) };
  if (Array.isArray(payload)) {
    return { kind: 'blob', blob: { base64: encodeData(payload as number[]), contentType: null, name: null } };
  }
  if (typeof payload !== 'object') return { kind: 'text', text: String(payload) };
  const fields = Object.entries(payload as object).map(([name, value]) => [
    name,
    value instanceof Blob ? Blob.crossed(value) : String(value),
  ]);
  return { kind: 'form', fields: Object.fromEntries(fields) };
}
