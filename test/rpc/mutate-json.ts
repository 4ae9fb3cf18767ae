import * as fc from 'fast-check';

/** One change to a JSON value: which way is gone into it, and what is done to what stands there. */
export interface Mutation {
  /** At each level, which of what is there is meant, counted around; the end of the way where nothing lies deeper. */
  readonly way: readonly number[];
  readonly how: keyof typeof deeds;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** A name that means something else to the language than to JSON: only a parser makes a field of it. */
const proto: unknown = JSON.parse('{"__proto__":{"id":1,"length":3},"constructor":null,"toString":"x","valueOf":7}');

const otherwise = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.fromEntries(Object.entries(value));
  if (isObject(value)) return Object.values(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? Number(value) : [value];
};

/** What may stand in place of a value. */
const deeds = {
  /** Taken out; the whole answer becomes `null`. */
  drop: () => null,
  null: () => null,
  zero: () => 0,
  number: () => 7.5,
  enormous: () => 1e308,
  true: () => true,
  blank: () => '',
  text: () => 'x',
  notANumber: () => 'NaN',
  infinity: () => 'Infinity',
  firstHalf: () => '\ud800',
  secondHalf: () => 'x\udc00y',
  /** What a text keeps of an emoji that it was cut in. */
  halfAtEnd: (value: unknown) => `${typeof value === 'string' ? value : ''}\ud83d`,
  halfInList: () => ['x', '\ud83d'],
  halfAsName: () => ({ '\ud800': 'x' }),
  long: () => 'x'.repeat(60_000),
  list: () => [],
  object: () => ({}),
  listOfNull: () => [null],
  listOfLists: () => [[], [1]],
  listOfTexts: () => ['x', 'y'],
  deep: () => nested(300),
  proto: () => proto,
  listOfProto: () => [proto],
  protoOnly: () => JSON.parse('{"__proto__":7}'),
  constructorOnly: () => ({ constructor: 'x' }),
  toStringOnly: () => ({ toString: 'x' }),
  wrapped: () => ({ $numberLong: { $date: {} } }),
  wrappedDate: () => ({ $date: { $numberLong: 'x' } }),
  inList: (value: unknown) => [value],
  inObject: (value: unknown) => ({ value }),
  otherwise,
  /** As a server that prints the request does. */
  key: (_value: unknown, key: string) => `Authorization: Bearer ${key}`,
} as const satisfies Readonly<Record<string, (value: unknown, key: string) => unknown>>;

/** @param key that of the shop, for a server that prints it. */
export function mutate(value: unknown, { way: [step, ...further], how }: Mutation, key: string): unknown {
  const names = Array.isArray(value) || isObject(value) ? Object.keys(value) : [];
  const name = names[(step ?? 0) % names.length];
  if (step === undefined || name === undefined) return deeds[how](value, key);
  const changed = Object.entries(value as object).flatMap(([own, inner]): [string, unknown][] => {
    if (own !== name) return [[own, inner]];
    if (how === 'drop' && further.length === 0) return [];
    return [[own, mutate(inner, { way: further, how }, key)]];
  });
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(), { maxLength: 6 }),
  how: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
});
