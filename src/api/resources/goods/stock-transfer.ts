import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import { integer, list, required, text } from '../../field';
import { days, pages } from '../../parameter-groups';

/** What `stockTransfer.create` answers. */
export interface StockTransferCreate {
  readonly id: number;
  readonly description: string;
  readonly origin_warehouse: { readonly id: number; readonly name: string };
  readonly destination_warehouse: { readonly id: number; readonly name: string };
  readonly created_at: string;
}

/** What `stockTransfer.list` answers. */
export interface StockTransferList {
  readonly id: number;
  readonly description: string;
  readonly origin_warehouse: { readonly id: number; readonly name: string };
  readonly destination_warehouse: { readonly id: number; readonly name: string };
  readonly created_at: string;
}

/** What `stockTransfer.detail` answers. */
export interface StockTransferDetail {
  readonly id: number;
  readonly description: string;
  readonly progress_status: string;
  readonly variation_total: number;
  readonly processed: number;
  readonly warehouse: { readonly id: number; readonly name: string };
  readonly created_by: { readonly id: string; readonly email: string; readonly name: string };
  readonly created_at: string;
}

/** What `stockTransfer.lines` answers. */
export interface StockTransferLines {
  readonly id: number;
  readonly variation_id: number;
  readonly product_name: string;
  readonly variant_name: string;
  readonly thumbnail_url: string;
  readonly sku: string;
  readonly transfered_stock: number;
}

/** What `stockTransfer.searchVariations` answers. */
export interface StockTransferSearchVariations {
  readonly variation_id: number;
  readonly name: string;
  readonly product_name: string;
  readonly variation_name: string;
  readonly sku: string;
  readonly thumbnail_url: string;
  readonly system_stock: number;
}

export const stockTransfer = {
  create: endpoint<StockTransferCreate>()({
    id: 'stockTransfer.create',
    method: 'post',
    paths: ['/stock-transfer'],
    risk: 'write',
    parameters: {
      origin_warehouse_id: inBody(required(integer())),
      destination_warehouse_id: inBody(required(integer())),
      description: inBody(required(text())),
      stock_adjustment: inBody(
        required(list({ variation_id: required(integer()), transfer_stock: required(integer({ min: 0 })) })),
      ),
    },
    summary: { en: 'Move stock from one warehouse to another', id: 'Pindahkan stok antargudang' },
  }),
  list: endpoint<readonly StockTransferList[]>()({
    id: 'stockTransfer.list',
    method: 'get',
    paths: ['/stock-transfer'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...pages({ default: 20 }),
      ...days,
      origin_warehouse_id: inQuery(integer()),
      destination_warehouse_id: inQuery(integer()),
      user_id: inQuery(integer()),
    },
    summary: { en: 'Stock transfers, newest first', id: 'Daftar transfer stok, terbaru dulu' },
  }),
  detail: endpoint<StockTransferDetail>()({
    id: 'stockTransfer.detail',
    method: 'get',
    paths: ['/stock-transfer/{id}/detail'],
    risk: 'read',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'How far one stock transfer is', id: 'Kemajuan satu transfer stok' },
  }),
  lines: endpoint<readonly StockTransferLines[]>()({
    id: 'stockTransfer.lines',
    method: 'get',
    paths: ['/stock-transfer/transaction'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 500 },
    parameters: {
      id: inQuery(required(integer())),
      ...pages({ default: 50 }),
    },
    summary: { en: 'Lines of one stock transfer', id: 'Rincian satu transfer stok' },
  }),
  searchVariations: endpoint<readonly StockTransferSearchVariations[]>()({
    id: 'stockTransfer.searchVariations',
    method: 'get',
    paths: ['/stock-transfer/variation'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      product_id: inQuery(integer()),
      keyword: inQuery(integer()),
      warehouse_id: inQuery(required(integer())),
    },
    summary: {
      en: 'Variations of a warehouse, for a stock transfer',
      id: 'Variasi di satu gudang, untuk transfer stok',
    },
  }),
};
