import { openRows } from '../open-rows';
import { promoCells, type RowCells } from '../row-cells';
import { toldIn } from '../told-in';

describe('customers as rows', () => {
  const sari: RowCells = {
    ...{ name: 'Sari', phone: '081234567890', district_id: 1, address: 'Jl. Melati 1', postal_code: '40123' },
    ...{ category: 'N', is_active: 'Y' },
  };

  it('take a doubt where two are exchanged: each would get the parcels of the other', () => {
    const opened = openRows('customer.update', { orders: 60 });
    opened.rpc('pull.run', { dataset: 'customers' });
    const [one, other] = [...opened.shop.state.customers];
    if (!one || !other) throw new Error('too few customers');
    opened.fill(3, { customer_id: other.id, name: one.name, phone: one.phone });
    opened.fill(4, { customer_id: one.id, name: other.name, phone: other.phone });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it.each<[string, readonly RowCells[]]>([
    ['two rows are the same', [sari, sari]],
    ['a phone number has one digit', [{ ...sari, phone: '5' }]],
    ['a phone number was dragged down', [sari, { ...sari, phone: '081234567891' }, { ...sari, phone: '081234567892' }]],
    ['an address of mail is none', [{ ...sari, email: 'abc' }]],
  ])('are told where %s', (_, rows) => {
    const opened = openRows('customer.create');
    rows.forEach((cells, row) => {
      opened.fill(3 + row, cells);
    });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it.each<[string, RowCells]>([
    ['lost its 0', { phone: '81234567890' }],
    ['is that of a customer whose number begins with 62', { phone: '6281234567890' }],
  ])('are told where a phone number %s', (_, cells) => {
    const opened = openRows('customer.create');
    opened.rpc('pull.run', { dataset: 'customers' });
    Object.assign(opened.shop.state.customers[0] ?? {}, { phone: '081234567890' });
    opened.rpc('pull.run', { dataset: 'customers' });
    opened.fill(3, { ...sari, ...cells });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('take no doubt where each has its own way to be reached, also abroad', () => {
    const opened = openRows('customer.create');
    opened.fill(3, { ...sari, email: 'sari@example.com' });
    opened.fill(4, { ...sari, name: 'Tan', phone: '6591234567' });
    opened.fill(5, { ...sari, name: 'Toko', phone: '0224567890' });
    expect(toldIn(opened)).toEqual([]);
  });
});

describe('coupons as rows', () => {
  it('are told where two have one code', () => {
    const opened = openRows('promo.create');
    for (const row of [3, 4])
      opened.fill(row, {
        ...promoCells('NOMINAL', '15000'),
        group: 'COUPON',
        coupon_code: 'HEMAT',
        name: `Hemat ${row}`,
      });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('are told where the shop has one with that code, by the promos that were pulled', () => {
    const { fill, plan, confirm, rpc } = openRows('promo.create');
    const start = { start_date: "'2026-03-05 00:00" };
    const coupon = { ...promoCells('NOMINAL', '15000'), ...start, group: 'COUPON', coupon_code: 'HEMAT' };
    fill(3, coupon);
    confirm(plan());
    rpc('pull.run', { dataset: 'promos' });
    fill(4, { ...coupon, coupon_code: 'hemat', name: 'Hemat lagi' });
    expect(toldIn({ plan })).toEqual([expect.stringMatching(/hemat is that of \d+ \(Lebaran\)/)]);
  });
});
