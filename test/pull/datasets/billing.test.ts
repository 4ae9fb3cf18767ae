import { dayMs, dayOf } from '../../../workbench/shop/local-time';
import { expectSteady, momentSerial, openDatasets } from './open-datasets';

describe('the dataset of bills', () => {
  it('has every bill of the last year, the latest first', () => {
    const bench = openDatasets();
    const tab = bench.pull('billing');
    const expected = [...bench.shop.state.bills].reverse().map((bill) => ({
      created_at: momentSerial(bill.createdAt),
      services: bill.service,
      amount: bill.amount,
      status: bill.status,
      received_amount: bill.status === 'PAID' ? bill.amount : 0,
      payment_date: momentSerial(bill.createdAt),
      payment_method: 'Virtual Account',
      invoice: bill.number,
      invoice_url: expect.stringMatching(/^https:\/\/app\.ngorder\.id\/xendit\/[0-9a-f]{24}$/),
      xendit_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      id: String(bill.id),
    }));
    expect(expected.length).toBeGreaterThan(3);
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('takes the period that is asked for', () => {
    const bench = openDatasets();
    const first = dayOf(bench.clock.now() - 60 * dayMs);
    const wanted = bench.shop.state.bills.filter(({ createdAt }) => dayOf(createdAt) >= first);
    const rows = bench.pull('billing', { start_date: 'today-60' }).rows;
    expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => String(id)).reverse());
    expect(rows.length).toBeLessThan(bench.shop.state.bills.length);
  });
});
