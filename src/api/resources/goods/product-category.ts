import { endpoint, inBody, inPath } from '../../endpoint';
import { integer, required, text } from '../../field';

/** What `productCategory.create` answers. */
export interface ProductCategoryCreate {
  readonly id: number;
  readonly name: string;
}

/** What `productCategory.list` answers. */
export interface ProductCategoryList {
  readonly id: number;
  readonly name: string;
}

/** What `productCategory.get` answers. */
export interface ProductCategoryGet {
  readonly id: number;
  readonly name: string;
}

/** What `productCategory.update` answers. */
export interface ProductCategoryUpdate {
  readonly id: number;
  readonly name: string;
}

/** What `productCategory.delete` answers. */
export interface ProductCategoryDelete {
  readonly id: number;
  readonly name: string;
}

export const productCategory = {
  create: endpoint<ProductCategoryCreate>()({
    id: 'productCategory.create',
    method: 'post',
    paths: ['/product-category'],
    risk: 'write',
    parameters: {
      name: inBody(required(text())),
    },
    summary: { en: 'Add a product category', id: 'Tambah kategori produk' },
  }),
  list: endpoint<readonly ProductCategoryList[]>()({
    id: 'productCategory.list',
    method: 'get',
    paths: ['/product-category'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Product categories', id: 'Kategori produk' },
  }),
  get: endpoint<ProductCategoryGet>()({
    id: 'productCategory.get',
    method: 'get',
    paths: ['/product-category/{id}'],
    risk: 'read',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'One product category', id: 'Satu kategori produk' },
  }),
  update: endpoint<ProductCategoryUpdate>()({
    id: 'productCategory.update',
    method: 'patch',
    paths: ['/product-category'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      name: inBody(required(text())),
    },
    summary: { en: 'Rename a product category', id: 'Ganti nama kategori produk' },
  }),
  delete: endpoint<ProductCategoryDelete>()({
    id: 'productCategory.delete',
    method: 'delete',
    paths: ['/product-category/{id}'],
    risk: 'destructive',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'Delete a product category', id: 'Hapus kategori produk' },
  }),
};
