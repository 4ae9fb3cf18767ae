import { priceFormula, productFormula, stockFormula } from '../functions/item-formulas';
import { productsFormula, variationsFormula } from '../functions/item-list-formulas';
import {
  choicesOf,
  type ExplainedFormula,
  explain,
  header,
  type ParameterHelp,
  refresh,
  type Texts,
} from './formula-help';

const item: ParameterHelp = {
  type: 'item',
  names: 'variation',
  text: {
    en: 'A SKU or a variation ID, or a range of them such as A2:A1000',
    id: 'SKU atau ID variasi, atau range seperti A2:A1000',
  },
};

const keyword: ParameterHelp = {
  type: 'text',
  isOptional: true,
  text: {
    en: 'Only what has this in its name, SKU or category; everything when left out',
    id: 'Hanya yang nama, SKU, atau kategorinya memuat teks ini; semua jika dikosongkan',
  },
};

const columns: ParameterHelp = {
  type: 'text',
  isOptional: true,
  text: {
    en: 'Which columns, in this order: "sku,name,stock" or a range of names; all when left out',
    id: 'Kolom dan urutannya: "sku,name,stock" atau range berisi nama; semua jika dikosongkan',
  },
};

const oneEach: Texts = {
  en: 'One value; for a range one for each cell, and a blank for a blank',
  id: 'Satu nilai; jika range, satu untuk tiap sel, dan kosong untuk sel kosong',
};

export const goodsHelp: readonly ExplainedFormula[] = [
  explain(stockFormula, {
    summary: {
      en: 'Stock of product variations, in all warehouses together or in one',
      id: 'Stok variasi produk, di semua gudang atau di satu gudang',
    },
    parameters: {
      item,
      warehouse: {
        type: 'item',
        names: 'warehouse',
        isOptional: true,
        text: {
          en: 'ID or name of a warehouse (0 is the main one), or a range; all together when left out',
          id: 'ID atau nama gudang (0 = Gudang Utama), atau range; semua gudang jika dikosongkan',
        },
      },
      refresh,
    },
    answers: {
      en: 'A number for each item; blank where the product has no stock of its own, or none in that warehouse',
      id: 'Satu angka untuk tiap barang; kosong jika produk tidak punya stok sendiri, atau tidak ada di gudang itu',
    },
    examples: [
      { formula: '=NGORDER_STOCK("SEP-MER-01")', text: { en: 'The stock of one variation', id: 'Stok satu variasi' } },
      {
        formula: '=NGORDER_STOCK(A2:A1000; "Gudang Utama")',
        text: { en: 'A whole column at once, in one warehouse', id: 'Satu kolom sekaligus, di satu gudang' },
      },
    ],
  }),
  explain(priceFormula, {
    summary: { en: 'Price of product variations, in rupiah', id: 'Harga variasi produk, dalam rupiah' },
    parameters: {
      item,
      tier: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['price', 'Price', 'Harga jual'],
          ['buy', 'Cost price', 'Harga beli'],
          ['reseller', 'Reseller price', 'Harga reseller'],
          ['1', 'Price 1', 'Harga 1'],
          ['2', 'Price 2', 'Harga 2'],
          ['3', 'Price 3', 'Harga 3'],
        ),
        text: {
          en: 'price (or left out), buy, reseller, 1, 2 or 3, or a range',
          id: 'jual (atau dikosongkan), beli, reseller, 1, 2, atau 3, atau range',
        },
      },
      refresh,
    },
    answers: oneEach,
    examples: [
      { formula: '=NGORDER_PRICE("SEP-MER-01")', text: { en: 'The selling price', id: 'Harga jual' } },
      {
        formula: '=NGORDER_PRICE(A2:A1000; "reseller")',
        text: { en: 'Reseller prices of a whole column', id: 'Harga reseller satu kolom' },
      },
    ],
  }),
  explain(productFormula, {
    summary: {
      en: 'Any field of product variations: name, colour, weight, category',
      id: 'Isian apa saja dari variasi produk: nama, warna, berat, kategori',
    },
    parameters: {
      item: {
        type: 'item',
        names: 'variation',
        text: {
          en: 'A SKU, variation ID or product ID, or a range of them',
          id: 'SKU, ID variasi, atau ID produk, atau range',
        },
      },
      field: {
        type: 'text',
        choices: choicesOf(
          ['name', 'Product name', 'Nama produk'],
          ['sku', 'SKU', 'SKU'],
          ['color', 'Colour', 'Warna'],
          ['size', 'Size', 'Ukuran'],
          ['category', 'Category', 'Kategori'],
          ['weight', 'Weight', 'Berat'],
          ['product_type', 'Kind of product', 'Jenis produk'],
          ['stock', 'Stock', 'Stok'],
          ['price', 'Price', 'Harga jual'],
          ['price_buy', 'Cost price', 'Harga beli'],
          ['variation_id', 'Variation ID', 'ID variasi'],
          ['product_id', 'Product ID', 'ID produk'],
        ),
        text: {
          en: 'name, sku, color, size, category, weight, product_type, stock, price, price_buy, variation_id, product_id, or a range',
          id: 'name, sku, color, size, category, weight, product_type, stock, price, price_buy, variation_id, product_id, atau range',
        },
      },
      refresh,
    },
    answers: oneEach,
    examples: [
      { formula: '=NGORDER_PRODUCT("SEP-MER-01"; "name")', text: { en: "The product's name", id: 'Nama produk' } },
      {
        formula: '=NGORDER_PRODUCT(A2:A100; B1:D1)',
        text: { en: 'The fields named in B1:D1, of many items', id: 'Isian yang disebut di B1:D1, dari banyak barang' },
      },
    ],
  }),
  explain(productsFormula, {
    summary: {
      en: 'Table of all products, the variations of each taken together',
      id: 'Tabel semua produk, variasi tiap produk digabung',
    },
    parameters: { keyword, columns, header, refresh },
    answers: {
      en: 'One row for each product: product_id, name, category, product_type, variations (how many), stock, price_from, price_to',
      id: 'Satu baris untuk tiap produk: product_id, name, category, product_type, variations (jumlahnya), stock, price_from, price_to',
    },
    examples: [
      {
        formula: '=NGORDER_PRODUCTS(; "name,stock")',
        text: { en: 'Names and stock of all products', id: 'Nama dan stok semua produk' },
      },
    ],
  }),
  explain(variationsFormula, {
    summary: { en: 'Table of all product variations', id: 'Tabel semua variasi produk' },
    parameters: { keyword, columns, header, refresh },
    answers: { en: 'One row for each variation', id: 'Satu baris untuk tiap variasi' },
    examples: [
      {
        formula: '=NGORDER_VARIATIONS("sepatu"; "sku,name,stock,price")',
        text: { en: 'Four columns of all shoes', id: 'Empat kolom dari semua sepatu' },
      },
    ],
  }),
];
