import { openRows } from '../open-rows';
import type { RowCells } from '../row-cells';
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
    ['a telephone number has one digit', [{ ...sari, phone: '5' }]],
    [
      'a telephone number was dragged down',
      [sari, { ...sari, phone: '081234567891' }, { ...sari, phone: '081234567892' }],
    ],
    ['an address of mail is none', [{ ...sari, email: 'abc' }]],
  ])('are told where %s', (_, rows) => {
    const opened = openRows('customer.create');
    rows.forEach((cells, row) => {
      opened.fill(3 + row, cells);
    });
    expect(toldIn(opened)).not.toEqual([]);
  });
});
