import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, unknownId } from '../../handler';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import {
  mainWarehouseId,
  type Product,
  type ShopState,
  totalStock,
  type Variation,
  type WholesaleStep,
} from '../../shop-state';

const objectsOf = (value: JsonObject[string] | undefined): JsonObject[] => itemsOf(value).filter(isPlainObject);

/** A product as a body describes it; variations, stock and history of the one it replaces are kept by id. */
function readProduct(state: ShopState, body: JsonObject, before: Product | undefined): Product {
  const category = state.productCategories.find(({ id }) => id === body.category_id);
  const product: Product = {
    id: before?.id ?? state.nextId(),
    name: String(body.name),
    type: body.product_type === 'R' || body.product_type === 'PO' ? body.product_type : 'S',
    categoryId: category?.id ?? 0,
    categoryName: category?.name ?? '',
    description: String(body.description),
    discount: Number(body.discount),
    weight: Number(body.weight ?? before?.weight ?? 0),
    isWarehouse: String(body.is_warehouse ?? '0') === '1',
    publishStatus: yesNo(body.publish_status),
    showStock: yesNo(body.show_stock),
    preorder: readPreorder(body),
    wholesaleStatus: yesNo(body.wholesale_status),
    wholesales: readWholesales(state, body),
    createdAt: before?.createdAt ?? state.clock.now(),
    variations: [],
  };
  const kept = objectsOf(body.variations).filter(({ flag }) => flag !== 'DELETE');
  product.variations.push(...kept.map((line) => readVariation(state, product, line, before)));
  return product;
}

const yesNo = (value: unknown): 'Y' | 'N' => (value === 'Y' ? 'Y' : 'N');

/** The body replaces the product: a setting that it leaves out is gone. */
function readPreorder({ product_type, preorder_setting }: JsonObject): Product['preorder'] {
  if (product_type !== 'PO' || !isPlainObject(preorder_setting)) return null;
  return { type: String(preorder_setting.type), number: Number(preorder_setting.number) };
}

/** `wholesale` in the table, `wholesales` in the example. */
const readWholesales = (state: ShopState, { wholesale, wholesales }: JsonObject): WholesaleStep[] =>
  objectsOf(wholesale ?? wholesales).map(({ id, from, to, price }) => ({
    id: id === undefined ? state.nextId() : Number(id),
    from: Number(from),
    to: Number(to),
    price: Number(price),
  }));

function readVariation(state: ShopState, product: Product, line: JsonObject, before: Product | undefined): Variation {
  const known = before?.variations.find(({ id }) => id === Number(line.id));
  return {
    id: known?.id ?? state.nextId(),
    productId: product.id,
    sku: String(line.sku),
    size: String(line.size ?? ''),
    color: String(line.color ?? ''),
    weight: Number(line.weight ?? product.weight),
    priceBuy: Number(line.price_buy),
    price: Number(line.price),
    priceReseller: Number(line.price_reseller),
    price1: Number(line.price1),
    price2: Number(line.price2),
    price3: Number(line.price3),
    image: imageOf(line),
    images: itemsOf(line.images).map(String),
    stock: known?.stock ?? new Map(warehousesOf(product, line).map((id) => [id, 0])),
    movements: known?.movements ?? [],
  };
}

function imageOf(line: JsonObject): string | null {
  const images = itemsOf(line.images).map(String);
  return images[Number(line.primary_image ?? 0)] ?? null;
}

const warehousesOf = (product: Product, line: JsonObject): number[] =>
  product.isWarehouse
    ? objectsOf(line.warehouse_stock).map(({ warehouse_id }) => Number(warehouse_id))
    : [mainWarehouseId];

/** The body carries stock too: what it says is what the shop holds afterwards. */
function takeStock(state: ShopState, product: Product, body: JsonObject, description: string): void {
  const lines = objectsOf(body.variations).filter(({ flag }) => flag !== 'DELETE');
  product.variations.forEach((variation, index) => {
    const line = lines[index] ?? {};
    const counted: readonly (readonly [number, unknown])[] = product.isWarehouse
      ? objectsOf(line.warehouse_stock).map(({ warehouse_id, stock }) => [Number(warehouse_id), stock] as const)
      : [[mainWarehouseId, line.stock_quantity]];
    for (const [warehouseId, stock] of counted) {
      const change = Number(stock ?? Number.NaN) - (variation.stock.get(warehouseId) ?? 0);
      if (Number.isInteger(change) && change !== 0) state.changeStock(variation, warehouseId, change, { description });
    }
  });
}

const saved = ({ id, variations }: Product): Reply =>
  ok({
    response: 'Success',
    message: 'Data successfully saved',
    data: {
      product_id: id,
      product_meta_id: variations.map((variation) => variation.id),
      total_stock: variations.reduce((sum, variation) => sum + totalStock(variation), 0),
    },
  });

/** Which variation has another's SKU, which is one variation's only; -1 for none. One that was not changed is the variation's own. */
function doubledSku({ state, options }: Call, product: Product): number {
  const nameOf = ({ sku }: Variation) => (options.looseSkus ? sku.trimEnd().toLowerCase() : sku);
  const own = new Set(product.variations.map(({ id }) => id));
  const others = new Set([...state.variations.values()].filter(({ id }) => !own.has(id)).map(nameOf));
  return product.variations.findIndex((variation) => others.has(nameOf(variation)));
}

const isAbovePrice = ({ discount, variations }: Product): boolean =>
  discount > 0 && variations.some(({ price }) => discount > price);

function save(call: Call, before: Product | undefined, description: string): Reply {
  const { state, body, options } = call;
  const product = readProduct(state, body, before);
  if (options.limitsDiscount && isAbovePrice(product)) {
    return invalid(state, { discount: ['The discount may not be greater than the price.'] });
  }
  const doubled = doubledSku(call, product);
  if (doubled >= 0) {
    return invalid(state, { [`variations.${doubled}.sku`]: [`The variations.${doubled}.sku has already been taken.`] });
  }
  if (before) state.removeProduct(before.id);
  state.addProduct(product);
  takeStock(state, product, body, description);
  return saved(product);
}

function deleteVariations({ state, body }: Call): Reply {
  const ids = new Set(itemsOf(body.id).map(Number));
  if ([...ids].some((id) => !state.variations.has(id))) return invalid(state, unknownId('id'));
  for (const product of state.products.values()) {
    const left = product.variations.filter(({ id }) => !ids.has(id));
    product.variations.splice(0, product.variations.length, ...left);
  }
  for (const id of ids) state.variations.delete(id);
  return ok({ response: 'success', message: 'Data has been deleted' });
}

function deleteProducts({ state, body }: Call): Reply {
  const ids = itemsOf(body.id).map(Number);
  if (ids.some((id) => !state.products.has(id))) return invalid(state, unknownId('id'));
  for (const id of ids) state.removeProduct(id);
  return ok({ response: 'success', message: 'Data has been deleted' });
}

/** {api: Create Product, Update Product, Delete Variation, Delete Products} */
export const productEditHandlers: Handlers = {
  'POST /product': (call) => save(call, undefined, 'Initial variation stock'),
  'PATCH /product': (call) => {
    const before = call.state.products.get(Number(call.body.id));
    return before ? save(call, before, 'Edit product') : missingRecord('Product');
  },
  'DELETE /product/variation': deleteVariations,
  'DELETE /product': deleteProducts,
};
