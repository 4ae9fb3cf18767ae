import { dayOf, timeOf, utcTimeOf } from '../../local-time';
import { remainingOf } from '../../order-money';
import type { JsonObject, JsonValue } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { Order, OrderLine } from '../../state/orders';
import { totalOf } from '../../state/orders';
import { variationDetailJson } from '../goods/product-json';
import { costEntries, escrowOf, paymentEntries } from './order-ledger';

/** In kilograms; variations are weighed in grams. */
const weightOf = (state: ShopState, { lines }: Order): number =>
  lines.reduce((sum, line) => sum + (state.variations.get(line.variationId)?.weight ?? 0) * line.quantity, 0) / 1000;

const paidOn = (state: ShopState, order: Order): string | null => {
  const paidAt = state.orderPayments.paidAt(order);
  return paidAt === null ? null : dayOf(paidAt);
};

const sourceOf = (state: ShopState, { sourceId }: Order): string =>
  state.orderSources.find(({ id }) => id === sourceId)?.note ?? '';

/** {api: Get Orders} */
export const orderJson = (state: ShopState, order: Order): JsonObject => ({
  order_id: order.id,
  po_number: order.number,
  shop_id: state.shopId,
  order_date: dayOf(order.createdAt),
  sender_name: state.shopName,
  sender_address: 'Indonesia',
  receiver_name: order.customerName,
  receiver_address: order.customerAddress,
  total_amount: totalOf(order),
  shipping_rate: 'REG',
  shipping_logistic: order.courier,
  weight: weightOf(state, order),
  note: order.note ?? '',
  origin_name: state.shopName,
  origin_address: 'Indonesia',
  cost_of_goods_sold: 0,
  order_source: sourceOf(state, order),
  other_cost_amount: order.otherCost ?? 0,
  order_progress_status: order.progress,
  order_status: 'ACCEPTED',
  order_category: order.category,
  payment_status: order.payment,
  payment_date: paidOn(state, order),
  products: order.lines.map(({ variationId, name, price, quantity }) => ({
    product_meta_id: variationId,
    name,
    price,
    quantity,
  })),
  shopee: null,
  created_by_name: 'Juragan',
  created_at: timeOf(order.createdAt),
  updated_by_name: 'Juragan',
  updated_at: timeOf(order.createdAt),
  awb_number: order.awb,
});

const personJson = (order: Order): JsonObject => ({
  id: order.id + 23_000_000,
  name: order.customerName,
  phone: order.customerPhone,
  district: '',
  city: order.customerAddress,
  province: '',
  district_id: null,
  city_id: null,
  province_id: null,
  postal_code: '01234',
  address: order.customerAddress,
  line: null,
  email: null,
});

const originJson = (state: ShopState): JsonObject => ({
  id: 17_114,
  name: state.shopName,
  location: 'Jakarta',
  phone: '08120000000',
  address: 'Indonesia',
  note: '',
  is_shipper_active: false,
  city_id: 24,
});

/** What this answer calls the sources of orders. */
export const detailCategoryOf = ({ category }: Order): string => (category === 'STORE_FRONT' ? 'SF_GUEST' : category);

/** {api: Get Orders Detail}: money and quantities of products are texts, moments are wrapped here and there. */
export const fullOrderJson = (state: ShopState, order: Order): JsonObject => ({
  _id: order.id.toString(16).padStart(24, '0'),
  order_id: order.id,
  po_number: order.number,
  shop_id: state.shopId,
  order_date: dayOf(order.createdAt),
  customer: { ...personJson(order), type: 'Pelanggan' },
  dropshipper: null,
  receiver: { ...personJson(order), type: 'Pelanggan' },
  total_amount: totalOf(order),
  shipping: { id: '57', rate_name: 'REG', logistic_name: order.courier, cost: order.shippingCost },
  weight: weightOf(state, order),
  note: order.note ?? '',
  origin: originJson(state),
  payment: { payment_histoy: paymentEntries(state, order) },
  cost_of_goods_sold: null,
  order_source: null,
  order_cost: costEntries(order),
  awb:
    order.awb === null ? null : { update_at: { $date: { $numberLong: String(order.createdAt) } }, number: order.awb },
  discount_amount: null,
  order_cost_amount: null,
  coupon: null,
  is_printed: false,
  is_shipper_order: false,
  is_note_print: true,
  order_progress_status: order.progress,
  order_status: 'ACCEPT',
  order_category: detailCategoryOf(order),
  payment_status: order.payment,
  is_private_order: false,
  payment_date: paidOn(state, order),
  products: order.lines.map((line) => fullLineJson(state, line)),
  shopee: order.category === 'SHOPEE' ? shopeeJson(order) : null,
  created_by: { ...state.staff[0] },
  updated_by: { ...state.staff[0] },
  updated_at: utcTimeOf(order.createdAt),
  created_at: utcTimeOf(order.createdAt),
});

