import { openFormulas } from './open-formulas';

/** The sandbox's clock starts on 2 March 2026; orders are pulled for the 30 days before. */
const period = '"2026-02-01"; "2026-03-02"';

/** Tabs of some datasets, and then no key: whatever is answered comes from their cells. */
function openTabs(...datasets: readonly string[]) {
  const bench = openFormulas();
  for (const dataset of datasets) bench.rpc('pull.run', { definition: { dataset } });
  bench.rpc('connection.remove');
  return bench;
}

describe('a pulled tab of customers', () => {
  const { cell, error, shop, calls, cloud } = openTabs('customers');
  const before = calls();
  const [customer, other] = shop.state.customers;
  if (!customer || !other) throw new Error('no customers in this shop');
  const digits = customer.phone.replace(/\D/g, '').replace(/^(62|0)/, '');

  it('tells a field by id or phone, however it is written, with two reads at most', () => {
    for (const [item, name] of [
      [`${customer.id}`, customer.name],
      [`"${customer.phone}"`, customer.name],
      [`"+62 ${digits}"`, customer.name],
      [`${other.id}`, other.name],
    ]) {
      cloud.counters.reset();
      expect([item, cell(`=NGORDER_CUSTOMER(${item}; "name")`)]).toEqual([item, name]);
      expect(cloud.counters.sheetReads).toBeLessThanOrEqual(2);
    }
    expect(cell(`=NGORDER_CUSTOMER(${digits}; "phone")`)).toBe(customer.phone);
  });

  it('answers a range in its places, and a whole customer as names and values', () => {
    expect(cell('=NGORDER_CUSTOMER(A1:A4)', [[customer.id], [null], ['021'], [other.phone]])).toEqual([
      [customer.name],
      [''],
      ['No customer has the ID or phone "021".'],
      [other.name],
    ]);
    const whole = cell(`=NGORDER_CUSTOMER(${customer.id})`);
    expect(whole).toContainEqual(['id', String(customer.id)]);
    expect(whole).toContainEqual(['phone', customer.phone]);
    expect(error(`=NGORDER_CUSTOMER(${customer.id}; "umur")`)).toMatch(/^There is no field "umur"/);
    expect(cell('=NGORDER_UPDATED("pelanggan")')).toBeCloseTo(46_083.4, 0);
    expect(calls()).toBe(before);
  });
});

describe('a pulled tab of orders', () => {
  const { cell, error, shop, calls } = openTabs('orders');
  const before = calls();

  it('lists the orders of a period as the shop itself would', () => {
    const live = openFormulas({ live: true });
    for (const query of [
      `${period}; ; ; "order_id,order_progress_status,payment_status"; FALSE`,
      `${period}; "lunas"; ; "order_id"; FALSE`,
      `"2026-02-10"; "2026-02-20"; ; "NO AWB"; "order_id,total_amount"; FALSE`,
    ]) {
      const sorted = (table: unknown) => (table as unknown[][]).map((row) => row.map(String).join()).sort();
      const mirrored = sorted(cell(`=NGORDER_ORDERS(${query})`));
      expect(mirrored.length).toBeGreaterThan(0);
      expect([query, mirrored]).toEqual([query, sorted(live.cell(`=NGORDER_ORDERS(${query})`))]);
    }
  });

  it('refuses a period that begins before its first day, rather than leave orders out', () => {
    expect(error('=NGORDER_ORDERS("2026-01-31"; "2026-03-02")')).toMatch(/^The tab "Orders" begins on 1 Feb 2026:/);
    expect(cell('=NGORDER_ORDERS("2026-02-01"; "2026-03-02")')).toEqual(expect.any(Array));
    expect(error(`=NGORDER_ORDERS(${period}; ; ; "order_idd")`)).toBe(
      'There is no field "order_idd". Did you mean "order_id"?',
    );
  });

  it('knows the days that no pull asked for, whatever older rows it still holds', () => {
    const { rpc, clock, ...later } = openFormulas({ shop: { orders: 200 } });
    const { tabId } = rpc<{ tabId: number }>('pull.run', { definition: { dataset: 'orders' } });
    const pullAfter = (days: number) => {
      clock.advance(days * 86_400_000);
      rpc('pull.run', { tabId });
    };
    pullAfter(10);
    expect(later.cell('=NGORDER_ORDERS("2026-02-01"; "2026-02-02")')).toEqual(expect.any(Array));
    expect(later.error('=NGORDER_ORDERS("2026-01-31"; "2026-02-02")')).toMatch(/begins on 1 Feb 2026/);
    pullAfter(50);
    expect(later.error('=NGORDER_ORDERS("2026-02-01"; "2026-02-03")')).toMatch(/begins on 2 Apr 2026/);
  });

  it('tells fields of many orders, and a whole one', () => {
    const pulled = (cell(`=NGORDER_ORDERS(${period}; ; ; "order_id"; FALSE)`) as unknown[][]).map(([id]) => Number(id));
    const [first = 0, second = 0] = pulled;
    const total = (id: number) => cell(`=NGORDER_ORDER(${id}; "total_amount")`);
    expect(
      cell('=NGORDER_ORDER(A1:A5; "total_amount")', [[first], [null], [999_999], [String(second)], ['abc']]),
    ).toEqual([
      [total(first)],
      [''],
      ['Ngorder has no such record.'],
      [total(second)],
      ['order: "abc" is not a number.'],
    ]);
    expect(total(first)).toEqual(expect.any(Number));
    expect(shop.state.orders.some(({ id }) => id === first)).toBe(true);
    expect(cell(`=NGORDER_ORDER(${first})`)).toContainEqual(['order_id', String(first)]);
    expect(cell('=NGORDER_UPDATED("pesanan")')).toBeCloseTo(46_083.4, 0);
    expect(calls()).toBe(before);
  });
});

