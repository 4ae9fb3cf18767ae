import { utcDay } from '../../../src/days/day';
import { openRows } from '../open-rows';
import type { RowCells } from '../row-cells';
import { toldIn } from '../told-in';

describe('tracking numbers of 25 orders as rows', () => {
  it.each<[string, (row: number) => string]>([
    ['were dragged down from row to row', (row) => `JNE00${100 + row}`],
    ['are one number, filled down', () => 'JNE00100'],
  ])('take a doubt where they %s, before 25 customers are told', (_, numberOf) => {
    const opened = openRows('order.addAwb', { orders: 60 });
    const orders = opened.shop.state.orders.filter(({ isCancelled }) => !isCancelled).slice(0, 25);
    orders.forEach(({ id }, row) => {
      opened.fill(3 + row, { id, awb_number: numberOf(row) });
    });
    expect(opened.plan().counts.ready).toBeGreaterThan(20);
    expect(toldIn(opened)).not.toEqual([]);
  });
});

describe('withdrawals', () => {
  it('take a doubt where an account number was dragged down: one holder has no three accounts in a row', () => {
    const opened = openRows('payment.withdraw');
    for (const row of [0, 1, 2])
      opened.fill(3 + row, {
        ...{ xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000' },
        account_number: String(1_234_567_890 + row),
      });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('take a doubt where two accounts of one holder follow one another, and where three of any do', () => {
    const toldOfAccounts = (...rows: readonly (readonly [holder: string, account: string])[]) => {
      const opened = openRows('payment.withdraw');
      rows.forEach(([holder_name, account_number], row) => {
        opened.fill(3 + row, { xendit_bank_id: '1', holder_name, nominal: String(500_000 + row), account_number });
      });
      return toldIn(opened);
    };
    expect(toldOfAccounts(['Sari', '1234567890'], ['Sari', '1234567891'])).toHaveLength(2);
    expect(toldOfAccounts(['Sari', '1234567890'], ['Budi', '1234567891'], ['Ani', '1234567892'])).toHaveLength(3);
    expect(toldOfAccounts(['Sari', '1234567890'], ['Budi', '1234567891'], ['Sari', '1234567890'])).toEqual([]);
  });
});

const costNamed = (name: string): RowCells => ({ category: 'OTHER COST', name, type: 'NOMINAL' });

describe('amounts and days as rows', () => {
  const sale: RowCells = {
    ...{ customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0, is_print: 'FALSE', source: 'WEB' },
    ...{ 'products.qty': 1, 'products.product_status': 'PO', 'expedition.id': 1, 'expedition.name': 'JNE REG' },
    ...{ 'expedition.auto_pickup': 'FALSE', 'payment.status': 'UNPAID', order_date: '2026-03-02' },
  };
  const saleOf = (row: number): RowCells => ({ ...sale, Group: `g${row}`, 'products.id': 7000 + 37 * row });
  const dayOf = (row: number) => utcDay(Date.UTC(2026, 1, 10 + row));
  const odd = [20_000, 12_500, 55_000, 8000, 31_400, 250_000, 19_999];
  const bank = (row: number): RowCells => ({
    ...{ holder_name: `Sari ${odd[row]}`, account_number: String(770_000_000 + (odd[row] ?? 0)) },
    nominal: String((odd[row] ?? 0) * 10),
  });

  function told(endpoint: string, count: number, cellsOf: (row: number) => RowCells) {
    const opened = openRows(endpoint, { orders: 60 });
    const orders = opened.shop.state.orders.filter(({ isCancelled, payment }) => !isCancelled && payment === 'UNPAID');
    const account = opened.shop.state.banks[0]?.id ?? 0;
    const ofOrder = (row: number): RowCells =>
      endpoint === 'order.pay' ? { id: orders[row]?.id ?? 0, 'payment.bank_id': account } : {};
    for (let row = 0; row < count; row += 1) opened.fill(3 + row, { ...ofOrder(row), ...cellsOf(row) });
    return { told: toldIn(opened), opened };
  }

  it.each<[string, string, (row: number) => RowCells]>([
    ['expenses', 'expense.create', (row) => ({ title: `Bensin ${odd[row]}`, note: 'kas', nominal: 20_000 + row })],
    ['costs of orders', 'orderCost.create', (row) => ({ ...costNamed(`Kado ${odd[row]}`), nominal: 2000 + row })],
    ['shipping', 'order.create', (row) => ({ ...saleOf(row), 'expedition.rate': 15_000 - row })],
    ['banks', 'payment.withdraw', (row) => ({ ...bank(row), xendit_bank_id: 3 + row })],
    [
      'days of payments',
      'order.pay',
      (row) => ({ 'payment.status': 'PAID', 'payment.date': dayOf(row), 'payment.amount': '' }),
    ],
  ])('take a doubt where they were dragged down: %s', (_, endpoint, cellsOf) => {
    expect(told(endpoint, 6, cellsOf).told).toContainEqual(
      expect.stringContaining('6 cells rise by 1 from row to row: dragged down?'),
    );
  });

  it.each<[string, string, (row: number) => RowCells]>([
    [
      'one of each day, of amounts of their own',
      'expense.create',
      (row) => ({ title: 'Bensin', note: 'kas', date: dayOf(row), nominal: odd[row] ?? 0 }),
    ],
    ['one price for shipping', 'order.create', (row) => ({ ...saleOf(row), 'expedition.rate': 15_000 })],
    [
      'few that follow one another',
      'orderCost.create',
      (row) => ({ ...costNamed(`Kado ${row}`), nominal: 2000 + (row >> 1) }),
    ],
    ['one bank', 'payment.withdraw', (row) => ({ ...bank(row), xendit_bank_id: 3 })],
  ])('take none where they are honest: %s', (_, endpoint, cellsOf) => {
    expect(told(endpoint, 7, cellsOf).told).toEqual([]);
  });
});
