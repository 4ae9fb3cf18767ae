import { catalogue } from '../../../api/catalogue';
import type { BankList } from '../../../api/resources/shop/bank';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

const { id, text } = columnsOf<BankList>();

/** The shop's bank accounts, a row each; what is held at a payment gateway too. */
export const bankAccounts = listDataset({
  id: 'bank-accounts',
  title: { en: 'Bank accounts', id: 'Rekening bank' },
  summary: { en: 'Where customers pay in', id: 'Tujuan pembayaran pelanggan' },
  group: 'money',
  endpoint: catalogue.bank.list,
  eachOf: 'type',
  idColumn: 'bank_id',
  shown: { leads: ['bank_name', 'account_number'], seldom: ['bank_type'] },
  columns: [
    text('bank_name', { en: 'Bank', id: 'Bank' }),
    id('account_number', { en: 'Account no.', id: 'No. rekening' }, 150),
    text('holder_name', { en: 'Holder', id: 'Atas nama' }, 180),
    text('branch', { en: 'Branch', id: 'Cabang' }),
    text('type', { en: 'Kind', id: 'Jenis' }, { widthPixels: 140, codes: 'account_type' }),
    text('bank_type', { en: 'Bank code', id: 'Kode bank' }, 110),
    id('bank_id', { en: 'Bank ID', id: 'ID bank' }),
  ],
});