function fullLineJson(state: ShopState, { variationId, name, price, quantity }: OrderLine): JsonValue {
  const variation = state.variations.get(variationId);
  const product = state.products.get(variation?.productId ?? 0);
  return {
    product_meta_id: variationId,
    name,
    category: { id: product?.categoryId ?? 0, name: product?.categoryName ?? '' },
    description: `<p>${product?.description ?? ''}</p>`,
    product_status: product?.type ?? 'S',
    price: String(price),
    cost_of_goods_sold: String(variation?.priceBuy ?? 0),
    quantity: String(quantity),
    discount_nominal: '0',
    discount_percentage: 0,
    is_warehouse: product?.isWarehouse ?? false,
  };
}

const shopeeJson = (order: Order): JsonObject => ({
  ordersn: `${dayOf(order.createdAt).slice(2).replaceAll('-', '')}${order.id.toString(36).toUpperCase()}`,
  buyer_username: `pembeli${order.id}`,
  total_escrow: String(escrowOf(order)),
  total_amount: String(totalOf(order)),
  status: 'COMPLETED',
  payment_method: 'Shopee Wallet V2',
});

/** {api: Get Single Order Detail} */
export const singleOrderJson = (state: ShopState, order: Order): JsonObject => ({
  order_id: order.id,
  po_number: order.number,
  shop_id: state.shopId,
  order_date: `${dayOf(order.createdAt)} 00:00:00`,
  sender: {
    ...personJson(order),
    region: order.customerAddress,
    other: null,
    category_code: 'N',
    category: 'PELANGGAN',
  },
  receiver: { ...personJson(order), region: order.customerAddress, other: null, category: '' },
  total_amount: totalOf(order),
  remaining_amount: remainingOf(state, order),
  shipping_id: 99,
  shipping_rate: '',
  shipping_logistic: order.courier,
  shipping_cost: order.shippingCost,
  weight: weightOf(state, order),
  note: order.note ?? '',
  order_source: sourceOf(state, order),
  other_cost_amount: order.otherCost ?? 0,
  order_progress_status: order.progress,
  order_status: order.isCancelled ? 'CANCELED' : 'ACCEPTED',
  order_category: order.category,
  payment_status: order.payment,
  payment_date: paidOn(state, order),
  shopee: null,
  created_by_name: 'Juragan',
  created_at: timeOf(order.createdAt),
  updated_by_name: 'Juragan',
  updated_at: timeOf(order.createdAt),
  awb_number: order.awb ?? '',
  product_status: 'S',
  cost_of_goods_sales: 0,
  order_cost: [],
  origin: originJson(state),
  order_detail: order.lines.map((line) => singleLineJson(state, line)),
});

function singleLineJson(state: ShopState, { variationId, price, quantity, warehouseId }: OrderLine): JsonValue {
  const variation = state.variations.get(variationId);
  const product = state.products.get(variation?.productId ?? 0);
  return {
    variation_id: variationId,
    qty: quantity,
    price,
    warehouse_id: warehouseId,
    warehouse_stock_id: null,
    type: null,
    nominal: 0,
    percentage: 0,
    variation_detail: variation && product ? variationDetailJson(state, product, variation) : null,
  };
}
