import type { Client } from '../../api/client';
import type { ConnectionMemory } from '../../api/connection-memory';
import type { Endpoint, InputOf, OpenEndpoint, Paging, ResultOf } from '../../api/endpoint';
import type { FileAnswer } from '../../api/file-answer';
import { checkInput } from '../../api/input-check';
import { listAll } from '../../api/list-all';
import { packStored, tryUnpack, unpackStored } from '../../state/packed-document';
import { AddOnError, type ErrorCode, isAddOnError } from '../../text/add-on-error';
import type { FormulaContext } from '../formula-context';
import { type KeptAnswer, keptAnswerDocument } from './cache-documents';
import type { LiveShop } from './live-shop';
import { cutIntoParts, isFresh, largestPart, tokenOf, useSharedCopy } from './shared-copy';

/** What became of one question out of many. */
export type OpenOutcome<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: AddOnError };

/** More requests than this do not fit into the time of one custom function. */
const mostRequests = 400;
/** {facts §6}: one answer must leave room for the others in the cache. */
const mostParts = 100;
/** Questions that are put to the shop before what was learnt is kept: a cell that runs out of time goes on from there. */
const questionsAtOnce = 100;

interface Document<T> {
  readonly data: T;
  readonly at: number;
}

/**
 * The whole answer of an endpoint, all pages of it, shared by all cells.
 * @throws AddOnError: `invalidInput`; `formulaTooLarge` with the filter to add; those of `useSharedCopy` and of the client.
 */
export function readOpen<E extends OpenEndpoint>(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: E,
  input: InputOf<E>,
): Document<ResultOf<E>> {
  checkInput(endpoint, withPageNumber(endpoint, input));
  const { codec } = context.platform;
  const build = () => {
    const data = shop.ask((client, memory) => fetchWhole(client, memory, endpoint, input));
    const parts = cutIntoParts(codec.pack(JSON.stringify(data)));
    if (parts.length > mostParts) throw tooLarge(endpoint);
    return parts;
  };
  return useSharedCopy(context, answerKey(context, shop, endpoint, input), build, (copy) => {
    const packed = copy.read(Array.from({ length: copy.parts }, (_, number) => number));
    if (!packed) return undefined;
    const text = tryUnpack(codec, packed.join(''));
    // What is damaged is asked for again.
    if (text === '') return undefined;
    const answer: unknown = JSON.parse(text);
    // The shop's own answer, as it came: it has the type that the client gives it.
    return { data: answer as ResultOf<E>, at: copy.at };
  });
}

/** A page number that is printed as required is ours to give: all pages are read. */
const withPageNumber = ({ parameters }: Endpoint, input: Readonly<Record<string, unknown>>) =>
  parameters.pagination_offset?.required ? { pagination_offset: 1, ...input } : input;

const answerKey = ({ platform }: FormulaContext, shop: LiveShop, { id }: Endpoint, input: unknown): string =>
  `ngorder.a:${platform.codec.digest(`${shop.stamp}|${id}|${JSON.stringify(input)}`).slice(0, 32)}`;

/** All pages, unless one was asked for by its number. */
function fetchWhole(
  client: Client,
  memory: ConnectionMemory,
  endpoint: OpenEndpoint,
  input: Readonly<Record<string, unknown>>,
): unknown {
  if (endpoint.answersWithFile) return describeFile(client.call(endpoint, input).data as FileAnswer);
  if (!isPaged(endpoint) || input.pagination_offset !== undefined) return client.call(endpoint, input).data;
  return listAll(client, memory, endpoint, input, (_, total) => {
    if (total > mostRequests) throw tooLarge(endpoint);
  });
}

/** A cell has no room for a file, but can say that it is there. */
const describeFile = ({ name, contentType, base64 }: FileAnswer) => ({
  name,
  content_type: contentType,
  bytes: Math.floor((base64.length * 3) / 4),
});

const isPaged = (endpoint: OpenEndpoint): endpoint is OpenEndpoint & { readonly paging: Paging } =>
  endpoint.paging !== undefined;

