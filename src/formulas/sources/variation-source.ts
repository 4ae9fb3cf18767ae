import { catalogue } from '../../api/catalogue';
import { listAll } from '../../api/list-all';
import type { Product, Variation } from '../../api/resources/goods/product';
import { readMoney } from '../../api/values/read-number';
import type { Cell } from '../../google/ports';
import { hasQuantity } from '../../tables/datasets/goods/variation-stock';
import {
  productIdColumn,
  skuColumn,
  variationIdColumn,
  variations,
  warehouseOfColumn,
} from '../../tables/datasets/goods/variations';
import { say } from '../../text/message';
import type { FormulaContext } from '../formula-context';
import { byId, bySku, type RecordLookup, type RecordRow } from '../record-key';
import { chooseSource, type DataSource } from './choose-source';
import { lookUpInMirror, type Mirror, mirrorFields, readMirror } from './mirror';
import { lookUpShared, readShared, type SharedTable, sharedTableAt } from './shared-table';

/** The name of a variation's stock, all warehouses together. */
export const stockField = 'stock';

const variationKeys = [byId(variationIdColumn), bySku];
const itemKeys = [...variationKeys, byId(productIdColumn)];

type ReadField = (product: Product, variation: Variation) => unknown;

/** What formulas can ask of a variation, under the names that the columns of a pulled tab have. */
const readers: Readonly<Record<string, ReadField>> = {
  [variationIdColumn]: (_product, { id }) => id,
  [productIdColumn]: ({ id }) => id,
  [skuColumn]: (_product, { sku }) => sku,
  name: ({ name }) => name,
  color: (_product, { color }) => color,
  size: (_product, { size }) => size,
  [stockField]: (product, variation) => (hasQuantity(product) ? numberOf(variation.stock_quantity) : ''),
  price: (_product, { price }) => numberOf(price),
  price_buy: (_product, { price_buy }) => numberOf(price_buy),
  price_reseller: (_product, { price_reseller }) => numberOf(price_reseller),
  price1: (_product, { price1 }) => numberOf(price1),
  price2: (_product, { price2 }) => numberOf(price2),
  price3: (_product, { price3 }) => numberOf(price3),
  weight: (_product, { weight }) => numberOf(weight),
  category: ({ category_name }) => category_name,
  product_type: ({ product_type }) => product_type,
  is_warehouse: ({ is_warehouse }) => Boolean(is_warehouse),
};

/** The shop prints some numbers as text. What is none stays as it came. */
const numberOf = (value: unknown): unknown => readMoney(value) ?? value;

const toCell = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');

const liveVariations: SharedTable = {
  name: 'product.search',
  fields: Object.keys(readers),
  keys: itemKeys,
  load: (client, memory) =>
    listAll(client, memory, catalogue.product.search, {}).flatMap((product) =>
      product.variations.map((variation) => Object.values(readers).map((read) => toCell(read(product, variation)))),
    ),
};

/** @throws AddOnError that says what to do: pull, or allow live reading. */
export const openVariations = (context: FormulaContext): DataSource =>
  chooseSource(context, catalogue.product.search, variations.id, () => say(context.language, 'dataset.variations'));

/** A pulled tab has a column of stock for each warehouse. */
const stockColumnsOf = ({ columns }: Mirror): string[] =>
  [...columns.keys()].filter((key) => warehouseOfColumn(key) !== undefined);

/** Fields that can be asked for; a pulled tab lacks columns that somebody deleted. */
export const variationFields = (source: DataSource): readonly string[] =>
  source.kind === 'live'
    ? liveVariations.fields
    : [...(stockColumnsOf(source.mirror).length > 0 ? [stockField] : []), ...mirrorFields(source.mirror)];

/** Finds variations by id or SKU, and by product id where a product is meant as well. */
export function lookUpVariations(
  context: FormulaContext,
  source: DataSource,
  items: readonly Cell[],
  fields: readonly string[],
  { orProductId = false } = {},
): RecordLookup {
  const keys = orProductId ? itemKeys : variationKeys;
  if (source.kind === 'live') return lookUpShared(context, source.shop, liveVariations, items, keys);
  const lookup = lookUpInMirror(source.mirror, items, keys, columnsFor(source.mirror, fields));
  return { ...lookup, find: (item) => lookup.find(item).map((row) => withStock(source.mirror, row)) };
}

/** Every variation, with the fields asked for. */
export function readVariations(
  context: FormulaContext,
  source: DataSource,
  fields: readonly string[],
): readonly RecordRow[] {
  if (source.kind === 'live') return readShared(context, source.shop, liveVariations);
  return readMirror(source.mirror, columnsFor(source.mirror, fields)).map((row) => withStock(source.mirror, row));
}

/** When the variations that formulas answer with left the shop; milliseconds since 1970. */
export function variationsAt(context: FormulaContext): number {
  const source = openVariations(context);
  return source.kind === 'live' ? sharedTableAt(context, source.shop, liveVariations) : source.mirror.pulledAt;
}

const columnsFor = (mirror: Mirror, fields: readonly string[]): string[] =>
  fields.flatMap((field) => (field === stockField ? stockColumnsOf(mirror) : [field]));

/** A pulled tab holds stock per warehouse; together they are the stock. What no warehouse counts has none, which is not 0. */
function withStock(mirror: Mirror, row: RecordRow): RecordRow {
  const counted = stockColumnsOf(mirror)
    .map((key) => row.get(key))
    .filter((cell) => typeof cell === 'number');
  const stock: Cell = counted.length === 0 ? '' : counted.reduce((sum, cell) => sum + cell, 0);
  return new Map([...row, [stockField, stock]]);
}
