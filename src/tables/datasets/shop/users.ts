import { catalogue } from '../../../api/catalogue';
import type { User } from '../../../api/resources/shop/user';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

const { id, text } = columnsOf<User>();

/** People who work in the shop, a row each. */
export const users = listDataset({
  id: 'users',
  title: { en: 'Staff', id: 'Admin toko' },
  summary: { en: 'Who can sign in to the shop', id: 'Siapa saja yang bisa masuk ke toko' },
  group: 'shop',
  endpoint: catalogue.user.list,
  idColumn: 'id',
  shown: { isLookedUp: true },
  columns: [
    text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 180 }),
    text('email', { en: 'Email', id: 'Email' }, { widthPixels: 220 }),
    id('id', { en: 'Staff ID', id: 'ID admin' }),
  ],
});
