import { endpoint, inBody, inQuery } from '../../endpoint';
import { boolean, integer, oneOf, required, text } from '../../field';

/** What `customerCategory.create` answers. */
export interface CustomerCategoryCreate {
  readonly id: number;
  readonly category_name: string;
  readonly code: string;
  readonly status: string;
  readonly discount_access: string;
  readonly wholesale_access: string;
}

/** What `customerCategory.list` answers. */
export interface CustomerCategoryList {
  readonly id: number;
  readonly code: string;
  readonly category_name: string;
  readonly status: string;
  readonly discount_access: boolean;
  readonly wholesale_access: boolean;
}

/** What `customerCategory.update` answers. */
export interface CustomerCategoryUpdate {
  readonly id: number;
  readonly code: string;
  readonly category_name: string;
  readonly status: string;
  readonly discount_access: boolean;
  readonly wholesale_access: boolean;
}

export const customerCategory = {
  create: endpoint<CustomerCategoryCreate>()({
    id: 'customerCategory.create',
    method: 'post',
    paths: ['/customer-category/create'],
    risk: 'write',
    parameters: {
      category_name: inBody(required(text())),
      discount_access: inBody(boolean()),
      wholesale_access: inBody(boolean()),
    },
    summary: { en: 'Add a customer category', id: 'Tambah kategori pelanggan' },
  }),
  list: endpoint<readonly CustomerCategoryList[]>()({
    id: 'customerCategory.list',
    method: 'get',
    paths: ['/customer-category'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      status: inQuery(oneOf(['N', 'Y'])),
    },
    summary: { en: 'Customer categories', id: 'Kategori pelanggan' },
  }),
  update: endpoint<CustomerCategoryUpdate>()({
    id: 'customerCategory.update',
    method: 'patch',
    paths: ['/customer-category/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      code: inBody(required(text())),
      category_name: inBody(text()),
      status: inBody(oneOf(['Y', 'N'])),
      discount_access: inBody(text()),
      wholesale_access: inBody(text()),
    },
    summary: { en: 'Change a customer category', id: 'Ubah kategori pelanggan' },
  }),
};
