import { endpoint, inPath, inQuery } from '../endpoint';
import { boolean, integer, oneOf, required } from '../field';

export interface Warehouse {
  /** 0 is the main warehouse, "Gudang Utama". */
  readonly id: number;
  readonly warehouse: string;
  readonly address: string | null;
}

export const warehouse = {
  list: endpoint<readonly Warehouse[]>()({
    id: 'warehouse.list',
    method: 'get',
    paths: ['/warehouse'],
    risk: 'read',
    parameters: {
      with_main_warehouse: inQuery(boolean({ default: false })),
      admin_permission: inQuery(boolean({ default: false })),
      is_active: inQuery(oneOf(['ALL', 'ACTIVE', 'NON_ACTIVE'])),
    },
    summary: { en: 'Warehouses of the shop', id: 'Gudang milik toko' },
  }),
  get: endpoint<Warehouse>()({
    id: 'warehouse.get',
    method: 'get',
    paths: ['/warehouse/{id}'],
    risk: 'read',
    parameters: { id: inPath(required(integer())) },
    summary: { en: 'One warehouse', id: 'Satu gudang' },
  }),
};

/** "Gudang Utama": a real warehouse that `warehouse.list` shows only when asked to. */
export const mainWarehouseId = 0;
