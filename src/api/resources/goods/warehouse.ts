import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { boolean, integer, listOf, required, text } from '../../field';

export interface Warehouse {
  /** 0 is the main warehouse, "Gudang Utama". */
  readonly id: number;
  readonly warehouse: string;
  /** The supplier that stands for its address. */
  readonly supplier_id: number | null;
  readonly address: string | null;
}

/** "Gudang Utama": a real warehouse that `warehouse.list` shows only when asked to. */
export const mainWarehouseId = 0;
/** What `warehouse.create` answers. */
export interface WarehouseCreate {
  readonly id: number;
  readonly name: string;
}

/** What `warehouse.update` answers. */
export interface WarehouseUpdate {
  readonly id: number;
  readonly name: string;
}

/** What `warehouse.delete` answers. */
export interface WarehouseDelete {
  readonly id: number;
  readonly warehouse: string;
  readonly supplier_id: number;
  readonly address: string;
}

export const warehouse = {
  create: endpoint<WarehouseCreate>()({
    id: 'warehouse.create',
    method: 'post',
    paths: ['/warehouse'],
    risk: 'write',
    parameters: {
      warehouse: inBody(required(text())),
      supplier_id: inBody(required(integer())),
      user_id: inBody(required(listOf(integer()))),
      is_active: inBody(required(boolean())),
    },
    summary: { en: 'Add a warehouse', id: 'Tambah gudang' },
  }),
  list: endpoint<readonly Warehouse[]>()({
    id: 'warehouse.list',
    method: 'get',
    paths: ['/warehouse'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      with_main_warehouse: inQuery(boolean({ default: false })),
      admin_permission: inQuery(boolean({ default: false })),
      is_active: inQuery(text()),
    },
    summary: { en: 'Warehouses of the shop', id: 'Gudang milik toko' },
  }),
  get: endpoint<Warehouse>()({
    id: 'warehouse.get',
    method: 'get',
    paths: ['/warehouse/{id}'],
    risk: 'read',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'One warehouse', id: 'Satu gudang' },
  }),
  update: endpoint<WarehouseUpdate>()({
    id: 'warehouse.update',
    method: 'patch',
    paths: ['/warehouse'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      warehouse: inBody(required(text())),
      supplier_id: inBody(required(integer())),
      user_id: inBody(required(listOf(integer()))),
      is_active: inBody(required(boolean())),
    },
    summary: { en: 'Change a warehouse', id: 'Ubah gudang' },
  }),
  delete: endpoint<WarehouseDelete>()({
    id: 'warehouse.delete',
    method: 'delete',
    paths: ['/warehouse/{id}'],
    risk: 'destructive',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'Delete a warehouse', id: 'Hapus gudang' },
  }),
};
