/** A record of an answer, or anything else with names in it. */
export type AnswerRecord = Readonly<Record<string, unknown>>;

/** What an answer, or a part of it, is: one value, a list, or names with values. */
export type AnswerPart =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, unknown])[] };

export function partOf(value: unknown): AnswerPart {
  if (Array.isArray(value)) return { kind: 'list', items: value };
  return isRecord(value) ? { kind: 'record', entries: Object.entries(value) } : { kind: 'value', value };
}

const isRecord = (value: unknown): value is AnswerRecord => typeof value === 'object' && value !== null;

/** What is in nothing else: the values of a record come before its parts. */
export const isPlain = (value: unknown): boolean => partOf(value).kind === 'value';

const namingNames = ['name', 'full_name', 'title', 'customer_name', 'receiver_name', 'sku', 'code', 'order_id', 'id'];

/** By what a person knows a record of a list; `''` where it has nothing of the kind. */
export function recordName(value: unknown): string {
  if (!isRecord(value)) return '';
  const own = Object.keys(value);
  const named = (name: string) => own.includes(name) && isFilled(value[name]);
  const best = namingNames.find(named) ?? own.find((name) => /name/.test(name) && named(name)) ?? own.find(named);
  return best === undefined ? '' : String(value[best]);
}

const isFilled = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number';
