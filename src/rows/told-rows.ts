import { findEndpoint } from '../api/catalogue';
import type { Endpoint } from '../api/endpoint';
import { isPlainObject } from '../api/plain-object';
import type { Operation } from '../runs/operation';
import type { RowCallIntent, RowCallResult, RowRef } from '../state/schema/row-lines';
import { deedOf } from '../text/deeds';
import { nameOfField, ownNameOfPlace } from '../text/field-names';
import { type Language, otherLanguages, say } from '../text/message';
import { readSaid } from './row-said';

export type RowCall = Operation<RowCallIntent, RowCallResult>;

/** What became of some rows. */
export interface ToldRows {
  readonly rows: readonly RowRef[];
  readonly state: RowCall['state'];
  /** What stands beside them; `''` while nothing is known. */
  readonly text: string;
  /** The same as it is told in other languages, and as earlier versions told it: by the endpoint's id. */
  readonly also: readonly string[];
}

/** Where the answer to one request names the records that it took: it passes over the others without a word. {api: Request Pickup} */
const answersByRecord: Readonly<Record<string, { readonly key: string; readonly taken: string }>> = {
  'shipment.requestPickup': { key: 'pickup_request.id', taken: 'success_data' },
};

/** The ids that an answer names as taken; `undefined` where it names none. */
export function takenIn({ id }: Pick<Endpoint, 'id'>, data: unknown): readonly string[] | undefined {
  const taken = isPlainObject(data) ? data[answersByRecord[id]?.taken ?? ''] : undefined;
  return Array.isArray(taken) ? taken.map(String) : undefined;
}

/** What became of the rows of a request: of each by itself, where its answer speaks of many records. */
export function toldRows(language: Language, endpoint: string, call: RowCall): readonly ToldRows[] {
  const { rows } = call.intent;
  const state = call.state === 'abandoned' ? 'unknown' : call.state;
  const text = textOf(language, wordingIn(language, endpoint, call), call);
  const also = otherTexts(language, endpoint, call).filter((other) => other !== text);
  const taken = call.state === 'done' ? call.result?.taken : undefined;
  const key = answersByRecord[endpoint]?.key;
  if (taken === undefined || key === undefined) return [{ rows, state, text, also }];
  return rows.map((row) => {
    const id = readSaid(row.said).get(key) ?? '';
    if (taken.includes(id)) return { rows: [row], state, text, also };
    return { rows: [row], state: 'failed', text: say(language, 'rows.passedOver', { id }), also: [] };
  });
}

/** What a request is told with. */
interface Wording {
  readonly endpoint: string;
  readonly deed: string;
  readonly told: string;
}

function wordingIn(language: Language, endpoint: string, { result }: RowCall): Wording {
  return { endpoint, deed: deedOf(language, endpoint), told: toldWords(language, endpoint, result?.told ?? '') };
}

function otherTexts(language: Language, endpoint: string, call: RowCall): readonly string[] {
  const byId: Wording = { endpoint, deed: endpoint, told: call.result?.told ?? '' };
  return [language, ...otherLanguages(language)].flatMap((one) => {
    const wording = wordingIn(one, endpoint, call);
    // As it was told before fields were called as their endpoint calls them.
    const byField = { ...wording, told: toldWords(one, '', call.result?.told ?? '') };
    return [wording, byField, byId].map((words) => textOf(one, words, call));
  });
}

/** What an answer said, `id: 12, name: Sari`, with its fields as people call them in what the endpoint is about. */
function toldWords(language: Language, endpoint: string, told: string): string {
  const [resource = ''] = endpoint.split('.');
  const nameOf = (field: string) => ownNameOfPlace(language, resource, field) ?? nameOfField(language, field);
  return told.replace(
    /(^|[,;] )([a-z][a-z0-9_]*): /g,
    (_, before: string, field: string) => `${before}${nameOf(field)} `,
  );
}

/** Whether the shop refused a request without naming a field of it. It may have carried it out all the same. */
export const isBareRefusal = (result: RowCallResult | undefined): boolean =>
  result?.isRefused === true && result.refused === undefined;

/** Whether the shop said of a request that was not carried out that it was. */
export const isUntaken = (result: RowCallResult | undefined): boolean => result?.told !== undefined;

/** Money that goes out leaves no marker by which it could be found: the list of payments tells an amount with its fee, and no account. {api: Withdraw, Get Payment List} */
const isUnsure = (endpoint: string, result: RowCallResult | undefined): boolean =>
  isBareRefusal(result) && findEndpoint(endpoint)?.risk === 'money';

function textOf(language: Language, { endpoint, deed, told }: Wording, { state, result }: RowCall): string {
  if (result?.text !== undefined) return result.text;
  const reason = result?.reason ?? '';
  switch (state) {
    case 'done':
      return say(language, 'rows.done', { deed, told });
    case 'failed':
      return say(language, isUnsure(endpoint, result) || isUntaken(result) ? 'rows.refusedMoney' : 'rows.failed', {
        reason,
      });
    case 'unknown':
    case 'abandoned':
      return say(language, 'rows.unknown', { deed, reason });
    default:
      return '';
  }
}
