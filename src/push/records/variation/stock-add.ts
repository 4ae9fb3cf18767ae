import { catalogue } from '../../../api/catalogue';
import { listEach } from '../../../api/list-all';
import type { ProductHistory } from '../../../api/resources/product';
import { mainWarehouseId } from '../../../api/resources/warehouse';
import { dayMs } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import type { ShopSession } from '../../../runs/shop-session';
import { stockColumn, warehouseOfDifference } from '../../../tables/datasets/variations';
import type { Action, Step } from '../../action';
import { afterSending } from '../../after-sending';
import { type Change, changed, groupBy, indexOfChange, type Operation } from '../../operation';

const warehouseOf = ({ column }: Change): number => warehouseOfDifference(column) ?? mainWarehouseId;
const variationOf = ({ intent }: Operation): number => Number(intent.changes[0]?.id);

const send: Step = (session, operations) => {
  const outcomes = session.client.callMany(
    catalogue.product.updateStock,
    operations.map((operation) => ({
      variation_id: variationOf(operation),
      stock: operation.intent.changes.map((change) => ({
        amount: Math.abs(Number(change.to)),
        status: Number(change.to) < 0 ? ('SUB' as const) : ('ADD' as const),
        warehouse_id: warehouseOf(change),
      })),
      description: operation.intent.marker,
    })),
  );
  return operations.map((operation, index) => afterSending(session, operation, outcomes[index]));
};

/** The movements that each operation made, by its marker in the stock history. */
function movementsOf(session: ShopSession, operations: readonly Operation[]): ProductHistory[][] {
  const { clock } = session.platform;
  const histories = listEach(
    session.client,
    session.memory,
    catalogue.product.history,
    operations.map((operation) => ({
      id: variationOf(operation),
      start_date: shopDay(operation.at - dayMs),
      end_date: shopDay(clock.now() + dayMs),
    })),
  );
  return operations.map(({ intent }, index) =>
    (histories[index] ?? []).filter(({ detail }) => detail.description === intent.marker),
  );
}

const locate: Step = (session, operations) => {
  const movements = movementsOf(session, operations);
  return operations.map((operation, index) =>
    movements[index]?.length ? changed(session, operation, 'accepted') : operation,
  );
};

/** The document calls the amount "new stock": the history tells whether this shop added it. */
function prove(session: ShopSession, operation: Operation): boolean {
  const [movements = []] = movementsOf(session, [operation]);
  return operation.intent.changes.every((change) => {
    const moved = movements
      .filter(({ warehouse }) => Number(warehouse.id ?? mainWarehouseId) === warehouseOf(change))
      .map(({ stock }) => Number(stock.in) - Number(stock.out));
    return moved.length === 1 && moved[0] === Number(change.to);
  });
}

/** The column of the stock that a difference adds to. */
const stockOf = (column: string): string => stockColumn(warehouseOfDifference(column) ?? mainWarehouseId);

/** Stock by difference: one request per variation; what was sold since the pull stays sold. {api: Update Stock} */
export const stockAdd: Action = {
  id: 'stock.add',
  endpoints: [catalogue.product.updateStock.id],
  riskOf: () => 'write',
  idempotent: false,
  marker: 'marker.stockHistory',
  kindOf: (column) => (warehouseOfDifference(column) === undefined ? undefined : 'difference'),
  // It is added to whatever is there, as long as that leaves something.
  entry: {
    isIdle: (wanted) => wanted === 0,
    judge: ({ wanted }, live) =>
      Number(live) + Number(wanted) >= 0
        ? { status: 'ready' }
        : { status: 'blocked', reason: { message: 'blocked.notEnough', values: { live } } },
    about: 'about.stock',
    shownIn: (column, live) => ({ column: stockOf(column), value: live }),
  },
  counterpart: stockOf,
  placesOf: (operation, change) => [`stock.${indexOfChange(operation, change)}`],
  group: (edits) => groupBy(edits, ({ recordId }) => recordId),
  send,
  locate,
  settle: (session, operations) => operations.map((operation) => changed(session, operation, 'done')),
  prove,
  expected: ({ from, to }) => Number(from) + Number(to),
  undo: ({ to }) => ({ baseline: '', wanted: -Number(to) }),
};
