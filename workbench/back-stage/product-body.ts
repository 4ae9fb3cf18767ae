import type { JsonObject } from '../shop/shop-message';
import { mainWarehouseId, type Product, totalStock, type Variation } from '../shop/shop-state';

/** Of whom and by whom. */
interface ShopFacts {
  readonly shopId: number;
  readonly userId: number;
}

/** A product as `PATCH /product` takes it, all of it, but for one variation's price. */
export const productBody = (product: Product, variationId: number, price: number, shop: ShopFacts): JsonObject => ({
  ...{ shop_id: shop.shopId, user_id: shop.userId },
  id: product.id,
  name: product.name,
  product_type: product.type,
  category_id: product.categoryId,
  description: product.description === '' ? '-' : product.description,
  discount: product.discount,
  weight: product.weight,
  is_warehouse: product.isWarehouse ? '1' : '0',
  publish_status: product.publishStatus,
  show_stock: product.showStock,
  wholesale_status: product.wholesaleStatus,
  wholesale: product.wholesales.map((step) => ({ ...step })),
  has_variation: 'Y',
  ...(product.preorder === null ? {} : { preorder_setting: { ...product.preorder } }),
  variations: product.variations.map((variation) => ({
    ...variationBody(variation, product),
    ...(variation.id === variationId ? { price } : {}),
  })),
});

const variationBody = (variation: Variation, { isWarehouse }: Product): JsonObject => ({
  id: variation.id,
  sku: variation.sku,
  images: [...variation.images],
  primary_image: 0,
  price_buy: variation.priceBuy,
  price: variation.price,
  price1: variation.price1,
  price2: variation.price2,
  price3: variation.price3,
  price_reseller: variation.priceReseller,
  size: variation.size,
  color: variation.color,
  weight: variation.weight,
  stock: 'Y',
  stock_quantity: isWarehouse ? totalStock(variation) : (variation.stock.get(mainWarehouseId) ?? 0),
  warehouse_stock: isWarehouse ? [...variation.stock].map(([warehouse_id, stock]) => ({ warehouse_id, stock })) : [],
});
