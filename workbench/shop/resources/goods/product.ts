import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import { type Product, totalStock } from '../../shop-state';
import { keywordOf, paged } from '../../wire/paging';
import { detailJson, productStock, searchJson, variationDetailJson } from './product-json';

function searchProducts(call: Call): Reply {
  const { state, query, options } = call;
  const order = orders[String(query.order_by ?? 'NEWEST')];
  // Ids grow, so that the newest come first when the list is turned round: a cheap sort for the usual case.
  const hits = [...state.products.values()].reverse().filter(productFilter(call));
  if (order) hits.sort(order);
  const rule = { default: 10, max: 100, isFixed: options.perPage === 'documented' };
  return ok(paged(call, hits, rule, (product) => searchJson(state, product)));
}

/** Only what was asked for is looked at: a shop is walked through for every page. */
function productFilter(call: Call): (product: Product) => boolean {
  const { query, state } = call;
  const isFound = keywordOf(call);
  const tests: ((product: Product) => boolean)[] = [];
  if (query.keyword !== undefined) {
    tests.push(({ name, variations }) => isFound(name, ...variations.map(({ sku }) => sku)));
  }
  if (query.type !== undefined) tests.push(({ type }) => type === query.type);
  if (query.category !== undefined) tests.push((product) => isInCategory(product, query.category));
  if (query.price !== undefined) tests.push(priceFilters[String(query.price)] ?? (() => true));
  if (query.shop_id !== undefined) tests.push(() => Number(query.shop_id) === state.shopId);
  // Nothing in the sandbox is tied to another sales channel.
  if (query.channel !== undefined) tests.push(() => false);
  return (product) => tests.every((test) => test(product));
}

function isInCategory(product: Product, category: unknown): boolean {
  if (category === 'ARCHIVED') return false;
  return String(product.categoryId) === (category === 'UNCATEGORIZED' ? '0' : category);
}

const priceFilters: Readonly<Record<string, (product: Product) => boolean>> = {
  NON_SET_PRICE: ({ variations }) => variations.some(({ price }) => price === 0),
  NON_PROFIT: ({ variations }) => variations.some(({ price, priceBuy }) => price <= priceBuy),
};

const priceOf = ({ variations }: Product): number => variations[0]?.price ?? 0;

/** By `order_by`; the newest come first as they are. */
const orders: Readonly<Record<string, (a: Product, b: Product) => number>> = {
  LONGEST: (a, b) => a.id - b.id,
  CHEAPEST: (a, b) => priceOf(a) - priceOf(b),
  EXPENSIVE: (a, b) => priceOf(b) - priceOf(a),
  LEAST_STOCK: (a, b) => productStock(a) - productStock(b),
  MOST_STOCK: (a, b) => productStock(b) - productStock(a),
  ASC: (a, b) => a.name.localeCompare(b.name),
  DESC: (a, b) => b.name.localeCompare(a.name),
};

/** Has neither a page number nor a meta: only ever the first so many. */
function listVariations(call: Call): Reply {
  const { state, query } = call;
  const isFound = keywordOf(call);
  const hits = [...state.products.values()].reverse().filter(({ name }) => isFound(name));
  const variations = hits.flatMap((product) =>
    product.variations.map((variation) => variationDetailJson(state, product, variation)),
  );
  return ok({ data: variations.slice(0, Number(query.per_page ?? 10)) });
}

function checkStock({ state, query }: Call): Reply {
  const variation = state.variations.get(Number(query.variation_id));
  if (!variation) return missingRecord('Variation');
  const inWarehouse = variation.stock.get(Number(query.warehouse_id)) ?? 0;
  const { price, priceReseller, price1, price2, price3 } = variation;
  return success({
    stock: query.warehouse_id === undefined ? totalStock(variation) : inWarehouse,
    price,
    price_dropship: priceReseller,
    price1,
    price2,
    price3,
  });
}

/** {api: Get Products, Get Product Detail, Get Product Variations, Check Product Stock} */
export const productHandlers: Handlers = {
  'GET /product/search': searchProducts,
  'GET /product/variation': listVariations,
  'GET /product/check-stock': checkStock,
  'GET /product/{product_id}/detail': ({ state, path }) => {
    const product = state.products.get(Number(path.product_id));
    return product ? ok({ response: 'Sukses', data: detailJson(state, product) }) : missingRecord('Product');
  },
};
