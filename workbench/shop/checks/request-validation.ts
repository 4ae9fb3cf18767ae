import { isPlainObject, itemsOf, type JsonObject, type JsonValue, type ShopRequest } from '../shop-message';
import { acceptanceOf, type Fields, type Place } from './acceptance';
import { deviates } from './deviations';
import { endpointName, type ReferenceEndpoint } from './reference';
import { findValueProblem } from './value-checks';

/** What is wrong with a request, by field, in the words of a Laravel service. */
export type Problems = Readonly<Record<string, readonly string[]>>;

/** An object on the way from the root of a request to where the check is. */
interface Scope {
  readonly accepted: Fields;
  readonly values: JsonObject;
}

/** What stays the same while one half of a request is walked through. */
interface Walk {
  readonly endpoint: string;
  readonly isQuery: boolean;
  readonly isStrict: boolean;
  readonly report: (field: string, text: string) => void;
}

/**
 * Holds a request against what the documents allow. Path values are left to the handlers: an unknown one is a missing
 * record, not a bad request.
 * @param isStrict filters that are printed as required are.
 */
export function checkRequest(
  endpoint: ReferenceEndpoint,
  { query, body, bodyProblem, isForm = false }: Pick<ShopRequest, 'query' | 'body' | 'bodyProblem' | 'isForm'>,
  isStrict: boolean,
): Problems {
  const problems: Record<string, string[]> = bodyProblem === undefined ? {} : { body: [bodyProblem] };
  const report = (field: string, text: string) => {
    problems[field] = [...(problems[field] ?? []), text];
  };
  const takesFile = endpoint.params.some(({ type }) => type === 'file' || type === 'image');
  if (isForm && !takesFile) report('body', 'This endpoint takes JSON, not a form.');
  const accepted = acceptanceOf(endpoint);
  const walk = { endpoint: endpointName(endpoint), isStrict, report };
  checkObject({ ...walk, isQuery: true }, [{ accepted: accepted.query, values: query }], '');
  checkObject({ ...walk, isQuery: false }, [{ accepted: accepted.body, values: body }], '');
  return problems;
}

/** @param scopes the object to check comes first, the root last. */
function checkObject(walk: Walk, scopes: readonly [Scope, ...Scope[]], prefix: string): void {
  const [{ accepted, values }] = scopes;
  for (const key of Object.keys(values)) {
    if (!accepted.has(key)) walk.report(prefix + key, `The ${prefix + key} field is not documented.`);
  }
  for (const [key, place] of accepted) {
    const value = values[key];
    const field = prefix + key;
    if (isFilled(value) || isShownEmpty(place, value)) checkPlace(walk, place, value, field, scopes);
    else if (place.parameter && isRequired(walk, place, scopes)) walk.report(field, `The ${field} field is required.`);
  }
}

/** Laravel takes an empty text or list for nothing. */
const isFilled = (value: JsonValue | undefined): value is JsonValue =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const isShownEmpty = ({ examples }: Place, value: JsonValue | undefined): value is JsonValue =>
  value !== undefined && examples.some((example) => JSON.stringify(example) === JSON.stringify(value));

function checkPlace(walk: Walk, place: Place, value: JsonValue, field: string, scopes: readonly Scope[]): void {
  if (place.parameter) {
    const { endpoint, isQuery } = walk;
    const problem = findValueProblem(endpoint, place.parameter, place.examples, { value, field, isQuery });
    if (problem !== undefined) walk.report(field, problem);
  }
  const items = place.children.get('[]');
  if (!items || items.children.size === 0) {
    if (place.children.size > 0 && isPlainObject(value)) {
      checkObject(walk, [{ accepted: place.children, values: value }, ...scopes], `${field}.`);
    }
    return;
  }
  for (const [index, item] of itemsOf(value).entries()) {
    const itemField = `${field}.${index}`;
    if (isPlainObject(item))
      checkObject(walk, [{ accepted: items.children, values: item }, ...scopes], `${itemField}.`);
    else walk.report(itemField, `The ${itemField} must be an object.`);
  }
}

/** Required by the table, unless the documented example does without it or a deviation says otherwise. */
function isRequired({ endpoint, isStrict }: Walk, place: Place, scopes: readonly Scope[]): boolean {
  const { parameter, isLeftOut, examples } = place;
  if (!parameter || examples.some((example) => !isFilled(example))) return false;
  if (parameter.requiredIf !== undefined) return isConditionMet(parameter.requiredIf, scopes);
  if (!parameter.required || isLeftOut) return false;
  return isStrict || !deviates(endpoint, parameter.name, 'absence');
}

/** `status: PAID or INSTALLMENT`; conditions in other words cannot be told from a request. */
function isConditionMet(condition: string, scopes: readonly Scope[]): boolean {
  const [, name, wanted] = /^(\w+): ([^(]+)/.exec(condition) ?? [];
  if (name === undefined || wanted === undefined) return false;
  const listed = wanted.trim().split(' or ');
  const scope = scopes.find(({ accepted }) => accepted.has(name));
  const root = scopes.at(-1);
  const values = scope ? [scope.values[name]] : root ? valuesNamed(name, root.values) : [];
  return values.some((value) => listed.includes(String(value)));
}

/** Every value of that name, however deep: a condition may speak of the items of another list. */
function valuesNamed(name: string, value: JsonValue): readonly JsonValue[] {
  if (!isPlainObject(value)) return itemsOf(value).flatMap((item) => valuesNamed(name, item));
  return Object.entries(value).flatMap(([key, child]) => (key === name ? [child] : valuesNamed(name, child)));
}
