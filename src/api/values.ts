import { shopMoment } from '../days/shop-day';

/**
 * Values as the server prints them. The same thing comes in many dresses: money as `72720`, `"72720"` or `"Rp72.720"`, moments in four
 * forms, numbers and dates of the vendor's document store wrapped in objects.
 */

/** Whole rupiah; `undefined` where there is no amount. */
export function readMoney(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const printed = /^(-?)\s*Rp\s*(-?)\s*([\d.]+)(?:,(\d+))?$/i.exec(value.trim());
  if (!printed) return readNumber(value);
  const [, before = '', after = '', whole = '', fraction = '0'] = printed;
  const amount = Number(`${whole.replace(/\./g, '')}.${fraction}`);
  return before || after ? -amount : amount;
}

/** A number that may have come as text. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const parsed = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(parsed) ? parsed : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'ags', 'sep', 'okt', 'nov', 'des'] as const;

/**
 * A moment, in milliseconds since 1970; `undefined` for what is none. Understands `2021-03-02`, `2021-03-02 13:05:33` (both Jakarta time),
 * ISO with a zone, and `Senin, 9 Ags 2021`.
 */
export function readMoment(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const local = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (local) return validMoment(shopMoment(local[1] ?? '', local[2]));
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text)) return validMoment(Date.parse(text));
  const spoken = /^(?:\p{L}+,\s*)?(\d{1,2})\s+(\p{L}{3})\p{L}*\s+(\d{4})$/u.exec(text);
  const month = months.indexOf((spoken?.[2] ?? '').toLowerCase() as (typeof months)[number]) + 1;
  if (!spoken || month === 0) return undefined;
  const twoDigits = (part: string | number) => String(part).padStart(2, '0');
  return validMoment(shopMoment(`${spoken[3]}-${twoDigits(month)}-${twoDigits(spoken[1] ?? '')}`));
}

const validMoment = (moment: number): number | undefined => (Number.isNaN(moment) ? undefined : moment);

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
  $numberLong: toNumberIfExact,
  $numberInt: Number,
  $numberDouble: Number,
  $numberDecimal: Number,
  $date: toIso,
};

/** An id of more digits than a number holds stays text. */
function toNumberIfExact(value: unknown): number | string {
  const parsed = Number(value);
  return Number.isSafeInteger(parsed) ? parsed : String(value);
}

function toIso(value: unknown): string {
  const moment =
    typeof value === 'number' || /^-?\d+$/.test(String(value)) ? new Date(Number(value)) : new Date(String(value));
  return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString();
}
