import { catalogue } from '../../../api/catalogue';
import type { CustomerCategoryList } from '../../../api/resources/customers/customer-category';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { activeOrNot } from '../active-or-not';

const { list, update } = catalogue.customerCategory;
const { id, text, yesNo } = columnsOf<CustomerCategoryList, typeof update>();

/** Categories of customers, a row each. */
export const customerCategories = listDataset({
  id: 'customer-categories',
  title: { en: 'Customer categories', id: 'Kategori pelanggan' },
  summary: {
    en: 'Kinds of customers, and who of them gets discounts and wholesale prices',
    id: 'Jenis pelanggan beserta hak diskon dan harga grosirnya',
  },
  group: 'customers',
  endpoint: list,
  idColumn: 'id',
  shown: { seldom: ['code'] },
  update: { endpoint: update, idParameter: 'id' },
  columns: [
    text('category_name', { en: 'Category', id: 'Kategori' }, { widthPixels: 180, sets: 'category_name' }),
    text('status', { en: 'Status', id: 'Status' }, { sets: { parameter: 'status', choices: activeOrNot } }),
    yesNo('discount_access', { en: 'Discounts', id: 'Dapat diskon' }),
    yesNo('wholesale_access', { en: 'Wholesale prices', id: 'Dapat grosir' }),
    id('code', { en: 'Code', id: 'Kode' }),
    id('id', { en: 'Category ID', id: 'ID kategori' }),
  ],
});
