import { openFormulas } from './open-formulas';

/** February and March 2026, in which the sandbox's orders lie; its clock starts on 2 March. */
const period = '"2026-01-01"; "2026-03-31"';

describe('functions about orders', () => {
  const { cell, error, shop, calls } = openFormulas({ live: true });
  const orders = [...shop.state.orders];
  const [order] = orders as [(typeof orders)[0]];

  it('list the orders of a period with the columns that were asked for', () => {
    const table = cell(`=NGORDER_ORDERS(${period}; ; ; "order_id,total_amount")`) as unknown[][];
    expect(table[0]).toEqual(['order_id', 'total_amount']);
    expect(table.length).toBeGreaterThan(10);
    const paid = cell(`=NGORDER_ORDERS(${period}; "lunas"; ; "payment_status"; FALSE)`) as unknown[][];
    expect(new Set(paid.flat())).toEqual(new Set(['PAID']));
    expect(paid.length).toBeLessThan(table.length - 1);
  });

  it('take dates from date cells, from text as people write it, and refuse what is none', () => {
    const before = calls();
    const asText = cell('=NGORDER_ORDERS("1/1/2026"; "31 Mar 2026"; ; ; "order_id")');
    const asDates = cell('=NGORDER_ORDERS(A1; B1; ; ; "order_id")', [
      [{ $date: Date.UTC(2025, 11, 31, 17) }, { $date: Date.UTC(2026, 2, 30, 17) }],
    ]);
    expect(asDates).toEqual(asText);
    expect(cell('=NGORDER_ORDERS(46023; 46112; ; ; "order_id")')).toEqual(asText);
    expect(cell('=NGORDER_ORDERS("Kamis, 1 Januari 2026"; "March 31, 2026"; ; ; "order_id")')).toEqual(asText);
    expect(calls()).toBeLessThanOrEqual(before + 1);
    expect(error('=NGORDER_ORDERS("kemarin"; "2026-03-31")')).toBe(
      '"kemarin" is not a date: use a date cell or text like 31 Mar 2026.',
    );
    expect(error('=NGORDER_ORDERS("2026-02-30"; "2026-03-31")')).toMatch(/is not a date/);
    expect(error('=NGORDER_ORDERS("2026-03-31"; "2026-03-01")')).toBe(
      'from (31 Mar 2026) is later than to (1 Mar 2026).',
    );
    expect(error(`=NGORDER_ORDERS(${period}; "gratis")`)).toMatch(
      /^payment_status: "gratis" is unknown. Use one of: UNPAID/,
    );
    expect(error(`=NGORDER_ORDERS(${period}; ; ; "order_idd")`)).toBe(
      'There is no field "order_idd". Did you mean "order_id"?',
    );
  });

  it('give one field of many orders, each in its place, or a whole order', () => {
    const [, other] = orders;
    expect(cell('=NGORDER_ORDER(A1:A4; "order_id")', [[order.id], [null], [999_999], [String(other?.id)]])).toEqual([
      [order.id],
      [''],
      ['Ngorder has no such record.'],
      [other?.id],
    ]);
    expect(cell(`=NGORDER_ORDER(${order.id}; "receiver.name")`)).toEqual(expect.any(String));
    expect(cell(`=NGORDER_ORDER(${order.id})`)).toContainEqual(['order_id', order.id]);
    expect(error(`=NGORDER_ORDER(${order.id}; "totl_amount")`)).toBe(
      'There is no field "totl_amount". Did you mean "total_amount"?',
    );
    expect(error('=NGORDER_ORDER("abc"; "order_id")')).toBe('order: "abc" is not a number.');
  });
});

describe('functions about sales', () => {
  const { cell, error, calls } = openFormulas({ live: true });

  it('tell one measure of a period, or many of both in ranges', () => {
    const net = cell(`=NGORDER_SALES(${period})`);
    expect(net).toBe(
      cell(`=NGORDER("report.get.net_sales.nominal"; "start_date"; "2026-01-01"; "end_date"; "2026-03-31")`),
    );
    expect(Number(net)).toBeGreaterThan(0);
    const before = calls();
    const table = cell('=NGORDER_SALES(A2:A4; B2:B4; C1:D1)', [
      [null, null, 'net_sales', 'gros'],
      ['2026-01-01', '2026-01-31', null, null],
      [null, null, null, null],
      ['2026-01-01', 'besok', null, null],
    ]) as unknown[][];
    expect(table[0]?.[0]).toEqual(expect.any(Number));
    expect(table[0]?.[1]).toMatch(/^measure: "gros" is unknown/);
    expect(table.slice(1, 3)).toEqual([
      ['', ''],
      [
        '"besok" is not a date: use a date cell or text like 31 Mar 2026.',
        '"besok" is not a date: use a date cell or text like 31 Mar 2026.',
      ],
    ]);
    expect(calls()).toBe(before + 1);
  });

  it('split it by day, source, admin, bank and courier', () => {
    const days = cell('=NGORDER_SALES("2026-02-01"; "2026-02-28"; ; "hari")') as unknown[][];
    expect([days.length, days[0], days[28]?.[0]]).toEqual([29, ['date', 'net_sales'], '2026-02-28']);
    for (const group of ['source', 'admin', 'bank', 'courier']) {
      expect([group, (cell(`=NGORDER_SALES(${period}; ; "${group}")`) as unknown[][]).length]).toEqual([
        group,
        expect.any(Number),
      ]);
    }
    expect(error(`=NGORDER_SALES(${period}; ; "warna")`)).toMatch(/^group: "warna" is unknown/);
  });

  it('rank what sold best', () => {
    for (const what of ['produk', 'sku', 'category', 'customer', 'kota', 'channel']) {
      const table = cell(`=NGORDER_BEST("${what}"; ${period}; 3)`) as unknown[][];
      expect([what, table.length]).toEqual([what, expect.any(Number)]);
      expect(table.length).toBeLessThanOrEqual(4);
    }
    const nothingSold = cell('=NGORDER_BEST("customer"; "2019-01-01"; "2019-01-31")');
    expect(nothingSold).toEqual([['name', 'email', 'total_order', 'city', 'address', 'category', 'category_name']]);
    expect(error(`=NGORDER_BEST("cuaca"; ${period})`)).toMatch(/^what: "cuaca" is unknown/);
    expect(error(`=NGORDER_BEST("sku"; ${period}; 1000)`)).toMatch(/^n: "1000" is unknown. Use one of: 1 – 100/);
  });
});

