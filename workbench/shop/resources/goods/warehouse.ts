import { type Call, type Handlers, missingRecord, ok, type Reply, refused, success } from '../../handler';
import { itemsOf } from '../../shop-message';
import { mainWarehouseId, type ShopState, type Warehouse } from '../../shop-state';

const warehouseJson = ({ id, name, supplierId, address }: Warehouse) => ({
  id,
  warehouse: name,
  supplier_id: supplierId,
  address,
});

const warehouseOf = (state: ShopState, id: unknown): Warehouse | undefined =>
  state.warehouses.find((warehouse) => String(warehouse.id) === String(id));

const isYes = (value: unknown): boolean => ['true', '1'].includes(String(value));

function listWarehouses({ state, query }: Call): Reply {
  const withMain = isYes(query.with_main_warehouse);
  const wanted = String(query.is_active ?? (isYes(query.admin_permission) ? 'ACTIVE' : 'ALL'));
  const listed = state.warehouses.filter(
    ({ id, isActive }) =>
      (withMain || id !== mainWarehouseId) && (wanted === 'ALL' || isActive === (wanted === 'ACTIVE')),
  );
  return ok({ data: listed.map(warehouseJson) });
}

function createWarehouse({ state, body }: Call): Reply {
  const id = state.nextId();
  const name = String(body.warehouse);
  const isActive = body.is_active === true;
  const adminIds = itemsOf(body.user_id).map(Number);
  state.warehouses.push({ id, name, supplierId: Number(body.supplier_id), address: '', adminIds, isActive });
  return success({ id, name });
}

function updateWarehouse({ state, body }: Call): Reply {
  const warehouse = warehouseOf(state, body.id);
  if (!warehouse) return missingRecord('Warehouse');
  warehouse.name = String(body.warehouse);
  warehouse.supplierId = Number(body.supplier_id);
  warehouse.adminIds = itemsOf(body.user_id).map(Number);
  warehouse.isActive = body.is_active === true;
  return success({ id: warehouse.id, name: warehouse.name });
}

/** A warehouse that still holds something stays: its stock would be lost. */
function deleteWarehouse({ state, path }: Call): Reply {
  const warehouse = warehouseOf(state, path.id);
  if (!warehouse) return missingRecord('Warehouse');
  const isInUse = [...state.variations.values()].some(({ stock }) => (stock.get(warehouse.id) ?? 0) > 0);
  if (warehouse.id === mainWarehouseId || isInUse) return refused('The warehouse still has stock.');
  for (const { stock } of state.variations.values()) stock.delete(warehouse.id);
  state.warehouses.splice(state.warehouses.indexOf(warehouse), 1);
  return success(warehouseJson(warehouse));
}

/** {api: Create Warehouse, Get Warehouses, Get Warehouse Detail, Update Warehouse, Delete Warehouse} */
export const warehouseHandlers: Handlers = {
  'GET /warehouse': listWarehouses,
  'POST /warehouse': createWarehouse,
  'PATCH /warehouse': updateWarehouse,
  'DELETE /warehouse/{id}': deleteWarehouse,
  'GET /warehouse/{id}': ({ state, path }) => {
    const warehouse = warehouseOf(state, path.id);
    return warehouse ? success(warehouseJson(warehouse)) : missingRecord('Warehouse');
  },
};
