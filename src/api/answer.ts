import type { HttpOutcome } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { cutText } from '../text/well-formed';
import type { Endpoint } from './endpoint';
import { fileIn } from './file-answer';
import { isPlainObject } from './plain-object';
import { listIn } from './values/list-in';
import { parseJson } from './values/parse-json';
import { readNumber } from './values/read-number';
import { unwrap } from './values/unwrap';

/** A page's place in its list, from the answer's `meta.pagination`. */
export interface PageMeta {
  readonly total: number;
  readonly perPage: number;
  readonly currentPage: number;
  readonly totalPages: number;
}

/** A successful answer, freed of its envelope. */
export interface Answer<T> {
  readonly data: T;
  readonly page?: PageMeta;
  readonly message?: string;
  /** The parsed body as it came. */
  readonly raw: unknown;
}

type Arrived = Extract<HttpOutcome, { kind: 'answer' }>;

/** How much of an answer that cannot be understood is shown to the person. */
const previewCharacters = 200;

/**
 * Reads an answer that arrived.
 * @throws AddOnError: `keyRejected` (401), `forbidden` (403), `notFound` (404, 405, 410), `rateLimited` (429),
 * `serverFailed` (5xx), `refused` (other 4xx, or `response: "Failed"` with HTTP 200), `badAnswer` (neither JSON nor the file that was asked for, or a place in a list that is none).
 */
export function readAnswer<T>(endpoint: Endpoint, path: string, outcome: Arrived): Answer<T> {
  const where = { endpoint: `${endpoint.method.toUpperCase()} ${path}`, status: outcome.status };
  if (outcome.status === 401) throw new AddOnError('keyRejected', where);
  if (outcome.status === 403) throw new AddOnError('forbidden', where);
  if ([404, 405, 410].includes(outcome.status)) throw new AddOnError('notFound', where);
  if (outcome.status === 429) throw new AddOnError('rateLimited', where);
  if (outcome.status >= 500) throw new AddOnError('serverFailed', where);
  const file = endpoint.answersWithFile ? fileIn(endpoint, outcome) : undefined;
  if (file) return { data: file as T, raw: null };
  const raw = parseBody(where, outcome.text);
  const body = unwrap(raw);
  if (outcome.status >= 400 || hasFailed(body)) {
    throw new AddOnError('refused', { ...where, reason: messageOf(body) }, fieldsOf(body));
  }
  return { ...toAnswer<T>(endpoint, where.endpoint, body), raw };
}

/** What is told of an answer that arrived well and cannot be read all the same: an HTML page of a proxy explains itself by its beginning. */
export const badAnswer = (endpoint: string, answered: string, status = 200): AddOnError =>
  new AddOnError('badAnswer', { endpoint, status, preview: cutText(answered, previewCharacters) });

/** The records of a list. @throws AddOnError `badAnswer` where the answer is none, or something in it is no record. */
export function recordsOf(
  { id }: Endpoint,
  { data, raw }: Answer<unknown>,
): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(data) && data.every(isPlainObject)) return data;
  throw badAnswer(id, JSON.stringify(raw));
}

/** The one record that an answer is about. @throws AddOnError `badAnswer` where it is none. */
export function recordOf<T>({ id }: Endpoint, { data, raw }: Answer<T>): T {
  if (isPlainObject(data)) return data;
  throw badAnswer(id, JSON.stringify(raw));
}

/** Of a server's own words, as much as anybody reads. */
const longestReason = 1000;
/** Of the fields that it names: as many as a request for hundreds of variations has, and their names. */
const [mostFields, longestField] = [1000, 200];

/** A text that says itself where it was cut. */
export const shortened = (text: string, longest = longestReason): string =>
  text.length <= longest ? text : `${cutText(text, longest - 1)}…`;

