import type { Product, Variation } from '../../../api/resources/goods/product';
import type { Change } from '../../../state/schema/push-lines';
import type { ColumnUpdate } from '../../../tables/dataset-update';
import {
  categoryColumn,
  categoryIdColumn,
  variationUpdate,
  wholesaleColumn,
} from '../../../tables/datasets/goods/variations';
import { textOf } from '../../../tables/plain-value';
import { fieldOf } from '../../../tables/record-column';
import {
  parseSteps,
  readSteps,
  type StoredStep,
  type WholesaleStep,
  wholesaleText,
} from '../../../tables/wholesale-steps';
import type { Value } from '../../edit';
import { kindOfColumn } from '../../values/kind-of-column';
import type { ValueKind } from '../../values/value-kinds';

/** Fields of a product or variation in the body that changes it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value of a product or variation that a cell can change. */
export interface Attribute<T> {
  readonly column: string;
  readonly kind: ValueKind;
  readonly read: (record: T) => Value;
  /** The fields of the body that it sets. */
  readonly fields: readonly string[];
  /** Those fields for a value, in view of the body as it was. */
  readonly write: (to: Value, body: Fields) => Fields;
}

/** Most are a field that the shop's answer and the body know by the same name. */
const attribute = <T>(column: string, { kind }: ColumnUpdate, field: string): Attribute<T> => ({
  column,
  kind: kindOfColumn(kind),
  read: (record) => {
    const value = fieldOf(record, field);
    if (value === null || value === undefined) return '';
    return kindOfColumn(kind) === 'text' ? textOf(value) : Number(value);
  },
  fields: [field],
  write: (to) => ({ [field]: to }),
});

/** By id only; what stands in the column of names is looked up in the shop's categories before. */
const writeCategory = (to: Value): Fields => ({ [categoryIdColumn]: Number(to) });

const wholesale: Partial<Attribute<Product>> = {
  kind: 'steps',
  read: wholesaleText,
  fields: ['wholesale', 'wholesale_status'],
  write: (to, body) => {
    const steps = parseSteps(String(to)) ?? [];
    return {
      wholesale: withIds(steps, readSteps(body.wholesale)),
      wholesale_status: steps.length > 0 ? 'Y' : 'N',
    };
  },
};

/** Each wanted step under the id of the stored one for as many pieces, where there is none under the first id that is free. */
function withIds(wanted: readonly WholesaleStep[], stored: readonly StoredStep[]): StoredStep[] {
  const sameRange = (one: WholesaleStep) => stored.find(({ from, to }) => from === one.from && to === one.to);
  const kept = new Set(wanted.map((step) => sameRange(step)?.id));
  const free = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return wanted.flatMap((step) => {
    const id = sameRange(step)?.id ?? free.shift();
    return id === undefined ? [] : [{ ...step, id }];
  });
}

/** What the columns of products do not tell of themselves. */
const special: Readonly<Record<string, Partial<Attribute<Product>>>> = {
  publish_status: { kind: 'yesNo' },
  show_stock: { kind: 'yesNo' },
  [categoryColumn]: { read: ({ category_name }) => category_name ?? '', write: writeCategory },
  [categoryIdColumn]: { write: writeCategory },
  [wholesaleColumn]: wholesale,
};

const inVariation = 'variations.';

const isOfVariation = ({ parameter }: ColumnUpdate): boolean => parameter.startsWith(inVariation);

const columns = Object.entries(variationUpdate.sets);

/** {api: Update Product}: what stands in each variation. */
export const variationAttributes: ReadonlyMap<string, Attribute<Variation>> = new Map(
  columns
    .filter(([, sets]) => isOfVariation(sets))
    .map(([column, sets]) => [column, attribute(column, sets, sets.parameter.slice(inVariation.length))]),
);

/** {api: Update Product}: what the variations of a product have in common. */
export const productAttributes: ReadonlyMap<string, Attribute<Product>> = new Map(
  columns
    .filter(([, sets]) => !isOfVariation(sets))
    .map(([column, sets]) => [column, { ...attribute<Product>(column, sets, sets.parameter), ...special[column] }]),
);

/** What a product holds in a column of one of its variations; `undefined` where it has no such value. */
export function valueIn(product: Product, { id, column }: Pick<Change, 'id' | 'column'>): Value | undefined {
  const variation = product.variations.find((candidate) => String(candidate.id) === id);
  if (!variation) return undefined;
  return variationAttributes.get(column)?.read(variation) ?? productAttributes.get(column)?.read(product);
}