describe('functions about customers, parcels and money', () => {
  const { cell, error, shop, calls } = openFormulas({ live: true });
  const [customer] = shop.state.customers;
  if (!customer) throw new Error('no customers in this shop');

  it('find a customer by id or phone, however it is written, with one reading for all', () => {
    const digits = customer.phone.replace(/\D/g, '').replace(/^(62|0)/, '');
    const before = calls();
    expect(
      cell('=NGORDER_CUSTOMER(A1:A5; "name")', [
        [customer.id],
        [customer.phone],
        [`+62 ${digits}`],
        [Number(digits)],
        ['021'],
      ]),
    ).toEqual([
      [customer.name],
      [customer.name],
      [customer.name],
      [customer.name],
      ['No customer has the ID or phone "021".'],
    ]);
    expect(cell(`=NGORDER_CUSTOMER(${customer.id})`)).toContainEqual(['name', customer.name]);
    expect(cell(`=NGORDER_CUSTOMER(${customer.id}; "phone")`)).toBe(customer.phone);
    expect(calls() - before).toBe(Math.ceil(shop.state.customers.length / 100));
    expect(error(`=NGORDER_CUSTOMER(${customer.id}; "umur")`)).toMatch(/^There is no field "umur"/);
  });

  it('track parcels, with or without their order', () => {
    const order = shop.state.orders.find((candidate) => candidate.awb !== null && shop.state.shipments.of(candidate));
    if (!order) throw new Error('no parcel in this shop');
    const courier = shop.state.couriers[0]?.id ?? 0;
    const status = shop.state.shipments.of(order)?.status;
    expect(cell(`=NGORDER_TRACK("${order.awb}"; ${courier}; ${order.id})`)).toBe(status);
    expect(
      cell('=NGORDER_TRACK(A1:A3; B1)', [
        [order.awb, courier],
        [null, null],
        ['RESI-PALSU', null],
      ]),
    ).toEqual([
      [status],
      [''],
      ['No order of the last 90 days has the tracking number "RESI-PALSU": enter the order ID.'],
    ]);
    expect(error(`=NGORDER_TRACK("${order.awb}"; "Merpati"; ${order.id})`)).toMatch(
      /^courier: "Merpati" is unknown. Use one of: /,
    );
  });

  it('tell what a parcel costs, by id or name of the districts', () => {
    const services = cell('=NGORDER_ONGKIR(3630; 3633; 2; 150000)') as unknown[][];
    expect(services[0]).toEqual(['courier', 'service', 'cost', 'days']);
    const costs = services.slice(1).map(([, , cost]) => Number(cost));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(
      cell('=NGORDER_ONGKIR("Gubeng"; A1:A4; B1:B4; 150000)', [
        ['Cengkareng', 2],
        [null, null],
        ['Antah', 1],
        ['Cengkareng', 'berat'],
      ]),
    ).toEqual([
      [costs[0]],
      [''],
      ['No district is called "Antah". NGORDER_REGION lists them.'],
      ['weight: "berat" is not a number.'],
    ]);
    expect(error('=NGORDER_ONGKIR(3630; 3633; 2; 150000; "Merpati")')).toBe('No service for this parcel (Merpati).');
    expect(cell('=NGORDER_ONGKIR(3630; 3633; 2; "Rp150.000")')).toEqual(services);
    expect(error('=NGORDER_ONGKIR(3630; 3633; "1.500"; 150000)')).toMatch(/"1\.500".*number/);
    expect(error('=NGORDER_ONGKIR(3630; "Kota"; 2; 150000)')).toMatch(/^\d+ districts fit "Kota"/);
  });

  it('find districts', () => {
    expect(cell('=NGORDER_REGION("Gubeng")')).toEqual([
      ['id', 'fullname', 'postal_code'],
      [3630, 'Gubeng, Kota Surabaya, Jawa Timur', '60281'],
    ]);
    expect(cell('=NGORDER_REGION(A1:A2)', [['Gubeng'], [null]])).toEqual([[3630], ['']]);
  });

  it('tell balances', () => {
    expect(cell('=NGORDER_BALANCE()')).toEqual(expect.any(Number));
    expect(cell('=NGORDER_BALANCE(A1:A3)', [['xendit'], [null], ['emas']])).toEqual([
      [expect.any(Number)],
      [''],
      [expect.stringMatching(/^which: "emas" is unknown. Use one of: orderpay/)],
    ]);
  });

  it('tell how old data is', () => {
    const before = calls();
    const serial = Number(cell('=NGORDER_UPDATED("warehouse.list")'));
    expect(serial).toBeCloseTo(46_083.375, 1);
    cell('=NGORDER("warehouse.list")');
    expect(calls()).toBe(before + 1);
    expect(cell('=NGORDER_UPDATED("variasi")')).toEqual(expect.any(Number));
    expect(error('=NGORDER_UPDATED("varisi")')).toBe('There is no Ngorder function "varisi". Did you mean "variasi"?');
  });
});
