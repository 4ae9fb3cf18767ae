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

const isTold = (name: string): boolean => /^(name|title|full_?name|po_number|warehouse)$/.test(name);
const isNaming = (name: string): boolean => /name|title|sku|^code$/.test(name);

/** By what a person knows a record of a list: its own name, or that of something in it, else its first value; `''` where it has nothing of the kind. */
export function recordName(value: unknown): string {
  if (!isRecord(value)) return '';
  const filled = Object.entries(value).filter(([, inner]) => isFilled(inner));
  const inner = () => Object.values(value).find((part) => isRecord(part) && Object.keys(part).some(isTold));
  const [, best] =
    filled.find(([name]) => isTold(name)) ??
    filled.find(([name]) => isNaming(name)) ??
    [recordName(inner())].filter(isFilled).map((name) => ['', name] as const)[0] ??
    filled[0] ??
    [];
  return best === undefined ? '' : String(best);
}

const isFilled = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number';
