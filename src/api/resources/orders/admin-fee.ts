import { endpoint, inBody } from '../../endpoint';
import { integer, required, sentAs, suggest } from '../../field';

/** What `adminFee.create` answers. */
export interface AdminFeeCreate {
  readonly id: number;
  readonly nominal: string;
  readonly category_code: string;
}

/** What `adminFee.list` answers. */
export interface AdminFeeList {
  readonly id: number;
  readonly nominal: number;
  readonly customer_category: { readonly code: string; readonly name: string };
}

/** What `adminFee.update` answers. */
export interface AdminFeeUpdate {
  readonly id: number;
  readonly nominal: string;
  readonly category_code: string;
}

export const adminFee = {
  create: endpoint<AdminFeeCreate>()({
    id: 'adminFee.create',
    method: 'post',
    paths: ['/setting/payment/admin-fee'],
    risk: 'write',
    parameters: {
      nominal: inBody(required(integer({ max: 4500 }))),
      category_code: inBody(sentAs(['catgory_code', 'category_code'], required(suggest(['N', 'Y', 'D'])))),
    },
    summary: { en: 'Add a fee for a customer category', id: 'Tambah biaya admin untuk kategori pelanggan' },
  }),
  list: endpoint<readonly AdminFeeList[]>()({
    id: 'adminFee.list',
    method: 'get',
    paths: ['/setting/payment/admin-fee'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Fees per customer category', id: 'Biaya admin per kategori pelanggan' },
  }),
  update: endpoint<AdminFeeUpdate>()({
    id: 'adminFee.update',
    method: 'patch',
    paths: ['/setting/payment/admin-fee'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      nominal: inBody(required(integer({ max: 4500 }))),
      category_code: inBody(sentAs(['catgory_code', 'category_code'], required(suggest(['N', 'Y', 'D'])))),
    },
    summary: { en: 'Change a fee', id: 'Ubah biaya admin' },
  }),
};