/** The server's reasons by field (`warehouse_id`: texts joined) where it gave them so. */
function fieldsOf(body: unknown): Readonly<Record<string, string>> | undefined {
  const message = isPlainObject(body) ? body.message : undefined;
  if (!isPlainObject(message)) return undefined;
  return Object.fromEntries(
    Object.entries(message)
      .slice(0, mostFields)
      .map(([field, reasons]) => [cutText(field, longestField), shortened([reasons].flat().map(String).join(', '))]),
  );
}

/** Why the server refused, in its own words; the reasons of fields with their names. */
export const messageOf = (body: unknown): string => shortened(wholeMessageOf(body));

function wholeMessageOf(body: unknown): string {
  const message = isPlainObject(body) ? body.message : undefined;
  if (typeof message === 'string') return message;
  if (Array.isArray(message)) return message.map(String).join('; ');
  const fields = Object.entries(fieldsOf(body) ?? {}).map(([field, reason]) => `${field}: ${reason}`);
  return fields.length > 0 ? fields.join('; ') : '—';
}

function parseBody(where: { readonly endpoint: string; readonly status: number }, text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw badAnswer(where.endpoint, text, where.status);
  }
}

const hasFailed = (body: unknown): boolean => isPlainObject(body) && /^failed$/i.test(String(body.response ?? ''));

/** Some answers have no envelope; then the body itself is the data. */
function toAnswer<T>({ answersWithList }: Endpoint, endpoint: string, body: unknown): Omit<Answer<T>, 'raw'> {
  const enveloped = isPlainObject(body) && 'data' in body;
  const data = enveloped ? body.data : body;
  const page = isPlainObject(body) ? pageOf(endpoint, body.meta) : undefined;
  const message = isPlainObject(body) && typeof body.message === 'string' ? body.message : undefined;
  return {
    // The one place where an answer gets its declared type; readers of records check what they rely on.
    data: (answersWithList ? listIn(data) : data) as T,
    ...(page ? { page } : {}),
    ...(message === undefined ? {} : { message }),
  };
}

function pageOf(endpoint: string, meta: unknown): PageMeta | undefined {
  const pagination = isPlainObject(meta) ? meta.pagination : undefined;
  if (!isPlainObject(pagination)) return undefined;
  const numberAt = (name: string) => {
    const number = readNumber(pagination[name] ?? 0) ?? -1;
    if (!Number.isSafeInteger(number) || number < 0) throw badAnswer(endpoint, JSON.stringify(meta));
    return number;
  };
  const total = numberAt('total');
  const totalPages = numberAt('total_pages');
  // On each page stands a record at least: whoever believed more would ask for pages without end.
  if (pagination.total !== undefined && totalPages > Math.max(1, total))
    throw badAnswer(endpoint, JSON.stringify(meta));
  return { total, perPage: numberAt('per_page'), currentPage: numberAt('current_page'), totalPages };
}

/** What of an answer a page shows: beyond that a browser stands still, and nobody reads on. */
const mostCharacters = 300_000;

/** An answer as a page shows it. */
export interface ShownAnswer {
  readonly data: unknown;
  /** The answer is longer: this is its beginning. */
  readonly isCut?: true;
}

/** The beginning of an answer, as much as a page can show; a file is whole, as it is not shown but saved. */
export function shownAnswer(
  { answersWithFile = false }: Pick<Endpoint, 'answersWithFile'>,
  data: unknown,
): ShownAnswer {
  if (answersWithFile && isPlainObject(data) && typeof data.base64 === 'string') return { data };
  let left = mostCharacters;
  const beginning = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap((one) => (left > 0 ? [beginning(one)] : []));
    if (isPlainObject(value)) {
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, one]) => {
          left -= name.length;
          return left > 0 ? [[name, beginning(one)] as const] : [];
        }),
      );
    }
    const room = Math.max(0, left);
    left -= String(value).length;
    return typeof value === 'string' && value.length > room ? cutText(value, room) : value;
  };
  const shown = beginning(data);
  return left < 0 ? { data: shown, isCut: true } : { data: shown };
}
