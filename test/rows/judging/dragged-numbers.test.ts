import { openRows } from '../open-rows';
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
