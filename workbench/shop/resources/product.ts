import {
  type Call,
  dayOf,
  type Handlers,
  missingRecord,
  ok,
  paged,
  periodOf,
  type Reply,
  refused,
  success,
} from '../handler';
import { isPlainObject } from '../request-validation';
import type { JsonObject } from '../shop-message';
import {
  mainWarehouseId,
  type Product,
  type ShopState,
  type StockMovement,
  totalStock,
  type Variation,
} from '../shop-state';

const typeDescriptions = { S: 'Stok Sendiri', R: 'Supplier Lain', PO: 'Preorder' } as const;
const picture = 'https://images.toko.example/default.jpg';

const variationJson = (variation: Variation): JsonObject => ({
  id: variation.id,
  sku: variation.sku,
  image: picture,
  thumbnail: picture,
  weight: variation.weight,
  size: variation.size,
  color: variation.color,
  price_buy: variation.priceBuy,
  price: variation.price,
  price_reseller: variation.priceReseller,
  price1: variation.price1,
  price2: variation.price2,
  price3: variation.price3,
  stock_quantity: totalStock(variation),
  stock: totalStock(variation) > 0 ? 'Y' : 'N',
});

const productJson = (state: ShopState, product: Product): JsonObject => ({
  id: product.id,
  name: product.name,
  product_type: product.type,
  type_description: typeDescriptions[product.type],
  category_id: product.categoryId,
  category_name: product.categoryName,
  description: product.description,
  discount: product.discount,
  weight: product.weight,
  is_warehouse: product.isWarehouse,
  publish_status: product.publishStatus,
  shop_id: state.shopId,
  user_id: 1,
  show_stock: 'N',
  total_stock: product.variations.reduce((sum, variation) => sum + totalStock(variation), 0),
  wholesale_status: 'N',
  has_variation: product.variations.length > 1 ? 'Y' : 'N',
  image: picture,
  thumbnail: picture,
  variations: product.variations.map(variationJson),
});

const variationOf = ({ state }: Call, id: unknown): Variation | undefined => state.variations.get(Number(id));

function searchProducts(call: Call): Reply {
  const { state, query, options } = call;
  const keyword = String(query.keyword ?? '').toLowerCase();
  const hits = [...state.products.values()].filter(
    (product) =>
      (keyword === '' ||
        product.name.toLowerCase().includes(keyword) ||
        product.variations.some(({ sku }) => sku.toLowerCase().includes(keyword))) &&
      (query.type === undefined || query.type === product.type) &&
      (query.category === undefined || query.category === String(product.categoryId)),
  );
  sortProducts(hits, String(query.order_by ?? 'NEWEST'));
  // Only the page asked for is turned into JSON: shops are large.
  const page = paged(
    call,
    hits.map(({ id }) => id),
    {
      default: 10,
      max: 100,
      fixed: options.perPage === 'documented',
    },
  );
  const products = (page.data as number[]).flatMap((id) => state.products.get(id) ?? []);
  return ok({ ...page, data: products.map((product) => searchJson(state, product)) });
}

const searchJson = (state: ShopState, product: Product): JsonObject => ({
  ...productJson(state, product),
  wholesales: [],
  update_access: true,
  warehouse: [...(product.variations[0]?.stock.keys() ?? [])].map((id) => ({ name: state.warehouseName(id), id })),
});

function sortProducts(products: Product[], order: string): void {
  const stock = ({ variations }: Product) => variations.reduce((sum, variation) => sum + totalStock(variation), 0);
  const price = ({ variations }: Product) => variations[0]?.price ?? 0;
  const orders: Readonly<Record<string, (a: Product, b: Product) => number>> = {
    NEWEST: (a, b) => b.id - a.id,
    LONGEST: (a, b) => a.id - b.id,
    CHEAPEST: (a, b) => price(a) - price(b),
    EXPENSIVE: (a, b) => price(b) - price(a),
    LEAST_STOCK: (a, b) => stock(a) - stock(b),
    MOST_STOCK: (a, b) => stock(b) - stock(a),
    ASC: (a, b) => a.name.localeCompare(b.name),
    DESC: (a, b) => b.name.localeCompare(a.name),
  };
  products.sort(orders[order]);
}

