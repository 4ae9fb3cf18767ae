import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { variations } from '../../tables/datasets/goods/variations';
import { groupOf } from '../../wishes/many/group-of';
import { type GivenSku, plainSku, skuDoubts } from '../../wishes/many/sku-doubts';
import type { RowDoubt, RowRecord } from '../row-record';
import type { PulledTables } from './pulled-values';
import { resourceOf } from './value-places';

/** The same, and the record that gives it. */
interface RecordSku extends GivenSku {
  readonly record: RowRecord;
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
  const given = records.flatMap(givenIn);
  if (given.length === 0) return records;
  const doubtAbout = skuDoubts(
    given,
    tablesOf(variations.id).map(({ baseline }) => baseline),
  );
  const doubts = given.flatMap((one): (readonly [RowRecord, RowDoubt])[] => {
    const doubt = doubtAbout(one);
    return doubt ? [[one.record, { ...doubt, column }]] : [];
  });
  const doubtsOf = groupOf(doubts, ([record]) => record);
  return records.map((record) => {
    const own = doubtsOf.get(record)?.map(([, doubt]) => doubt) ?? [];
    return own.length === 0 || isMixedUp(record) ? record : { ...record, doubts: [...(record.doubts ?? []), ...own] };
  });
}

function givenIn(record: RowRecord): RecordSku[] {
  if (record.status !== 'ready') return [];
  return [record.input.variations].flat().flatMap((one) => {
    if (!isPlainObject(one) || one.flag === 'DELETE' || typeof one.sku !== 'string' || plainSku(one.sku) === '')
      return [];
    return [{ record, id: one.id === undefined ? undefined : String(one.id), sku: one.sku }];
  });
}

/** What came of a column that was sorted by itself is told of it. */
const isMixedUp = ({ doubts = [] }: RowRecord): boolean =>
  doubts.some((doubt) => doubt.message === 'warning.mixedUp' && doubt.column === column);
