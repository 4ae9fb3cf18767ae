import { type Call, type Handlers, missingRecord, ok, type Reply } from '../../handler';
import { dayOf } from '../../local-time';
import type { ShopState } from '../../shop-state';
import type { Order } from '../../state/orders';
import { daysAskedFor, keywordOf, paged } from '../../wire/paging';
import { detailCategoryOf, fullOrderJson, orderJson, singleOrderJson } from './order-json';

/** What an order has under the name of a filter; an order fits when the value asked for is among them. */
type Filters = Readonly<Record<string, (order: Order, state: ShopState) => readonly unknown[]>>;

const listFilters: Filters = {
  payment_status: ({ payment }) => [payment],
  order_progress_status: ({ progress }) => [progress],
  order_category: ({ category }) => [category],
  order_source_id: ({ sourceId }) => [sourceId],
  bank_id: (order, { orderPayments }) => orderPayments.of(order).map(({ bankId }) => bankId),
  user_id: (_, { staff }) => [staff[0]?.id],
  warehouse_id: ({ lines }) => lines.map(({ warehouseId }) => warehouseId),
  customer_category_code: () => ['N'],
  expedition_id: ({ courier }) => [expeditionIds[courier] ?? 99],
  pickup: (order, { shipments }) => [pickupCodes[shipments.of(order)?.status ?? 'READY_TO_SHIP'] ?? 0],
  print_status: () => ['N'],
  product_type: ({ lines }, state) => lines.map(({ variationId }) => typeOf(state, variationId)),
};

const detailFilters: Filters = {
  order_status: () => ['ACCEPTED'],
  payment_status: ({ payment }) => [payment],
  order_progress_status: ({ progress }) => [progress],
  order_category: (order) => [detailCategoryOf(order)],
};

/** Being asked for and being delivered count; all else is ready to be sent. */
const pickupCodes: Readonly<Record<string, number>> = { PICKUP_REQUEST: 1, DROPOFF: 1, DELIVERED: 2 };

const expeditionIds: Readonly<Record<string, number>> = { JNE: 1, SiCepat: 4, 'J&T': 6, 'Lion Parcel': 8 };

const typeOf = (state: ShopState, variationId: number) =>
  state.products.get(state.variations.get(variationId)?.productId ?? 0)?.type;

/** Whether an order fits what was asked for; worked out once a request, as lists are long. */
function fitting({ query, state }: Call, filters: Filters): (order: Order) => boolean {
  const asked = Object.entries(filters).filter(([name]) => query[name] !== undefined);
  return (order) =>
    asked.every(([name, valuesOf]) => valuesOf(order, state).some((value) => String(value) === query[name]));
}

/** Where a keyword is looked for, by `type`; everywhere when none is given. */
const searchedTexts: Readonly<Record<string, (order: Order, state: ShopState) => readonly string[]>> = {
  ORDER_ID: ({ id, number }) => [String(id), String(number)],
  CUSTOMER_NAME: ({ customerName }) => [customerName],
  AWB_NUMBER: ({ awb }) => [awb ?? ''],
  CUSTOMER_PHONE: ({ customerPhone }) => [customerPhone],
  PRODUCT_NAME: ({ lines }) => lines.map(({ name }) => name),
  SKU: ({ lines }, { variations }) => lines.map(({ variationId }) => variations.get(variationId)?.sku ?? ''),
};

function textsOf({ query, state }: Call, order: Order): readonly string[] {
  if (query.type !== undefined) return searchedTexts[String(query.type)]?.(order, state) ?? [];
  return Object.values(searchedTexts).flatMap((texts) => texts(order, state));
}

/** Lists are read page by page: an order's day is worked out once. */
const days = new WeakMap<Order, string>();

function orderDay(order: Order): string {
  const day = days.get(order) ?? dayOf(order.createdAt);
  days.set(order, day);
  return day;
}

const newestFirst = (a: Order, b: Order): number => b.createdAt - a.createdAt || b.id - a.id;

export function listOrders(call: Call): Reply {
  const { state } = call;
  const { from, to } = daysAskedFor(call);
  const isFound = keywordOf(call);
  const fits = fitting(call, listFilters);
  const hits = state.orders.filter(
    (order) =>
      !order.isCancelled &&
      orderDay(order) >= from &&
      orderDay(order) <= to &&
      fits(order) &&
      (call.query.keyword === undefined || isFound(...textsOf(call, order))),
  );
  const rule = { default: 10, max: 100 };
  return ok(paged(call, hits.sort(newestFirst), rule, (order) => orderJson(state, order)));
}

function listFullOrders(call: Call): Reply {
  const { state, query } = call;
  const from = String(query.create_from ?? '');
  const to = String(query.create_to ?? '9999-12-31');
  const fits = fitting(call, detailFilters);
  const hits = state.orders.filter((order) => {
    const day = orderDay(order);
    return !order.isCancelled && day >= from && day <= to && fits(order);
  });
  const rule = { default: 10, max: 100 };
  return ok(paged(call, hits.sort(newestFirst), rule, (order) => fullOrderJson(state, order)));
}

/** {api: Get Orders, Get Orders Detail, Get Single Order Detail} */
export const orderListHandlers: Handlers = {
  'GET /order': listOrders,
  'GET /order/details': listFullOrders,
  'GET /order/detail': ({ state, query, options }) => {
    const order = state.orders.find(({ id }) => id === Number(query.id));
    const isTold = order !== undefined && !(order.isCancelled && options.hidesCancelledOrders);
    return isTold ? ok({ data: singleOrderJson(state, order) }) : missingRecord('Order');
  },
};