function updateStock(call: Call): Reply {
  const { body, state } = call;
  const variation = variationOf(call, body.variation_id);
  if (!variation) return refused({ variation_id: ['The selected variation_id is invalid.'] });
  const lines = (Array.isArray(body.stock) ? body.stock : []).filter(isPlainObject);
  const changes = lines.map((line) => ({
    warehouseId: Number(line.warehouse_id),
    change: Number(line.amount) * (String(line.status).toUpperCase() === 'SUB' ? -1 : 1),
  }));
  const impossible = changes.some(({ warehouseId, change }) => (variation.stock.get(warehouseId) ?? -1) + change < 0);
  if (impossible) return refused({ stock: ['The stock is not sufficient.'] });
  const description = String(body.description);
  for (const { warehouseId, change } of changes) state.changeStock(variation, warehouseId, change, { description });
  return success({
    date: new Date(state.clock.now()).toISOString(),
    variation_id: variation.id,
    stock: lines,
    shop_id: state.shopId,
    description,
    total_stock: totalStock(variation),
  });
}

function syncStock(call: Call): Reply {
  const variation = variationOf(call, call.body.variation_id);
  if (!variation) return refused({ variation_id: ['The selected variation_id is invalid.'] });
  const change = Number(call.body.amount) - (variation.stock.get(mainWarehouseId) ?? 0);
  call.state.changeStock(variation, mainWarehouseId, change, { description: 'Sync stock' });
  return success({ variation_id: String(variation.id), amount: String(totalStock(variation)), request_id: 'sandbox' });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt', 'Nov', 'Des'];
const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** `Senin, 9 Ags 2021`. */
function spokenDay(moment: number): string {
  const [year = '', month = '', day = ''] = dayOf(moment).split('-');
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return `${weekday}, ${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

const movementJson = (state: ShopState, movement: StockMovement): JsonObject => ({
  date: spokenDay(movement.at),
  time_ago: 'baru saja',
  user: movement.user,
  detail: { description: movement.description, id_order: movement.orderId, stock_opname_id: movement.opnameId },
  // The main warehouse has no id here: an oddity of the documented answer.
  warehouse:
    movement.warehouseId === mainWarehouseId
      ? { id: null, name: null }
      : { id: movement.warehouseId, name: state.warehouseName(movement.warehouseId) },
  stock: { in: Math.max(0, movement.change), out: Math.max(0, -movement.change), last: movement.last },
  old: 0,
});

function productHistory(call: Call): Reply {
  const { state, query } = call;
  const variation = variationOf(call, query.id);
  if (!variation) return missingRecord('Variation');
  const within = query.start_date === undefined ? () => true : periodOf(call);
  const movements = variation.movements
    .filter(({ at }) => within(at))
    .filter(({ warehouseId }) => query.warehouse_id === undefined || String(warehouseId) === query.warehouse_id)
    .reverse();
  const product = state.products.get(variation.productId);
  return ok({
    title: {
      product_id: variation.productId,
      variation_id: variation.id,
      product_name: product?.name ?? '',
      variation_name: ` ${variation.color}`,
    },
    ...paged(
      call,
      movements.map((movement) => movementJson(state, movement)),
      { default: 10 },
    ),
  });
}

/** {api: Get Products, Get Product Detail, Check Product Stock, Check Stock per Warehouse, Get Product Variation Histories, Update Stock, Sync Stock} */
export const productHandlers: Handlers = {
  'GET /product/search': searchProducts,
  'GET /product/{product_id}/detail': ({ state, path }) => {
    const product = state.products.get(Number(path.product_id));
    if (!product) return missingRecord('Product');
    return ok({
      response: 'Sukses',
      data: { ...productJson(state, product), preorder_setting: null, wholesale_prices: [] },
    });
  },
  'GET /product/check-stock': (call) => {
    const variation = variationOf(call, call.query.variation_id);
    if (!variation) return missingRecord('Variation');
    const { warehouse_id: warehouseId } = call.query;
    const stock = warehouseId === undefined ? totalStock(variation) : (variation.stock.get(Number(warehouseId)) ?? 0);
    const { price, priceReseller, price1, price2, price3 } = variation;
    return success({ stock, price, price_dropship: priceReseller, price1, price2, price3 });
  },
  'GET /product/history/warehouse/{variation_id}': (call) => {
    const variation = variationOf(call, call.path.variation_id);
    if (!variation) return missingRecord('Variation');
    const lines = [...variation.stock].map(([id, stock]) => ({
      warehouse_id: id,
      name: call.state.warehouseName(id),
      stock,
    }));
    return ok({ data: lines });
  },
  'GET /product/history': productHistory,
  'PATCH /product/update-stock': updateStock,
  'PATCH /product/sync-stock': syncStock,
};
