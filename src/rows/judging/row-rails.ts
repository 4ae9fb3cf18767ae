import type { Endpoint } from '../../api/endpoint';
import type { Field, Fields } from '../../api/field';
import { isPlainObject } from '../../api/plain-object';
import { isIdName } from '../../api/values/long-integer';
import { isFarOff } from '../../days/is-far-off';
import { dayOfFraction } from '../../days/read-cell-day';
import { readDay } from '../../days/read-moment';
import { isMoneyPlace, mayBeShare } from '../../text/money-places';
import { groupOf } from '../../wishes/many/group-of';
import { byKey } from '../../wishes/sizes/by-key';
import { isBelowNotes, largeShare, type Sized, sizeDoubt } from '../../wishes/sizes/size-rules';
import { rowFieldsOf } from '../row-field';
import type { RowDoubt, RowProblem, RowRecord } from '../row-record';
import { asProblem, withDoubts } from './judged-record';
import type { PulledSize, PulledSizeOf } from './pulled-values';
import type { Within } from './value-places';

/** A value of an input, whatever list it stands in. */
interface RowValue {
  /** The key of its column: `variations.price`. */
  readonly key: string;
  readonly field: Field;
  readonly value: unknown;
  /** What a number of it counts; `undefined` where that is nothing to be held against. */
  readonly unit: Unit | undefined;
  readonly within: Within;
}

/** Rupiah, pieces, or hundredths of something. */
type Unit = 'money' | 'count' | 'share';

/** What a record's numbers and days are held against. */
interface KnownBeside {
  /** By the shop's clock. */
  readonly today: string;
  readonly pulledSizeOf: PulledSizeOf;
}

const count = /(^|[._])(stock|qty|stock_quantity|minimum_product)$|stock\.amount$|^amount$/;
const share = /(^|\.)percentage$/;
/** Whether each request of an endpoint says an amount of rupiah. */
export const booksMoney = ({ parameters }: Endpoint): boolean =>
  rowFieldsOf(parameters).some(({ key }) => isMoneyPlace(key));
/** By the type beside it, the other one of the two says nothing. */
const unusedFor: Readonly<Record<string, string>> = { nominal: 'PERCENTAGE', percentage: 'NOMINAL' };
/** What comes in or goes out: there is no such thing of nothing. */
const isPaid = (endpoint: string, key: string): boolean =>
  key === 'payment.amount' || (key === 'nominal' && endpoint === 'payment.withdraw');
const priceKey = 'variations.price';
/** For the sake of which a record is made; other amounts of 0 say that there is none. */
const purpose =
  /^(order_cost\.)?(nominal|percentage)$|^discount\.amount$|^qty$|^variations\.price$|^stock\.amount$|\.transfer_stock$/;
/** Of these nobody has documented that a difference may not stand there. */
const maybeDifference: ReadonlySet<string> = new Set(['product.updateStock', 'product.syncStock']);
/** In rupiah and pieces: no shop for which this product is made sells or holds so much of one thing. */
const most = { money: 10_000_000_000, count: 1_000_000, share: Number.POSITIVE_INFINITY } as const;
/** Held against what is due of its order, and against the price of its product. */
const knownBeside: ReadonlySet<string> = new Set([
  'order.pay/payment.amount',
  'product.create/discount',
  'product.update/discount',
]);

/**
 * Holds the numbers and days of records against what they can mean: those that no cell can mean become problems, those that look like a slip are
 * doubted. What was pulled here tells the size of a number. Its neighbours in the column do not: thousands are lost in all of them alike; only a day is told from a price by them, too.
 */
export function judgeRecords(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  { today, pulledSizeOf }: KnownBeside,
): RowRecord[] {
  const valuesOf = ({ input }: RowRecord) => valuesIn(endpoint.parameters, '', [input]);
  const numbers = groupOf(records.filter(({ status }) => status === 'ready').flatMap(valuesOf), ({ key }) => key);
  const askedIn = byKey((key) => (numbers.get(key) ?? []).map(({ value }) => Number(value)));
  const known = { today, pulledSizeOf, askedIn };
  return records.map((record) => {
    if (record.status !== 'ready') return record;
    const values = valuesOf(record);
    const problems = values.flatMap((value) => problemWith(endpoint, value, today) ?? []);
    if (problems.length > 0) return asProblem(record, ...problems);
    const doubts = values.flatMap((value) => doubtsAbout(endpoint, value, known));
    return withDoubts(record, doubts);
  });
}

/** What an input says, but for ids. @param within from the input to the object whose fields they are. */
export function valuesIn(fields: Fields, prefix: string, within: Within): RowValue[] {
  const part = within[within.length - 1] ?? within[0];
  return Object.entries(fields).flatMap(([name, field]): RowValue[] => {
    const value = part[name];
    if (value === undefined || isIdName(name)) return [];
    const key = prefix + name;
    if (!field.fields) return [{ key, field, value, unit: unitOf(key, part.type), within }];
    const { fields: inner } = field;
    return (
      [value]
        .flat()
        .filter(isPlainObject)
        // Of what is taken out no number matters.
        .filter(({ flag }) => flag !== 'DELETE')
        .flatMap((item) => valuesIn(inner, `${key}.`, [...within, item]))
    );
  });
}

