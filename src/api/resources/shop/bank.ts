import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { boolean, digits, integer, oneOf, required, secret, text } from '../../field';

/** What `bank.master` answers. */
export interface BankMaster {
  readonly bank_type: string;
  readonly bank_label: string;
  readonly bank_family: string;
  readonly image: string;
  readonly web_login_url: string;
  readonly status: number;
}

/** What `bank.xenditMaster` answers. */
export interface BankXenditMaster {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly can_disburse: number;
  readonly can_name_validate: number;
}

/** What `bank.create` answers. */
export interface BankCreate {
  readonly bank_id: number;
  readonly name: string;
}

/** What `bank.list` answers. */
export interface BankList {
  readonly bank_id: number;
  readonly bank_name: string;
  readonly bank_type: string;
  readonly branch: string;
  readonly holder_name: string;
  readonly account_number: string;
  readonly image: string;
  readonly type: string;
}

/** What `bank.detail` answers. */
export interface BankDetail {
  readonly bank_id: number;
  readonly bank_name: string;
  readonly bank_type: string;
  readonly branch: string;
  readonly holder_name: string;
  readonly account_number: string;
  readonly image: string;
  readonly type: string;
}

/** What `bank.update` answers. */
export interface BankUpdate {
  readonly bank_id: number;
  readonly name: string;
}

/** What `bank.deleteMutation` answers. */
export interface BankDeleteMutation {
  readonly bank_id: number;
  readonly name: string;
}

export const bank = {
  master: endpoint<readonly BankMaster[]>()({
    id: 'bank.master',
    method: 'get',
    paths: ['/bank/master'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      without_business_bank: inQuery(boolean({ default: false })),
    },
    summary: { en: 'Banks that Ngorder knows', id: 'Bank yang dikenal Ngorder' },
  }),
  xenditMaster: endpoint<readonly BankXenditMaster[]>()({
    id: 'bank.xenditMaster',
    method: 'get',
    paths: ['/bank/xendit', '/bank/xendit/master'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    parameters: {
      keyword: inQuery(text()),
    },
    summary: { en: 'Banks that Xendit pays out to', id: 'Bank tujuan pencairan Xendit' },
  }),
  create: endpoint<BankCreate>()({
    id: 'bank.create',
    method: 'post',
    paths: ['/bank/create'],
    risk: 'write',
    parameters: {
      bank_type: inBody(required(text())),
      account_number: inBody(required(digits())),
      holder_name: inBody(required(text())),
      branch: inBody(required(text())),
      username: inBody(secret(text())),
      pin: inBody(secret(text())),
      corporate_id: inBody(text({ requiredIf: 'bank_type is a business bank' })),
    },
    summary: { en: 'Add a bank account of the shop', id: 'Tambah rekening bank toko' },
  }),
  list: endpoint<readonly BankList[]>()({
    id: 'bank.list',
    method: 'get',
    paths: ['/bank'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    parameters: {
      type: inQuery(required(oneOf(['BANK', 'PAYMENT GATEWAY']))),
    },
    summary: { en: 'Bank accounts of the shop', id: 'Rekening bank toko' },
  }),
  detail: endpoint<BankDetail>()({
    id: 'bank.detail',
    method: 'get',
    paths: ['/bank/{id}/detail'],
    risk: 'read',
    parameters: {
      id: inPath(required(digits())),
    },
    summary: { en: 'One bank account', id: 'Satu rekening bank' },
  }),
  update: endpoint<BankUpdate>()({
    id: 'bank.update',
    method: 'patch',
    paths: ['/bank/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      bank_id: inBody(required(integer())),
      bank_type: inBody(required(text())),
      account_number: inBody(digits()),
      holder_name: inBody(text()),
      branch: inBody(text()),
      username: inBody(secret(text())),
      pin: inBody(secret(text())),
      corporate_id: inBody(text({ requiredIf: 'bank_type is a business bank' })),
    },
    summary: { en: 'Change a bank account', id: 'Ubah rekening bank' },
  }),
  deleteMutation: endpoint<BankDeleteMutation>()({
    id: 'bank.deleteMutation',
    method: 'delete',
    paths: ['/bank/delete-mutation/{bank_id}'],
    risk: 'destructive',
    parameters: {
      bank_id: inPath(required(integer())),
    },
    summary: {
      en: "Stop reading a bank account's movements and delete them",
      id: 'Hentikan dan hapus mutasi rekening',
    },
  }),
  delete: endpoint<unknown>()({
    id: 'bank.delete',
    method: 'delete',
    paths: ['/bank/delete/{bank_id}'],
    risk: 'destructive',
    parameters: {
      bank_id: inPath(required(integer())),
    },
    summary: { en: 'Delete a bank account', id: 'Hapus rekening bank' },
  }),
};
