import {
  type Call,
  type Handlers,
  missingRecord,
  ok,
  paged,
  periodOf,
  type Reply,
  refused,
  success,
  timeOf,
} from '../handler';
import { isPlainObject } from '../request-validation';
import type { JsonObject } from '../shop-message';
import type { Opname, ShopState } from '../shop-state';

const warehouseJson = (state: ShopState, id: number): JsonObject => ({ id, name: state.warehouseName(id) });

const opnameJson = (state: ShopState, opname: Opname): JsonObject => ({
  id: opname.id,
  description: opname.description,
  variation_total: opname.lines.length,
  progress_status: opname.status,
  warehouse: warehouseJson(state, opname.warehouseId),
});

function createOpname({ state, body, options }: Call): Reply {
  const warehouseId = Number(body.warehouse_id);
  if (!state.warehouses.some(({ id }) => id === warehouseId)) {
    return refused({ warehouse_id: ['The selected warehouse_id is invalid.'] });
  }
  const lines = (Array.isArray(body.stock_adjustment) ? body.stock_adjustment : [])
    .filter(isPlainObject)
    .map((line) => ({ variationId: Number(line.variation_id), counted: Number(line.warehouse_stock) }));
  const problems = lines.flatMap(({ variationId, counted }, index): [string, string[]][] => {
    const field = `stock_adjustment.${index}`;
    if (!state.variations.get(variationId)?.stock.has(warehouseId)) {
      return [[`${field}.variation_id`, [`The selected ${field}.variation_id is invalid.`]]];
    }
    return counted < 0 ? [[`${field}.warehouse_stock`, [`The ${field}.warehouse_stock must be at least 0.`]]] : [];
  });
  if (problems.length > 0) return refused(Object.fromEntries(problems));
  if (lines.length === 0) return refused({ stock_adjustment: ['The stock_adjustment field is required.'] });
  const opname: Opname = {
    id: state.nextId(),
    warehouseId,
    description: String(body.description),
    createdAt: state.clock.now(),
    finishesAt: state.clock.now() + options.opnameMs,
    status: 'ON PROGRESS',
    lines,
  };
  state.opnames.push(opname);
  return success(opnameJson(state, opname));
}

const opnameOf = ({ state }: Call, id: unknown): Opname | undefined =>
  state.opnames.find((opname) => opname.id === Number(id));

function opnameLines(call: Call): Reply {
  const { state, query } = call;
  const opname = opnameOf(call, query.id);
  if (!opname) return missingRecord('Stock opname');
  const lines = opname.lines.map(({ variationId, counted, system }, index) => {
    const variation = state.variations.get(variationId);
    const product = state.products.get(variation?.productId ?? 0);
    return {
      id: opname.id * 1000 + index,
      variation_id: variationId,
      full_name: `${product?.name ?? ''} ${variation?.size ?? ''}`,
      thumbnail_url: '',
      sku: variation?.sku ?? '',
      stock_adjustment: {
        warehouse_stock: counted,
        system_stock: system ?? 0,
        changed_stock: counted - (system ?? 0),
      },
    };
  });
  return ok(paged(call, lines, { default: 50 }));
}

function searchVariations(call: Call): Reply {
  const { state, query } = call;
  const warehouseId = Number(query.warehouse_id);
  const keyword = String(query.keyword ?? '').toLowerCase();
  const hits = [...state.variations.values()].filter((variation) => {
    const name = state.products.get(variation.productId)?.name ?? '';
    const wanted = query.product_id === undefined || variation.productId === Number(query.product_id);
    const found =
      keyword === '' || name.toLowerCase().includes(keyword) || variation.sku.toLowerCase().includes(keyword);
    return wanted && found && variation.stock.has(warehouseId);
  });
  return ok({
    warehouse_id: warehouseId,
    data: hits.map((variation) => {
      const name = state.products.get(variation.productId)?.name ?? '';
      const variationName = `${variation.size} ${variation.color}`;
      return {
        variation_id: variation.id,
        name: `${name} ${variationName}`,
        product_name: name,
        variation_name: variationName,
        sku: variation.sku,
        thumbnail_url: '',
        system_stock: variation.stock.get(warehouseId) ?? 0,
      };
    }),
  });
}

/** {api: Create Stock Opname, Get Stock Opname List, Get Stock Opname Detail, Get Transaction Stock Opname Detail, Search Variation For Stock Opname} */
export const stockOpnameHandlers: Handlers = {
  'POST /stock-opname': createOpname,
  'GET /stock-opname': (call) => {
    const { state, query } = call;
    const within = periodOf(call);
    const listed = state.opnames
      .filter(({ createdAt }) => within(createdAt))
      .filter(({ warehouseId }) => query.warehouse_id === undefined || String(warehouseId) === query.warehouse_id)
      .map((opname) => ({ ...opnameJson(state, opname), created_at: timeOf(opname.createdAt) }))
      .reverse();
    return ok(paged(call, listed, { default: 20 }));
  },
  'GET /stock-opname/{id}/detail': (call) => {
    const opname = opnameOf(call, call.path.id);
    if (!opname) return missingRecord('Stock opname');
    return ok({
      data: {
        ...opnameJson(call.state, opname),
        processed: opname.status === 'SUCCESS' ? opname.lines.length : 0,
        created_by: { id: '1', email: call.state.staff[0]?.email ?? '', name: 'Juragan' },
        created_at: new Date(opname.createdAt).toISOString(),
      },
    });
  },
  'GET /stock-opname/transaction': opnameLines,
  'GET /stock-opname/variation': searchVariations,
};