/** @param type whether the amount or the share counts, where one stands beside the other. */
function unitOf(key: string, type: unknown): Unit | undefined {
  if (type !== undefined && type === unusedFor[key.slice(key.lastIndexOf('.') + 1)]) return undefined;
  if (share.test(key) || (mayBeShare(key) && type === 'PERCENTAGE')) return 'share';
  return isMoneyPlace(key) ? 'money' : count.test(key) ? 'count' : undefined;
}

const isDayField = ({ type, isMoment }: Field): boolean => type === 'date' || isMoment === true;

function problemWith(
  { id }: Endpoint,
  { key, field, value, unit, within }: RowValue,
  today: string,
): RowProblem | undefined {
  if (typeof value === 'number' && value < 0 && unit !== undefined && !maybeDifference.has(id))
    return { message: 'blocked.negative', column: key, values: { value } };
  if (value === 0 && isPaid(id, key) && within[within.length - 1]?.status !== 'UNPAID')
    return { message: 'rows.problem.paidNothing', column: key, values: {} };
  if (!isDayField(field)) return undefined;
  const day = readDay(String(value));
  const isMeant = day === undefined || !isFarOff(day, today);
  return isMeant ? undefined : { message: 'rows.problem.dayFarOff', column: key, values: { day } };
}

/** What a number is held against. */
interface KnownNumbers extends KnownBeside {
  /** All numbers that records ask for in a column, by key. */
  readonly askedIn: (key: string) => readonly number[];
}

function doubtsAbout(
  endpoint: Endpoint,
  rowValue: RowValue,
  { pulledSizeOf, askedIn, today }: KnownNumbers,
): RowDoubt[] {
  const { key: column, value, unit, within } = rowValue;
  if (typeof value !== 'number') return [];
  const values = { value };
  if (unit === 'share' && value > 100) return [{ message: 'rows.doubt.percent', column, values }];
  if (unit !== undefined && value > most[unit]) return [{ message: 'rows.doubt.huge', column, values }];
  if (isLargeCost(endpoint, rowValue)) return [{ message: 'warning.largeShare', column, values: largeShare(value) }];
  const pulled = pulledSizeOf(column, value, within, askedIn(column));
  // What adds nothing leaves all as it was, which nobody asks for.
  if (pulled?.isAsBefore && pulled.kind !== 'difference') return [];
  const found =
    (pulled && ofSize(column, pulled)) ??
    (!pulled && unit === 'count' ? ofDay(column, value, today) : undefined) ??
    (value === 0 && unit !== undefined && purpose.test(column) ? nothing(column) : undefined) ??
    (isShort(endpoint, rowValue, pulled?.sized) ? lostThousands(column, value) : undefined);
  return found ? [found] : [];
}

/** As a new one and a changed one are called. {api: Create Order Cost, Update Order Cost} */
const costs = /^(OTHER COST|OTHER|COST)$/;

/** So much is added to an order by a slip only. */
function isLargeCost({ id }: Endpoint, { key, value, within }: RowValue): boolean {
  const { category } = within[within.length - 1] ?? {};
  const isCost = key === 'order_cost.percentage' || (id.startsWith('orderCost.') && key === 'percentage');
  return isCost && costs.test(String(category)) && Number(value) >= 50;
}

function ofSize(column: string, { kind, sized }: PulledSize): RowDoubt | undefined {
  const doubt = sizeDoubt(kind, sized);
  const unit = kind === 'price' || kind === 'money' ? 'Rp' : '';
  return doubt && { message: doubt.message, column, values: { ...doubt.values(sized), unit } };
}

/** A number of pieces that was a fraction, where nothing else tells of what size it has to be. */
function ofDay(column: string, value: number, today: string): RowDoubt | undefined {
  const day = value % 100 === 0 ? undefined : dayOfFraction(value, today);
  return day === undefined ? undefined : { message: 'warning.becameDay', column, values: { value, day } };
}

const nothing = (column: string): RowDoubt => ({
  message: column === priceKey ? 'warning.priceZero' : 'rows.doubt.nothing',
  column,
  values: {},
});

/** @param sized where anything was pulled: then what is usual in the shop tells. */
const isShort = ({ id }: Endpoint, { key, field, value, unit }: RowValue, sized: Sized | undefined): boolean =>
  unit === 'money' &&
  typeof value === 'number' &&
  value * 1000 <= (field.max ?? most.money) &&
  !knownBeside.has(`${id}/${key}`) &&
  isBelowNotes(sized ?? { after: value, before: 0, usual: undefined });

const lostThousands = (column: string, value: number): RowDoubt => ({
  message: 'warning.lostThousands',
  column,
  values: { value, meant: value * 1000, unit: 'Rp' },
});
