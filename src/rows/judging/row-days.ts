import type { Endpoint } from '../../api/endpoint';
import { addDays } from '../../days/day';
import { readDay, readMoment } from '../../days/read-moment';
import { verbOf } from '../row-field';
import type { RowDoubt, RowProblem, RowRecord } from '../row-record';
import { asProblem, withDoubts } from './judged-record';

/** What a day of a record says: when something happened, or from when and until when something holds. */
type DayRole = 'happened' | 'begins' | 'ends';

/** By endpoint and column. The day of a payment is judged beside its order. */
const roles: Readonly<Record<string, DayRole>> = {
  'order.create/order_date': 'happened',
  'expense.create/date': 'happened',
  'expense.update/date': 'happened',
  'promo.create/start_date': 'begins',
  'promo.update/start_date': 'begins',
  'promo.create/end_date': 'ends',
  'promo.update/end_date': 'ends',
};

const yearDays = 366;

/** Records with what is to be wondered at in their days, for that kind of record; an end that comes before its beginning becomes a problem. */
export function judgeDays(endpoint: Endpoint, records: readonly RowRecord[], today: string): readonly RowRecord[] {
  const dayFields = Object.keys(endpoint.parameters).filter((key) => roles[`${endpoint.id}/${key}`] !== undefined);
  if (dayFields.length === 0) return records;
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const problem = endsBefore(record.input);
    if (problem) return asProblem(record, problem);
    const doubts = dayFields.flatMap((key) => doubtAbout(endpoint, key, record.input, today));
    return withDoubts(record, doubts);
  });
}

function endsBefore({ start_date, end_date }: RowRecord['input']): RowProblem | undefined {
  const [start, end] = [readMoment(start_date), readMoment(end_date)];
  if (start === undefined || end === undefined || start < end) return undefined;
  return { message: 'blocked.endBeforeStart', column: 'end_date', values: { start: String(start_date) } };
}

function doubtAbout(endpoint: Endpoint, column: string, input: RowRecord['input'], today: string): RowDoubt[] {
  const day = readDay(input[column]);
  const role = roles[`${endpoint.id}/${column}`];
  if (day === undefined || role === undefined) return [];
  const values = { day };
  if (role !== 'happened') {
    if (day < today) return [{ message: 'rows.doubt.dayOver', column, values }];
    const isFarAhead = role === 'begins' && day > addDays(today, yearDays);
    return isFarAhead ? [{ message: 'rows.doubt.dayFarAhead', column, values }] : [];
  }
  if (day > today) return [{ message: 'rows.doubt.dayToCome', column, values }];
  // What is changed may well be of long ago.
  const isLongAgo = verbOf(endpoint) === 'CREATE' && day < addDays(today, -yearDays);
  return isLongAgo ? [{ message: 'rows.doubt.dayLongAgo', column, values }] : [];
}
