import { endpoint, inBody } from '../../endpoint';
import { digits, integer, required, sentAs, text } from '../../field';

/** What `supplier.create` answers. */
export interface SupplierCreate {
  readonly supplier_id: number;
  readonly name: string;
}

/** What `supplier.list` answers. */
export interface SupplierList {
  readonly id: number;
  readonly name: string;
  readonly district_id: number;
  readonly shipper_id: number;
  readonly district: string;
  readonly city_id: number;
  readonly city: string;
  readonly location: string;
  readonly phone: string;
  readonly address: string;
  readonly description: string;
  readonly shipper_status: string;
}

/** What `supplier.update` answers. */
export interface SupplierUpdate {
  readonly supplier_id: number;
  readonly name: string;
}

export const supplier = {
  create: endpoint<SupplierCreate>()({
    id: 'supplier.create',
    method: 'post',
    paths: ['/supplier/create'],
    risk: 'write',
    parameters: {
      name: inBody(required(text())),
      district_id: inBody(required(digits())),
      address: inBody(sentAs(['addess', 'address'], required(text()))),
      phone: inBody(required(digits())),
      description: inBody(required(text())),
    },
    summary: { en: 'Add a supplier', id: 'Tambah supplier' },
  }),
  list: endpoint<readonly SupplierList[]>()({
    id: 'supplier.list',
    method: 'get',
    paths: ['/supplier'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Suppliers of the shop', id: 'Supplier toko' },
  }),
  update: endpoint<SupplierUpdate>()({
    id: 'supplier.update',
    method: 'patch',
    paths: ['/supplier/update', '/supplier'],
    isPathInferred: true,
    risk: 'write',
    idempotent: true,
    parameters: {
      supplier_id: inBody(required(integer())),
      name: inBody(text()),
      district_id: inBody(digits()),
      address: inBody(sentAs(['addess', 'address'], text())),
      phone: inBody(digits()),
      description: inBody(text()),
    },
    summary: { en: 'Change a supplier', id: 'Ubah supplier' },
  }),
};
