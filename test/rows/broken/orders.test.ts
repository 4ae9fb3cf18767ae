import { remainingOf } from '../../../workbench/shop/order-money';
import { openRows } from '../open-rows';
import type { RowCells } from '../row-cells';
import { toldIn } from './open-broken';

/** What is told of an order of two pieces for Rp150,000 each, of which 40 are there. */
function toldOfOrder(cells: RowCells, second?: RowCells) {
  const opened = openRows('order.create', { orders: 5, warehouses: 1, warehouseShare: 0 });
  const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
  const [variation] = product?.variations ?? [];
  if (!product || !variation) throw new Error('too small a shop');
  Object.assign(variation, { price: 150_000, stock: new Map([[0, 40]]) });
  opened.rpc('pull.run');
  const item = { 'products.id': variation.id, 'products.qty': 2, 'products.product_status': 'S' };
  opened.fill(3, {
    ...{ Group: 'a', order_date: '2026-03-02', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0 },
    ...{ is_print: 'FALSE', ...item, 'expedition.id': 1, 'expedition.rate': 15_000, 'expedition.name': 'JNE REG' },
    ...{ 'expedition.auto_pickup': 'FALSE', 'payment.status': 'UNPAID', source: 'WEB' },
    ...cells,
  });
  if (second) opened.fill(4, { Group: 'a', ...item, ...second });
  return toldIn(opened);
}

const paid: RowCells = { 'payment.status': 'PAID', 'payment.date': '2026-03-02', 'payment.bank_id': 1 };

describe('an order as a row', () => {
  it('takes no doubt where it is honest', () => {
    expect(toldOfOrder({})).toEqual([]);
  });

  it.each<[string, RowCells, RowCells?]>([
    ['of the year 2016', { order_date: '2016-03-02' }],
    ['of next year', { order_date: '2027-03-02' }],
    ['of 46,085 pieces, a fraction that became a day', { 'products.qty': '46085' }],
    ['of 2,000 pieces where 40 are there', { 'products.qty': '2000' }],
    ['of no piece', { 'products.qty': '0' }],
    ['with ten times the discount', { 'products.type': 'NOMINAL', 'products.nominal': '1500000' }],
    ['paid with ten times its worth', { ...paid, 'payment.amount': '3150000' }],
    ['with the same item twice', {}, {}],
  ])('is doubted: %s', (_, cells, second) => {
    expect(toldOfOrder(cells, second)).not.toEqual([]);
  });
});

describe('a payment that says PAID', () => {
  it('is doubted where its amount is a quarter of what is due', () => {
    const opened = openRows('order.pay', { orders: 30 });
    const { shop, fill } = opened;
    const order = shop.state.orders.find((one) => one.payment === 'UNPAID' && !one.isCancelled);
    if (!order) throw new Error('no order');
    const amount = Math.round(remainingOf(shop.state, order) / 4);
    fill(3, { ...paid, id: order.id, 'payment.bank_id': shop.state.banks[0]?.id ?? 0, 'payment.amount': amount });
    expect(toldIn(opened)).not.toEqual([]);
  });
});

describe('what is taken from a stock', () => {
  it('is doubted, or refused, where there is not as much', () => {
    const opened = openRows('product.updateStock', { products: 8, warehouses: 1, warehouseShare: 0 });
    const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
    const [variation] = product?.variations ?? [];
    if (!variation) throw new Error('no variation');
    Object.assign(variation, { stock: new Map([[0, 40]]) });
    opened.rpc('pull.run');
    const taken = { 'stock.amount': '300', 'stock.status': 'SUB', 'stock.warehouse_id': 0, description: 'Rusak' };
    opened.fill(3, { variation_id: variation.id, ...taken });
    expect(toldIn(opened)).not.toEqual([]);
  });
});
