import { dayOf } from '../../../workbench/shop/local-time';
import type { Order } from '../../../workbench/shop/state/orders';
import { expectSteady, momentSerial, openDatasets } from './open-datasets';

const cellsOf = (order: Order, customer: { readonly id: number; readonly name: string; readonly phone: string }) => ({
  date: momentSerial(order.createdAt),
  'customer.name': customer.name,
  'customer.phone': customer.phone,
  po_number: String(order.number),
  total_price: order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, order.shippingCost),
  items: order.lines.length,
  order_detail: order.lines.map(({ name, quantity }) => `${name} × ${quantity}`).join('; '),
  product_status: 'S',
  'customer.id': String(customer.id),
  order_id: String(order.id),
});

function openRegulars() {
  const bench = openDatasets();
  const { customers, orders } = bench.shop.state;
  const regulars = customers.filter(({ name }) => orders.some(({ customerName }) => customerName === name));
  const expected = (first: string) =>
    regulars.flatMap((customer) =>
      orders
        .filter(({ customerName, createdAt }) => customerName === customer.name && dayOf(createdAt) >= first)
        .map((order) => cellsOf(order, customer)),
    );
  return { ...bench, regulars, expected };
}

describe('the dataset of customer orders', () => {
  it('has the orders of all customers in the period, those of a customer together', () => {
    const bench = openRegulars();
    const all = bench.expected('2025-01-01');
    const tab = bench.pull('customer-orders', { start_date: '2025-01-01' });
    expect(all.length).toBeGreaterThan(5);
    expect(tab.rows).toEqual(all);
    expectSteady(bench, tab);
  });

  it('has the last thirty days where no period is given', () => {
    const bench = openRegulars();
    const recent = bench.expected('2026-02-01');
    expect(recent.length).toBeLessThan(bench.expected('2025-01-01').length);
    expect(bench.pull('customer-orders').rows).toEqual(recent);
  });

  it('has one customer’s only, with one call, when asked by id', () => {
    const bench = openRegulars();
    const [customer] = bench.regulars;
    const tab = bench.pull('customer-orders', { id: customer?.id, start_date: '2025-01-01' });
    const own = bench.expected('2025-01-01').filter((row) => row['customer.id'] === String(customer?.id));
    expect(tab.rows).toEqual(own.map((row) => ({ ...row, 'customer.name': '', 'customer.phone': '' })));
    expect(tab.summary.calls).toBe(1);
  });
});
