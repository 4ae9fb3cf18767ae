import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

const withdrawal = (holder_name: string, more: RowCells): RowCells => ({
  ...{ xendit_bank_id: '3', holder_name, nominal: '500000', account_number: '1234567890' },
  ...more,
});

describe('withdrawals as rows', () => {
  function toldOfWithdrawals(rows: readonly RowCells[]) {
    const opened = openRows('payment.withdraw');
    rows.forEach((cells, index) => {
      opened.fill(3 + index, cells);
    });
    return toldIn(opened);
  }

  it('take a doubt where one account was filled down over several holders', () => {
    const told = toldOfWithdrawals(
      ['Sari', 'Budi', 'Ani'].map((holder, row) => withdrawal(holder, { nominal: 500_000 + row * 7000 })),
    );
    expect(told).toHaveLength(3);
    for (const text of told)
      expect(text).toContain('Account number 1234567890 has several holders: Sari, 3; Budi, 3; Ani, 3');
  });

  it('take none where one holder gets two amounts, however the name is written', () => {
    expect(toldOfWithdrawals([withdrawal('Sari', {}), withdrawal('SARI ', { nominal: '700000' })])).toEqual([]);
  });

  it('take a doubt where accounts stand a row off, by what was paid out before', () => {
    const opened = openRows('payment.withdraw');
    const people = ['Sari', 'Budi', 'Ani'].map((holder, row) => [holder, `77${row * 9173 + 12_345}`] as const);
    people.forEach(([holder, account_number], row) => {
      opened.fill(3 + row, withdrawal(holder, { account_number }));
    });
    const sent = opened.plan();
    opened.confirm(sent, sent.confirmWith ?? '');
    opened.clock.advance(30 * 86_400_000);
    people.forEach(([holder], row) => {
      opened.fill(
        10 + row,
        withdrawal(holder, { account_number: people[(row + 1) % 3]?.[1] ?? '', nominal: '510000' }),
      );
    });
    const told = toldIn(opened);
    expect(told).toHaveLength(3);
    for (const text of told) expect(text).toContain('has several holders');
  });

  it('take a doubt where their amounts were dragged down', () => {
    const rows = Array.from({ length: 6 }, (_none, row) =>
      withdrawal(`Orang ${row * 3}`, { account_number: `77${row * 9173 + 12_345}`, nominal: 500_000 + row }),
    );
    expect(toldOfWithdrawals(rows)).toHaveLength(6);
  });

  it('take none on a payday: twelve people get the same', () => {
    const rows = Array.from({ length: 12 }, (_none, row) =>
      withdrawal(`Orang ${row * 3}`, { account_number: `77${row * 9173 + 12_345}`, nominal: '2500000' }),
    );
    expect(toldOfWithdrawals(rows)).toEqual([]);
  });

  it.each(['dropAnswer', 'brokenJson'] as const)(
    'are asked about where nobody knows whether they left, though their result was cleared: %s',
    (kind) => {
      const { fill, plan, confirm, shop, sheet, columnOf, ...opened } = openRows('payment.withdraw');
      fill(3, withdrawal('Sari', {}));
      const sent = plan();
      shop.faults.add({ path: /withdraw/, nth: 1, fault: { kind } });
      confirm(sent, sent.confirmWith ?? '');
      expect(plan().counts).toMatchObject({ alreadySent: 1 });
      sheet.store({ row: 3, column: columnOf('Result'), rows: 1, columns: 1 }, [['']], [['']]);
      expect(toldIn({ plan })).toEqual([expect.stringContaining('that may have been done')]);
      expect(opened.requests('POST', /withdraw/)).toBe(1);
    },
  );
});

describe('accounts of the shop as rows', () => {
  const toldOfAccount = (accountFor: (own: string) => string) => {
    const opened = openRows('bank.update');
    const [bank] = opened.shop.state.banks;
    if (!bank) throw new Error('no account');
    const account_number = accountFor(bank.accountNumber);
    opened.fill(3, { bank_id: bank.id, bank_type: 'bca', account_number: `'${account_number}` });
    return { told: toldIn(opened), own: bank.accountNumber };
  };

  it('take a doubt with both numbers where customers would pay into another one', () => {
    const { told, own } = toldOfAccount(() => '0987654321');
    expect(told).toEqual([
      expect.stringContaining(`Customers would pay into account 0987654321 from now on, not ${own}`),
    ]);
  });

  it('take none where the number stays', () => {
    expect(toldOfAccount((own) => own).told).toEqual([]);
  });
});
