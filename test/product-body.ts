import type { JsonObject } from '../workbench/shop/shop-message';

/** A variation as a body describes a new one. */
export const variation = (facts: JsonObject = {}): JsonObject => ({
  sku: 'BARU-1',
  images: [],
  primary_image: 0,
  price_buy: 1000,
  price: 2000,
  price1: 1900,
  price2: 1800,
  price3: 1700,
  price_reseller: 1600,
  size: 'M',
  color: 'Merah',
  stock: 'Y',
  stock_quantity: 7,
  warehouse_stock: [],
  ...facts,
});

/** A product as a body describes a new one. */
export const product = (facts: JsonObject = {}): JsonObject => ({
  name: 'Kaos Baru',
  product_type: 'S',
  category_id: 1,
  description: '-',
  shop_id: 7,
  user_id: 1,
  discount: 0,
  wholesale_status: 'N',
  publish_status: 'N',
  show_stock: 'N',
  has_variation: 'Y',
  variations: [variation()],
  ...facts,
});
