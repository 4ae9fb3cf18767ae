import { endpoint, inBody, inPath } from '../../endpoint';
import { date, integer, required, text } from '../../field';
import { pages, reportPeriod } from '../../parameter-groups';

/** What `expense.create` answers. */
export interface ExpenseCreate {
  readonly id: number;
  readonly title: string;
}

/** What `expense.list` answers: the document shows no example, so these are the names under which an expense is written. */
export interface ExpenseList {
  readonly id: number;
  readonly title: string;
  readonly nominal: number;
  readonly qty: number;
  readonly note: string;
  readonly date: string;
}

/** What `expense.update` answers. */
export interface ExpenseUpdate {
  readonly id: number;
  readonly title: string;
}

/** What `expense.delete` answers. */
export interface ExpenseDelete {
  readonly id: number;
}

export const expense = {
  create: endpoint<ExpenseCreate>()({
    id: 'expense.create',
    method: 'post',
    paths: ['/expense'],
    risk: 'write',
    parameters: {
      title: inBody(required(text({ max: 100 }))),
      nominal: inBody(required(integer())),
      note: inBody(required(text())),
      qty: inBody(integer({ default: 1 })),
      date: inBody(date()),
    },
    summary: { en: 'Add an expense', id: 'Tambah pengeluaran' },
  }),
  list: endpoint<readonly ExpenseList[]>()({
    id: 'expense.list',
    method: 'get',
    paths: ['/expense'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...reportPeriod,
      ...pages({ default: 10 }),
    },
    summary: { en: 'Expenses of a period', id: 'Pengeluaran dalam satu periode' },
  }),
  download: endpoint<unknown>()({
    id: 'expense.download',
    method: 'get',
    paths: ['/expense/download'],
    risk: 'mail',
    parameters: {
      ...reportPeriod,
    },
    summary: {
      en: 'Mail the expenses of a period to the owner',
      id: 'Kirim pengeluaran satu periode ke email pemilik',
    },
  }),
  update: endpoint<ExpenseUpdate>()({
    id: 'expense.update',
    method: 'patch',
    paths: ['/expense'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      title: inBody(required(text({ max: 100 }))),
      nominal: inBody(required(integer())),
      note: inBody(required(text())),
      qty: inBody(integer({ default: 1 })),
      date: inBody(date()),
    },
    summary: { en: 'Change an expense', id: 'Ubah pengeluaran' },
  }),
  delete: endpoint<ExpenseDelete>()({
    id: 'expense.delete',
    method: 'delete',
    paths: ['/expense/{id}'],
    risk: 'destructive',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'Delete an expense', id: 'Hapus pengeluaran' },
  }),
};
