import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, refused } from '../../handler';
import { dayOf } from '../../local-time';
import { mailToOwner } from '../../mail-to-owner';
import { isPaidAtDoor } from '../../shipping-accounts';
import { isPlainObject, itemsOf } from '../../shop-message';
import { mainWarehouseId, type ShopState } from '../../shop-state';
import { cashCouriers, courierCode, courierLogo } from '../../state/couriers';
import type { Order } from '../../state/orders';
import { totalOf } from '../../state/orders';
import type { ShipmentStatus } from '../../state/shipments';
import { keywordOf, paged } from '../../wire/paging';

const orderOf = ({ state }: Call, id: unknown): Order | undefined =>
  state.orders.find((order) => order.id === Number(id) && state.shipments.of(order) !== undefined);

const searchedTexts: Readonly<Record<string, (order: Order) => readonly string[]>> = {
  ORDER_ID: ({ id, number }) => [String(id), String(number)],
  CUSTOMER_NAME: ({ customerName }) => [customerName],
  AWB_NUMBER: ({ awb }) => [awb ?? ''],
};

const warehouseOf = ({ warehouses }: ShopState, { lines }: Order) =>
  warehouses.find(({ id }) => id === (lines[0]?.warehouseId ?? mainWarehouseId));

function listParcels(call: Call): Reply {
  const { state, query } = call;
  const status = query.status ?? 'READY_TO_SHIP';
  const isFound = keywordOf(call);
  const textsOf =
    searchedTexts[String(query.type)] ?? ((order) => Object.values(searchedTexts).flatMap((texts) => texts(order)));
  const isCourier = ({ courier }: Order) =>
    query.courier === undefined || courierCode(courier) === courierCode(String(query.courier));
  const isPaidAsAsked = (order: Order) =>
    query.cod_status === undefined || isPaidAtDoor(order) === (query.cod_status === 'COD');
  const isSupplier = (order: Order) =>
    query.supplier_id === undefined || warehouseOf(state, order)?.supplierId === Number(query.supplier_id);
  const from = String(query.start_date ?? '');
  const to = String(query.end_date ?? dayOf(state.clock.now()));
  const listed = state.orders.filter(
    (order) =>
      state.shipments.of(order)?.status === status &&
      dayOf(order.createdAt) >= from &&
      dayOf(order.createdAt) <= to &&
      isCourier(order) &&
      isPaidAsAsked(order) &&
      isSupplier(order) &&
      isFound(...textsOf(order)),
  );
  listed.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const page = paged(call, listed, { default: 50 }, (order) => parcelJson(state, order));
  return ok({ message: '', min_pickup: 0, min_drop_off: 0, is_cancel_requirement: false, ...page });
}

function parcelJson(state: ShopState, order: Order) {
  const requestedAt = state.shipments.of(order)?.requestedAt ?? null;
  const isPaidThere = isPaidAtDoor(order);
  return {
    order_id: order.id,
    order_date: dayOf(order.createdAt),
    request_date: requestedAt === null ? null : dayOf(requestedAt),
    po_number: order.number,
    supplier: {
      name: warehouseOf(state, order)?.name ?? state.shopName,
      address: warehouseOf(state, order)?.address ?? '',
      location: 'Jakarta',
      code: 'CGK',
      phone: '08120000000',
    },
    customer: {
      name: order.customerName,
      address: order.customerAddress,
      district: '',
      city: order.customerAddress.toUpperCase(),
      postal_code: '01234',
    },
    expedition: {
      logistic_name: order.courier,
      rate_name: 'REG',
      is_cod: isPaidThere,
      cod_amount: isPaidThere ? totalOf(order) : 0,
      awb_number: order.awb ?? '',
    },
    service: { pickup: true, drop_off: true },
    dropship: [],
  };
}

/** What is not ready is passed over; the answer names what was taken. */
function requestPickup(call: Call): Reply {
  const { state, body } = call;
  const taken: { id: number; service: 'PICKUP' | 'DROP_OFF' }[] = [];
  for (const asked of itemsOf(body.pickup_request).filter(isPlainObject)) {
    const order = orderOf(call, asked.id);
    if (!order || state.shipments.of(order)?.status !== 'READY_TO_SHIP') continue;
    const service = asked.service === 'DROP_OFF' ? 'DROP_OFF' : 'PICKUP';
    state.shipments.request(order, service, state.clock.now());
    taken.push({ id: order.id, service });
  }
  if (taken.length === 0) return refused('No package is ready to be shipped.');
  return ok({
    response: 'sukses',
    message: `${taken.length} paket berhasil diproses PICKREQ`,
    success_data: taken.map(({ id }) => id),
    status: taken.every(({ service }) => service === 'DROP_OFF') ? 'DROPOFF' : 'PICKUP_REQUEST',
  });
}

const requested: readonly ShipmentStatus[] = ['PICKUP_REQUEST', 'DROPOFF'];

function cancelPickup(call: Call): Reply {
  const { state, body } = call;
  const order = orderOf(call, body.id);
  const shipment = order && state.shipments.of(order);
  if (!order || !shipment) return missingRecord('Order');
  if (!requested.includes(shipment.status)) return refused('The package is not waiting to be picked up.');
  if (order.courier === 'JNE' && body.reason === undefined) {
    return invalid(state, { reason: ['The reason field is required.'] });
  }
  state.shipments.makeReady(order);
  return ok({ response: 'Success', message: 'Pickreq canceled successfully!', data: order.id });
}

const failed: readonly ShipmentStatus[] = ['RETURNED', 'SHIPMENT_PROBLEM'];

/** Only what did not arrive is sent again. */
function resend(call: Call): Reply {
  const { state, path } = call;
  const order = orderOf(call, path.order_id);
  const shipment = order && state.shipments.of(order);
  if (!order || !shipment) return missingRecord('Order');
  if (!failed.includes(shipment.status)) return refused('The package has no problem.');
  state.shipments.makeReady(order);
  return ok({
    response: 'Success',
    message: 'The package has been successfully returned to the menu ready to be shipped',
    // A text here.
    data: { id: String(order.id) },
  });
}

function remove(call: Call): Reply {
  const order = orderOf(call, call.path.order_id);
  if (!order) return missingRecord('Order');
  call.state.shipments.remove(order);
  return ok({ response: 'Success', message: 'Package removed successfully', data: { id: String(order.id) } });
}

const listCashCouriers = (): Reply =>
  ok({
    data: cashCouriers.map((name) => ({ expedition_name: courierCode(name), logo_url: courierLogo(name) })),
  });

/** {api: Get Orders List (shipping), Pickup Request, Cancel Pickup Request, Resend Package, Remove Order, Get Active COD Couriers, Download Order Shipping} */
export const shippingHandlers: Handlers = {
  'GET /shipping': listParcels,
  'GET /shipping/download': (call) => mailToOwner(call, 'shipments'),
  'POST /shipping/pickup-request': requestPickup,
  'POST /shipping/cancel-pickup': cancelPickup,
  'POST /shipping/resend/{order_id}': resend,
  'DELETE /shipping/remove/{order_id}': remove,
  'GET /shipping/cod-active': listCashCouriers,
};
