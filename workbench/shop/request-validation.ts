import { deviations } from './deviations';
import { endpointName, type ReferenceEndpoint, type ReferenceParameter } from './reference';
import type { JsonObject, JsonValue } from './shop-message';

/** What is wrong with a request, by field, in the words of a Laravel service. */
export type Problems = Readonly<Record<string, readonly string[]>>;

interface Node {
  parameter?: ReferenceParameter;
  /** Known from the example alone: anything goes. */
  isExample?: boolean;
  readonly children: Map<string, Node>;
}

/** What an endpoint accepts at one place: its documented table, its documented example, and the listed deviations. */
type Acceptance = ReadonlyMap<string, Node>;

/** Path values are checked by the handlers: an unknown one is a missing record, not a bad request. */
export function checkRequest(
  endpoint: ReferenceEndpoint,
  query: JsonObject,
  body: JsonObject,
  strict: boolean,
): Problems {
  const name = endpointName(endpoint);
  const isGet = endpoint.method === 'GET';
  const inQuery = endpoint.params.filter((parameter) => parameter.in === 'query' || (isGet && parameter.in === 'body'));
  const inBody = isGet ? [] : endpoint.params.filter((parameter) => parameter.in === 'body');
  const example = isPlainObject(endpoint.example?.request) ? endpoint.example.request : {};
  const problems: Record<string, string[]> = {};
  const report = (field: string, text: string) => {
    problems[field] = [...(problems[field] ?? []), text];
  };
  const accepted = (parameters: readonly ReferenceParameter[], withExample: boolean) =>
    acceptance(name, parameters, withExample ? example : {});
  checkObject({ name, isQuery: true, strict, report }, accepted(inQuery, isGet), query, '');
  checkObject({ name, isQuery: false, strict, report }, accepted(inBody, !isGet), body, '');
  return problems;
}

function acceptance(name: string, parameters: readonly ReferenceParameter[], example: JsonObject): Acceptance {
  const root: Node = { children: new Map() };
  for (const parameter of parameters) nodeAt(root, keysOf(parameter.name)).parameter = parameter;
  addExample(root, example);
  for (const deviation of deviations) {
    if (deviation.endpoint === name && deviation.accept === 'unlisted-parameter' && parameters.length > 0) {
      nodeAt(root, keysOf(deviation.parameter)).isExample = true;
    }
  }
  return root.children;
}

/** `stock[].amount` → `stock`, `[]`, `amount`. */
const keysOf = (name: string): string[] => name.replace(/\[\]/g, '.[]').split('.').filter(Boolean);

function nodeAt(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const child = node.children.get(key) ?? { children: new Map() };
    node.children.set(key, child);
    node = child;
  }
  return node;
}

function addExample(node: Node, example: JsonObject): void {
  for (const [key, value] of Object.entries(example)) {
    const child = nodeAt(node, [key]);
    if (!child.parameter) child.isExample = true;
    for (const item of Array.isArray(value) ? value : [])
      if (isPlainObject(item)) addExample(nodeAt(child, ['[]']), item);
    if (isPlainObject(value)) addExample(child, value);
  }
}

type Report = (field: string, text: string) => void;

/** What stays the same while one request is walked through. */
interface Walk {
  readonly name: string;
  readonly isQuery: boolean;
  readonly strict: boolean;
  readonly report: Report;
}

function checkObject(walk: Walk, accepted: Acceptance, values: JsonObject, prefix: string): void {
  for (const key of Object.keys(values)) {
    if (!accepted.has(key)) walk.report(prefix + key, `The ${prefix + key} field is not documented.`);
  }
  for (const [key, node] of accepted) {
    const value = values[key];
    const field = prefix + key;
    if (value !== undefined && value !== null) {
      checkValue(walk, node, value, field);
      checkChildren(walk, node, value, field);
    } else if (node.parameter && isRequired(walk.name, node.parameter, walk.strict)) {
      walk.report(field, `The ${field} field is required.`);
    }
  }
}

function checkChildren(walk: Walk, node: Node, value: JsonValue, field: string): void {
  const items = node.children.get('[]');
  if (!items || items.children.size === 0) {
    if (node.children.size > 0 && isPlainObject(value)) checkObject(walk, node.children, value, `${field}.`);
    return;
  }
  const list = Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : [];
  for (const [index, item] of list.entries()) {
    if (isPlainObject(item)) checkObject(walk, items.children, item, `${field}.${index}.`);
    else walk.report(`${field}.${index}`, `The ${field}.${index} must be an object.`);
  }
}

function isRequired(name: string, parameter: ReferenceParameter, strict: boolean): boolean {
  if (!parameter.required || parameter.requiredIf !== undefined) return false;
  return strict || !deviates(name, parameter.name, 'absence');
}

const deviates = (name: string, parameter: string, accept: string): boolean =>
  deviations.some((one) => one.endpoint === name && one.parameter === parameter && one.accept === accept);

function checkValue({ name, isQuery, report }: Walk, { parameter }: Node, value: JsonValue, field: string): void {
  if (!parameter) return;
  const fits = typeChecks[parameter.type];
  if (!fits) throw new Error(`The reference has a type that the sandbox does not know: ${parameter.type}`);
  if (!fits(value, isQuery)) report(field, `The ${field} must be of type ${parameter.type}.`);
  else if (parameter.values && !isListed(name, parameter, value)) report(field, `The selected ${field} is invalid.`);
  if (parameter.max !== undefined && Number(value) > parameter.max)
    report(field, `The ${field} may not be greater than ${parameter.max}.`);
}

function isListed(name: string, parameter: ReferenceParameter, value: JsonValue): boolean {
  if (parameter.takenFrom !== undefined || deviates(name, parameter.name, 'any-value')) return true;
  const values = parameter.values ?? [];
  const text = String(value);
  return values.includes(text) || (deviates(name, parameter.name, 'any-case') && values.includes(text.toUpperCase()));
}

const isInteger = (value: JsonValue, isQuery: boolean): boolean =>
  isQuery ? /^-?\d+$/.test(String(value)) : typeof value === 'number' && Number.isInteger(value);

const isList = (value: JsonValue): boolean => Array.isArray(value) || isPlainObject(value);

/** A query knows texts only; a JSON body says what it means. */
const typeChecks: Readonly<Record<string, (value: JsonValue, isQuery: boolean) => boolean>> = {
  integer: isInteger,
  numeric: (value) => value !== '' && Number.isFinite(Number(value)),
  string: (value) => typeof value === 'string',
  boolean: (value, isQuery) =>
    isQuery ? ['true', 'false', '1', '0'].includes(String(value)) : typeof value === 'boolean',
  array: isList,
  '[]integer': isList,
  '[]string': isList,
  '[]Wholesale': isList,
  '[]Variations': isList,
  image: () => true,
  file: () => true,
};

export const isPlainObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
