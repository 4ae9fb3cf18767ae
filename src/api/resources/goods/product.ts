import { endpoint, inBody, inPath, inQuery } from '../../endpoint';
import {
  anyList,
  boolean,
  digits,
  integer,
  list,
  listOf,
  object,
  oneOf,
  required,
  sentAs,
  suggest,
  text,
} from '../../field';
import { days, pages } from '../../parameter-groups';

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
  /** The type in words: "Stok Sendiri". */
  readonly type_description: string;
  readonly category_id: number | null;
  readonly category_name: string | null;
  readonly discount: number;
  readonly weight: number;
  /** Whether stock is kept in warehouses other than the main one. */
  readonly is_warehouse: boolean;
  readonly publish_status: 'Y' | 'N';
  readonly show_stock: 'Y' | 'N';
  readonly description: string;
  /** The sum over all variations. */
  readonly total_stock: number;
  readonly wholesale_status: 'Y' | 'N';
  readonly has_variation: 'Y' | 'N';
  readonly image: string;
  /** Steps of wholesale prices; only the search tells them by this name. */
  readonly wholesales?: readonly unknown[];
  /** The same steps; only the detail tells them by this name. */
  readonly wholesale_prices?: readonly unknown[];
  /** Where it is kept; only the search tells it. */
  readonly warehouse?: readonly { readonly id: number; readonly name: string }[];
  readonly variations: readonly Variation[];
}

/** A variation's stock in one warehouse; {api: Check Stock per Warehouse}. */
export interface WarehouseStock {
  readonly warehouse_id: number;
  readonly name: string;
  readonly stock: number;
}

/** What `product.generateSku` answers. */
export interface ProductGenerateSku {
  readonly name: string;
  readonly color: string;
  readonly size: string;
  readonly sku: string;
  readonly old_sku: string;
}

/** What `product.validateSku` answers. */
export interface ProductValidateSku {
  readonly status: boolean;
  readonly variation: string;
  readonly product_id: string;
}

/** What `product.create` answers. */
export interface ProductCreate {
  readonly product_id: number;
  readonly product_meta_id: readonly number[];
  readonly total_stock: number;
}

/** What `product.checkStock` answers. */
export interface ProductCheckStock {
  readonly stock: number;
  readonly price: number;
  readonly price_dropship: number;
  readonly price1: number;
  readonly price2: number;
  readonly price3: number;
}

/** What `product.variations` answers. */
export interface ProductVariations {
  readonly variation_id: number;
  readonly product_id: number;
  readonly name: string;
  readonly product_type: string;
  readonly type_description: string;
  readonly preorder_title: unknown;
  readonly publish_status: string;
  readonly stock_quantity: number;
  readonly sku: string;
  readonly image: string;
  readonly thumbnail: string;
  readonly discount: number;
  readonly color: string;
  readonly size: string;
  readonly weight: number;
  readonly category_id: number;
  readonly created_at: string;
  readonly price: number;
  readonly price1: number;
  readonly price2: number;
  readonly price3: number;
  readonly price_reseller: number;
  readonly price_buy: number;
  readonly wholesale_status: string;
  readonly is_warehouse: number;
  readonly warehouse_stock: unknown;
  readonly promo: readonly unknown[];
}

/** What `product.history` answers. */
export interface ProductHistory {
  readonly date: string;
  readonly time_ago: string;
  readonly user: string;
  readonly detail: {
    readonly description: string;
    readonly id_order: number | null;
    readonly stock_opname_id: number | null;
  };
  /** Both are `null` for the main warehouse. */
  readonly warehouse: { readonly id: number | null; readonly name: string | null };
  readonly stock: { readonly in: number; readonly out: number; readonly last: number };
  readonly old: number;
}

/** What `product.wholesale` answers. */
export interface ProductWholesale {
  readonly product_id: number;
  readonly minimum_quantity: number;
}

/** What `product.update` answers. */
export interface ProductUpdate {
  readonly product_id: number;
  readonly product_meta_id: readonly number[];
  readonly total_stock: number;
}

/** What `product.updateStock` answers. */
export interface ProductUpdateStock {
  readonly date: string;
  readonly variation_id: number;
  readonly stock: readonly { readonly amount: number; readonly status: string; readonly warehouse_id: number }[];
  readonly shop_id: number;
  readonly description: string;
  readonly total_stock: number;
}

/** What `product.syncStock` answers. */
export interface ProductSyncStock {
  readonly variation_id: string;
  readonly amount: string;
  readonly request_id: string;
}

/** What `product.download` answers. */
export interface ProductDownload {
  readonly response: string;
  readonly message: string;
}

/** What `product.deleteVariations` answers. */
export interface ProductDeleteVariations {
  readonly response: string;
  readonly message: string;
}

/** What `product.delete` answers. */
export interface ProductDelete {
  readonly response: string;
  readonly message: string;
}

