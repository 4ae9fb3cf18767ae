import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { ShipmentList } from '../../../api/resources/shipping/shipment';
import type { ShopSession } from '../../../runs/shop-session';
import { shipmentReasonColumn } from '../../../tables/datasets/shipping/shipments';
import type { ReadLive } from '../live-records';

/** Where parcels wait for somebody: short lists. */
const waiting = [
  'READY_TO_SHIP',
  'PICKUP_REQUEST',
  'DROPOFF',
  'UNPICK',
  'RETURNED',
  'LOST',
  'INVALID',
  'SHIPMENT_PROBLEM',
] as const;
/** Where all of them end: long lists, which are searched. */
const moving = ['ON_PROCESS', 'DELIVERED'] as const;

type Status = (typeof waiting)[number] | (typeof moving)[number];

interface Parcel {
  readonly status: Status;
  readonly courier: string;
  readonly orderNumber: ShipmentList['po_number'];
}

const parcelOf = (status: Status, { expedition, po_number }: ShipmentList): Parcel => ({
  ...{ status, courier: expedition.logistic_name, orderNumber: po_number },
});

/** Parcels by order id. One that moves on while the lists are read may be in none of them: it is looked for by its order. */
function readParcels(session: ShopSession, orderIds: readonly string[], report: (done: number, total: number) => void) {
  const { client, memory } = session;
  const parcels = new Map<string, Parcel>();
  waiting.forEach((status, index) => {
    report(index, waiting.length);
    for (const parcel of listAll(client, memory, catalogue.shipment.list, { status })) {
      parcels.set(String(parcel.order_id), parcelOf(status, parcel));
    }
  });
  const missing = orderIds.filter((id) => !parcels.has(id));
  for (const status of [...moving, ...waiting]) {
    const wanted = missing.filter((id) => !parcels.has(id));
    const outcomes = client.callMany(
      catalogue.shipment.list,
      wanted.map((keyword) => ({ status, type: 'ORDER_ID' as const, keyword })),
    );
    outcomes.forEach((outcome, index) => {
      if (!outcome.ok) throw outcome.error;
      const found = outcome.answer.data.find(({ order_id }) => String(order_id) === wanted[index]);
      if (found) parcels.set(String(found.order_id), parcelOf(status, found));
    });
  }
  return parcels;
}

/** This courier's office takes no cancellation without a reason. {api: Cancel Pickup Request} */
const asksForReason = 'JNE';

/** Where parcels are now; what is in no list is gone. */
export const readLiveShipments: ReadLive = (session, cells, _listCalls, step) => {
  if (cells.length === 0) return { has: () => false, valueOf: () => undefined };
  const ids = [...new Set(cells.map(({ recordId }) => recordId))];
  const parcels = readParcels(session, ids, (done, total) => session.run.report(step, done, total));
  return {
    has: (id) => parcels.has(id),
    valueOf: (id) => parcels.get(id)?.status,
    labelOf: (id, column) => (column === 'po_number' ? parcels.get(id)?.orderNumber : undefined),
    objectionTo: ({ recordId, wanted, details }) =>
      wanted === 'CANCEL PICKUP' &&
      parcels.get(recordId)?.courier.toUpperCase().includes(asksForReason) &&
      details?.[shipmentReasonColumn] === undefined
        ? { message: 'blocked.reasonNeeded', values: { courier: asksForReason } }
        : undefined,
  };
};
