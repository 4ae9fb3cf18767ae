import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, unknownId } from '../../handler';
import { dayMs, timeOf } from '../../local-time';
import type { JsonObject } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import { type CourierRate, courierCode, courierLogo } from '../../state/couriers';
import type { Order } from '../../state/orders';
import { fetchedAfterMs, type ShipmentStatus } from '../../state/shipments';
import { keywordOf, paged } from '../../wire/paging';

const rateJson = ({ id, rate, logistic, group }: CourierRate) => ({
  id,
  rate_name: rate,
  logistic_name: logistic,
  show_name: group,
});

const pickup = { pickup_available: 'AVAILABLE' };

function listActive(call: Call): Reply {
  const isFound = keywordOf(call);
  const active = call.state.couriers.filter(({ isActive, logistic, rate }) => isActive && isFound(logistic, rate));
  const toJson = (rate: CourierRate) => ({ ...rateJson(rate), logo_url: courierLogo(rate.logistic), ...pickup });
  return ok(paged(call, active, { default: 10, max: 100 }, toJson));
}

/** What a parcel costs with every active service, by its weight; lorries take ten kilograms and more. */
function listCosts({ state, query }: Call): Reply {
  const kilograms = Math.max(1, Math.ceil(Number(query.weight)));
  const active = state.couriers.filter(({ isActive, group }) => isActive && (group !== 'Trucking' || kilograms >= 10));
  const costsOf = (group: CourierRate['group']) =>
    active.filter((rate) => rate.group === group).map((rate) => costJson(rate, kilograms, Number(query.price)));
  const placeJson = (id: unknown) => ({ area_id: String(id), district_id: String(id), desc: `Kecamatan ${id}` });
  return ok({
    status: { code: 1, message: 'Success' },
    data: { regular: costsOf('Regular'), express: costsOf('Express'), trucking: costsOf('Trucking') },
    meta: {
      origin: placeJson(query.origin_id),
      destination: placeJson(query.destination_id),
      weight: { total: String(kilograms), type: 'Kg' },
      is_shipper_api: ['true', '1'].includes(String(query.is_shipper)),
      use_cod: active.some(({ takesCash }) => takesCash),
    },
  });
}

const costJson = (rate: CourierRate, kilograms: number, price: number): JsonObject => ({
  name: rate.logistic,
  logo_url: courierLogo(rate.logistic),
  rate_id: rate.id,
  show_id: rate.group === 'Regular' ? 1 : 2,
  rate_name: rate.rate,
  stop_origin: 3870,
  stop_destination: 5023,
  weight: kilograms,
  volumeWeight: 0.1667,
  finalWeight: kilograms,
  // Printed twice, in two spellings.
  itemPrice: price,
  item_price: price,
  finalRate: rate.costPerKg * kilograms,
  insuranceRate: Math.round(price * 0.003),
  compulsory_insurance: 0,
  liability: 0,
  discount: 0,
  min_day: rate.days,
  max_day: rate.days,
  pickup_agent: 1,
  is_pickup_available: 1,
});

function track({ state, query }: Call): Reply {
  const { couriers, orders } = state;
  if (!couriers.some(({ id }) => id === Number(query.expedition_id))) {
    return invalid(state, unknownId('expedition_id'));
  }
  const order = orders.find(({ id, awb }) => id === Number(query.order_id) && awb === query.awb_number);
  const shipment = order && state.shipments.of(order);
  if (!order || !shipment) return missingRecord('Airway bill');
  const startedAt = shipment.requestedAt ?? order.createdAt;
  const history = historyOf(state, order, shipment.status, startedAt);
  return ok({
    // A status without a name: the document prints it so.
    '0': 200,
    response: 'success',
    data: {
      awb_number: order.awb,
      rate_name: couriers.find(({ id }) => id === Number(query.expedition_id))?.rate ?? '',
      delivery_date: timeOf(startedAt).slice(0, 16),
      delivery_time: timeOf(startedAt).slice(0, 16),
      weight: 1,
      sender_name: state.shopName,
      origin_city: 'Jakarta',
      receiver_name: order.customerName,
      receiver_address: order.customerAddress,
      receiver_city: order.customerAddress,
      status: shipment.status,
      consignees_name: null,
      date_received: null,
      time_received: null,
      history: history.map(({ at, code, words }) => ({ date: timeOf(at), desc: code, location: words })),
      logistic_name: courierCode(order.courier),
    },
  });
}

/** How many of the steps of a parcel lie behind one of that status. */
const stepsDone: Partial<Record<ShipmentStatus, number>> = { ON_PROCESS: 3, SHIPMENT_PROBLEM: 3 };

function historyOf({ shopName }: ShopState, order: Order, status: ShipmentStatus, startedAt: number) {
  const steps = [
    { at: startedAt, code: 'PICKREQ', words: `Terima permintaan pick up dari [${shopName}]` },
    { at: startedAt + fetchedAfterMs, code: 'IN', words: 'Paket telah di input (manifested) di Jakarta' },
    { at: startedAt + 2 * fetchedAfterMs, code: 'OUT', words: 'Paket keluar dari Jakarta' },
    { at: startedAt + dayMs, code: 'ANT', words: `Paket dibawa kurir [${order.courier}]` },
    status === 'RETURNED'
      ? { at: startedAt + 2 * dayMs, code: 'RETURNED', words: 'Paket dikembalikan ke pengirim' }
      : { at: startedAt + 2 * dayMs, code: 'DELIVERED', words: `Paket diterima oleh [${order.customerName}]` },
  ];
  const isDone = status === 'DELIVERED' || status === 'RETURNED';
  return steps.slice(0, isDone ? steps.length : (stepsDone[status] ?? 1));
}

/** {api: Get Expeditions, Get Active List, Get Cost, Tracking} */
export const expeditionHandlers: Handlers = {
  'GET /expedition': ({ state }) => ok({ data: state.couriers.map((rate) => ({ ...rateJson(rate), ...pickup })) }),
  'GET /expedition/active': listActive,
  'GET /expedition/cost': listCosts,
  'GET /expedition/tracking': track,
};
