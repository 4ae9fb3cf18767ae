import { rupiah } from '../../../workbench/shop/rupiah';
import { openShop } from './open-shop';

interface Report {
  readonly net_sales: { readonly nominal: number };
  readonly gross_profit: { readonly nominal: number };
  readonly gross_sales: { readonly nominal: number; readonly unpaid: string };
  readonly net_profit: { readonly nominal: number };
  readonly expense: { readonly nominal: number };
  readonly postage: number;
}

const today = { start_date: '2026-03-02', end_date: '2026-03-02' };

/** A shop of which the first orders are those that a test makes. */
function openEmpty() {
  const bench = openShop({ orders: 0 });
  const now = new Date(bench.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const days = { start_date: now, end_date: now };
  const report = () => bench.ask('GET', '/report', days).body.data as unknown as Report;
  return { ...bench, now, days, report };
}

describe('the report', () => {
  it('counts what was sold, and what it left', () => {
    const { shop, own, report } = openEmpty();
    const { id, price, priceBuy } = own();
    shop.sell(id, 0, 3);
    expect(report()).toMatchObject({
      net_sales: { nominal: 3 * price },
      gross_profit: { nominal: 3 * (price - priceBuy) },
      gross_sales: { nominal: 3 * price + 10_000, unpaid: 'Rp0' },
      postage: 10_000,
    });
  });

  it('forgets an order that was cancelled', () => {
    const { shop, ask, own, report } = openEmpty();
    shop.sell(own().id, 0, 1);
    ask('POST', '/order/cancel', {}, { id: shop.state.orders[0]?.id ?? 0 });
    expect(report().net_sales.nominal).toBe(0);
  });

  it('takes off the expenses of its days, changed and deleted ones too', () => {
    const { ask, report, now } = openEmpty();
    const before = report().expense.nominal;
    const expense = { title: 'Plastik', nominal: 2000, qty: 3, note: 'besar', date: now };
    const { id } = ask('POST', '/expense', {}, expense).body.data;
    expect(report().expense.nominal).toBe(before + 6000);
    expect(report().net_profit.nominal).toBe(report().gross_profit.nominal - before - 6000);
    ask('PATCH', '/expense', {}, { ...expense, id: Number(id), qty: 1 });
    expect(report().expense.nominal).toBe(before + 2000);
    ask('DELETE', `/expense/${id}`);
    expect(report().expense.nominal).toBe(before);
  });

  it('lists the same expenses by date and by month', () => {
    const { ask, now } = openEmpty();
    const [year = '', month = ''] = now.split('-');
    const byMonth = ask('GET', '/expense', { type: 'BY_MONTH', month: String(Number(month)), year: year.slice(2) });
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
    const byDate = ask('GET', '/expense', { start_date: `${year}-${month}-01`, end_date: last });
    expect(byMonth.body.data).toEqual(byDate.body.data);
    expect(ask('GET', '/expense', { type: 'BY_MONTH' }).status).toBe(400);
  });

  it('by group adds up to the whole', () => {
    const { ask, shop } = openShop({ orders: 200 });
    const query = { start_date: '2020-01-01', end_date: '2030-01-01' };
    const whole = ask('GET', '/report', query).body.data as unknown as Report;
    const groups = {
      'net-sales': whole.net_sales,
      'gross-sales': whole.gross_sales,
      'gross-profit': whole.gross_profit,
    };
    for (const [group, { nominal }] of Object.entries(groups)) {
      const { by_source, by_admin } = ask('GET', `/report/${group}`, query).body as unknown as Record<
        string,
        { value: number }[]
      >;
      const sum = (records: { value: number }[] = []) => records.reduce((total, { value }) => total + value, 0);
      expect([group, sum(by_source), sum(by_admin)]).toEqual([group, nominal, nominal]);
    }
    expect(shop.violations).toEqual([]);
  });

  it('tells every day of a chart, also those without an order', () => {
    const { ask } = openShop();
    const { data } = ask('GET', '/report/chart/sales', { type: 'BY_MONTH', month: '2', year: '24' }).body;
    expect(data).toHaveLength(29);
    expect(data.at(-1)).toEqual({ date: '29', amount: 0 });
    expect(ask('GET', '/report/chart/profit', today).body.data).toHaveLength(1);
  });
});

describe('the analyzer', () => {
  it('ranks goods by what was sold of them', () => {
    const { ask, shop, own, days } = openEmpty();
    const { id } = own();
    shop.sell(id, 0, 7);
    shop.sell(id, 0, 1);
    const query = { ...days, group_by: 'SKU' };
    expect(ask('GET', '/analyzer/sales', query).body.data).toMatchObject([{ id, sold_items: 8, total_order: 2 }]);
    expect(ask('GET', '/analyzer/sales-channel', { ...days, with_net_sales: '1' }).body.data[0]).toMatchObject({
      title: 'Shopee',
      total: 2,
    });
  });
});

it('prints money the way sellers write it', () => {
  expect([0, 72_720, 1_234_567, -500].map(rupiah)).toEqual(['Rp0', 'Rp72.720', 'Rp1.234.567', '-Rp500']);
});
