import { catalogue } from '../../api/catalogue';
import type { CustomerList } from '../../api/resources/customer';
import { commandsOf } from '../command-column';
import { listDataset } from '../list-dataset';
import { columnsOf, entryColumn } from '../record-column';

const { id, text } = columnsOf<CustomerList>();

const commands = commandsOf(['ACCEPT', 'REFUSE', 'ACTIVATE', 'BLOCK', 'UNBLOCK', 'DELETE'], {
  en: 'ACCEPT, REFUSE: answers a request to register. ACTIVATE: activates a customer who is not. BLOCK, UNBLOCK: locks the customer out, or lets them in again. DELETE: deletes the customer for good. SKIP: leaves the row out. Carried out by Review changes.',
  id: 'ACCEPT, REFUSE: menjawab permintaan pendaftaran. ACTIVATE: mengaktifkan pelanggan yang belum aktif. BLOCK, UNBLOCK: memblokir pelanggan, atau membuka blokirnya. DELETE: menghapus pelanggan selamanya. SKIP: baris dilewati. Dijalankan lewat Tinjau perubahan.',
});

/** Customers, a row each. */
export const customers = listDataset({
  id: 'customers',
  title: { en: 'Customers', id: 'Pelanggan' },
  summary: {
    en: 'Customers with contact, address and category',
    id: 'Pelanggan beserta kontak, alamat, dan kategorinya',
  },
  group: 'customers',
  endpoint: catalogue.customer.list,
  idColumn: 'id',
  columns: [
    text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 180, pushable: true }),
    text('phone', { en: 'Phone', id: 'Telepon' }, { pushable: true }),
    text('category', { en: 'Category', id: 'Kategori' }),
    text('address', { en: 'Address', id: 'Alamat' }, { widthPixels: 280 }),
    text('district', { en: 'District', id: 'Kecamatan' }),
    text('city', { en: 'City', id: 'Kota' }),
    text('province', { en: 'Province', id: 'Provinsi' }),
    id('postal_code', { en: 'Postal code', id: 'Kode pos' }, { pushable: true }),
    text('email', { en: 'Email', id: 'Email' }, { widthPixels: 180, pushable: true }),
    text('line', { en: 'Line', id: 'Line' }, { pushable: true }),
    text('other', { en: 'Other contact', id: 'Kontak lain' }, { pushable: true }),
    id('category_code', { en: 'Category code', id: 'Kode kategori' }, { pushable: true }),
    entryColumn(commands),
    id('id', { en: 'Customer ID', id: 'ID pelanggan' }),
  ],
});
