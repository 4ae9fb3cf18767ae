import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import type { Product } from '../../api/resources/goods/product';
import type { TabPort } from '../../google/ports';
import { variations } from '../../tables/datasets/goods/variations';
import { AddOnError } from '../../text/add-on-error';
import type { RowProblem, RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import type { ChangedProducts } from './changed-products';
import { asProblem } from './judged-record';
import type { PulledTables } from './pulled-values';

type Input = RowRecord['input'];

/** What ids are held against. */
interface KnownIds {
  readonly changed: ChangedProducts;
  readonly tablesOf: PulledTables;
}

/** So few may be wrong one by one. */
const fewestMixedUp = 3;

/**
 * Records with those as problems whose ids do not belong together: of a product that the shop does not have, or of a variation or a wholesale step that is
 * another product's.
 * @throws AddOnError `rowsMixedUp` where that is so of half of them: a column was sorted or moved by itself, or two were exchanged.
 */
export function judgeIds(
  endpoint: Endpoint,
  { tab, seen }: { readonly tab: TabPort; readonly seen: RowTab },
  records: readonly RowRecord[],
  known: KnownIds,
): readonly RowRecord[] {
  if (endpoint.id !== catalogue.product.update.id) return records;
  return withMistakes({ tab, seen }, 'id', records, ({ input }) => {
    const mistake = mistakeIn(input, known);
    return mistake && { ...mistake, mixedUp: titleOf(seen, mistake.mixedUp) };
  });
}

/** Why an id cannot be meant. */
interface Mistake {
  readonly problem: RowProblem;
  /** The column whose ids seem to stand in another one, or beside others than their own. */
  readonly mixedUp?: string | undefined;
}

const titleOf = ({ titles, columnOf }: RowTab, key = ''): string | undefined =>
  key === '' ? undefined : (titles[(columnOf.get(key) ?? 0) - 1] ?? key);

/**
 * Records with those as problems whose ids are mistaken.
 * @param idKey the key of the column with the ids that stand beside those that are mixed up. @param mistakeIn names the mixed-up column by its title.
 * @throws AddOnError `rowsMixedUp` where half of them are: a column was sorted or moved by itself, or two were exchanged.
 */
export function withMistakes(
  { tab, seen }: { readonly tab: TabPort; readonly seen: RowTab },
  idKey: string,
  records: readonly RowRecord[],
  mistakeIn: (record: RowRecord) => Mistake | undefined,
): readonly RowRecord[] {
  const ready = records.filter(({ status }) => status === 'ready');
  const found = ready.flatMap((record) => {
    const mistake = mistakeIn(record);
    return mistake ? [[record, mistake] as const] : [];
  });
  const columns = found.flatMap(([, { mixedUp }]) => mixedUp ?? []);
  if (columns.length >= fewestMixedUp && columns.length * 2 >= ready.length) {
    const titles = [...new Set([titleOf(seen, idKey), ...columns])].join(', ');
    throw new AddOnError('rowsMixedUp', { tab: tab.name, count: columns.length, columns: titles });
  }
  const problems = new Map(found);
  return records.map((record) => {
    const problem = problems.get(record)?.problem;
    return problem ? asProblem(record, problem) : record;
  });
}

const variationColumn = 'variations.id';

function mistakeIn(input: Input, { changed, tablesOf }: KnownIds): Mistake | undefined {
  const id = String(input.id);
  const product = changed.told.get(id);
  if (!product) {
    const problem = { message: 'rows.problem.productGone', column: 'id', values: { id } } as const;
    const isVariation = tablesOf(variations.id).some(({ baseline }) => id in baseline.rows);
    return isVariation ? { problem, mixedUp: variationColumn } : { problem };
  }
  const own = new Set(idsAmong(product.variations));
  const variation = idsAmong(input.variations).find((one) => !own.has(one));
  if (variation !== undefined) return stranger(variationColumn, 'rows.problem.strangeVariation', variation, product);
  const step = idsAmong(input.wholesale).find((one) => isStepOfOther(one, product, changed));
  return step === undefined ? undefined : stranger('wholesale.id', 'rows.problem.strangeStep', step, product);
}

/** Whoever adds a step has to type an id, too: only one that is another product's is wrong. */
const isStepOfOther = (id: string, product: Product, { told }: ChangedProducts): boolean =>
  !stepIds(product).includes(id) && [...told.values()].some((other) => stepIds(other).includes(id));

const stepIds = ({ wholesales, wholesale_prices }: Product): string[] => idsAmong(wholesales ?? wholesale_prices);

const idsAmong = (items: unknown): string[] =>
  [items].flat().flatMap((item) => (isPlainObject(item) && isRecordId(item.id) ? [String(item.id)] : []));

/** What the shop has given to something; whoever adds something may have typed a word, or 0. */
const isRecordId = (id: unknown): boolean => /^[1-9]\d*$/.test(String(id));

const stranger = (
  column: string,
  message: 'rows.problem.strangeVariation' | 'rows.problem.strangeStep',
  id: string,
  product: Product,
): Mistake => ({
  problem: { message, column, values: { id, product: `${product.id} (${product.name})` } },
  mixedUp: column,
});
