import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { variations, variationUpdate, wholesaleColumn } from '../../tables/datasets/goods/variations';
import { formatSteps } from '../../tables/wholesale-steps';
import { priceRules } from '../../wishes/beside/price-rules';
import { type Told, toldBeside, type WantedValue } from '../../wishes/beside/told-beside';
import type { RowDoubt, RowRecord } from '../row-record';
import { type PulledTables, saidOf } from './pulled-values';
import { stepsIn } from './row-steps';
import { toldProblem } from './told-problem';

const { create, update } = catalogue.product;
const withPrices: ReadonlySet<string> = new Set([create.id, update.id]);

/** Columns that a rule is about, with the parameters that set them. */
const judged = Object.entries(variationUpdate.sets).filter(([column]) =>
  priceRules.some(({ columns }) => columns.includes(column)),
);
const inVariation = 'variations.';

/** Of these the price is not asked: in a sale it falls below what resellers, or whoever takes many, pay as before. */
const staysAbove: ReadonlySet<string> = new Set(['warning.abovePrice', 'warning.stepAbovePrice']);

/**
 * Records with what the prices of their variations mean beside each other, and beside those that were pulled where a row sets none: a discount above
 * the price becomes a problem, the rest is doubted. What was not changed, or was just as odd before, is nobody's slip.
 */
export function judgePrices(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  if (!withPrices.has(endpoint.id)) return records;
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const told = toldOf(wantedBy(record.input), tablesOf);
    const error = told.find(({ rule }) => rule.isError)?.reason;
    if (error) return { ...record, status: 'problem', input: {}, problem: toldProblem(error) };
    const doubts = [...(record.doubts ?? []), ...newDoubts(told, record.doubts ?? [])];
    return doubts.length === 0 ? record : { ...record, doubts };
  });
}

interface ToldOfColumn extends Told {
  readonly column: string;
}

function toldOf(wanted: readonly WantedValue[], tablesOf: PulledTables): ToldOfColumn[] {
  const tables = tablesOf(variations.id);
  const saidIn = (recordId: string, column: string) => saidOf(tables, recordId, column);
  // What the variations of a product share is wanted of each of them.
  const tellOf = toldBeside(priceRules, wanted, {
    valueOf: saidIn,
    siblingsOf: () => [],
    isShared: () => false,
  });
  return wanted
    .filter(({ recordId, column, wanted: value }) => value !== saidIn(recordId, column))
    .flatMap(({ recordId, column }) => tellOf({ recordId, column }).map((told) => ({ ...told, column })))
    .filter(({ column, rule }) => column !== 'price' || !staysAbove.has(rule.message));
}

/** What the columns of each variation would hold; those that are only to be made have no id. */
function wantedBy(input: RowRecord['input']): WantedValue[] {
  const kept = [input.variations].flat().filter((one) => isPlainObject(one) && one.flag !== 'DELETE');
  return kept.filter(isPlainObject).flatMap((variation, index) =>
    judged.flatMap(([column, { parameter }]) => {
      const value = column === wholesaleColumn ? stepsText(input) : fieldAt(parameter, input, variation);
      if (typeof value !== 'number' && typeof value !== 'string') return [];
      return [{ recordId: String(variation.id ?? `new ${index}`), column, wanted: value }];
    }),
  );
}

const fieldAt = (parameter: string, input: RowRecord['input'], variation: RowRecord['input']): unknown =>
  parameter.startsWith(inVariation) ? variation[parameter.slice(inVariation.length)] : input[parameter];

/** None where wholesale is off; those that the product has stay where it is on and the request names none. */
const stepsText = (input: RowRecord['input']): string | undefined =>
  input.wholesale_status === 'Y' && input.wholesale === undefined ? undefined : formatSteps(stepsIn(input));

const misread: ReadonlySet<string> = new Set(['warning.lostThousands', 'warning.becameDay', 'warning.becamePercent']);

/** Each once; what only comes of a number that a sheet has read otherwise than it was meant is told by that number. */
function newDoubts(told: readonly ToldOfColumn[], known: readonly RowDoubt[]): RowDoubt[] {
  const doubts = told.map(({ column, reason }): RowDoubt => ({ ...reason, column: keyOf(column) }));
  const fresh = withoutNumbers(doubts, known);
  const [roots, others] = [fresh.filter(isMisread), fresh.filter((doubt) => !isMisread(doubt))];
  const byText = [...roots, ...withoutNumbers(others, roots)].map(
    (doubt) => [JSON.stringify([doubt.message, doubt.values]), doubt] as const,
  );
  return [...new Map(byText.reverse()).values()].reverse();
}

const isMisread = ({ message }: RowDoubt): boolean => misread.has(message);

function withoutNumbers(doubts: readonly RowDoubt[], causes: readonly RowDoubt[]): RowDoubt[] {
  const numbers = new Set(causes.filter(isMisread).map(({ values }) => values.value));
  return doubts.filter(({ values }) => !Object.values(values).some((value) => numbers.has(value)));
}

const keyOf = (column: string): string =>
  column === wholesaleColumn ? `${wholesaleColumn}.price` : (variationUpdate.sets[column]?.parameter ?? column);
