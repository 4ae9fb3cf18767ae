import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success, unknownId } from '../../handler';
import { dayOf, spokenAge, spokenDayOf, utcTimeOf } from '../../local-time';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import { mainWarehouseId, type ShopState, type StockMovement, totalStock, type Variation } from '../../shop-state';
import { paged, periodOf } from '../../wire/paging';

const variationOf = ({ state }: Call, id: unknown): Variation | undefined => state.variations.get(Number(id));

/** All lines or none: a second one for the same warehouse starts from what the first would leave. */
function updateStock(call: Call): Reply {
  const { body, state } = call;
  const variation = variationOf(call, body.variation_id);
  if (!variation) return invalid(state, unknownId('variation_id'));
  const lines = itemsOf(body.stock).filter(isPlainObject);
  const left = new Map(variation.stock);
  const changes: { readonly warehouseId: number; readonly change: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const field = `stock.${index}`;
    const warehouseId = Number(line.warehouse_id);
    const before = left.get(warehouseId);
    const amount = Number(line.amount);
    if (before === undefined) return invalid(state, unknownId(`${field}.warehouse_id`));
    if (amount < 0) return invalid(state, { [`${field}.amount`]: [`The ${field}.amount must be at least 0.`] });
    const change = String(line.status).toUpperCase() === 'SUB' ? -amount : amount;
    if (before + change < 0) return invalid(state, { [`${field}.amount`]: ['The stock is not sufficient.'] });
    left.set(warehouseId, before + change);
    changes.push({ warehouseId, change });
  }
  const description = String(body.description);
  for (const { warehouseId, change } of changes) state.changeStock(variation, warehouseId, change, { description });
  return success({
    date: utcTimeOf(state.clock.now()),
    variation_id: variation.id,
    stock: lines,
    shop_id: state.shopId,
    description,
    total_stock: totalStock(variation),
  });
}

/** Sets what the main warehouse holds. */
function syncStock(call: Call): Reply {
  const { body, state } = call;
  const variation = variationOf(call, body.variation_id);
  const before = variation?.stock.get(mainWarehouseId);
  if (!variation || before === undefined) return invalid(state, unknownId('variation_id'));
  const amount = Number(body.amount);
  if (amount < 0) return invalid(state, { amount: ['The amount must be at least 0.'] });
  state.changeStock(variation, mainWarehouseId, amount - before, { description: 'Sync stock' });
  return success({
    variation_id: String(variation.id),
    amount: String(totalStock(variation)),
    request_id: state.nextRequestId(),
  });
}

/** Everything that happened to a variation, its first stock included; the latest comes first. */
function historyOf(state: ShopState, variation: Variation): readonly StockMovement[] {
  const at = state.products.get(variation.productId)?.createdAt ?? 0;
  const initial = [...variation.stock].map(([warehouseId, stock]): StockMovement => {
    const since = variation.movements.filter((movement) => movement.warehouseId === warehouseId);
    const change = stock - since.reduce((sum, movement) => sum + movement.change, 0);
    const description = `Initial variation stock on ${dayOf(at)}`;
    const user = state.staff[0]?.email ?? '';
    return { at, user, description, orderId: null, opnameId: null, warehouseId, change, last: change };
  });
  return [...initial, ...variation.movements].reverse();
}

const movementJson = (state: ShopState, movement: StockMovement): JsonObject => ({
  date: spokenDayOf(movement.at),
  time_ago: spokenAge(state.clock.now() - movement.at),
  user: movement.user,
  detail: { description: movement.description, id_order: movement.orderId, stock_opname_id: movement.opnameId },
  // The main warehouse has no id here: an oddity of the documented answer.
  warehouse:
    movement.warehouseId === mainWarehouseId
      ? { id: null, name: null }
      : { id: movement.warehouseId, name: state.warehouseName(movement.warehouseId) },
  stock: { in: Math.max(0, movement.change), out: Math.max(0, -movement.change), last: movement.last },
  old: 0,
});

function productHistory(call: Call): Reply {
  const { state, query } = call;
  const variation = variationOf(call, query.id);
  if (!variation) return missingRecord('Variation');
  const hasPeriod = query.start_date !== undefined || query.end_date !== undefined;
  const within = hasPeriod ? periodOf(call) : () => true;
  const movements = historyOf(state, variation).filter(
    ({ at, warehouseId }) =>
      within(at) && (query.warehouse_id === undefined || warehouseId === Number(query.warehouse_id)),
  );
  return ok({
    title: {
      product_id: variation.productId,
      variation_id: variation.id,
      product_name: state.products.get(variation.productId)?.name ?? '',
      variation_name: `${variation.size} ${variation.color}`,
    },
    ...paged(call, movements, { default: 10, noLinks: 'list' }, (movement) => movementJson(state, movement)),
  });
}

function stockPerWarehouse(call: Call): Reply {
  const variation = variationOf(call, call.path.variation_id);
  if (!variation) return missingRecord('Variation');
  const lines = [...variation.stock].map(([id, stock]) => ({
    warehouse_id: id,
    name: call.state.warehouseName(id),
    stock,
  }));
  return ok({ data: lines });
}

/** {api: Update Stock, Sync Stock, Get Product Variation Histories, Check Stock per Warehouse} */
export const productStockHandlers: Handlers = {
  'PATCH /product/update-stock': updateStock,
  'PATCH /product/sync-stock': syncStock,
  'GET /product/history': productHistory,
  'GET /product/history/warehouse/{variation_id}': stockPerWarehouse,
};
