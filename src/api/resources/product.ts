import { endpoint, inBody, inPath, inQuery } from '../endpoint';
import { boolean, date, integer, list, oneOf, required, text } from '../field';

/** `S` own stock, `R` from another supplier, `PO` made to order. */
export type ProductType = 'S' | 'R' | 'PO';

/** One size and colour of a product: what is counted, priced and sold. Money is in whole rupiah. */
export interface Variation {
  readonly id: number;
  readonly sku: string;
  readonly weight: number;
  readonly size: string;
  readonly color: string;
  readonly price_buy: number;
  readonly price: number;
  readonly price_reseller: number;
  readonly price1: number;
  readonly price2: number;
  readonly price3: number;
  /** The sum over all warehouses. */
  readonly stock_quantity: number;
}

export interface Product {
  readonly id: number;
  readonly name: string;
  readonly product_type: ProductType;
  readonly category_id: number | null;
  readonly category_name: string | null;
  readonly discount: number;
  readonly weight: number;
  /** Whether stock is kept in warehouses other than the main one. */
  readonly is_warehouse: boolean;
  readonly publish_status: 'Y' | 'N';
  readonly show_stock: 'Y' | 'N';
  readonly variations: readonly Variation[];
}

/** A variation's stock in one warehouse; {api: Check Stock per Warehouse}. */
export interface WarehouseStock {
  readonly warehouse_id: number;
  readonly name: string;
  readonly stock: number;
}

export const product = {
  search: endpoint<readonly Product[]>()({
    id: 'product.search',
    method: 'get',
    paths: ['/product/search'],
    risk: 'read',
    // The document names no `per_page` here: 100 is asked for, and used where the answer's meta shows it.
    paging: { perPage: 'probed', size: 100 },
    parameters: {
      keyword: inQuery(text()),
      shop_id: inQuery(integer()),
      category: inQuery(text()),
      type: inQuery(oneOf(['S', 'R', 'PO'])),
      price: inQuery(oneOf(['NON_SET_PRICE', 'NON_PROFIT'])),
      channel: inQuery(oneOf(['JURNAL', 'SHOPEE'])),
      order_by: inQuery(
        oneOf(['NEWEST', 'LONGEST', 'CHEAPEST', 'EXPENSIVE', 'LEAST_STOCK', 'MOST_STOCK', 'ASC', 'DESC']),
      ),
      per_page: inQuery(integer({ min: 1, max: 100 })),
      pagination_offset: inQuery(integer({ min: 1 })),
    },
    summary: { en: 'Products with their variations', id: 'Produk beserta variasinya' },
  }),
  detail: endpoint<Product>()({
    id: 'product.detail',
    method: 'get',
    paths: ['/product/{product_id}/detail'],
    risk: 'read',
    parameters: { product_id: inPath(required(integer())) },
    summary: { en: 'One product with its variations', id: 'Satu produk beserta variasinya' },
  }),
  warehouseStock: endpoint<readonly WarehouseStock[]>()({
    id: 'product.warehouseStock',
    method: 'get',
    paths: ['/product/history/warehouse/{variation_id}'],
    risk: 'read',
    parameters: { variation_id: inPath(required(integer())) },
    summary: { en: 'Stock of one variation in each warehouse', id: 'Stok satu variasi di tiap gudang' },
  }),
  history: endpoint<readonly Readonly<Record<string, unknown>>[]>()({
    id: 'product.history',
    method: 'get',
    paths: ['/product/history'],
    risk: 'read',
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      id: inQuery(required(integer())),
      warehouse_id: inQuery(integer()),
      start_date: inQuery(date()),
      end_date: inQuery(date()),
      per_page: inQuery(integer({ default: 10, min: 1 })),
      pagination_offset: inQuery(integer({ default: 1, min: 1 })),
    },
    summary: { en: 'Stock movements of one variation', id: 'Riwayat stok satu variasi' },
  }),
  updateStock: endpoint<Readonly<Record<string, unknown>>>()({
    id: 'product.updateStock',
    method: 'patch',
    paths: ['/product/update-stock'],
    risk: 'write',
    parameters: {
      variation_id: inBody(required(integer())),
      stock: inBody(
        required(
          list({
            amount: required(integer({ min: 0 })),
            status: required(oneOf(['ADD', 'SUB'])),
            warehouse_id: required(integer()),
          }),
        ),
      ),
      move_warehouse_stock: inBody(boolean({ default: false })),
      description: inBody(required(text())),
    },
    summary: {
      en: 'Adds to or takes from the stock of one variation',
      id: 'Menambah atau mengurangi stok satu variasi',
    },
  }),
};
