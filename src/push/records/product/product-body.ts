import { catalogue } from '../../../api/catalogue';
import type { InputOf } from '../../../api/endpoint';
import { isInputOf } from '../../../api/input-check';
import type { Product } from '../../../api/resources/goods/product';
import { carriedNumber, carriedText } from '../../../api/values/carried-value';
import type { Change } from '../../../state/schema/push-lines';
import { hasQuantity, type StockByWarehouse } from '../../../tables/datasets/goods/variation-stock';
import { readSteps } from '../../../tables/wholesale-steps';
import type { Reason } from '../../edit';
import { type Attribute, type Fields, productAttributes, variationAttributes } from './attributes';

/** A whole product as `PATCH /product` takes it. */
export type ProductBody = InputOf<typeof catalogue.product.update>;

/** A product's detail with every field that the shop gives, for the way back. */
export type ProductDetail = Product & Fields;

/** How a field of the detail goes back: under which name of the body, read how. What is not in here is not sent. */
type RoundTrip = Readonly<Record<string, (record: Fields, product: ProductDetail) => unknown>>;

const same = (name: string) => (record: Fields) => record[name];
const number = (name: string) => (record: Fields) => carriedNumber(record[name] ?? 0);
const text = (name: string) => (record: Fields) => carriedText(record[name]);

const productFields: RoundTrip = {
  id: number('id'),
  name: text('name'),
  product_type: text('product_type'),
  category_id: number('category_id'),
  description: text('description'),
  preorder_setting: ({ product_type, preorder_setting }) => (product_type === 'PO' ? preorder_setting : undefined),
  shop_id: number('shop_id'),
  user_id: number('user_id'),
  discount: number('discount'),
  weight: number('weight'),
  wholesale_status: text('wholesale_status'),
  // Three names for one thing: `wholesale` in the table, `wholesales` in the example, `wholesale_prices` in the detail.
  wholesale: ({ wholesale_prices }) => readSteps(wholesale_prices),
  is_warehouse: ({ is_warehouse }) => (is_warehouse ? 1 : 0),
  publish_status: text('publish_status'),
  show_stock: text('show_stock'),
  has_variation: text('has_variation'),
};

