import type { Endpoint } from '../api/endpoint';
import type { Field } from '../api/field';
import { isPlainObject } from '../api/plain-object';
import { isIdName } from '../api/values/long-integer';
import { AddOnError } from '../text/add-on-error';
import { isRowList, rowFieldsOf, verbOf } from './row-field';
import type { RowRecord } from './row-record';

/** The key of an id says where the money goes, not what is changed: two withdrawals to one bank are two. */
const withoutTarget: ReadonlySet<string> = new Set(['payment.withdraw']);

/**
 * The key of the parameter that names what an endpoint changes: the first required id, of its own or of the items of its list. `undefined` where it
 * makes something new, or changes what has no id.
 */
export function targetKey(endpoint: Endpoint): string | undefined {
  if (verbOf(endpoint) === 'CREATE' || withoutTarget.has(endpoint.id)) return undefined;
  const ids = rowFieldsOf(endpoint.parameters).filter(({ key, isRequired }) => isRequired && isIdName(key));
  const own = ids.find(({ key }) => !key.includes('.'));
  const listed = ids.find(({ key }) => {
    const list: Field | undefined = endpoint.parameters[key.split('.')[0] ?? ''];
    return list !== undefined && isRowList(list);
  });
  return (own ?? listed)?.key;
}

/** The ids of what a request changes, each as often as it is named. */
export function targetsOf(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): readonly string[] {
  const key = targetKey(endpoint);
  return key === undefined ? [] : valuesAt(key.split('.'), input).map(String);
}

function valuesAt([name = '', ...rest]: readonly string[], value: unknown): readonly unknown[] {
  const found = isPlainObject(value) ? value[name] : undefined;
  const values = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return rest.length === 0 ? values : values.flatMap((one) => valuesAt(rest, one));
}

/** How many of the shop's records some requests change: one may name many. */
export const countTargets = (endpoint: Endpoint, records: readonly RowRecord[]): number =>
  records
    .filter(({ status }) => status === 'ready')
    .reduce((count, { input }) => count + Math.max(1, targetsOf(endpoint, input).length), 0);

/** Records with those that would change the same thing as another one, or twice, as problems: nobody can tell which row is meant. */
export function refuseDoubles(endpoint: Endpoint, records: readonly RowRecord[]): RowRecord[] {
  const column = targetKey(endpoint) ?? '';
  const rowsOf = new Map<string, number[]>();
  const times = new Map<string, number>();
  for (const { status, input, rows } of records) {
    if (status !== 'ready') continue;
    for (const id of targetsOf(endpoint, input)) {
      times.set(id, (times.get(id) ?? 0) + 1);
      rowsOf.set(id, [...(rowsOf.get(id) ?? []), ...rows.map(({ row }) => row)]);
    }
  }
  return records.map((record) => {
    if (record.status !== 'ready') return record;
    const id = targetsOf(endpoint, record.input).find((one) => (times.get(one) ?? 0) > 1);
    if (id === undefined) return record;
    const rows = [...new Set(rowsOf.get(id))].join(', ');
    return { ...record, status: 'problem', problem: new AddOnError('sameRecordTwice', { column, id, rows }) };
  });
}
