import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success, unknownId } from '../../handler';
import { timeOf, utcTimeOf } from '../../local-time';
import { isPlainObject, itemsOf, type JsonObject } from '../../shop-message';
import { mainWarehouseId, type Opname, type OpnameLine, type ShopState } from '../../shop-state';
import { keywordOf, paged, periodOf } from '../../wire/paging';

const warehouseJson = (state: ShopState, id: number): JsonObject => ({ id, name: state.warehouseName(id) });

const opnameJson = (state: ShopState, opname: Opname): JsonObject => ({
  id: opname.id,
  description: opname.description,
  variation_total: opname.lines.length,
  progress_status: opname.status,
  warehouse: warehouseJson(state, opname.warehouseId),
});

/** Accepted as a whole or not at all; carried out in the background. */
function createOpname({ state, body, options }: Call): Reply {
  const warehouseId = Number(body.warehouse_id);
  if (!state.warehouses.some(({ id }) => id === warehouseId)) return invalid(state, unknownId('warehouse_id'));
  const lines = itemsOf(body.stock_adjustment)
    .filter(isPlainObject)
    .map((line) => ({ variationId: Number(line.variation_id), counted: Number(line.warehouse_stock) }));
  const problems = Object.assign({}, ...lines.map((line, index) => findLineProblem(state, warehouseId, line, index)));
  if (Object.keys(problems).length > 0) return invalid(state, problems);
  const now = state.clock.now();
  const opname: Opname = {
    id: state.nextId(),
    warehouseId,
    description: String(body.description),
    createdAt: now,
    finishesAt: now + options.opnameMs,
    status: 'ON PROGRESS',
    lines,
  };
  state.addOpname(opname);
  return success(opnameJson(state, opname));
}

function findLineProblem(state: ShopState, warehouseId: number, { variationId, counted }: OpnameLine, index: number) {
  const field = `stock_adjustment.${index}`;
  const isHeld = state.variations.get(variationId)?.stock.has(warehouseId) ?? false;
  if (!isHeld) return unknownId(`${field}.variation_id`);
  return counted < 0 ? { [`${field}.warehouse_stock`]: [`The ${field}.warehouse_stock must be at least 0.`] } : {};
}

const opnameOf = ({ state }: Call, id: unknown): Opname | undefined =>
  state.opnames.find((opname) => opname.id === Number(id));

function opnameLines(call: Call): Reply {
  const opname = opnameOf(call, call.query.id);
  if (!opname) return missingRecord('Stock opname');
  const lines = opname.lines.map((line, index) => ({ line, id: opname.id * 100_000 + index }));
  const rule = { default: 50, noLinks: 'list' } as const;
  return ok(paged(call, lines, rule, ({ line, id }) => ({ id, ...lineJson(call, line) })));
}

/** What a line replaced is known, and told, once it was carried out. */
function lineJson({ state, options }: Call, { variationId, counted, system = 0 }: OpnameLine): JsonObject {
  const variation = state.variations.get(variationId);
  const product = state.products.get(variation?.productId ?? 0);
  return {
    variation_id: variationId,
    full_name: `${product?.name ?? ''} ${variation?.size ?? ''}`,
    thumbnail_url: '',
    sku: variation?.sku ?? '',
    stock_adjustment: options.tellsReplacedStock
      ? { warehouse_stock: counted, system_stock: system, changed_stock: counted - system }
      : { warehouse_stock: counted, system_stock: null, changed_stock: null },
  };
}

/** Also what a stock transfer can move. */
export function findOpnameVariations(call: Call): Reply {
  const { state, query } = call;
  const warehouseId = Number(query.warehouse_id ?? mainWarehouseId);
  const isFound = keywordOf(call);
  const products = [...state.products.values()].filter(
    ({ id }) => query.product_id === undefined || id === Number(query.product_id),
  );
  const hits = products.flatMap(({ name, variations }) =>
    variations
      .filter(({ sku, stock }) => isFound(name, sku) && stock.has(warehouseId))
      .map(({ id, sku, size, color, stock }) => ({
        variation_id: id,
        name: `${name} ${size} ${color}`,
        product_name: name,
        variation_name: `${size} ${color}`,
        sku,
        thumbnail_url: '',
        system_stock: stock.get(warehouseId) ?? 0,
      })),
  );
  return ok({ warehouse_id: warehouseId, data: hits });
}

function listOpnames(call: Call): Reply {
  const { state, query } = call;
  const within = periodOf(call);
  const maker = state.staff[0]?.id;
  const listed = state.opnames.filter(
    ({ createdAt, warehouseId }) =>
      within(createdAt) &&
      (query.warehouse_id === undefined || Number(query.warehouse_id) === warehouseId) &&
      (query.user_id === undefined || Number(query.user_id) === maker),
  );
  const toJson = (opname: Opname) => ({ ...opnameJson(state, opname), created_at: timeOf(opname.createdAt) });
  return ok(paged(call, listed.reverse(), { default: 20 }, toJson));
}

function opnameDetail(call: Call): Reply {
  const { state, path } = call;
  const opname = opnameOf(call, path.id);
  if (!opname) return missingRecord('Stock opname');
  const { id, email, name } = state.staff[0] ?? { id: 0, email: '', name: '' };
  return ok({
    data: {
      ...opnameJson(state, opname),
      processed: opname.status === 'SUCCESS' ? opname.lines.length : 0,
      // The id is a text here.
      created_by: { id: String(id), email, name },
      created_at: utcTimeOf(opname.createdAt),
    },
  });
}

/** {api: Create Stock Opname, Get Stock Opname List, Get Stock Opname Detail, Get Transaction Stock Opname Detail, Search Variation For Stock Opname} */
export const stockOpnameHandlers: Handlers = {
  'POST /stock-opname': createOpname,
  'GET /stock-opname': listOpnames,
  'GET /stock-opname/{id}/detail': opnameDetail,
  'GET /stock-opname/transaction': opnameLines,
  'GET /stock-opname/variation': findOpnameVariations,
};
