import type { Fields } from '../field';
import { isPlainObject } from '../plain-object';

type Input = Readonly<Record<string, unknown>>;

/** An input without what says nothing: what is `null`, and what the shop takes anyway where it is left out. Two that are alike then ask for the same. */
export function meantInput(fields: Fields, input: Input): Input {
  // Not `fields[name]` of whatever name: every object also has names like `toString`.
  const known = new Map(Object.entries(fields));
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
      const field = known.get(name);
      const isUsual = field?.default !== undefined && String(value) === String(field.default);
      if (value === undefined || value === null || isUsual) return [];
      return [[name, field?.fields ? meantWithin(field.fields, value) : value]];
    }),
  );
}

function meantWithin(fields: Fields, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => meantWithin(fields, one));
  return isPlainObject(value) ? meantInput(fields, value) : value;
}
