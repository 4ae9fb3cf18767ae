import { openRows } from './open-rows';
import type { RowCells } from './row-cells';

const withdrawal: RowCells = { xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000', account_number: '123456' };

describe('a row that says what another has just paid out', () => {
  it('takes a doubt where it was pasted below the one that bears its result', () => {
    const { fill, plan, confirm } = openRows('payment.withdraw');
    fill(3, withdrawal);
    const sent = plan();
    confirm(sent, sent.confirmWith ?? '');
    fill(4, withdrawal);
    expect(plan().records.find(({ rows }) => rows.includes(4))?.doubts).not.toEqual([]);
  });

  it('takes a doubt in another tab of the same endpoint', () => {
    const { rpc, cloud, columnOf, fill, plan, confirm } = openRows('payment.withdraw');
    fill(3, withdrawal);
    const sent = plan();
    confirm(sent, sent.confirmWith ?? '');
    const { tabId } = rpc<{ tabId: number }>('rows.template', { endpoint: 'payment.withdraw' });
    for (const [title, text] of Object.entries(withdrawal))
      cloud.workbook.type(tabId, 3, columnOf(title), String(text));
    const { records } = rpc<ReturnType<typeof plan>>('rows.plan', { endpoint: 'payment.withdraw', tabId });
    expect(records.find(({ rows }) => rows.includes(3))?.doubts).not.toEqual([]);
  });

  it('takes a doubt where the shop refused the first, which may have been done all the same', () => {
    const { fill, plan, confirm, shop, result } = openRows('payment.withdraw');
    fill(3, withdrawal);
    const sent = plan();
    shop.faults.add({ method: 'POST', path: /withdraw/, nth: 1, fault: { kind: 'failedButDone', message: 'Gagal' } });
    confirm(sent, sent.confirmWith ?? '');
    expect(result(3)).toMatch(/Gagal.*Look in Ngorder first whether it was done all the same/);
    expect(plan().records.find(({ rows }) => rows.includes(3))?.doubts).not.toEqual([]);
  });

  it('is told the bare reason where the shop named what it did not take', () => {
    const { fill, plan, confirm, result } = openRows('payment.withdraw');
    fill(3, { ...withdrawal, nominal: '20000' });
    const sent = plan();
    confirm(sent, sent.confirmWith ?? '');
    expect(result(3)).toMatch(/must be at least/);
    expect(result(3)).not.toMatch(/Look in Ngorder/);
  });

  it('is free after some days', () => {
    const { fill, plan, confirm, clock } = openRows('payment.withdraw');
    fill(3, withdrawal);
    const sent = plan();
    confirm(sent, sent.confirmWith ?? '');
    clock.advance(73 * 3_600_000);
    fill(4, withdrawal);
    expect(plan().records.find(({ rows }) => rows.includes(4))?.doubts).toEqual([]);
  });
});
