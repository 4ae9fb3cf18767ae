import { type Handlers, missingRecord, ok, success } from '../handler';
import type { Warehouse } from '../shop-state';
import { mainWarehouseId } from '../shop-state';

const warehouseJson = ({ id, name, supplierId, address }: Warehouse) => ({
  id,
  warehouse: name,
  supplier_id: supplierId,
  address,
});

/** {api: Get Users, Get Detail (shop), Get Warehouses, Get Warehouse Detail} */
export const accountHandlers: Handlers = {
  'GET /user': ({ state }) => success(state.staff.map(({ id, name, email }) => ({ id, name, email }))),
  'GET /shop': ({ state }) =>
    ok({
      data: [
        {
          id: state.shopId,
          username: 'tokocontoh',
          shop_name: state.shopName,
          status: 'ACTIVE',
          class: 'PLATINUM',
          join_date: '2021-01-25',
          expired_date: '2027-05-01',
          phone: '08120000000',
          courier: 'JNE,SICEPAT,JNT',
          address: 'Indonesia',
          shipper_status: 'NON ACTIVE',
          note: null,
          store_front: true,
          warehouse: state.warehouses.length > 1,
          users: state.staff.map(({ id, name, email }) => ({ id, name, email })),
          active_supplier: null,
        },
      ],
    }),
  'GET /warehouse': ({ state, query }) => {
    const withMain = ['true', '1'].includes(String(query.with_main_warehouse ?? 'false'));
    return ok({ data: state.warehouses.filter(({ id }) => withMain || id !== mainWarehouseId).map(warehouseJson) });
  },
  'GET /warehouse/{id}': ({ state, path }) => {
    const warehouse = state.warehouses.find(({ id }) => String(id) === path.id);
    return warehouse ? success(warehouseJson(warehouse)) : missingRecord('Warehouse');
  },
};
