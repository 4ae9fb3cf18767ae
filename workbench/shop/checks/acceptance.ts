import { isPlainObject, type JsonObject, type JsonValue } from '../shop-message';
import { deviations } from './deviations';
import { endpointName, type ReferenceEndpoint, type ReferenceParameter } from './reference';

/** One place in a request: a field, or (under `[]`) the items of a list. */
export interface Place {
  /** Absent for what the example or a deviation alone makes known: anything goes there. */
  parameter?: ReferenceParameter;
  /** What the documented example holds here. */
  readonly examples: JsonValue[];
  /** The documented example does without it. */
  isLeftOut: boolean;
  readonly children: Map<string, Place>;
}

export type Fields = ReadonlyMap<string, Place>;

/** What an endpoint accepts: its documented table, its documented example, and the listed deviations. */
export interface Acceptance {
  readonly query: Fields;
  readonly body: Fields;
}

const remembered = new WeakMap<ReferenceEndpoint, Acceptance>();

export function acceptanceOf(endpoint: ReferenceEndpoint): Acceptance {
  const acceptance = remembered.get(endpoint) ?? readAcceptance(endpoint);
  remembered.set(endpoint, acceptance);
  return acceptance;
}

function readAcceptance(endpoint: ReferenceEndpoint): Acceptance {
  const isGet = endpoint.method === 'GET';
  const query = newPlace();
  const body = newPlace();
  const sent = isGet ? query : body;
  for (const parameter of endpoint.params) {
    if (parameter.in === 'path') continue;
    placeAt(parameter.in === 'query' ? query : sent, keysOf(parameter.name)).parameter = parameter;
  }
  for (const { endpoint: name, parameter, accept } of deviations) {
    if (name === endpointName(endpoint) && accept === 'unlisted-parameter') placeAt(sent, keysOf(parameter));
  }
  if (isPlainObject(endpoint.example?.request)) addExample(sent, endpoint.example.request);
  return { query: query.children, body: body.children };
}

const newPlace = (): Place => ({ examples: [], isLeftOut: false, children: new Map() });

/** `stock[].amount` → `stock`, `[]`, `amount`. */
const keysOf = (name: string): string[] => name.replace(/\[\]/g, '.[]').split('.').filter(Boolean);

function placeAt(root: Place, keys: readonly string[]): Place {
  let place = root;
  for (const key of keys) {
    const child = place.children.get(key) ?? newPlace();
    place.children.set(key, child);
    place = child;
  }
  return place;
}

function addExample(place: Place, example: JsonObject): void {
  for (const [key, child] of place.children) if (!(key in example)) child.isLeftOut = true;
  for (const [key, value] of Object.entries(example)) {
    const child = placeAt(place, [key]);
    child.examples.push(value);
    for (const item of Array.isArray(value) ? (value as readonly JsonValue[]) : []) {
      if (isPlainObject(item)) addExample(placeAt(child, ['[]']), item);
    }
    if (isPlainObject(value)) addExample(child, value);
  }
}
