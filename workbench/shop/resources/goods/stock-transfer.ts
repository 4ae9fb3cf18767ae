import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, refused, unknownId } from '../../handler';
import { timeOf, utcTimeOf } from '../../local-time';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { StockTransfer } from '../../state/stock-transfers';
import { paged, periodOf } from '../../wire/paging';
import { findOpnameVariations } from './stock-opname';

/** {api: Create Stock Transfer}: no more lines than these in one call. */
const mostLines = 100;

const warehouseJson = (state: ShopState, id: number): JsonObject => ({ id, name: state.warehouseName(id) });

const transferJson = (state: ShopState, transfer: StockTransfer): JsonObject => ({
  id: transfer.id,
  description: transfer.description,
  origin_warehouse: warehouseJson(state, transfer.originId),
  destination_warehouse: warehouseJson(state, transfer.destinationId),
  created_at: timeOf(transfer.createdAt),
});

const readLines = (body: JsonObject) =>
  itemsOf(body.stock_adjustment)
    .filter(isPlainObject)
    .map(({ variation_id, transfer_stock }) => ({ variationId: Number(variation_id), count: Number(transfer_stock) }));

function createTransfer({ state, body }: Call): Reply {
  const [originId, destinationId] = [Number(body.origin_warehouse_id), Number(body.destination_warehouse_id)];
  const lines = readLines(body);
  if (originId === destinationId)
    return invalid(state, { destination_warehouse_id: ['The warehouses must be different.'] });
  if (lines.length > mostLines) return refused(`At most ${mostLines} variations can be transferred at once.`);
  const holds = (variationId: number, warehouseId: number) => state.variations.get(variationId)?.stock.get(warehouseId);
  const wrong = lines.findIndex(
    ({ variationId, count }) =>
      (holds(variationId, originId) ?? -1) < count || holds(variationId, destinationId) === undefined,
  );
  if (wrong >= 0) return invalid(state, unknownId(`stock_adjustment.${wrong}.variation_id`));
  const description = String(body.description);
  const transfer = { id: state.nextId(), description, originId, destinationId, createdAt: state.clock.now(), lines };
  for (const { variationId, count } of lines) {
    const variation = state.variations.get(variationId);
    if (!variation) continue;
    state.changeStock(variation, originId, -count, { description });
    state.changeStock(variation, destinationId, count, { description });
  }
  state.stockTransfers.push(transfer);
  return ok({ response: 'Sukses', data: transferJson(state, transfer) });
}

function listTransfers(call: Call): Reply {
  const { state, query } = call;
  const within = periodOf(call);
  const fits = (asked: unknown, id: number) => asked === undefined || Number(asked) === id;
  const listed = state.stockTransfers
    .filter(({ createdAt }) => within(createdAt))
    .filter(({ originId }) => fits(query.origin_warehouse_id, originId))
    .filter(({ destinationId }) => fits(query.destination_warehouse_id, destinationId))
    .reverse();
  return ok(paged(call, listed, { default: 20 }, (transfer) => transferJson(state, transfer)));
}

const withTransfer = ({ state }: Call, id: unknown, answer: (transfer: StockTransfer) => Reply): Reply => {
  const transfer = state.stockTransfers.find((one) => one.id === Number(id));
  return transfer ? answer(transfer) : missingRecord('Stock transfer');
};

/** {api: Create Stock Transfer, Get Stock Transfer List, Get Stock Transfer Detail, Get Transaction Stock Transfer Detail, Search Variation For Stock Transfer} */
export const stockTransferHandlers: Handlers = {
  'POST /stock-transfer': createTransfer,
  'GET /stock-transfer': listTransfers,
  'GET /stock-transfer/{id}/detail': (call) =>
    withTransfer(call, call.path.id, ({ id, description, lines, destinationId, createdAt }) =>
      ok({
        data: {
          id,
          description,
          progress_status: 'SUCCESS',
          variation_total: lines.length,
          processed: lines.length,
          warehouse: warehouseJson(call.state, destinationId),
          created_by: { id: '1', email: call.state.staff[0]?.email ?? '', name: call.state.staff[0]?.name ?? '' },
          created_at: utcTimeOf(createdAt),
        },
      }),
    ),
  'GET /stock-transfer/transaction': (call) =>
    withTransfer(call, call.query.id, ({ id, lines }) =>
      ok(
        paged(call, lines, { default: 50, noLinks: 'list' }, ({ variationId, count }) => {
          const variation = call.state.variations.get(variationId);
          return {
            id: id * 1000 + lines.findIndex((line) => line.variationId === variationId),
            variation_id: variationId,
            product_name: call.state.products.get(variation?.productId ?? 0)?.name ?? '',
            variant_name: `${variation?.size ?? ''} ${variation?.color ?? ''}`,
            thumbnail_url: 'https://images.toko.example/default.jpg',
            sku: variation?.sku ?? '',
            transfered_stock: count,
          };
        }),
      ),
    ),
  'GET /stock-transfer/variation': findOpnameVariations,
};