describe('a pulled tab of products', () => {
  it('lists products as the tab of variations does, where there is none of those', () => {
    const columns = '"product_id,name,category,variations,stock,price_from,price_to"; FALSE';
    const sorted = (table: unknown) => (table as unknown[][]).map((row) => row.map(String).join()).sort();
    const products = openTabs('products');
    const variations = openTabs('variations');
    const before = products.calls();
    const listed = sorted(products.cell(`=NGORDER_PRODUCTS(; ${columns})`));
    expect(listed).toEqual(sorted(variations.cell(`=NGORDER_PRODUCTS(; ${columns})`)));
    expect(listed).toHaveLength(products.shop.state.products.size);
    // A tab of products knows no SKUs, in which the letters may be.
    expect(products.error('=NGORDER_PRODUCTS("sepatu")')).toMatch(/^Pull variations into a tab/);
    expect(products.error('=NGORDER_PRODUCTS(; "nama")')).toBe('There is no field "nama". Did you mean "name"?');
    expect(products.cell('=NGORDER_UPDATED("Produk")')).toBeCloseTo(46_083.4, 0);
    expect(products.calls()).toBe(before);
  });
});

describe('NGORDER_UPDATED', () => {
  it('tells the time of any tab, by the title or id of its dataset or by its endpoint', () => {
    const { cell, error } = openTabs('order-lines', 'endpoint:user.list');
    for (const name of ['order-lines', 'ORDER-LINES', 'user.list'])
      expect([name, cell(`=NGORDER_UPDATED("${name}")`)]).toEqual([name, expect.closeTo(46_083.4, 0)]);
    expect(error('=NGORDER_UPDATED("suppliers")')).toMatch(/^Pull Suppliers into a tab first/);
    expect(error('=NGORDER_UPDATED("warehouse.list")')).toMatch(/^Pull warehouse.list into a tab first/);
    expect(error('=NGORDER_UPDATED("suplier")')).toMatch(/Did you mean "supplier/);
  });
});

describe('a tab that was narrowed down', () => {
  it('answers nothing: what is not in it may be in the shop', () => {
    const bench = openFormulas();
    bench.rpc('pull.run', { definition: { dataset: 'customers', rowLimit: 5 } });
    bench.rpc('pull.run', { definition: { dataset: 'orders', filters: { payment_status: 'PAID' } } });
    const [customer] = bench.shop.state.customers;
    expect(bench.error(`=NGORDER_CUSTOMER(${customer?.id})`)).toMatch(/customers/);
    expect(bench.error(`=NGORDER_ORDERS(${period})`)).toMatch(/orders/);
  });
});
