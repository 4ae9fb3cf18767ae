import { catalogue } from '../../api/catalogue';
import type { Cell } from '../../google/ports';
import { products } from '../../tables/datasets/goods/products';
import { hasQuantity } from '../../tables/datasets/goods/variation-stock';
import { productIdColumn, variations } from '../../tables/datasets/goods/variations';
import type { FormulaContext } from '../formula-context';
import { readText } from '../read-argument';
import type { RecordRow } from '../record-key';
import { openLiveShop } from './live-shop';
import { findMirror, type Mirror, readMirror } from './mirror';
import { stockField, variationsAt } from './variation-source';

const typeColumn = 'product_type';

/** What a product has of its own, by name, and the column of a pulled tab of products that shows it. */
const columnOfField: Readonly<Record<string, string>> = {
  [productIdColumn]: 'id',
  name: 'name',
  category: 'category_name',
  product_type: typeColumn,
  variations: 'variation_count',
  [stockField]: 'total_stock',
  price_from: 'price_lowest',
  price_to: 'price_highest',
};

export const productFields: readonly string[] = Object.keys(columnOfField);

/** A pulled tab of products, where neither the shop itself nor a tab of variations answers, both of which know more. */
export function findProductsTab(context: FormulaContext): Mirror | undefined {
  const isLive = typeof openLiveShop(context, [catalogue.product.search], () => products.id) !== 'function';
  return isLive || findMirror(context.platform, variations.id) ? undefined : findMirror(context.platform, products.id);
}

/** Names of the fields that a tab of products can tell; it lacks columns that somebody left out or deleted. */
export const fieldsOfProductsTab = (tab: Mirror): string[] =>
  productFields.filter((field) => columnsFor(field).every((column) => tab.columns.has(column)));

/** Whether a product has a stock of its own is in its type alone: without one the shop says 0. */
const columnsFor = (field: string): string[] => {
  const column = columnOfField[field] ?? field;
  return field === stockField ? [column, typeColumn] : [column];
};

/** Every product of the tab, with the fields asked for. */
export const readProductsTab = (tab: Mirror, fields: readonly string[]): RecordRow[] =>
  readMirror(tab, fields.flatMap(columnsFor)).map(
    (row) => new Map(fields.map((field) => [field, fieldOf(row, field)])),
  );

function fieldOf(row: RecordRow, field: string): Cell {
  if (field === stockField && !hasQuantity({ product_type: readText(row.get(typeColumn) ?? '') })) return '';
  return row.get(columnOfField[field] ?? field) ?? '';
}

/** When the products that formulas answer with left the shop; milliseconds since 1970. */
export const productsAt = (context: FormulaContext): number =>
  findProductsTab(context)?.pulledAt ?? variationsAt(context);
