import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn, toldOf } from '../../told-in';

const withdrawal: RowCells = {
  ...{ xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000', account_number: '123456' },
};

describe('the account that money is paid out to', () => {
  it('keeps its zeros: typed into the template and sent as it is', () => {
    const { fill, plan, confirm, shop } = openRows('payment.withdraw');
    fill(3, { ...withdrawal, account_number: '0081234567' });
    const previewed = plan();
    expect(previewed.records.map(({ doubts }) => doubts)).toContainEqual([]);
    confirm(previewed, previewed.confirmWith ?? '');
    expect(shop.log.find(({ path }) => /withdraw/.test(path))).toMatchObject({ status: 200 });
    expect(shop.violations).toEqual([]);
  });

  it.each(['-123456', '0', '0000000000', '12 34 AB'])('is no such number: %s', (account_number) => {
    expect(toldOf('payment.withdraw', { ...withdrawal, account_number })).toEqual([
      `Account number: Use digits, 1 or more, not "${account_number}"`,
    ]);
  });

  it('is asked about where its cell holds a number, which has no zeros in front', () => {
    const opened = openRows('payment.withdraw');
    opened.fill(3, withdrawal);
    const cell = { row: 3, column: opened.columnOf('account_number'), rows: 1, columns: 1 };
    opened.sheet.store(cell, [[81_234_567]], [['']]);
    expect(toldIn(opened)).toEqual([expect.stringContaining('Is 81234567 the whole account number?')]);
  });
});

describe('rows that say the same, and each book money', () => {
  const order: RowCells = {
    ...{ order_date: '2026-03-01', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 1, is_print: 'FALSE' },
    ...{ source: 'WEB', 'products.qty': 1, 'products.product_status': 'S', 'expedition.id': 1 },
    ...{ 'expedition.rate': 15_000, 'expedition.name': 'JNE', 'expedition.auto_pickup': 'FALSE' },
    'payment.status': 'UNPAID',
  };

  it.each<[string, RowCells]>([
    ['payment.withdraw', withdrawal],
    ['expense.create', { title: 'Plastik', note: 'kas', nominal: '20000' }],
    ['orderCost.create', { category: 'OTHER COST', name: 'Bungkus', type: 'NOMINAL', nominal: '2000' }],
    ['order.create', order],
  ])('take one doubt that names them: %s', (endpoint, cells) => {
    const opened = openRows(endpoint);
    const [sold] = opened.shop.variations();
    const orderOf = (row: number) =>
      endpoint === 'order.create' ? { Group: `g${row}`, 'products.id': sold?.id ?? 0 } : {};
    for (const row of [3, 4, 5]) opened.fill(row, { ...cells, ...orderOf(row) });
    expect(toldIn(opened)).toEqual(['Rows 3, 4, 5 are the same, and each of them is done. Copied by mistake?']);
    opened.fill(5, { Command: 'SKIP' });
    expect(toldIn(opened)).toEqual(['Rows 3, 4 are the same, and each of them is done. Copied by mistake?']);
  });

  it('take none where anything of them differs', () => {
    const opened = openRows('payment.withdraw');
    opened.fill(3, withdrawal);
    opened.fill(4, { ...withdrawal, nominal: '500001' });
    expect(toldIn(opened)).toEqual([]);
  });
});
