import { catalogue } from '../../api/catalogue';
import { type IdParameter, idParameter } from '../../api/values/long-integer';
import { shipmentReasonColumn } from '../../tables/datasets/shipping/shipments';
import { orderStates } from '../../wishes/orders/read-orders';
import { type Command, deletedState, presentState } from '../command';
import { customerStates } from './customer/live-customers';

/** Deletes a record by an endpoint that takes its id. */
export const deleteBy = (
  endpoint: Command['endpoint'],
  input: (id: IdParameter, text: string) => Readonly<Record<string, unknown>>,
): Command => ({
  word: 'DELETE',
  endpoint,
  risk: 'destructive',
  input: (id) => input(idParameter(id), id),
  from: [presentState],
  to: deletedState,
});

const { accepted, cancelled, rejected, expired } = orderStates;

const cancelOrder: Command = {
  word: 'CANCEL',
  endpoint: catalogue.order.cancel,
  input: (id) => ({ id: idParameter(id) }),
  from: [accepted],
  to: cancelled,
  undoneBy: 'RETURN',
};

const returnOrder: Command = {
  word: 'RETURN',
  endpoint: catalogue.cancelledOrder.return,
  input: (id) => ({ id: idParameter(id) }),
  from: [cancelled, rejected, expired],
  to: accepted,
  undoneBy: 'CANCEL',
};

/** What can be done with orders: cancelling gives their stock back, returning takes it again. */
export const orderCommands: readonly Command[] = [cancelOrder, { ...returnOrder, isWayBackOnly: true }];

export const cancelledOrderCommands: readonly Command[] = [
  returnOrder,
  { ...cancelOrder, isWayBackOnly: true },
  {
    word: 'DELETE',
    endpoint: catalogue.cancelledOrder.delete,
    input: (id) => ({ order_id: idParameter(id), id: idParameter(id) }),
    from: [cancelled, rejected, expired],
    to: deletedState,
  },
];

const pickup = (service: 'PICKUP' | 'DROP_OFF') => (id: string) => ({
  pickup_request: [{ id: idParameter(id), service }],
});

/** What can be done with parcels. */
export const shipmentCommands: readonly Command[] = [
  {
    word: 'PICKUP',
    endpoint: catalogue.shipment.requestPickup,
    input: pickup('PICKUP'),
    from: ['READY_TO_SHIP'],
    to: 'PICKUP_REQUEST',
    undoneBy: 'CANCEL PICKUP',
  },
  {
    word: 'DROP OFF',
    endpoint: catalogue.shipment.requestPickup,
    input: pickup('DROP_OFF'),
    from: ['READY_TO_SHIP'],
    to: 'DROPOFF',
    undoneBy: 'CANCEL PICKUP',
  },
  {
    word: 'CANCEL PICKUP',
    endpoint: catalogue.shipment.cancelPickup,
    input: (id, { [shipmentReasonColumn]: reason }) => ({
      id: idParameter(id),
      ...(reason === undefined ? {} : { reason: String(reason) }),
    }),
    from: ['PICKUP_REQUEST', 'DROPOFF'],
    to: 'READY_TO_SHIP',
  },
  {
    word: 'RESEND',
    endpoint: catalogue.shipment.resend,
    input: (id) => ({ order_id: idParameter(id) }),
    from: ['RETURNED', 'SHIPMENT_PROBLEM', 'UNPICK', 'LOST', 'INVALID'],
    to: 'READY_TO_SHIP',
  },
  {
    word: 'REMOVE',
    endpoint: catalogue.shipment.remove,
    input: (id) => ({ order_id: idParameter(id) }),
    to: deletedState,
  },
];

const { unregistered, registered, blocked, inactive, requested } = customerStates;

const activation = (status: '0' | '1' | '2' | '4' | '5' | '6') => ({
  endpoint: catalogue.customer.updateActivation,
  input: (id: string) => ({ id: idParameter(id), status }),
});

/** What can be done with customers besides changing their data. */
export const customerCommands: readonly Command[] = [
  { word: 'ACCEPT', ...activation('1'), from: [requested], to: registered },
  { word: 'REFUSE', ...activation('0'), from: [requested], to: unregistered },
  { word: 'ACTIVATE', ...activation('2'), from: [unregistered, inactive], to: registered },
  { word: 'BLOCK', ...activation('4'), from: [unregistered, registered, inactive], to: blocked, undoneBy: 'UNBLOCK' },
  { word: 'UNBLOCK', ...activation('6'), from: [blocked], to: registered, undoneBy: 'BLOCK' },
  { word: 'DELETE', ...activation('5'), risk: 'destructive', to: deletedState },
];
