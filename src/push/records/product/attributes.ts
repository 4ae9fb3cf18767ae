import type { Product, Variation } from '../../../api/resources/product';
import { categoryColumn, categoryIdColumn, wholesaleColumn } from '../../../tables/datasets/variations';
import {
  parseSteps,
  readSteps,
  type StoredStep,
  type WholesaleStep,
  wholesaleText,
} from '../../../tables/wholesale-steps';
import type { Value } from '../../edit';
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

type Field<T> = keyof T & string;

/** Most are a field that the shop's answer, the column and the body know by the same name. */
const attribute =
  <T>() =>
  (column: Field<T>, kind: ValueKind): Attribute<T> => ({
    column,
    kind,
    read: (record) => {
      const value = record[column];
      if (value === null || value === undefined) return '';
      return kind === 'text' || kind === 'yesNo' ? String(value) : Number(value);
    },
    fields: [column],
    write: (to) => ({ [column]: to }),
  });

const ofVariation = attribute<Variation>();
const ofProduct = attribute<Product>();

/** By id only; what stands in the column of names is looked up in the shop's categories before. */
const writeCategory = (to: Value): Fields => ({ [categoryIdColumn]: Number(to) });

const category: Attribute<Product> = {
  column: categoryColumn,
  kind: 'text',
  read: ({ category_name }) => category_name ?? '',
  fields: [categoryIdColumn],
  write: writeCategory,
};

const categoryId: Attribute<Product> = { ...ofProduct(categoryIdColumn, 'text'), write: writeCategory };

const wholesale: Attribute<Product> = {
  column: wholesaleColumn,
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

const byColumn = <T>(attributes: readonly Attribute<T>[]): ReadonlyMap<string, Attribute<T>> =>
  new Map(attributes.map((one) => [one.column, one]));

/** {api: Update Product}: what stands in each variation. */
export const variationAttributes: ReadonlyMap<string, Attribute<Variation>> = byColumn([
  ofVariation('sku', 'text'),
  ofVariation('color', 'text'),
  ofVariation('size', 'text'),
  ofVariation('price', 'money'),
  ofVariation('price_buy', 'money'),
  ofVariation('price_reseller', 'money'),
  ofVariation('price1', 'money'),
  ofVariation('price2', 'money'),
  ofVariation('price3', 'money'),
  ofVariation('weight', 'amount'),
]);

/** {api: Update Product}: what the variations of a product have in common. */
export const productAttributes: ReadonlyMap<string, Attribute<Product>> = byColumn([
  ofProduct('name', 'text'),
  ofProduct('description', 'text'),
  ofProduct('discount', 'money'),
  ofProduct('publish_status', 'yesNo'),
  ofProduct('show_stock', 'yesNo'),
  category,
  categoryId,
  wholesale,
]);
