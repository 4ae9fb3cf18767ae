import { catalogue } from '../../../api/catalogue';
import type { ExpenseList } from '../../../api/resources/shop/expense';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';
import { latestDays } from '../latest-days';

const { list, update } = catalogue.expense;
const { id, text, money, quantity, day } = columnsOf<ExpenseList, typeof update>();

/** What the shop spent, a row for each expense. */
export const expenses = listDataset({
  id: 'expenses',
  title: { en: 'Expenses', id: 'Pengeluaran' },
  summary: { en: 'What the shop spent in a period', id: 'Pengeluaran toko dalam satu periode' },
  group: 'money',
  endpoint: list,
  ...latestDays(30),
  idColumn: 'id',
  shown: { leads: ['date', 'title'] },
  update: { endpoint: update, idParameter: 'id' },
  columns: [
    day('date', { en: 'Date', id: 'Tanggal' }),
    text('title', { en: 'Expense', id: 'Pengeluaran' }, { widthPixels: 220, sets: 'title' }),
    money('nominal', { en: 'Amount', id: 'Nominal' }, { sets: 'nominal' }),
    quantity('qty', { en: 'Quantity', id: 'Jumlah' }, { sets: 'qty' }),
    text('note', { en: 'Note', id: 'Catatan' }, { widthPixels: 240, sets: 'note' }),
    id('id', { en: 'Expense ID', id: 'ID pengeluaran' }),
  ],
});
