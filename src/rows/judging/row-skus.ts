import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { skuColumn, variations } from '../../tables/datasets/goods/variations';
import { trimmedText } from '../../text/blank-text';
import { groupOf } from '../../wishes/many/group-of';
import type { RowDoubt, RowRecord } from '../row-record';
import { type PulledTables, saidOf } from './pulled-values';
import { resourceOf } from './value-places';

/** A SKU that a record gives to a variation. */
interface GivenSku {
  readonly record: RowRecord;
  /** The variation's id; `undefined` for one that is only to be made. */
  readonly id: string | undefined;
  readonly sku: string;
}

const column = 'variations.sku';

/**
 * Records with a doubt for each SKU that more than one variation would have: of these rows, or of the shop. A SKU that a variation has already is its own,
 * whoever else has it.
 */
export function judgeSkus(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  if (resourceOf(endpoint) !== 'product') return records;
  const tables = tablesOf(variations.id);
  const given = records.flatMap((record) => givenIn(record));
  if (given.length === 0) return records;
  const saidOfId = (id: string) => nameOf(String(saidOf(tables, id, skuColumn) ?? ''));
  const isNew = ({ id, sku }: GivenSku) => id === undefined || saidOfId(id) !== nameOf(sku);
  const holders = groupOf([...new Set(tables.flatMap(({ baseline }) => Object.keys(baseline.rows)))], saidOfId);
  const bySku = groupOf(given, ({ sku }) => nameOf(sku));
  const doubts = given.filter(isNew).flatMap((one): (readonly [RowRecord, RowDoubt])[] => {
    const doubt = doubtAbout(one, bySku.get(nameOf(one.sku)) ?? [], holders.get(nameOf(one.sku)) ?? []);
    return doubt ? [[one.record, doubt]] : [];
  });
  const doubtsOf = groupOf(doubts, ([record]) => record);
  return records.map((record) => {
    const own = doubtsOf.get(record)?.map(([, doubt]) => doubt) ?? [];
    return own.length === 0 || isMixedUp(record) ? record : { ...record, doubts: [...(record.doubts ?? []), ...own] };
  });
}

/** The shop tells SKUs apart neither by capitals nor by blanks at their ends. */
const nameOf = (sku: string): string => trimmedText(sku).toLowerCase();

function givenIn(record: RowRecord): GivenSku[] {
  if (record.status !== 'ready') return [];
  return [record.input.variations].flat().flatMap((one) => {
    if (!isPlainObject(one) || one.flag === 'DELETE' || typeof one.sku !== 'string' || nameOf(one.sku) === '')
      return [];
    return [{ record, id: one.id === undefined ? undefined : String(one.id), sku: one.sku }];
  });
}

/** @param alike all that these rows give the same SKU. @param holders ids of those that have it in the shop. */
function doubtAbout(
  { id, sku }: GivenSku,
  alike: readonly GivenSku[],
  holders: readonly string[],
): RowDoubt | undefined {
  if (alike.length > 1) return { message: 'rows.doubt.sameSku', column, values: { sku, count: alike.length } };
  const other = holders.find((one) => one !== id);
  return other === undefined ? undefined : { message: 'rows.doubt.othersSku', column, values: { sku, id: other } };
}

/** What came of a column that was sorted by itself is told of it. */
const isMixedUp = ({ doubts = [] }: RowRecord): boolean =>
  doubts.some((doubt) => doubt.message === 'warning.mixedUp' && doubt.column === column);
