import type { Endpoint } from '../../api/endpoint';
import { integer, oneOf } from '../../api/field';
import { isPlainObject } from '../../api/plain-object';
import { variations } from '../../tables/datasets/goods/variations';
import { doubtAboutMail, doubtAboutPhone } from '../../wishes/contact-rules';
import type { RowDoubt, RowProblem, RowRecord } from '../row-record';
import { asProblem, withDoubts } from './judged-record';
import { type PulledTables, saidOf } from './pulled-values';
import { resourceOf } from './value-places';

type Input = Readonly<Record<string, unknown>>;

/** What the values of one request mean beside each other. */
interface Sense {
  readonly problem?: RowProblem | undefined;
  readonly doubts: readonly RowDoubt[];
}

/** By resource; what people can be reached by is looked at wherever it stands. */
const senses: Readonly<Record<string, (input: Input, tablesOf: PulledTables) => Sense>> = {
  expense: senseOfExpense,
  promo: senseOfPromo,
  orderCost: senseOfCost,
  courierSetting: ({ fee }, tablesOf) => ({ doubts: doubtsAboutPreset('fee', fee, mostOfFee, tablesOf) }),
};

/** Records with what is to be wondered at in each request by itself, whatever else is asked for. */
export function judgeSense(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const senseOf = senses[resourceOf(endpoint)];
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const { problem, doubts = [] } = senseOf?.(record.input, tablesOf) ?? {};
    if (problem) return asProblem(record, problem);
    const told = record.doubts ?? [];
    const isNew = ({ column }: RowDoubt) => told.every((one) => one.column !== column);
    const found = [...doubts, ...contactDoubts(record.input)].filter(isNew);
    return withDoubts(record, found);
  });
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const objectIn = (value: unknown): Input => (isPlainObject(value) ? value : {});

const contacts = { phone: doubtAboutPhone, phone_number: doubtAboutPhone, email: doubtAboutMail };

const contactDoubts = (input: Input): RowDoubt[] =>
  Object.entries(contacts).flatMap(([column, doubtAbout]) => {
    const doubt = doubtAbout(String(input[column] ?? ''));
    return doubt ? [{ ...doubt, column }] : [];
  });

/** So many of one thing cost more than any of them, and no shop of ours spends so much at once. */
const [manyPieces, mostSpent] = [1000, 1_000_000_000] as const;

function senseOfExpense({ qty, nominal }: Input): Sense {
  const values = { qty: numberIn(qty), nominal: numberIn(nominal) };
  if (values.qty >= manyPieces && values.qty > values.nominal)
    return { doubts: [{ message: 'rows.doubt.qtyAboveAmount', column: 'qty', values }] };
  const value = Math.max(1, values.qty) * values.nominal;
  return { doubts: value > mostSpent ? [{ message: 'rows.doubt.huge', column: 'nominal', values: { value } }] : [] };
}

/** How often a promo may be used: texts, so that nothing else keeps a thousand from becoming 1. {api: Create Promo} */
const uses = {
  promo_limit: { pattern: /^[1-9]\d*$/, field: integer({ min: 1 }) },
  usage_per_customer: { pattern: /^([1-9]|unlimited)$/i, field: oneOf([...'123456789', 'UNLIMITED']) },
};

function senseOfPromo(input: Input, tablesOf: PulledTables): Sense {
  const limits = objectIn(input.limits);
  const unfit = Object.entries(uses).find(
    ([name, { pattern }]) => name in limits && !pattern.test(String(limits[name])),
  );
  if (!unfit) return { doubts: doubtsAboutDiscount(input, tablesOf) };
  const [name, { field }] = unfit;
  const values = { value: String(limits[name]) };
  return { problem: { message: 'rows.problem.unfit', column: `limits.${name}`, values, field }, doubts: [] };
}

/** Of shipping, all may be free. */
function doubtsAboutDiscount({ discount, limits, type }: Input, tablesOf: PulledTables): RowDoubt[] {
  const { type: unit, amount, max_nominal } = objectIn(discount);
  const column = 'discount.amount';
  const [value, minimum] = [numberIn(amount), numberIn(objectIn(limits).minimum_transaction)];
  if (unit === 'PERCENTAGE') {
    const isAllFree = value === 100 && type === 'PRODUCT' && numberIn(max_nominal) === 0;
    return isAllFree ? [{ message: 'rows.doubt.allFree', column, values: {} }] : [];
  }
  const price = minimum > 0 || type !== 'PRODUCT' ? minimum : highestPrice(tablesOf);
  const isFree = price > 0 && value >= price;
  return isFree ? [{ message: 'rows.doubt.discountOfAll', column, values: { value, price } }] : [];
}

/** What is added to every order, or taken off it, by a shop that sells nothing dearer than others do. */
const [mostOfFee, mostOfCost] = [2_000_000, 10_000_000] as const;
/** So many times the dearest thing of the shop is in no order; so much may be added to any. */
const [farTimes, dearPreset] = [10, 1_000_000] as const;

function senseOfCost({ category, type, nominal, percentage }: Input, tablesOf: PulledTables): Sense {
  const isAllFree = type === 'PERCENTAGE' && category === 'DISCOUNT' && percentage === 100;
  if (isAllFree) return { doubts: [{ message: 'rows.doubt.allFree', column: 'percentage', values: {} }] };
  return { doubts: type === 'PERCENTAGE' ? [] : doubtsAboutPreset('nominal', nominal, mostOfCost, tablesOf) };
}

function doubtsAboutPreset(column: string, asked: unknown, most: number, tablesOf: PulledTables): RowDoubt[] {
  const [value, dearest] = [numberIn(asked), highestPrice(tablesOf)];
  const isAbsurd = value > (dearest > 0 ? Math.min(most, Math.max(dearPreset, farTimes * dearest)) : most);
  return isAbsurd ? [{ message: 'rows.doubt.huge', column, values: { value } }] : [];
}

/** 0 where nothing was pulled. */
function highestPrice(tablesOf: PulledTables): number {
  const tables = tablesOf(variations.id);
  const ids = new Set(tables.flatMap(({ baseline }) => Object.keys(baseline.rows)));
  return [...ids].reduce((highest, id) => Math.max(highest, numberIn(saidOf(tables, id, 'price'))), 0);
}
