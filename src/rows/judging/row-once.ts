import type { Endpoint } from '../../api/endpoint';
import { customers } from '../../tables/datasets/customers/customers';
import { promos } from '../../tables/datasets/goods/promos';
import { variations } from '../../tables/datasets/goods/variations';
import { plainPhone } from '../../wishes/contact-rules';
import { plainCode, skuRule } from '../../wishes/many/sku-rule';
import { type GivenValue, type TakenRule, takenDoubts } from '../../wishes/many/taken-values';
import type { RowRecord } from '../row-record';
import { withDoubts } from './judged-record';
import type { PulledTables } from './pulled-values';
import { valuesIn } from './row-rails';
import { resourceOf } from './value-places';

interface OnceRule extends TakenRule {
  readonly dataset: string;
  /** The key of the parameter, and the name of that with the record's id beside it. */
  readonly key: string;
  readonly idParameter: string;
}

const told = { labelColumn: 'name', same: 'rows.doubt.sameValue', others: 'rows.doubt.othersValue' } as const;

/** What no two records have alike, by resource. */
const rules: Readonly<Record<string, OnceRule>> = {
  product: { ...skuRule, dataset: variations.id, key: 'variations.sku', idParameter: 'id' },
  promo: {
    ...{ ...told, dataset: promos.id, column: 'coupon_code', plain: plainCode },
    ...{ key: 'coupon_code', idParameter: 'id' },
  },
  customer: {
    ...{ ...told, dataset: customers.id, column: 'phone', plain: plainPhone },
    ...{ key: 'phone', idParameter: 'customer_id' },
  },
};

/**
 * Records with a doubt where what they give a record is, or would be, another one's too: a SKU, a coupon's code, a customer's telephone. What a record has
 * already is its own, whoever else has it.
 */
export function judgeOnce(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const rule = rules[resourceOf(endpoint)];
  if (!rule) return records;
  const { key: column } = rule;
  const given = new Map(
    records.map((record) => [record, record.status === 'ready' ? givenIn(endpoint, record, rule) : []] as const),
  );
  const all = [...given.values()].flat();
  if (all.length === 0) return records;
  const baselines = tablesOf(rule.dataset).map(({ baseline }) => baseline);
  const doubtAbout = takenDoubts(rule, all, baselines);
  return records.map((record) => {
    // What came of a column that was sorted by itself is told of it.
    if (record.doubts?.some((doubt) => doubt.message === 'warning.mixedUp' && doubt.column === column)) return record;
    const doubts = (given.get(record) ?? []).flatMap((one) => doubtAbout(one) ?? []);
    return withDoubts(
      record,
      doubts.map((reason) => ({ ...reason, column })),
    );
  });
}

const givenIn = ({ parameters }: Endpoint, { input }: RowRecord, { key, idParameter }: OnceRule): GivenValue[] =>
  valuesIn(parameters, '', [input]).flatMap(({ key: own, value, within }) => {
    const id = within[within.length - 1]?.[idParameter];
    return own === key ? [{ id: id === undefined ? undefined : String(id), value: String(value) }] : [];
  });
