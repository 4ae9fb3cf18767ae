import type { HttpFile, HttpOutcome, HttpPort, HttpRequest } from './ports';
import type { UseCounter } from './use';

/** {facts §2}: the reference lists `timeoutSeconds`, the published types do not yet. */
type RequestOptions = GoogleAppsScript.URL_Fetch.URLFetchRequest & { readonly timeoutSeconds: number };

const defaultTimeoutSeconds = 60;

/** {facts §1}: what exceeds the quota of the day is refused as a whole, and counts for nothing. */
const refusedForToday = /too many times for one day/;

/** `UrlFetchApp`: the only way out, and the only thing that runs in parallel. */
export function createHttp(use: Pick<UseCounter, 'count'>): HttpPort {
  return {
    send: (requests) => {
      if (requests.length === 0) return [];
      let responses: GoogleAppsScript.URL_Fetch.HTTPResponse[];
      try {
        responses = UrlFetchApp.fetchAll(requests.map(toOptions));
        use.count('requests', requests.length);
      } catch (error) {
        // {facts §2}: one connection that fails takes the whole batch with it; nobody knows what the others did.
        const reason = error instanceof Error ? error.message : String(error);
        if (!refusedForToday.test(reason)) use.count('requests', requests.length);
        return requests.map(() => ({ kind: 'lost', reason }));
      }
      return responses.map(toOutcome);
    },
  };
}

function toOptions(request: HttpRequest): RequestOptions {
  return {
    url: request.url,
    method: request.method,
    headers: { ...request.headers },
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: request.timeoutSeconds ?? defaultTimeoutSeconds,
    ...payloadOf(request),
  };
}

/** Content types belong in `contentType`, never among the headers {facts §2}; a form gets its own from the service. */
function payloadOf({
  json,
  form,
}: HttpRequest): Pick<GoogleAppsScript.URL_Fetch.URLFetchRequest, 'contentType' | 'payload'> {
  if (json !== undefined) return { contentType: 'application/json', payload: json };
  if (form === undefined) return {};
  const fields = Object.entries(form).map(([name, value]) => [name, typeof value === 'string' ? value : toBlob(value)]);
  return { payload: Object.fromEntries(fields) };
}

const toBlob = ({ name, contentType, base64 }: HttpFile): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(Utilities.base64Decode(base64), contentType, name);

function toOutcome(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpOutcome {
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    kind: 'answer',
    status: response.getResponseCode(),
    headers: Object.fromEntries(headers),
    // {facts §2}: else a server that names another charset by mistake would turn letters into others.
    text: response.getContentText('UTF-8'),
    base64: () => Utilities.base64Encode(response.getContent()),
  };
}