export const product = {
  generateSku: endpoint<readonly ProductGenerateSku[]>()({
    id: 'product.generateSku',
    method: 'get',
    paths: ['/product/sku/generate-new'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      products: inQuery(required(list({ name: required(text()), color: text(), size: text(), old_sku: text() }))),
    },
    summary: { en: 'Propose SKUs for products', id: 'Usulkan SKU untuk produk' },
  }),
  validateSku: endpoint<ProductValidateSku>()({
    id: 'product.validateSku',
    method: 'post',
    paths: ['/product/sku/validation'],
    risk: 'read',
    parameters: {
      sku: inBody(required(text())),
      product_meta_id: inBody(required(integer())),
    },
    summary: { en: 'Whether a SKU is still free', id: 'Apakah SKU masih bebas' },
  }),
  create: endpoint<ProductCreate>()({
    id: 'product.create',
    method: 'post',
    paths: ['/product'],
    risk: 'write',
    parameters: {
      name: inBody(required(text())),
      product_type: inBody(required(oneOf(['S', 'R', 'PO']))),
      category_id: inBody(required(integer())),
      description: inBody(required(text())),
      preorder_setting: inBody(object({ type: oneOf(['day', 'week']), number: digits({ max: 90 }) })),
      shop_id: inBody(required(integer())),
      user_id: inBody(required(integer())),
      discount: inBody(required(integer())),
      wholesale_status: inBody(required(oneOf(['Y', 'N']))),
      wholesale: inBody(sentAs(['wholesale', 'wholesales'], list({ from: digits(), to: digits(), price: integer() }))),
      is_warehouse: inBody(integer({ values: ['1', '0'], default: 0 })),
      publish_status: inBody(required(oneOf(['Y', 'N']))),
      show_stock: inBody(required(oneOf(['Y', 'N']))),
      has_variation: inBody(required(oneOf(['Y', 'N']))),
      variations: inBody(
        required(
          list({
            sku: required(text()),
            images: required(listOf(text())),
            primary_image: digits({ requiredIf: 'images is filled' }),
            price_buy: required(integer()),
            price: required(integer()),
            price1: required(integer()),
            price2: required(integer()),
            price3: required(integer()),
            price_reseller: required(integer()),
            size: required(text()),
            color: required(text()),
            stock: oneOf(['Y', 'N'], { requiredIf: 'product_type: R or PO' }),
            stock_quantity: integer({ requiredIf: 'product_type: S' }),
            warehouse_stock: required(list({ warehouse_id: required(integer()), stock: required(integer()) })),
            image: text(),
            weight: integer(),
            is_warehouse: boolean(),
          }),
        ),
      ),
      weight: inBody(integer()),
    },
    summary: { en: 'Add a product with its variations', id: 'Tambah produk beserta variasinya' },
  }),
  search: endpoint<readonly Product[]>()({
    id: 'product.search',
    method: 'get',
    paths: ['/product/search'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'probed', size: 100 },
    parameters: {
      keyword: inQuery(text()),
      shop_id: inQuery(integer()),
      category: inQuery(suggest(['UNCATEGORIZED', 'ARCHIVED'])),
      type: inQuery(oneOf(['S', 'R', 'PO'])),
      price: inQuery(oneOf(['NON_SET_PRICE', 'NON_PROFIT'])),
      channel: inQuery(oneOf(['JURNAL', 'SHOPEE'])),
      order_by: inQuery(
        oneOf(['NEWEST', 'LONGEST', 'CHEAPEST', 'EXPENSIVE', 'LEAST_STOCK', 'MOST_STOCK', 'ASC', 'DESC']),
      ),
      pagination_offset: inQuery(integer({ min: 1 })),
      per_page: inQuery(integer({ min: 1, max: 100 })),
    },
    summary: { en: 'Products with their variations', id: 'Produk beserta variasinya' },
  }),
  detail: endpoint<Product>()({
    id: 'product.detail',
    method: 'get',
    paths: ['/product/{product_id}/detail'],
    risk: 'read',
    parameters: {
      product_id: inPath(required(integer())),
    },
    summary: { en: 'One product with its variations', id: 'Satu produk beserta variasinya' },
  }),
  checkStock: endpoint<ProductCheckStock>()({
    id: 'product.checkStock',
    method: 'get',
    paths: ['/product/check-stock'],
    risk: 'read',
    parameters: {
      variation_id: inQuery(required(integer())),
      warehouse_id: inQuery(integer()),
    },
    summary: { en: 'Stock and prices of one variation', id: 'Stok dan harga satu variasi' },
  }),
  warehouseStock: endpoint<readonly WarehouseStock[]>()({
    id: 'product.warehouseStock',
    method: 'get',
    paths: ['/product/history/warehouse/{variation_id}'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      variation_id: inPath(required(integer())),
    },
    summary: { en: 'Stock of one variation in each warehouse', id: 'Stok satu variasi di tiap gudang' },
  }),
  variations: endpoint<readonly ProductVariations[]>()({
    id: 'product.variations',
    method: 'get',
    paths: ['/product/variation'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      keyword: inQuery(text()),
      per_page: inQuery(integer({ min: 1 })),
      customer_id: inQuery(integer()),
    },
    summary: { en: 'Variations by name, without pages', id: 'Variasi menurut nama, tanpa halaman' },
  }),
  history: endpoint<readonly ProductHistory[]>()({
    id: 'product.history',
    method: 'get',
    paths: ['/product/history'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      id: inQuery(required(integer())),
      warehouse_id: inQuery(integer()),
      ...days,
      ...pages({ default: 10 }),
    },
    summary: { en: 'Stock movements of one variation', id: 'Riwayat stok satu variasi' },
  }),
  wholesale: endpoint<ProductWholesale>()({
    id: 'product.wholesale',
    method: 'get',
    paths: ['/product/wholesale'],
    risk: 'read',
    parameters: {
      product_id: inQuery(required(integer())),
    },
    summary: { en: 'Wholesale steps of one product', id: 'Tingkat grosir satu produk' },
  }),
  update: endpoint<ProductUpdate>()({
    id: 'product.update',
    method: 'patch',
    paths: ['/product'],
    risk: 'write',
    parameters: {
      id: inBody(required(integer())),
      name: inBody(required(text())),
      product_type: inBody(required(oneOf(['S', 'R', 'PO']))),
      category_id: inBody(required(integer())),
      description: inBody(required(text())),
      preorder_setting: inBody(object({ type: oneOf(['day', 'week']), number: digits({ max: 90 }) })),
      shop_id: inBody(required(integer())),
      user_id: inBody(required(integer())),
      discount: inBody(required(integer())),
      wholesale_status: inBody(required(oneOf(['Y', 'N']))),
      wholesale: inBody(
        sentAs(
          ['wholesale', 'wholesales'],
          list({
            id: required(integer()),
            from: required(digits()),
            to: required(digits()),
            price: required(integer()),
          }),
        ),
      ),
      is_warehouse: inBody(integer({ values: ['1', '0'], default: 0 })),
      publish_status: inBody(required(oneOf(['Y', 'N']))),
      show_stock: inBody(required(oneOf(['Y', 'N']))),
      has_variation: inBody(required(oneOf(['Y', 'N']))),
      variations: inBody(
        list({
          id: required(text()),
          /** `DELETE` takes the variation out. */
          flag: oneOf(['DELETE']),
          sku: required(text()),
          images: required(listOf(text())),
          primary_image: digits({ requiredIf: 'images is filled' }),
          price_buy: required(integer()),
          price: required(integer()),
          price1: required(integer()),
          price2: required(integer()),
          price3: required(integer()),
          price_reseller: required(integer()),
          size: required(text()),
          color: required(text()),
          stock: oneOf(['Y', 'N'], { requiredIf: 'product_type: R or PO' }),
          stock_quantity: integer({ requiredIf: 'product_type: S' }),
          image: text(),
          weight: integer(),
          is_warehouse: boolean(),
          warehouse_stock: anyList(),
        }),
      ),
      weight: inBody(integer()),
    },
    summary: {
      en: 'Replace a whole product: names, prices, stock, pictures',
      id: 'Ganti seluruh data produk: nama, harga, stok, gambar',
    },
  }),
  updateStock: endpoint<ProductUpdateStock>()({
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
      move_warehouse_stock: inBody(boolean({ default: 'false' })),
      description: inBody(required(text())),
    },
    summary: {
      en: 'Add to or take from the stock of one variation',
      id: 'Tambah atau kurangi stok satu variasi',
    },
  }),
  syncStock: endpoint<ProductSyncStock>()({
    id: 'product.syncStock',
    method: 'patch',
    paths: ['/product/sync-stock'],
    risk: 'write',
    parameters: {
      variation_id: inBody(required(integer())),
      amount: inBody(required(integer())),
    },
    summary: {
      en: 'Set the stock of one variation without warehouses',
      id: 'Atur stok satu variasi tanpa gudang',
    },
  }),
  download: endpoint<ProductDownload>()({
    id: 'product.download',
    method: 'get',
    paths: ['/product/download'],
    risk: 'mail',
    parameters: {
      category: inQuery(suggest(['UNCATEGORIZED', 'ARCHIVED'])),
      price: inQuery(oneOf(['NON_SET_PRICE', 'NON_PROFIT'])),
      channel: inQuery(oneOf(['JURNAL', 'SHOPEE'])),
      order_by: inQuery(
        oneOf(['NEWEST', 'LONGEST', 'CHEAPEST', 'EXPENSIVE', 'LEAST_STOCK', 'MOST_STOCK', 'ASC', 'DESC']),
      ),
      keyword: inQuery(text()),
    },
    summary: { en: 'Mail the product list to the owner', id: 'Kirim daftar produk ke email pemilik' },
  }),
  deleteVariations: endpoint<ProductDeleteVariations>()({
    id: 'product.deleteVariations',
    method: 'delete',
    paths: ['/product/variation'],
    risk: 'destructive',
    parameters: {
      id: inBody(required(listOf(integer()))),
    },
    summary: { en: 'Delete variations', id: 'Hapus variasi' },
  }),
  delete: endpoint<ProductDelete>()({
    id: 'product.delete',
    method: 'delete',
    paths: ['/product'],
    risk: 'destructive',
    parameters: {
      id: inBody(required(listOf(integer()))),
    },
    summary: { en: 'Delete products', id: 'Hapus produk' },
  }),
};
