import { zonedTimeOf } from '../../local-time';
import type { JsonObject } from '../../shop-message';
import { type Product, type ShopState, totalStock, type Variation } from '../../shop-state';

const typeDescriptions = { S: 'Stok Sendiri', R: 'Supplier Lain', PO: 'Preorder' } as const;
const picture = 'https://images.toko.example/default.jpg';

const pricesJson = (variation: Variation) => ({
  price: variation.price,
  price1: variation.price1,
  price2: variation.price2,
  price3: variation.price3,
  price_reseller: variation.priceReseller,
  price_buy: variation.priceBuy,
});

/** What every answer says of a variation. */
const commonJson = (variation: Variation): JsonObject => ({
  id: variation.id,
  sku: variation.sku,
  weight: variation.weight,
  size: variation.size,
  color: variation.color,
  ...pricesJson(variation),
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
  show_stock: product.showStock,
  total_stock: productStock(product),
  wholesale_status: product.wholesaleStatus,
  has_variation: product.variations.length > 1 ? 'Y' : 'N',
  image: picture,
  thumbnail: picture,
});

export const productStock = ({ variations }: Product): number =>
  variations.reduce((sum, variation) => sum + totalStock(variation), 0);

/** {api: Get Products} */
export const searchJson = (state: ShopState, product: Product): JsonObject => ({
  ...productJson(state, product),
  wholesales: product.wholesales.map((step) => ({ ...step })),
  variations: product.variations.map((variation) => ({
    ...commonJson(variation),
    image: picture,
    thumbnail: picture,
  })),
  update_access: true,
  warehouse: [...(product.variations[0]?.stock.keys() ?? [])].map((id) => ({ name: state.warehouseName(id), id })),
});

/** {api: Get Product Detail} */
export const detailJson = (state: ShopState, product: Product): JsonObject => ({
  ...productJson(state, product),
  preorder_setting: product.preorder && { ...product.preorder },
  variations: product.variations.map((variation) => ({
    ...commonJson(variation),
    primary_image: variation.images.length > 0 ? 0 : null,
    image: variation.image,
    images: variation.images.length > 0 ? variation.images : null,
    thumbnail: variation.image,
    thumbnails: variation.images,
  })),
  wholesale_prices: product.wholesales.map((step) => ({ ...step })),
});

/** {api: Get Product Variations}; the stock per warehouse is shaped as in {api: Get Single Order Detail}. */
export const variationDetailJson = (state: ShopState, product: Product, variation: Variation): JsonObject => ({
  variation_id: variation.id,
  product_id: product.id,
  name: product.name,
  product_type: product.type,
  type_description: typeDescriptions[product.type],
  preorder_title: product.preorder && `Preorder ${product.preorder.number} hari`,
  publish_status: product.publishStatus,
  stock_quantity: totalStock(variation),
  sku: variation.sku,
  image: picture,
  thumbnail: picture,
  discount: product.discount,
  color: variation.color,
  size: variation.size,
  weight: variation.weight,
  category_id: product.categoryId,
  created_at: zonedTimeOf(product.createdAt),
  ...pricesJson(variation),
  wholesale_status: product.wholesaleStatus,
  // A number here, a boolean in the product's own answers.
  is_warehouse: product.isWarehouse ? 1 : 0,
  warehouse_stock: product.isWarehouse ? warehouseStockJson(state, variation) : null,
  promo: [],
});

const warehouseStockJson = (state: ShopState, { stock }: Variation): JsonObject[] =>
  [...stock].map(([id, count]) => ({
    id_warehouse: id,
    stock: count,
    warehouse_name: state.warehouseName(id),
    supplier_id: state.warehouses.find((warehouse) => warehouse.id === id)?.supplierId ?? null,
  }));
