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
    text('name', 'Name', 'Nama', { widthPixels: 180, pushable: true }),
    text('phone', 'Phone', 'Telepon', { pushable: true }),
    text('category', 'Category', 'Kategori'),
    text('address', 'Address', 'Alamat', { widthPixels: 280 }),
    text('district', 'District', 'Kecamatan'),
    text('city', 'City', 'Kota'),
    text('province', 'Province', 'Provinsi'),
    id('postal_code', 'Postal code', 'Kode pos', { pushable: true }),
    text('email', 'Email', 'Email', { widthPixels: 180, pushable: true }),
    text('line', 'Line', 'Line', { pushable: true }),
    text('other', 'Other contact', 'Kontak lain', { pushable: true }),
    id('category_code', 'Category code', 'Kode kategori', { pushable: true }),
    entryColumn(commands),
    id('id', 'Customer ID', 'ID pelanggan'),
  ],
});
