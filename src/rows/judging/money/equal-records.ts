import type { Endpoint } from '../../../api/endpoint';
import type { RowDoubt, RowRecord } from '../../row-record';
import { targetsOf } from '../../row-targets';
import { withDoubts } from '../judged-record';
import { booksMoney } from '../row-rails';

/** So many rows are named to a person. */
const mostNamed = 10;

/**
 * Records with a doubt where several that say the same would each pay, or book, money anew: rows that were copied. The last of them bears it, and it names
 * all. Of rows that change what is there already, two about one record are refused anyway.
 */
export function doubtEqualRecords(endpoint: Endpoint, records: readonly RowRecord[]): readonly RowRecord[] {
  if (endpoint.idempotent || !booksMoney(endpoint)) return records;
  const equal = new Map<string, RowRecord[]>();
  for (const record of records) {
    if (record.status !== 'ready' || targetsOf(endpoint, record.input).length > 0) continue;
    const said = JSON.stringify(record.input);
    equal.set(said, [...(equal.get(said) ?? []), record]);
  }
  const doubts = new Map(
    [...equal.values()].flatMap((copies) => {
      const last = copies[copies.length - 1];
      return last && copies.length > 1 ? [[last, doubtAbout(copies)] as const] : [];
    }),
  );
  return records.map((record) => {
    const doubt = doubts.get(record);
    return doubt ? withDoubts(record, [doubt]) : record;
  });
}

function doubtAbout(copies: readonly RowRecord[]): RowDoubt {
  const rows = copies.flatMap(({ rows: [first] }) => first?.row ?? []);
  const named = rows.slice(0, mostNamed).join(', ');
  return { message: 'rows.doubt.equalRows', values: { rows: rows.length > mostNamed ? `${named} …` : named } };
}
