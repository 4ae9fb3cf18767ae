import type { Endpoint } from '../api/endpoint';
import type { Field } from '../api/field';
import { isPlainObject } from '../api/plain-object';
import { isIdName } from '../api/values/long-integer';
import { isRowList, rowFieldsOf, verbOf } from './row-field';
import type { RowRecord } from './row-record';

/** The key of an id says where the money goes, not what is changed: two withdrawals to one bank are two. */
const withoutTarget: ReadonlySet<string> = new Set(['payment.withdraw']);

/**
 * The keys of the parameters that name what an endpoint changes, the one first whose ids are its records: the ids in a list of its resource's own
 * records, and of what they lie in; else the first required id, of its own or of the items of its list; else a list of nothing but numbers, which are ids of
 * whom it is for. None where it makes something new, or changes what has no id.
 */
function targetKeys(endpoint: Endpoint): readonly string[] {
  const { id, parameters } = endpoint;
  if (verbOf(endpoint) === 'CREATE' || withoutTarget.has(id)) return [];
  const required = rowFieldsOf(parameters).filter(({ isRequired }) => isRequired);
  const ids = required.filter(({ key }) => isIdName(key));
  const listOf = (key: string) => key.split('.')[0] ?? '';
  const listed = ids.filter(({ key }) => {
    const list: Field | undefined = parameters[listOf(key)];
    return key.includes('.') && list !== undefined && isRowList(list);
  });
  const ofResource = listed.find(({ key }) => isOfResource(endpoint, listOf(key)));
  const own = ids.find(({ key }) => !key.includes('.'));
  const numbers = required.find(({ field }) => field.type === 'list' && field.items?.type === 'integer');
  const keys = ofResource ? [ofResource, own] : [own ?? listed[0] ?? numbers];
  return keys.flatMap((one) => one?.key ?? []);
}

/** Whether a list holds records of the endpoint's own kind: `orders` of `unconfirmedOrder.confirm`, unlike `products` of `order.update`. */
const isOfResource = ({ id }: Endpoint, list: string): boolean =>
  `${id.split('.')[0] ?? ''}s`.toLowerCase().endsWith(list.toLowerCase());

/** The key of the column with the ids of what a request changes; `undefined` where it names none. */
export const targetKeyOf = (endpoint: Endpoint): string | undefined => targetKeys(endpoint)[0];

/** Whether one request may name many records. */
export function mayNameMany(endpoint: Endpoint): boolean {
  const [name = '', ...within] = targetKeyOf(endpoint)?.split('.') ?? [];
  return within.length > 0 || endpoint.parameters[name]?.type === 'list';
}

/** The ids of what a request changes, each as often as it is named. */
export const targetsOf = (endpoint: Endpoint, input: Readonly<Record<string, unknown>>): readonly string[] =>
  idsAt(targetKeyOf(endpoint), input);

const idsAt = (key: string | undefined, input: Readonly<Record<string, unknown>>): readonly string[] =>
  key === undefined ? [] : valuesAt(key, input).map(String);

/** What an input says in a column, each as often as it does. */
export const valuesAt = (key: string, input: Readonly<Record<string, unknown>>): readonly unknown[] =>
  valuesIn(key.split('.'), input);

function valuesIn([name = '', ...rest]: readonly string[], value: unknown): readonly unknown[] {
  const found = isPlainObject(value) ? value[name] : undefined;
  const values = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return rest.length === 0 ? values : values.flatMap((one) => valuesIn(rest, one));
}

/** An id that no two requests, and no two items of one, may have. */
interface NamedOnce {
  /** The key of its column. */
  readonly column: string;
  /** Parameters that say of which of its stocks it is about. */
  readonly within: readonly string[];
}

const adjusted = 'stock_adjustment.variation_id';

/** What is new and still about a record that was there: to count or to move one twice is a slip. */
const itemsOnce: Readonly<Record<string, NamedOnce>> = {
  'stockOpname.create': { column: adjusted, within: ['warehouse_id'] },
  'stockTransfer.create': {
    column: adjusted,
    within: ['origin_warehouse_id', 'destination_warehouse_id', 'description'],
  },
};

function namedOnceBy(endpoint: Endpoint): readonly NamedOnce[] {
  const item = itemsOnce[endpoint.id];
  return item ? [item] : targetKeys(endpoint).map((column) => ({ column, within: [] }));
}

/** How many of the shop's records a request changes: it may name many. */
export const countTargets = (endpoint: Endpoint, { input }: Pick<RowRecord, 'input'>): number =>
  Math.max(1, targetsOf(endpoint, input).length);

/** Records with those that would change the same thing as another one, or twice, as problems: nobody can tell which row is meant. */
export const refuseDoubles = (endpoint: Endpoint, records: readonly RowRecord[]): readonly RowRecord[] =>
  namedOnceBy(endpoint).reduce(refuseDoublesIn, records);

function refuseDoublesIn(records: readonly RowRecord[], { column, within }: NamedOnce): readonly RowRecord[] {
  const rowsOf = new Map<string, number[]>();
  const times = new Map<string, number>();
  const keyOf = ({ input }: RowRecord, id: string) => JSON.stringify([id, ...within.map((name) => input[name] ?? '')]);
  for (const record of records) {
    if (record.status !== 'ready') continue;
    for (const key of idsAt(column, record.input).map((id) => keyOf(record, id))) {
      times.set(key, (times.get(key) ?? 0) + 1);
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), ...record.rows.map(({ row }) => row)]);
    }
  }
  return records.map((record) => {
    if (record.status !== 'ready') return record;
    const id = idsAt(column, record.input).find((one) => (times.get(keyOf(record, one)) ?? 0) > 1);
    if (id === undefined) return record;
    const rows = [...new Set(rowsOf.get(keyOf(record, id)))].join(', ');
    return {
      ...record,
      status: 'problem',
      problems: [{ message: 'rows.problem.sameRecord', column, values: { id, rows } }],
    };
  });
}
