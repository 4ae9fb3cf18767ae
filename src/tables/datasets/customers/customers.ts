import { catalogue } from '../../../api/catalogue';
import type { CustomerList } from '../../../api/resources/customers/customer';
import { commandsOf } from '../../command-column';
import { listDataset } from '../../list-dataset';
import { columnsOf, entryColumn } from '../../record-column';
import { phoneOption } from '../phone-option';

const { list, update } = catalogue.customer;
const { id, text } = columnsOf<CustomerList, typeof update>();

const commands = commandsOf(['ACCEPT', 'REFUSE', 'ACTIVATE', 'BLOCK', 'UNBLOCK', 'DELETE'], {
  en: 'ACCEPT, REFUSE: answers a registration. ACTIVATE: activates a customer who is not. BLOCK, UNBLOCK: locks the customer out, or lets them in again. DELETE: deletes the customer permanently. SKIP: leaves the row out. Review changes first, then push.',
  id: 'TERIMA, TOLAK: menjawab pendaftaran. AKTIFKAN: mengaktifkan pelanggan yang belum aktif. BLOKIR, BUKA BLOKIR: memblokir pelanggan, atau membuka blokirnya. HAPUS: menghapus pelanggan permanen. LEWATI: baris dilewati. Tinjau perubahan dulu, lalu terapkan.',
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
  endpoint: list,
  idColumn: 'id',
  shown: { leads: ['name', 'phone'] },
  update: { endpoint: update, idParameter: 'customer_id' },
  columns: [
    text('name', { en: 'Name', id: 'Nama' }, { widthPixels: 180, sets: 'name' }),
    text('phone', { en: 'Phone', id: 'Telepon' }, phoneOption),
    text('category', { en: 'Category', id: 'Kategori' }),
    text('address', { en: 'Address', id: 'Alamat' }, { widthPixels: 280 }),
    text('district', { en: 'District', id: 'Kecamatan' }),
    text('city', { en: 'City', id: 'Kota' }),
    text('province', { en: 'Province', id: 'Provinsi' }),
    id('postal_code', { en: 'Postal code', id: 'Kode pos' }, { sets: 'postal_code' }),
    text('email', { en: 'Email', id: 'Email' }, { widthPixels: 180, sets: 'email' }),
    text('line', { en: 'Line', id: 'Line' }, { sets: 'line' }),
    text('other', { en: 'Other contact', id: 'Kontak lain' }, { sets: 'other' }),
    id('category_code', { en: 'Category code', id: 'Kode kategori' }, { sets: 'category' }),
    entryColumn(commands),
    id('id', { en: 'Customer ID', id: 'ID pelanggan' }),
  ],
});
