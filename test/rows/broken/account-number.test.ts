import { openRows } from '../open-rows';

const withdrawal = { xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000' };

describe('the account that money is paid out to', () => {
  it('does not lose its zeros: typed into the template, 0081234567 is no 81234567', () => {
    const { fill, plan } = openRows('payment.withdraw');
    fill(3, { ...withdrawal, account_number: '0081234567' });
    const [record] = plan().records.filter(({ status }) => status !== 'skipped');
    const isHeld = record?.status === 'problem' || (record?.doubts.length ?? 0) > 0;
    expect(isHeld || String(record?.input.account_number) === '0081234567').toBe(true);
  });

  it.each(['-123456', '0'])('is no such number: %s', (account_number) => {
    const { fill, plan } = openRows('payment.withdraw');
    fill(3, { ...withdrawal, account_number });
    const [record] = plan().records.filter(({ status }) => status !== 'skipped');
    expect(record?.status === 'problem' || (record?.doubts.length ?? 0) > 0).toBe(true);
  });

  it('gets the same twice only after a doubt that names it: a row was copied', () => {
    const { fill, plan } = openRows('payment.withdraw');
    for (const row of [3, 4]) fill(row, { ...withdrawal, account_number: '123456' });
    expect(
      plan()
        .records.flatMap(({ doubts, problem }) => [...doubts, problem])
        .filter(Boolean),
    ).not.toEqual([]);
  });
});
