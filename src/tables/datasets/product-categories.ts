import { catalogue } from '../../api/catalogue';
import type { ProductCategoryList } from '../../api/resources/product-category';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

const { id, text } = columnsOf<ProductCategoryList>();

/** Categories of products, a row each. */
export const productCategories = listDataset({
  id: 'product-categories',
  title: { en: 'Product categories', id: 'Kategori produk' },
  summary: { en: 'What products are sorted into', id: 'Kategori untuk mengelompokkan produk' },
  group: 'products',
  endpoint: catalogue.productCategory.list,
  idColumn: 'id',
  columns: [
    text('name', { en: 'Category', id: 'Kategori' }, { widthPixels: 220, pushable: true }),
    id('id', { en: 'Category ID', id: 'ID kategori' }),
  ],
});
