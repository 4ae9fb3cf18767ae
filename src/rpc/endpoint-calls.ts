import { type Answer, shownAnswer } from '../api/answer';
import { allEndpoints, requireEndpoint } from '../api/catalogue';
import { type Endpoint, isOpen, needsConfirmation } from '../api/endpoint';
import type { Field } from '../api/field';
import { checkInput } from '../api/input-check';
import { type NameKind, nameKindOf } from '../api/named-parameters';
import { type RequiredWhen, readCondition } from '../api/required-if';
import { composeFormula, type FilledArgument, insertFormula } from '../formulas/insert-formula';
import type { Platform } from '../google/ports';
import { takesRows } from '../rows/row-field';
import { doubtAbout } from '../runs/call-in-doubt';
import { callChangingEndpoint } from '../runs/endpoint-call';
import { type ShopAccess, withShopAccess, withShopSession } from '../runs/shop-session';
import { offerConfirmation, takeConfirmation } from '../state/confirmation';
import * as v from '../state/valibot';
import { isReadable } from '../tables/endpoint-dataset';
import { type ListedId, listedIdOf } from '../tables/listed-ids';
import { AddOnError } from '../text/add-on-error';
import { canonical } from '../text/canonical';
import { ownNameOfPlace } from '../text/field-names';
import type { Language } from '../text/message';
import { isMoneyPlace, mayBeShare } from '../text/money-places';
import { type RpcContext, rpcCall } from './rpc-call';
import { formulaArguments } from './views/formula-arguments';

/** Longer than any that was handed out; what is longer does not fit into a key of the cache {facts §1}. */
const longestToken = 100;

/** The function that reads any endpoint. */
const anyEndpoint = 'NGORDER';

const inputSchema = v.optional(v.record(v.string(), v.unknown()), {});

export const endpointCalls = {
  'endpoints.list': rpcCall(v.object({}), ({ language }) =>
    allEndpoints().map((endpoint) => describe(endpoint, language)),
  ),
  /** All that a form for one endpoint needs, and what else its answer is good for. */
  'endpoints.describe': rpcCall(v.object({ id: v.string() }), ({ language }, { id }) =>
    describeForm(requireEndpoint(id), language),
  ),
  /** The function that asks for the same; put into the selected cell where that is asked for, which has to be blank. */
  'endpoints.formula': rpcCall(
    v.object({ id: v.string(), input: inputSchema, intoCell: v.optional(v.boolean(), false) }),
    ({ platform }, { id, input, intoCell }) => {
      const endpoint = requireEndpoint(id);
      if (!isOpen(endpoint)) throw new AddOnError('notForFormulas', { endpoint: id });
      checkInput(endpoint, input);
      const filled = formulaArguments(endpoint, input);
      if (intoCell) writeIntoCell(platform, filled);
      return { formula: composeFormula(anyEndpoint, filled, (tabId) => platform.workbook.tab(tabId), { id: -1 }) };
    },
  ),
  /**
   * Calls any endpoint. What needs confirmation answers the first try with the error `confirmationNeeded` and a `token`, or `callInDoubt` where it may
   * have been carried out already; the same call with that token as `confirm` is carried out.
   */
  'endpoints.call': rpcCall(
    v.object({
      id: v.string(),
      input: inputSchema,
      confirm: v.optional(v.pipe(v.string(), v.maxLength(longestToken))),
      raw: v.optional(v.boolean(), false),
    }),
    (context, { id, input, confirm, raw }) => {
      const endpoint = requireEndpoint(id);
      checkInput(endpoint, input);
      return toView(endpoint, send(context, { endpoint, input, confirm }), raw);
    },
  ),
};

/** @throws AddOnError `cellNotBlank`: what is there is the person's; `noCellSelected`. */
function writeIntoCell(platform: Platform, filled: readonly FilledArgument[]): void {
  if (insertFormula(platform, anyEndpoint, filled, undefined).kind === 'taken') throw new AddOnError('cellNotBlank');
}

/** One call of an endpoint, and the token by which a person confirms it. */
interface OrderedCall {
  readonly endpoint: Endpoint;
  readonly input: Readonly<Record<string, unknown>>;
  readonly confirm: string | undefined;
}

/** What changes something is confirmed while nobody else can send: a token is good once, and what is in doubt is known by then. */
function send({ platform, language }: RpcContext, call: OrderedCall): Answer<unknown> {
  const { endpoint, input, confirm } = call;
  if (endpoint.risk === 'read') return withShopAccess(platform, language, ({ client }) => client.call(endpoint, input));
  // Whoever is asked anyway need not wait for others. What is in doubt is judged where nobody writes meanwhile.
  if (confirm === undefined && needsConfirmation(endpoint)) {
    withShopAccess(platform, language, (access) => requireConfirmation(access, call));
  }
  return withShopSession(platform, language, 'push', (session) => {
    requireConfirmation(session, call);
    return callChangingEndpoint(session, endpoint, input);
  });
}

