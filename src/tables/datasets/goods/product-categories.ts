import { catalogue } from '../../../api/catalogue';
import type { ProductCategoryList } from '../../../api/resources/goods/product-category';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

const { list, update } = catalogue.productCategory;
const { id, text } = columnsOf<ProductCategoryList, typeof update>();

/** Categories of products, a row each. */
export const productCategories = listDataset({
  id: 'product-categories',
  title: { en: 'Product categories', id: 'Kategori produk' },
  summary: { en: 'Categories and their IDs', id: 'Daftar kategori dan ID-nya' },
  group: 'products',
  endpoint: list,
  idColumn: 'id',
  update: { endpoint: update, idParameter: 'id' },
  columns: [
    text('name', { en: 'Category', id: 'Kategori' }, { widthPixels: 220, sets: 'name' }),
    id('id', { en: 'Category ID', id: 'ID kategori' }),
  ],
});
