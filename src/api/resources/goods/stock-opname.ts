import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { file, integer, list, required, text } from '../../field';
import type { FileAnswer } from '../../file-answer';
import { days, pages } from '../../parameter-groups';

/** `SUCCESS` once every line is done; the vendor works through it in the background. */
export type StockOpnameStatus = 'ON PROGRESS' | 'SUCCESS' | (string & {});

export interface StockOpname {
  readonly id: number;
  readonly description: string;
  readonly variation_total: number;
  readonly progress_status: StockOpnameStatus;
  readonly warehouse: { readonly id: number | null; readonly name: string | null };
  /** Only the list and the detail tell it. */
  readonly created_at?: string;
}

/** One line of a stock opname after it was carried out. */
export interface StockOpnameLine {
  readonly id: number;
  readonly variation_id: number;
  /** The product's name with its variation. */
  readonly full_name: string;
  readonly sku: string;
  readonly stock_adjustment: {
    /** What was counted, and is the stock now. */
    readonly warehouse_stock: number;
    /** What it replaced: the stock at the very moment. */
    readonly system_stock: number;
    readonly changed_stock: number;
  };
}

/** What `stockOpname.import` answers. */
export interface StockOpnameImport {
  readonly response: string;
  readonly message: string;
}

/** What `stockOpname.searchVariations` answers. */
export interface StockOpnameSearchVariations {
  readonly variation_id: number;
  readonly name: string;
  readonly product_name: string;
  readonly variation_name: string;
  readonly sku: string;
  readonly thumbnail_url: string;
  readonly system_stock: number;
}

export const stockOpname = {
  create: endpoint<StockOpname>()({
    id: 'stockOpname.create',
    method: 'post',
    paths: ['/stock-opname', '/stock_opname'],
    risk: 'write',
    parameters: {
      warehouse_id: inBody(required(integer())),
      description: inBody(required(text())),
      stock_adjustment: inBody(
        required(list({ variation_id: required(integer()), warehouse_stock: required(integer({ min: 0 })) })),
      ),
    },
    summary: {
      en: 'Set the stock of many variations in one warehouse, in the background',
      id: 'Atur stok banyak variasi di satu gudang, di latar belakang',
    },
  }),
  import: endpoint<StockOpnameImport>()({
    id: 'stockOpname.import',
    method: 'post',
    paths: ['/stock-opname/import'],
    risk: 'write',
    parameters: {
      file: inBody(required(file({ maxMb: 2 }))),
    },
    summary: { en: 'Set stock from a filled-in template file', id: 'Atur stok dari file template yang diisi' },
  }),
  template: endpoint<FileAnswer>()({
    id: 'stockOpname.template',
    method: 'get',
    paths: ['/stock-opname/import'],
    risk: 'read',
    answersWithFile: true,
    parameters: {
      warehouse_id: inQuery(required(integer())),
    },
    summary: { en: 'The template file for a stock opname', id: 'File template stok opname' },
  }),
  list: endpoint<readonly StockOpname[]>()({
    id: 'stockOpname.list',
    method: 'get',
    paths: ['/stock-opname', '/stock_opname'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...pages({ default: 20 }),
      ...days,
      warehouse_id: inQuery(integer()),
      user_id: inQuery(integer()),
    },
    summary: { en: 'Stock opnames, newest first', id: 'Daftar stok opname, terbaru dulu' },
  }),
  detail: endpoint<StockOpname>()({
    id: 'stockOpname.detail',
    method: 'get',
    paths: ['/stock-opname/{id}/detail', '/stock_opname/{id}/detail'],
    risk: 'read',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'How far one stock opname is', id: 'Kemajuan satu stok opname' },
  }),
  lines: endpoint<readonly StockOpnameLine[]>()({
    id: 'stockOpname.lines',
    method: 'get',
    paths: ['/stock-opname/transaction', '/stock_opname/transaction'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 500 },
    parameters: {
      id: inQuery(required(integer())),
      ...pages({ default: 50 }),
    },
    summary: { en: 'Lines of one stock opname', id: 'Rincian satu stok opname' },
  }),
  searchVariations: endpoint<readonly StockOpnameSearchVariations[]>()({
    id: 'stockOpname.searchVariations',
    method: 'get',
    paths: ['/stock-opname/variation', '/stock_opname/variation'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      product_id: inQuery(integer()),
      keyword: inQuery(integer()),
      warehouse_id: inQuery(required(integer())),
    },
    summary: { en: 'Variations of a warehouse, for a stock opname', id: 'Variasi di satu gudang, untuk stok opname' },
  }),
};
