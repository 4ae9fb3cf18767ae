import * as v from 'valibot';
import type { Edit, Reason, Value } from '../../../src/push/edit';
import { errorOf, type RailContext, warningsOf } from '../../../src/push/find/rails';
import { actionFor, pushableOf } from '../../../src/push/pushables';
import { bankObjection } from '../../../src/push/records/order/bank-choice';
import { settingsSchema } from '../../../src/state/schema/settings';
import { say } from '../../../src/text/message';

const inBoth = (reason: Reason | undefined) =>
  reason && [say('en', reason.message, reason.values), say('id', reason.message, reason.values)];

function situate(dataset: string, column: string, wanted: Value) {
  const edit: Edit = {
    ...{ key: `1/${column}`, recordId: '1', parentId: '1', sku: '1001', name: 'Ibu Sari' },
    ...{ column, baseline: '', wanted },
  };
  const action = actionFor(pushableOf(dataset), column);
  const kind = action?.kindOf(column);
  if (!action || !kind) throw new Error(`nothing pushes ${column}`);
  const context: RailContext = {
    ...{ action, kind, settings: v.parse(settingsSchema, {}).push, rowsWithId: 1, isKnown: true },
    ...{ baselineIn: () => '', counterpart: undefined, isContradicted: false },
    ...{ alike: 1, edits: 1 },
    ...{ replaced: 1, emptied: 0, common: undefined, filledIn: () => 100, usualIn: () => undefined, isLabel: false },
    isPercent: false,
    askedIn: () => [],
    today: '2026-03-02',
  };
  return { edit, context, action };
}

describe('rules for cells that say what to do', () => {
  it.each<[string, string, Value, string, string]>([
    ['orders', 'payment.entry', -5, 'Cannot be below 0: -5', 'Tidak boleh di bawah 0: -5'],
    ['orders', 'payment.entry', 0.5, 'Use a whole number, not 0.5', 'Isi angka bulat, bukan 0,5'],
    ['orders', 'payment.entry', 'SUDAH', 'Enter a number, not "SUDAH"', 'Isi angka, bukan "SUDAH"'],
    [
      'orders',
      'payment.entry',
      1_000_000_000,
      'More than 999,999,999: is this an amount?',
      'Lebih dari 999.999.999: benarkah jumlah ini?',
    ],
    [
      'orders',
      '#command',
      'BUANG',
      'The shop does not take "BUANG" here. Allowed: CANCEL, SKIP',
      'Toko tidak menerima "BUANG" di sini. Yang boleh: BATAL, LEWATI',
    ],
  ])('stop %s %s = %j with a reason in both languages', (dataset, column, wanted, english, indonesian) => {
    const { edit, context } = situate(dataset, column, wanted);
    expect(inBoth(errorOf(edit, context))).toEqual([english, indonesian]);
  });

  it.each<[string, string, Value, string, string]>([
    [
      'orders',
      '#command',
      'CANCEL',
      'The customer or courier may be notified',
      'Pelanggan atau kurir mungkin diberi tahu',
    ],
    [
      'shipments',
      '#command',
      'RESEND',
      'The customer or courier is notified; cannot be undone',
      'Pelanggan atau kurir diberi tahu; tidak bisa diurungkan',
    ],
    [
      'orders',
      'payment.entry',
      5000,
      'Records a payment; cannot be undone from here',
      'Pembayaran dicatat; tidak bisa diurungkan dari sini',
    ],
    [
      'cancelled-orders',
      '#command',
      'DELETE',
      'Deleted permanently; cannot be undone',
      'Dihapus permanen; tidak bisa diurungkan',
    ],
  ])('ask for a tick before %s %s = %j', (dataset, column, wanted, english, indonesian) => {
    const { edit, context } = situate(dataset, column, wanted);
    expect(errorOf(edit, context)).toBeUndefined();
    expect(warningsOf(edit, context).map(inBoth)).toEqual([[english, indonesian]]);
  });

  it.each<[string, string, Value, Value, string, string]>([
    ['orders', 'payment.entry', 9000, 5000, 'The balance due is only Rp5,000', 'Sisa tagihan hanya Rp5.000'],
    [
      'shipments',
      '#command',
      'RESEND',
      'DELIVERED',
      'RESEND does not fit: the shop says Delivered',
      'SIAPKAN LAGI tidak cocok: status di toko Sudah diterima',
    ],
  ])('stop %s %s = %j where the shop holds %j', (dataset, column, wanted, live, ...reasons) => {
    const { edit, action } = situate(dataset, column, wanted);
    expect(inBoth(action.entry?.judge(edit, live).reason)).toEqual(reasons);
  });
});

describe('the account and day of a payment', () => {
  const bank = (bank_id: number, bank_name: string, account_number: string) => ({
    ...{ bank_id, bank_name, account_number },
    ...{ bank_type: '', branch: '', holder_name: '', image: '', type: 'BANK' },
  });
  const banks = [bank(1, 'BCA', '111'), bank(2, 'BCA', '222'), bank(3, 'Mandiri', '333')];
  const into = (account: string) => ({ 'payment.entry.bank': account });

  it.each([['mandiri'], ['333'], ['BCA 222'], ['1'], [' Mandiri 333 ']])('are sound for "%s"', (account) => {
    expect(bankObjection(banks, into(account))).toBeUndefined();
  });

  it.each([
    [
      {},
      'Write beside it into which account it came: BCA 111, BCA 222, Mandiri 333',
      'Tulis di sebelahnya masuk ke rekening mana: BCA 111, BCA 222, Mandiri 333',
    ],
    [
      into('BCA'),
      '"BCA" is not one account of the shop. Allowed: BCA 111, BCA 222, Mandiri 333',
      '"BCA" bukan satu rekening toko. Yang boleh: BCA 111, BCA 222, Mandiri 333',
    ],
    [
      { ...into('333'), 'payment.entry.day': 'kemarin' },
      '"kemarin" is not a day; write for instance 31 Mar 2026',
      '"kemarin" bukan tanggal; tulis misalnya 31 Mar 2026',
    ],
  ])('are asked for where %j says too little', (details, english, indonesian) => {
    expect(inBoth(bankObjection(banks, details))).toEqual([english, indonesian]);
  });
});