/** The parameters by which a list can be narrowed, told to whoever asked for too much. */
function tooLarge({ id, parameters }: Endpoint): AddOnError {
  const filters = Object.keys(parameters).filter(
    (name) => !['per_page', 'pagination_offset', 'order_by'].includes(name),
  );
  return new AddOnError('formulaTooLarge', { endpoint: id, filter: filters.slice(0, 4).join(', ') || '—' });
}

/**
 * One question for each input, of those that are small and many: the stock of a variation, the whereabouts of a parcel. What is in the cache
 * costs nothing, the rest goes to the shop in waves. Each has its own outcome.
 * @throws AddOnError what concerns all of them: a bad key, no time left.
 */
export function readOpenEach<E extends OpenEndpoint>(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: E,
  inputs: readonly InputOf<E>[],
): OpenOutcome<ResultOf<E>>[] {
  const keys = inputs.map((input) => answerKey(context, shop, endpoint, input));
  const known = recallEach(context, [...new Set(keys)]);
  inputs.forEach((input, index) => {
    const refused = refusalOf(endpoint, input);
    if (refused) known.set(keys[index] ?? '', { at: 0, tokens: [], error: refused });
  });
  const missing = new Map(keys.flatMap((key, index) => (known.has(key) ? [] : [[key, inputs[index] as InputOf<E>]])));
  const asked = [...missing];
  for (let start = 0; start < asked.length; start += questionsAtOnce) {
    const some = asked.slice(start, start + questionsAtOnce);
    const answers = askEach(
      context,
      shop,
      endpoint,
      some.map(([, input]) => input),
    );
    some.forEach(([key], index) => {
      const answer = answers[index];
      if (answer) known.set(key, answer);
    });
    keepEach(context, new Map(some.map(([key], index) => [key, answers[index]])));
  }
  return keys.map((key) => toOutcome(known.get(key)));
}

/** What is wrong with an input, told in its own place; it never leaves for the shop. */
function refusalOf(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): KeptAnswer['error'] | undefined {
  try {
    checkInput(endpoint, input);
    return undefined;
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    return { code: error.code, values: error.values };
  }
}

function recallEach(context: FormulaContext, keys: readonly string[]): Map<string, KeptAnswer> {
  const { documentCache, codec } = context.platform;
  const kept = [...documentCache.getAll(keys)].flatMap(([key, packed]) => {
    const answer = unpackStored(codec, keptAnswerDocument, packed);
    return answer && isFresh(context, answer) ? [[key, answer] as const] : [];
  });
  return new Map(kept);
}

function askEach<E extends OpenEndpoint>(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: E,
  inputs: readonly InputOf<E>[],
): KeptAnswer[] {
  const outcomes = shop.ask((client) => client.callMany(endpoint, inputs));
  const at = context.platform.clock.now();
  const tokens = [tokenOf(context)];
  return outcomes.map((outcome) => {
    if (outcome.ok) return { at, tokens, data: outcome.answer.data };
    if (!concernsOneItem.includes(outcome.error.code)) throw outcome.error;
    return { at, tokens, error: { code: outcome.error.code, values: outcome.error.values } };
  });
}

/** What the shop says about a single record; anything else would be the same for all. */
const concernsOneItem: readonly ErrorCode[] = ['notFound', 'refused'];

function keepEach(context: FormulaContext, answers: ReadonlyMap<string, KeptAnswer | undefined>): void {
  const { documentCache, codec } = context.platform;
  const packed = [...answers].flatMap(([key, answer]) => {
    if (!answer) return [];
    const text = packStored(codec, keptAnswerDocument, answer);
    return text.length <= largestPart ? [[key, text] as const] : [];
  });
  if (packed.length > 0) documentCache.putAll(new Map(packed), context.settings().formulas.minutes * 60);
}

function toOutcome<T>(answer: KeptAnswer | undefined): OpenOutcome<T> {
  if (answer?.error) return { ok: false, error: new AddOnError(answer.error.code, answer.error.values) };
  return { ok: true, data: answer?.data as T };
}

/** The data, or the item's own error thrown. */
export function requireData<T>(outcome: OpenOutcome<T> | undefined): T {
  if (!outcome) throw new AddOnError('unexpected', { reason: 'a question without an outcome' });
  if (!outcome.ok) throw outcome.error;
  return outcome.data;
}
