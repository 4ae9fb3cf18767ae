import { catalogue } from '../../api/catalogue';
import type { BankList } from '../../api/resources/bank';
import { listDataset } from '../list-dataset';
import { columnsOf } from '../record-column';

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
  columns: [
    text('bank_name', 'Bank', 'Bank'),
    id('account_number', 'Account no.', 'No. rekening', 150),
    text('holder_name', 'Holder', 'Atas nama', 180),
    text('branch', 'Branch', 'Cabang'),
    text('type', 'Kind', 'Jenis', 140),
    text('bank_type', 'Bank code', 'Kode bank', 110),
    id('bank_id', 'Bank ID', 'ID bank'),
  ],
});
