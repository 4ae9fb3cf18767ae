import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import type { Product } from '../../api/resources/goods/product';
import { variations, variationUpdate } from '../../tables/datasets/goods/variations';
import { priceRules } from '../../wishes/beside/price-rules';
import { type Told, toldBeside, type WantedValue } from '../../wishes/beside/told-beside';
import type { RowDoubt, RowRecord } from '../row-record';
import type { ChangedProducts } from './changed-products';
import { asProblem, withDoubts } from './judged-record';
import { type PulledTables, saidOf } from './pulled-values';
import { isShared, keyOf, valueIn } from './set-values';
import { deletedIn, variationLosses } from './variation-losses';

const { create, update } = catalogue.product;
const withPrices: ReadonlySet<string> = new Set([create.id, update.id]);

/** Columns that a rule is about, with the parameters that set them. */
const judged = Object.entries(variationUpdate.sets).filter(([column]) =>
  priceRules.some(({ columns }) => columns.includes(column)),
);

/**
 * Records with what the prices of their variations mean beside each other, and beside what the shop has where a row sets none, also of variations that it
 * does not name: a discount above the price becomes a problem, the rest is doubted. What was not changed, or was just as odd before, is nobody's slip.
 * Variations that a product would lose are doubted too.
 */
export function judgePrices(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  { changed, tablesOf }: KnownPrices,
): readonly RowRecord[] {
  if (!withPrices.has(endpoint.id)) return records;
  const ready = records.filter(({ status }) => status === 'ready');
  const deleted = ready.reduce((sum, { input }) => sum + deletedIn(input), 0);
  return records.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const product = changed.told.get(String(record.input.id));
    const told = toldOf(record.input, product, tablesOf);
    const error = told.find(({ rule }) => rule.isError)?.reason;
    if (error) return asProblem(record, error);
    const losses = variationLosses(record.input, product, deleted);
    return withDoubts(record, [...losses, ...newDoubts(told, record.doubts ?? [])]);
  });
}

/** What prices are held against. */
interface KnownPrices {
  readonly changed: ChangedProducts;
  readonly tablesOf: PulledTables;
}

type Input = RowRecord['input'];

interface ToldOfColumn extends Told {
  readonly column: string;
}

/** @param product as the shop has it, where it was asked. */
function toldOf(input: Input, product: Product | undefined, tablesOf: PulledTables): ToldOfColumn[] {
  const tables = tablesOf(variations.id);
  const saidIn = (recordId: string, column: string) => saidOf(tables, recordId, column);
  const kept = keptBy(input, product?.variations.map(({ id }) => String(id)) ?? []);
  const wanted = wantedBy(input, kept);
  const ids = [...kept.keys()];
  const tellOf = toldBeside(priceRules, wanted, { valueOf: saidIn, siblingsOf: () => ids, isShared });
  return wanted
    .filter(({ recordId, column, wanted: value }) => value !== saidIn(recordId, column))
    .flatMap(({ recordId, column }) => tellOf({ recordId, column }).map((told) => ({ ...told, column })));
}

/** The variations that a product has in the end, by their ids, with what the request sets of each; those that are only to be made have no id. */
function keptBy(input: Input, held: readonly string[]): ReadonlyMap<string, Input> {
  const named = [input.variations].flat().filter(isPlainObject);
  const all = new Map<string, Input>([
    ...held.map((id) => [id, {}] as const),
    ...named.map((variation, index) => [String(variation.id ?? `new ${index}`), variation] as const),
  ]);
  return new Map([...all].filter(([, { flag }]) => flag !== 'DELETE'));
}

/** What their columns would hold; what they have in common is said of the first. */
function wantedBy(input: Input, kept: ReadonlyMap<string, Input>): WantedValue[] {
  return [...kept].flatMap(([recordId, variation], index) =>
    judged.flatMap(([column, { parameter }]) => {
      if (isShared(column) && index > 0) return [];
      const value = valueIn(column, parameter, input, variation);
      return value === undefined ? [] : [{ recordId, column, wanted: value }];
    }),
  );
}

const misread: ReadonlySet<string> = new Set(['warning.lostThousands', 'warning.becameDay', 'warning.becamePercent']);

/** Each once, of the column that its rule names first; what only comes of a number that a sheet has read otherwise than it was meant is told by that number. */
function newDoubts(told: readonly ToldOfColumn[], known: readonly RowDoubt[]): RowDoubt[] {
  const placeOf = ({ rule, column }: ToldOfColumn) => rule.columns.indexOf(column);
  const ordered = [...told].sort((one, other) => placeOf(one) - placeOf(other));
  const doubts = ordered.map(({ column, reason }): RowDoubt => ({ ...reason, column: keyOf(column) }));
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
