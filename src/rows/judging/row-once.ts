import type { Endpoint } from '../../api/endpoint';
import { groupOf } from '../../wishes/many/group-of';
import { type GivenValue, type TakenRule, takenDoubts, takenRules, tellsWhose } from '../../wishes/many/taken-values';
import type { RowDoubt, RowRecord } from '../row-record';
import { withDoubts } from './judged-record';
import type { PulledTables } from './pulled-values';
import { valuesIn } from './row-rails';
import { placeOf } from './value-places';

/** A value of a record, the rule that it is judged by, and its column. */
interface Judged {
  readonly record: RowRecord;
  readonly key: string;
  readonly dataset: string;
  readonly rule: TakenRule;
  readonly given: GivenValue;
}

/**
 * Records with a doubt where what they give a record is, or would be, another one's too: a name, a SKU, a coupon's code, a telephone. What a record has
 * already is its own, whoever else has it.
 */
export function judgeOnce(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const doubts = [...groupOf(judgedIn(endpoint, records), ({ rule }) => rule)].flatMap(([rule, judged]) => {
    const baselines = tablesOf(judged[0]?.dataset ?? '').map(({ baseline }) => baseline);
    const all = judged.map(({ given }) => given);
    const doubtsAbout = takenDoubts(rule, all, baselines);
    return judged.flatMap(({ record, key, given }) =>
      doubtsAbout(given).map((reason): readonly [RowRecord, RowDoubt] => [record, { ...reason, column: key }]),
    );
  });
  const doubtsOf = groupOf(doubts, ([record]) => record);
  return records.map((record) => {
    const own = doubtsOf.get(record)?.map(([, doubt]) => doubt) ?? [];
    const isNew = ({ column }: RowDoubt) =>
      !record.doubts?.some((doubt) => doubt.column === column && tellsWhose(doubt));
    return withDoubts(record, own.filter(isNew));
  });
}

const judgedIn = (endpoint: Endpoint, records: readonly RowRecord[]): readonly Judged[] =>
  records
    .filter(({ status }) => status === 'ready')
    .flatMap((record) =>
      valuesIn(endpoint.parameters, '', [record.input]).flatMap(({ key, value, within }) => {
        const place = placeOf(endpoint, key, within);
        const rule = place && takenRules[place.dataset]?.find(({ column }) => column === place.column);
        if (!rule) return [];
        const id = place.recordId === '' ? undefined : place.recordId;
        return [{ record, key, dataset: place.dataset, rule, given: { id, value: String(value) } }];
      }),
    );
