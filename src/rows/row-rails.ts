import type { Endpoint } from '../api/endpoint';
import type { Field, Fields } from '../api/field';
import { isPlainObject } from '../api/plain-object';
import { isIdName } from '../api/values/long-integer';
import { hasLostThousands } from '../api/values/lost-thousands';
import { isFarOff } from '../days/is-far-off';
import { readDay } from '../days/read-moment';
import { AddOnError } from '../text/add-on-error';
import type { RowDoubt, RowRecord } from './row-record';

/** A value of an input, whatever list it stands in. */
interface RowValue {
  /** The key of its column: `variations.price`. */
  readonly key: string;
  readonly field: Field;
  readonly value: unknown;
  /** What a number of it counts; `undefined` where that is nothing to be held against. */
  readonly unit: Unit | undefined;
}

/** Rupiah, pieces, or hundredths of something. */
type Unit = 'money' | 'count' | 'share';

/** The middle one of a column's numbers among the rows; 0 where there are too few. */
type UsualIn = (key: string) => number;

const money =
  /(^|\.)(price\d?|price_buy|price_reseller|nominal|max_nominal|rate|fee|discount|discount_promo|cost_of_goods_sales|minimum_transaction)$|(payment|discount)\.amount$/;
const count = /(^|[._])(stock|qty|stock_quantity|minimum_product)$|stock\.amount$|^amount$/;
const share = /(^|\.)percentage$/;
/** An amount of rupiah, unless what stands beside it says that it is one of hundredths. */
const eitherUnit = /discount\.amount$/;
/** Of these nobody has documented that a difference may not stand there. */
const maybeDifference: ReadonlySet<string> = new Set(['product.updateStock', 'product.syncStock']);
/** In rupiah and pieces: no shop for which this product is made sells or holds so much of one thing. */
const most = { money: 10_000_000_000, count: 1_000_000, share: Number.POSITIVE_INFINITY } as const;
/** Nothing that a shop buys or sells costs less. */
const leastMoney = 100;
const fewestUsual = 3;

/**
 * Holds the numbers and days of records against what they can mean: those that no cell can mean become problems, those that look like a slip are
 * doubted. As nothing is known of records that do not exist yet, numbers are held against their neighbours in the column.
 */
export function judgeRecords(endpoint: Endpoint, records: readonly RowRecord[], today: string): RowRecord[] {
  const valuesOf = ({ input }: RowRecord) => valuesIn(endpoint.parameters, '', input);
  const usualIn = usualOf(records.filter(({ status }) => status === 'ready').flatMap(valuesOf));
  return records.map((record) => {
    if (record.status !== 'ready') return record;
    const values = valuesOf(record);
    const problem = values.map((value) => problemWith(endpoint, value, today)).find((one) => one !== undefined);
    if (problem) return { ...record, status: 'problem', input: {}, problem };
    const doubts = values.flatMap((value) => doubtsAbout(value, usualIn));
    return doubts.length === 0 ? record : { ...record, doubts };
  });
}

function valuesIn(fields: Fields, prefix: string, input: unknown): RowValue[] {
  if (Array.isArray(input)) return input.flatMap((item) => valuesIn(fields, prefix, item));
  if (!isPlainObject(input)) return [];
  return Object.entries(fields).flatMap(([name, field]): RowValue[] => {
    const value = input[name];
    if (value === undefined || isIdName(name)) return [];
    const key = prefix + name;
    return field.fields
      ? valuesIn(field.fields, `${key}.`, value)
      : [{ key, field, value, unit: unitOf(key, input.type) }];
  });
}

function unitOf(key: string, type: unknown): Unit | undefined {
  if (share.test(key) || (eitherUnit.test(key) && type === 'PERCENTAGE')) return 'share';
  return money.test(key) ? 'money' : count.test(key) ? 'count' : undefined;
}

function usualOf(values: readonly RowValue[]): UsualIn {
  const numbers = new Map<string, number[]>();
  for (const { key, value } of values) {
    if (typeof value !== 'number' || value <= 0) continue;
    const known = numbers.get(key);
    if (known) known.push(value);
    else numbers.set(key, [value]);
  }
  const usual = new Map([...numbers].map(([key, those]) => [key, middleOf(those)]));
  return (key) => usual.get(key) ?? 0;
}

function middleOf(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((one, other) => one - other);
  return ordered.length < fewestUsual ? 0 : (ordered[Math.floor(ordered.length / 2)] ?? 0);
}

const isDayField = ({ type, isMoment }: Field): boolean => type === 'date' || isMoment === true;

function problemWith({ id }: Endpoint, { key, field, value, unit }: RowValue, today: string): AddOnError | undefined {
  if (typeof value === 'number' && value < 0 && unit !== undefined && !maybeDifference.has(id))
    return new AddOnError('belowZero', { column: key, value });
  if (!isDayField(field)) return undefined;
  const day = readDay(String(value));
  return day !== undefined && isFarOff(day, today) ? new AddOnError('dayFarOff', { column: key, day }) : undefined;
}

function doubtsAbout({ key, value, unit }: RowValue, usualIn: UsualIn): RowDoubt[] {
  if (typeof value !== 'number' || unit === undefined) return [];
  if (unit === 'share' && value > 100) return [{ message: 'rows.doubt.percent', values: { column: key, value } }];
  if (value > most[unit]) return [{ message: 'rows.doubt.huge', values: { column: key, value } }];
  const usual = usualIn(key);
  const isShort =
    unit === 'money' && value > 0 && (usual >= 1000 ? hasLostThousands(value, usual) : value < leastMoney);
  return isShort ? [{ message: 'rows.doubt.lostThousands', values: { column: key, value, meant: value * 1000 } }] : [];
}
