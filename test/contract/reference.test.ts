import { allEndpoints } from '../../src/api/catalogue';
import type { Endpoint } from '../../src/api/endpoint';
import { type ReferenceEndpoint, type ReferenceParameter, readReference } from '../../workbench/shop/checks/reference';
import { type FlatParameter, flatParameters } from './flat-parameters';
import { type Difference, referenceDifferences } from './reference-differences';

/** Which of our types stand for the table's. */
const fieldTypes: Readonly<Record<string, readonly string[]>> = {
  integer: ['integer'],
  numeric: ['digits'],
  string: ['text', 'date'],
  boolean: ['boolean'],
  array: ['list', 'object'],
  '[]integer': ['list'],
  '[]string': ['list'],
  '[]Wholesale': ['list'],
  '[]Variations': ['list'],
  image: ['file'],
  file: ['file'],
};

const reference = readReference();
const endpoints = allEndpoints();

const sameEndpoint = (facts: ReferenceEndpoint): Endpoint | undefined =>
  endpoints.find(({ method, paths }) => method.toUpperCase() === facts.method && paths[0] === facts.paths[0]);

/** `GET` cannot carry a body: what the table calls body goes in the query. A condition on "required" makes it optional for us. */
const expectedPlace = (facts: ReferenceEndpoint, parameter: ReferenceParameter): string =>
  facts.method === 'GET' && parameter.in === 'body' ? 'query' : parameter.in;

const listed = (values: readonly string[] | undefined): string => JSON.stringify(values ?? null);

function compareParameter(facts: ReferenceEndpoint, theirs: ReferenceParameter, ours: FlatParameter | undefined) {
  if (!ours) return ['missing'];
  const { field, place } = ours;
  const isRequired = theirs.required && theirs.requiredIf === undefined;
  return [
    ...(place === expectedPlace(facts, theirs) ? [] : ['place']),
    ...(fieldTypes[theirs.type]?.includes(field.type) ? [] : ['type']),
    ...(field.required === isRequired ? [] : ['required']),
    ...(theirs.type === 'boolean' || listed(field.values ?? field.items?.values) === listed(theirs.values)
      ? []
      : ['values']),
  ];
}

function differencesOf(facts: ReferenceEndpoint, endpoint: Endpoint): string[] {
  const ours = new Map(flatParameters(endpoint).map((parameter) => [parameter.name, parameter]));
  const known = new Set(facts.params.map(({ name }) => name));
  const compared = facts.params.flatMap((theirs) =>
    compareParameter(facts, theirs, ours.get(theirs.name)).map((about) => `${theirs.name}: ${about}`),
  );
  return [...compared, ...[...ours.keys()].filter((name) => !known.has(name)).map((name) => `${name}: extra`)];
}

const intended = (endpoint: string): string[] =>
  referenceDifferences
    .filter((difference: Difference) => difference.endpoint === endpoint)
    .map(({ parameter, about }) => `${parameter}: ${about}`);

describe('the catalogue', () => {
  it('has every documented endpoint, once, under a stable id', () => {
    expect(endpoints).toHaveLength(165);
    expect(new Set(endpoints.map(({ id }) => id)).size).toBe(165);
    expect(endpoints.every(({ id }) => /^[a-zA-Z]+\.[a-zA-Z]+$/.test(id))).toBe(true);
  });

  it.each(reference.map((facts) => [`${facts.method} ${facts.paths[0]}`, facts] as const))(
    'describes %s as the reference does, intended differences aside',
    (_, facts) => {
      const endpoint = sameEndpoint(facts);
      expect(endpoint?.paths).toEqual(facts.paths);
      expect(endpoint?.isPathInferred ?? false).toBe(facts.pathStatus === 'inferred');
      if (endpoint) expect(differencesOf(facts, endpoint).sort()).toEqual(intended(endpoint.id).sort());
    },
  );

  it('says what every endpoint is for, in both languages', () => {
    for (const { id, summary } of endpoints) {
      expect([id, summary.en.length > 5, summary.id.length > 5]).toEqual([id, true, true]);
    }
  });

  it('never repeats by itself what changes more than once', () => {
    const repeatable = endpoints.filter(({ risk, idempotent }) => risk !== 'read' && idempotent).map(({ id }) => id);
    expect(repeatable.every((id) => /\.(update\w*|registerDevice|markRead)$/.test(id))).toBe(true);
    expect(repeatable).not.toContain('product.update');
    expect(repeatable).not.toContain('product.updateStock');
  });

  it('marks what must never be shown', () => {
    const secrets = endpoints.flatMap(({ id, parameters }) =>
      Object.entries(parameters).flatMap(([name, { isSecret }]) => (isSecret ? [`${id} ${name}`] : [])),
    );
    expect(secrets.sort()).toEqual([
      'bank.create pin',
      'bank.create username',
      'bank.update pin',
      'bank.update username',
      'notification.registerDevice token',
      'user.updateProfile password',
      'user.updateProfile password_confirmation',
      'xenditSetting.update xendit_key',
    ]);
  });
});