/** @throws AddOnError `confirmationNeeded`, `callInDoubt`, with a token for this person, shop and file. */
function requireConfirmation(access: ShopAccess, { endpoint, input, confirm }: OrderedCall): void {
  const { platform, seals } = access;
  const doubt = doubtAbout(access, endpoint, input);
  if (doubt === undefined && !needsConfirmation(endpoint)) return;
  const what = { id: endpoint.id, input, ...(doubt === undefined ? {} : { doubt }) };
  const deed = seals.seal('confirmation', [canonical(what)]);
  if (confirm !== undefined && takeConfirmation(platform, confirm, deed)) return;
  const token = offerConfirmation(platform, deed);
  if (doubt !== undefined) throw new AddOnError('callInDoubt', { endpoint: endpoint.id, token });
  throw new AddOnError('confirmationNeeded', { endpoint: endpoint.id, risk: endpoint.risk, token });
}

/** With the raw body all is whole. */
const toView = (endpoint: Endpoint, { data, page, message, raw }: Answer<unknown>, withRaw: boolean) => ({
  ...(withRaw ? { data } : shownAnswer(endpoint, data)),
  ...(page ? { meta: page } : {}),
  ...(message === undefined ? {} : { message }),
  ...(withRaw ? { raw } : {}),
});

function describe(endpoint: Endpoint, language: Language) {
  const { id, method, paths, risk, idempotent, paging, summary, answersWithFile } = endpoint;
  return {
    id,
    method: method.toUpperCase(),
    paths,
    risk,
    idempotent,
    isPaged: paging !== undefined,
    answersWithFile: answersWithFile ?? false,
    needsConfirmation: needsConfirmation({ risk }),
    takesRows: takesRows(endpoint),
    summary: summary[language],
  };
}

/** The same, and what people call its ids, when it is required, and what its answer can become. */
const describeForm = (endpoint: Endpoint, language: Language) => ({
  ...describe(endpoint, language),
  /** Whether the answer can be a tab that is refreshed. */
  isTable: isReadable(endpoint),
  /** Whether a function may ask for it. */
  isOpen: isOpen(endpoint),
  fields: Object.entries(endpoint.parameters).map(([name, field]) =>
    describeFormField({ endpoint, language }, name, name, field),
  ),
});

/** A parameter as a form asks for it, or a field within one. */
export interface FormFieldView
  extends Pick<
    Field,
    'type' | 'required' | 'values' | 'open' | 'isSecret' | 'isMoment' | 'maxMb' | 'default' | 'min' | 'max'
  > {
  readonly name: string;
  /** What it is called where only this endpoint means it so. */
  readonly title?: string;
  /** Whether it holds rupiah, and nothing else. */
  readonly isMoney?: true;
  /** Of which kind its ids are, where people know them by name. */
  readonly names?: NameKind;
  /** Where its ids are looked up, where people have no names for them. */
  readonly listed?: ListedId;
  readonly requiredWhen?: RequiredWhen;
  /** Of an object, or of each item of a list of objects. */
  readonly fields?: readonly FormFieldView[];
  /** What a list of plain values holds. */
  readonly items?: FormFieldView;
}

interface AskedFor {
  readonly endpoint: Endpoint;
  readonly language: Language;
}

/** @param key dotted where the field lies within another one. */
function describeFormField(asked: AskedFor, key: string, name: string, field: Field): FormFieldView {
  const { endpoint, language } = asked;
  const { value: _, fields, items, sentAs: __, requiredIf, ...plain } = field;
  const names = nameKindOf(endpoint, key);
  const listed = names || !takesNames(field) ? undefined : listedIdOf(endpoint, key, language);
  const requiredWhen = readCondition(requiredIf ?? '');
  const title = ownNameOfPlace(language, endpoint.id.split('.')[0] ?? '', key);
  const within = (inner: string, innerField: Field) => describeFormField(asked, `${key}.${inner}`, inner, innerField);
  return {
    ...plain,
    name,
    ...(title === undefined ? {} : { title }),
    ...(isMoneyPlace(key) && !mayBeShare(key) ? { isMoney: true as const } : {}),
    ...(names && takesNames(field) ? { names } : {}),
    ...(listed ? { listed } : {}),
    ...(requiredWhen ? { requiredWhen } : {}),
    ...(fields ? { fields: Object.entries(fields).map(([inner, innerField]) => within(inner, innerField)) } : {}),
    ...(items ? { items: describeFormField(asked, key, name, items) } : {}),
  };
}

/** An id is one plain value. */
const takesNames = ({ type }: Field): boolean => type === 'integer' || type === 'digits' || type === 'text';