const variationFields: RoundTrip = {
  id: text('id'),
  sku: text('sku'),
  images: ({ images }) => listIn(images),
  primary_image: number('primary_image'),
  image: ({ image }) => image ?? undefined,
  price_buy: number('price_buy'),
  price: number('price'),
  price_reseller: number('price_reseller'),
  price1: number('price1'),
  price2: number('price2'),
  price3: number('price3'),
  size: text('size'),
  color: text('color'),
  weight: number('weight'),
  is_warehouse: (_, { is_warehouse }) => Boolean(is_warehouse),
  stock: same('stock'),
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Longer than this, what was sent could not be kept in the journal. */
const longestBody = 60_000;

interface Obstacle {
  readonly message: Reason['message'];
  readonly blocks: (product: ProductDetail, stocks: ReadonlyMap<number, StockByWarehouse>) => boolean;
}

/** What would be lost on the way back; the first that applies is the reason why a product is not pushed. */
const obstacles: readonly Obstacle[] = [
  {
    message: 'roundTrip.preorder',
    blocks: ({ product_type, preorder_setting }) =>
      product_type === 'PO' && (preorder_setting === null || typeof preorder_setting !== 'object'),
  },
  {
    message: 'roundTrip.wholesale',
    blocks: ({ wholesale_status, wholesale_prices }) => {
      const steps = readSteps(wholesale_prices);
      return (
        (wholesale_status === 'Y' && steps.length === 0) ||
        steps.some((step) => !Object.values(step).every(Number.isFinite))
      );
    },
  },
  {
    message: 'roundTrip.warehouse',
    blocks: (product, stocks) =>
      product.is_warehouse && hasQuantity(product) && product.variations.some(({ id }) => !stocks.get(id)?.size),
  },
  {
    message: 'roundTrip.images',
    blocks: ({ variations }) =>
      (variations as readonly unknown[] as readonly Fields[]).some(
        ({ image, images }) => Boolean(image) && listIn(images).length === 0,
      ),
  },
  {
    message: 'roundTrip.owner',
    blocks: ({ shop_id, user_id }) =>
      !Number.isFinite(Number(shop_id ?? Number.NaN)) || !Number.isFinite(Number(user_id ?? Number.NaN)),
  },
  { message: 'roundTrip.tooLong', blocks: (product) => JSON.stringify(product).length > longestBody },
];

export function obstacleOf(product: ProductDetail, stocks: ReadonlyMap<number, StockByWarehouse>): Reason | undefined {
  const obstacle = obstacles.find(({ blocks }) => blocks(product, stocks));
  return obstacle && { message: obstacle.message, values: {} };
}

const take = (fields: RoundTrip, record: Fields, product: ProductDetail): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, read]) => [name, read(record, product)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** The product as it is, the way it would be sent back. */
export function toBody(product: ProductDetail, stocks: ReadonlyMap<number, StockByWarehouse>): ProductBody {
  const variations = product.variations.map((variation) => ({
    ...take(variationFields, variation as unknown as Fields, product),
    ...stockFields(product, Number(variation.stock_quantity), stocks.get(variation.id)),
  }));
  return { ...take(productFields, product, product), variations } as unknown as ProductBody;
}

function stockFields(product: Product, total: number, stock: StockByWarehouse | undefined): Fields {
  if (!hasQuantity(product)) return { warehouse_stock: [] };
  const lines = [...(stock ?? [])].map(([warehouse_id, count]) => ({ warehouse_id, stock: count }));
  return { stock_quantity: total, warehouse_stock: product.is_warehouse ? lines : [] };
}

/** A body as the journal kept it; `undefined` for what is none. */
export function readBody(kept: unknown): ProductBody | undefined {
  return isInputOf(catalogue.product.update, kept) ? kept : undefined;
}

/** The body with the wanted values in their places. */
export function withChanges(body: ProductBody, changes: readonly Change[]): ProductBody {
  const shared = changes.filter(({ column }) => productAttributes.has(column));
  const variations = (body.variations ?? []).map((variation) => {
    const own = changes.filter(({ id }) => id === String(variation.id));
    return { ...variation, ...written(variationAttributes, own, variation) };
  });
  return { ...body, ...written(productAttributes, shared, body), variations };
}

const written = <T>(attributes: ReadonlyMap<string, Attribute<T>>, changes: readonly Change[], body: Fields): Fields =>
  Object.assign({}, ...changes.map(({ column, to }) => attributes.get(column)?.write(to, body)));

/** Fields that a sale may change while we look; they are compared by the stock history instead. */
const stockFieldNames = ['stock', 'stock_quantity', 'warehouse_stock'];

/** Names of the fields in which two bodies differ, stock aside: `name`, `8000001.price`. */
export function differencesOf(one: ProductBody, other: ProductBody): string[] {
  const flatOne = flatten(one);
  const flatOther = flatten(other);
  return [...new Set([...flatOne.keys(), ...flatOther.keys()])].filter(
    (name) => flatOne.get(name) !== flatOther.get(name),
  );
}

function flatten({ variations = [], ...product }: ProductBody): Map<string, string> {
  const ofProduct = Object.entries(product).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const ofVariations = variations.flatMap((variation) =>
    Object.entries(variation)
      .filter(([name]) => !stockFieldNames.includes(name))
      .map(([name, value]) => [`${variation.id}.${name}`, JSON.stringify(value)] as const),
  );
  return new Map([...ofProduct, ...ofVariations]);
}

/** The stock that a body carries, by variation and warehouse. */
export const carriedStock = (body: ProductBody, mainWarehouse: number): Map<string, number> =>
  new Map(
    (body.variations ?? []).flatMap((variation) => {
      const { id, stock_quantity, warehouse_stock } = variation as Fields;
      if (stock_quantity === undefined) return [];
      const lines = listIn(warehouse_stock) as readonly Fields[];
      return lines.length > 0
        ? lines.map((line) => [`${id}/${line.warehouse_id}`, Number(line.stock)] as const)
        : [[`${id}/${mainWarehouse}`, Number(stock_quantity)] as const];
    }),
  );
