import type { Product, Variation } from '../api/resources/product';
import type { ValueKind } from './action';
import type { Value } from './edit';

/** A value of a product or variation that a cell can change. */
export interface Attribute<T> {
  /** The column's key, which is the field's name in the shop's answer and in what it is sent. */
  readonly column: string;
  readonly kind: ValueKind;
  readonly read: (record: T) => Value;
}

type Field<T> = keyof T & string;

const attribute =
  <T>() =>
  (column: Field<T>, kind: ValueKind): [string, Attribute<T>] => [
    column,
    {
      column,
      kind,
      read: (record) => {
        const value = record[column];
        if (value === null || value === undefined) return '';
        return kind === 'text' || kind === 'yesNo' ? String(value) : Number(value);
      },
    },
  ];

const ofVariation = attribute<Variation>();
const ofProduct = attribute<Product>();

/** {api: Update Product}: what stands in each variation. */
export const variationAttributes: ReadonlyMap<string, Attribute<Variation>> = new Map([
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
export const productAttributes: ReadonlyMap<string, Attribute<Product>> = new Map([
  ofProduct('name', 'text'),
  ofProduct('description', 'text'),
  ofProduct('discount', 'money'),
  ofProduct('publish_status', 'yesNo'),
  ofProduct('show_stock', 'yesNo'),
]);
