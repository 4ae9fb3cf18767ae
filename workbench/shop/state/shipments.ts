import { dayMs } from '../local-time';
import type { Order } from './orders';

export type ShipmentStatus =
  | 'READY_TO_SHIP'
  | 'PICKUP_REQUEST'
  | 'DROPOFF'
  | 'ON_PROCESS'
  | 'DELIVERED'
  | 'RETURNED'
  | 'SHIPMENT_PROBLEM';

export interface Shipment {
  readonly status: ShipmentStatus;
  /** When a courier was asked to come, or the parcel was to be brought. */
  readonly requestedAt: number | null;
  /** Taken off the list of parcels; the order itself stays. */
  readonly isRemoved: boolean;
}

/** How long after the request the courier has the parcel. */
export const fetchedAfterMs = 4 * 3_600_000;
export const deliveredAfterMs = 2 * dayMs;

const impliedStatus: Readonly<Record<string, ShipmentStatus>> = {
  'NO AWB': 'READY_TO_SHIP',
  'ON PROCESS': 'ON_PROCESS',
  DELIVERED: 'DELIVERED',
};

/** Where the parcels are. An order of which nothing was noted is where its progress says. */
export class Shipments {
  readonly #noted = new Map<number, Shipment>();
  /** Parcels that move on by themselves. */
  readonly #moving = new Map<Order, number>();

  /** `undefined` where there is nothing to send: not paid yet, cancelled, or removed. */
  of(order: Order): Shipment | undefined {
    const implied = impliedStatus[order.progress];
    if (order.isCancelled || implied === undefined) return undefined;
    const shipment = this.#noted.get(order.id) ?? { status: implied, requestedAt: null, isRemoved: false };
    return shipment.isRemoved ? undefined : shipment;
  }

  request(order: Order, service: 'PICKUP' | 'DROP_OFF', now: number): void {
    order.awb ??= `NG${String(order.id).padStart(10, '0')}`;
    this.#noted.set(order.id, {
      status: service === 'PICKUP' ? 'PICKUP_REQUEST' : 'DROPOFF',
      requestedAt: now,
      isRemoved: false,
    });
    this.#moving.set(order, now);
  }

  /** Back to where it waits for a courier, without a waybill. */
  makeReady(order: Order): void {
    order.awb = null;
    order.progress = 'NO AWB';
    this.note(order, 'READY_TO_SHIP');
  }

  note(order: Order, status: ShipmentStatus): void {
    this.#moving.delete(order);
    this.#noted.set(order.id, { status, requestedAt: null, isRemoved: false });
  }

  remove(order: Order): void {
    const shipment = this.of(order);
    if (shipment) this.#noted.set(order.id, { ...shipment, isRemoved: true });
    this.#moving.delete(order);
  }

  /** Moves on what is due by the clock. */
  settle(now: number): void {
    for (const [order, requestedAt] of this.#moving) {
      const isDelivered = now >= requestedAt + deliveredAfterMs;
      if (order.isCancelled) this.#moving.delete(order);
      else if (now >= requestedAt + fetchedAfterMs) {
        order.progress = isDelivered ? 'DELIVERED' : 'ON PROCESS';
        const status = isDelivered ? 'DELIVERED' : 'ON_PROCESS';
        this.#noted.set(order.id, { status, requestedAt, isRemoved: false });
        if (isDelivered) this.#moving.delete(order);
      }
    }
  }
}
