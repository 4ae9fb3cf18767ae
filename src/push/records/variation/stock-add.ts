import { catalogue } from '../../../api/catalogue';
import type { ProductHistory } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { type IdParameter, idParameter } from '../../../api/values/long-integer';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change } from '../../../state/schema/push-lines';
import { stockColumn, warehouseOfDifference } from '../../../tables/datasets/goods/variations';
import { say } from '../../../text/message';
import { changeOf, movementsIn, readHistories } from '../../../wishes/products/stock-history';
import type { Action } from '../../action';
import { changeKey, groupBy, indexOfChange, type PushOperation } from '../../operation';

const warehouseOf = ({ column }: Change): number => warehouseOfDifference(column) ?? mainWarehouseId;
const variationOf = ({ intent }: PushOperation): IdParameter => idParameter(intent.changes[0]?.id);

const requestOf = (operation: PushOperation) => ({
  endpoint: catalogue.product.updateStock,
  input: {
    variation_id: variationOf(operation),
    stock: operation.intent.changes.map((change) => ({
      amount: Math.abs(Number(change.to)),
      status: Number(change.to) < 0 ? 'SUB' : 'ADD',
      warehouse_id: warehouseOf(change),
    })),
    description: operation.intent.marker,
  },
});

/** The movements that each operation made, by its marker in the stock history; `undefined` where the shop does not give that. */
function movementsOf(
  session: ShopSession,
  operations: readonly PushOperation[],
): (readonly ProductHistory[] | undefined)[] {
  const since = Math.min(...operations.map(mayHaveLeftSince));
  const histories = readHistories(session, operations.map(variationOf), since);
  return operations.map((operation) =>
    histories.get(variationOf(operation))?.filter(({ detail }) => detail.description === operation.intent.marker),
  );
}

/** A history that the shop does not give proves nothing: what may be in it is not sent again. */
const locate: Action['locate'] = (session, operations) =>
  movementsOf(session, operations).map((movements) => {
    if (!movements) return { found: 'unclear', result: { reason: say(session.language, 'reason.noHistory') } };
    return { found: movements.length > 0 ? 'accepted' : 'absent' };
  });

/** One that was sent again may have arrived twice; its marker tells. */
const settle: Action['settle'] = (session, operations) => {
  const again = operations.filter(({ result }) => result?.leftBefore !== undefined);
  const found = again.length > 0 ? movementsOf(session, again) : [];
  return operations.map((operation) => {
    const movements = found[again.indexOf(operation)] ?? [];
    const twice = operation.intent.changes
      .filter((change) => movementsIn(movements, warehouseOf(change)).length > 1)
      .map(changeKey);
    return twice.length > 0 ? { found: 'done', result: { twice } } : { found: 'done' };
  });
};

const tracesOf: Action['tracesOf'] = (session, changes) => {
  const operations = [...new Set(changes.map(({ operation }) => operation))];
  const found = movementsOf(session, operations);
  return changes.map(({ operation, change }) => {
    const movements = found[operations.indexOf(operation)];
    if (!movements) return 'untold';
    return movementsIn(movements, warehouseOf(change)).length > 0 ? 'there' : 'absent';
  });
};

/** The document calls the amount "new stock": the history tells whether this shop added it. */
function prove(session: ShopSession, operation: PushOperation): boolean {
  const [movements = []] = movementsOf(session, [operation]);
  return operation.intent.changes.every((change) => {
    const moved = movementsIn(movements, warehouseOf(change)).map(changeOf);
    const isOnce = moved.length === 1 || operation.result?.leftBefore !== undefined;
    return isOnce && moved.length > 0 && moved.every((one) => one === Number(change.to));
  });
}

/** The column of the stock that a difference adds to. */
const stockOf = (column: string): string => stockColumn(warehouseOfDifference(column) ?? mainWarehouseId);

/** Stock by difference: one request per variation; what was sold since the pull stays sold. {api: Update Stock} */
export const stockAdd: Action = {
  id: 'stock.add',
  endpoints: [catalogue.product.updateStock.id],
  riskOf: () => 'write',
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
  schedules: () => 'once',
  counterpart: stockOf,
  placesOf: (operation, change) => [`stock.${indexOfChange(operation, change)}`],
  group: (edits) => groupBy(edits, ({ recordId }) => recordId),
  requestOf,
  locate,
  looksUpRefusals: true,
  settle,
  isRepair: ({ intent }) => intent.repairs !== undefined,
  prove,
  tracesOf,
  expected: ({ from, to }) => Number(from) + Number(to),
  undo: ({ to }) => ({ baseline: '', wanted: -Number(to) }),
};
