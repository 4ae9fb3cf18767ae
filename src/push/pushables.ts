import { catalogue } from '../api/catalogue';
import {
  costColumn,
  nameColumn,
  priceColumns,
  productIdColumn,
  skuColumn,
  variations,
} from '../tables/datasets/goods/variations';
import { cancelledOrders } from '../tables/datasets/orders/cancelled-orders';
import { orderStatusColumn } from '../tables/datasets/orders/order-columns';
import { orders } from '../tables/datasets/orders/orders';
import { shipmentReasonColumn, shipmentStatusColumn, shipments } from '../tables/datasets/shipping/shipments';
import { AddOnError } from '../text/add-on-error';
import { discounted, priceRules } from '../wishes/beside/price-rules';
import type { Action } from './action';
import type { Pushable } from './pushable';
import { readLiveOrders } from './records/order/live-orders';
import { orderAwb } from './records/order/order-awb';
import { orderPayment } from './records/order/order-payment';
import { productPatch } from './records/product/product-patch';
import { type CommandSpec, recordCommand } from './records/record-command';
import { cancelledOrderCommands, deleteBy, orderCommands, shipmentCommands } from './records/record-commands';
import { pushablesOfRecords } from './records/record-pushables';
import { readLiveShipments } from './records/shipment/live-shipments';
import { readLiveVariations } from './records/variation/live-variations';
import { stockAdd } from './records/variation/stock-add';
import { stockSet } from './records/variation/stock-set';

const variationCommands: CommandSpec = {
  commands: [deleteBy(catalogue.product.deleteVariations, (id) => ({ id: [id] }))],
  readLive: readLiveVariations,
};

const orderState = { readLive: readLiveOrders, stateColumn: orderStatusColumn };

const orderLabels = { sku: 'po_number', name: 'receiver_name' };

/**
 * Stock by count comes first and is through before anything else; what a whole product carries along is then read after it, and right before
 * it is sent back. What ends a record comes last.
 */
const pushables: readonly Pushable[] = [
  {
    covers: (dataset) => dataset === variations.id,
    labels: { sku: skuColumn, name: nameColumn },
    parentColumn: productIdColumn,
    actions: [stockSet, stockAdd, productPatch, recordCommand('variation.command', variationCommands)],
    readLive: readLiveVariations,
    besides: priceRules,
    prices: { columns: priceColumns, cost: costColumn, discount: discounted },
  },
  {
    covers: (dataset) => dataset === orders.id,
    labels: orderLabels,
    actions: [orderAwb, orderPayment, recordCommand('order.command', { ...orderState, commands: orderCommands })],
    readLive: readLiveOrders,
  },
  {
    covers: (dataset) => dataset === cancelledOrders.id,
    labels: orderLabels,
    actions: [recordCommand('cancelledOrder.command', { ...orderState, commands: cancelledOrderCommands })],
    readLive: readLiveOrders,
  },
  {
    covers: (dataset) => dataset === shipments.id,
    labels: { sku: 'po_number', name: 'customer.name' },
    actions: [
      recordCommand('shipment.command', {
        commands: shipmentCommands,
        readLive: readLiveShipments,
        details: [shipmentReasonColumn],
        stateColumn: shipmentStatusColumn,
      }),
    ],
    readLive: readLiveShipments,
  },
  ...pushablesOfRecords,
];

export const isPushable = (dataset: string): boolean => pushables.some(({ covers }) => covers(dataset));

/** @throws AddOnError `nothingPulled` for a dataset that takes nothing back. */
export function pushableOf(dataset: string): Pushable {
  const pushable = pushables.find(({ covers }) => covers(dataset));
  if (!pushable) throw new AddOnError('nothingPulled');
  return pushable;
}

export const actionFor = ({ actions }: Pushable, column: string): Action | undefined =>
  actions.find(({ kindOf }) => kindOf(column) !== undefined);

/** Every action, in the order in which a run carries them out. */
export const actionsInOrder: readonly Action[] = pushables.flatMap(({ actions }) => actions);

/** The action that an operation is of; `undefined` for one that this version does not know. */
export const findAction = (kind: string): Action | undefined => actionsInOrder.find(({ id }) => id === kind);

/** @throws AddOnError `unknownKind` for an operation of an action that this version does not know. */
export function actionOf(kind: string): Action {
  const action = findAction(kind);
  if (!action) throw new AddOnError('unknownKind', { kind });
  return action;
}

/** Whether a tab with a dataset takes edits in a column. */
export const isPushableColumn = (dataset: string, column: string): boolean =>
  pushables.some((pushable) => pushable.covers(dataset) && actionFor(pushable, column) !== undefined);
