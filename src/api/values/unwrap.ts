import { idParameter } from './long-integer';

/**
 * Frees numbers and dates of the document store's wrappers: `{"$numberLong":"12"}` → 12, `{"$date":…}` → ISO text. Fields named like what every object
 * has, `toString` or `__proto__`, are left out: with them an object cannot even be printed.
 */
export function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => !(name in Object.prototype))
    .map(([name, inner]): [string, unknown] => [name, unwrap(inner)]);
  const [name, inner] = entries.length === 1 && entries[0] ? entries[0] : ['', undefined];
  const wrapper = typeof inner === 'object' ? undefined : wrappers[name];
  return wrapper ? wrapper(inner) : Object.fromEntries(entries);
}

const wrappers: Readonly<Record<string, (value: unknown) => unknown>> = {
  $oid: String,
  $numberLong: idParameter,
  $numberInt: Number,
  $numberDouble: Number,
  $numberDecimal: Number,
  $date: toIso,
};

function toIso(value: unknown): string {
  const moment =
    typeof value === 'number' || /^-?\d+$/.test(String(value)) ? new Date(Number(value)) : new Date(String(value));
  return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString();
}
