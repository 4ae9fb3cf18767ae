import type { NamingColumn } from './table';

/** How well a column names a record; lower is better. */
export const namingRanks = {
  id: 0,
  ownId: 1,
  /** Of another resource: unique by chance, perhaps. */
  foreignId: 2,
  day: 3,
  name: 4,
  text: 5,
  /** Amounts, switches, and when something was last changed: they change, and their record would be taken for another. */
  measure: 6,
} as const;

/** The nouns by which an endpoint's records may call themselves: `order.list` → `order`; `product.variations` → `variation`, `product`. */
export function nounsOf(endpointId: string): readonly string[] {
  const [resource = [], verb = []] = endpointId.split('.').map(wordsOf);
  return [singular(lastOf(verb)), resource.join('_'), singular(lastOf(resource))];
}

/** The nouns by which the objects of a list may call themselves: `order.products` → `product`, or a line of it. */
export const nounsOfList = (list: string): readonly string[] => [
  singular(lastOf(list.split(/[._]/))),
  'line',
  'detail',
];

const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

const lastOf = (words: readonly string[]): string | undefined => words[words.length - 1];

const singular = (word = ''): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Whether a column is known by its name to change while its record stays the same. */
export const isChanging = (key: string): boolean => /(updat|modif|chang|expire|last_|(^|_)ago$)/.test(key);

const nameLike =
  /(^|[._])(name|title|code|number|no|sku|slug|label|invoice\w*|awb\w*|email|phone|username|key|city|type)$/;

/** @param key without the name of its list. */
export function namingRank({ key, kind }: NamingColumn, nouns: readonly string[]): number {
  if (key === 'id' || key === '_id') return namingRanks.id;
  if (/^(unique_?id|uuid)$/.test(key) || nouns.some((noun) => noun !== '' && isIdOf(key, noun)))
    return namingRanks.ownId;
  if (kind === 'id') return namingRanks.foreignId;
  const isDated = kind === 'day' || kind === 'moment' || /(^|[._])(date|day|month|year)$/.test(key);
  if (isChanging(key)) return namingRanks.measure;
  if (isDated) return namingRanks.day;
  if (kind !== 'text') return namingRanks.measure;
  return nameLike.test(key) ? namingRanks.name : namingRanks.text;
}

const isIdOf = (key: string, noun: string): boolean =>
  [`${noun}_id`, `${noun}id`, `id_${noun}`].includes(key.toLowerCase());
