/** What is typed into a row, by the titles of its template. */
export type RowCells = Readonly<Record<string, string | number>>;

/** What the variations of a product have in common; it has no discount, and no wholesale. */
export const productCells: RowCells = {
  ...{ name: 'Kaos', product_type: 'S', category_id: '1', description: 'Katun', shop_id: '1', user_id: '1' },
  ...{ discount: '0', wholesale_status: 'N', publish_status: 'Y', show_stock: 'Y', has_variation: 'N' },
};

/** A variation without its prices: 40 pieces of it are there. */
export const variationCells: RowCells = {
  ...{ 'variations.sku': 'KB-1', 'variations.images': '1', 'variations.primary_image': '1' },
  ...{ 'variations.size': 'M', 'variations.color': 'Merah', 'variations.stock_quantity': '40' },
};

/** Bought for Rp90,000, sold for Rp150,000, to resellers for Rp120,000, to the categories of customers for less than to everybody. */
export const priceCells: RowCells = {
  ...{ 'variations.price_buy': '90000', 'variations.price': '150000', 'variations.price_reseller': '120000' },
  ...{ 'variations.price1': '115000', 'variations.price2': '110000', 'variations.price3': '100000' },
};

/** @param amount in rupiah, or in per cent where the type is `PERCENTAGE`. */
export const promoCells = (type: 'NOMINAL' | 'PERCENTAGE', amount?: string): RowCells => ({
  ...{ group: 'PROMO', type: 'PRODUCT', name: 'Lebaran' },
  ...{ start_date: "'2026-03-02 00:00", end_date: "'2026-03-09 00:00", is_active: 'TRUE' },
  ...{ 'limits.usage_per_customer': 'UNLIMITED', customer_categories: 'N', all_products: 'TRUE' },
  ...{ 'selected_items.platforms': 'PROMO', 'selected_items.couriers': 'jne', 'discount.type': type },
  ...(amount === undefined ? {} : { 'discount.amount': amount }),
});
