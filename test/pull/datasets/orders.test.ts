import {
  type DatasetShop,
  expectPulled,
  latestOrders,
  openDatasetShop,
  serialDay,
  serialMoment,
  totalOf,
} from './dataset-shop';

type Order = DatasetShop['shop']['state']['orders'][number];

/** An order as the table shows it, from what the shop holds. */
function cellsOf({ shop: { state } }: DatasetShop, order: Order) {
  const paidAt = state.orderPayments.paidAt(order);
  const weight = (id: number) => state.variations.get(id)?.weight ?? 0;
  return {
    order_date: serialDay(order.createdAt),
    po_number: String(order.number),
    receiver_name: order.customerName,
    products: order.lines.map(({ name, quantity }) => `${name} × ${quantity}`).join('; '),
    'products.quantity': order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    total_amount: totalOf(order),
    payment_status: order.payment,
    order_progress_status: order.progress,
    awb_number: order.awb ?? '',
    shipping_logistic: order.courier,
    shipping_rate: 'REG',
    weight: order.lines.reduce((sum, { variationId, quantity }) => sum + weight(variationId) * quantity, 0) / 1000,
    receiver_address: order.customerAddress,
    sender_name: state.shopName,
    sender_address: 'Indonesia',
    order_category: order.category,
    order_source: state.orderSources.find(({ id }) => id === order.sourceId)?.note ?? '',
    payment_date: paidAt === null ? '' : serialDay(paidAt),
    cost_of_goods_sold: 0,
    other_cost_amount: order.otherCost ?? 0,
    order_status: 'ACCEPTED',
    note: order.note ?? '',
    origin_name: state.shopName,
    origin_address: 'Indonesia',
    shopee: '',
    created_at: serialMoment(order.createdAt),
    created_by_name: 'Juragan',
    updated_at: serialMoment(order.createdAt),
    updated_by_name: 'Juragan',
    order_id: String(order.id),
  };
}

const expected = (bench: DatasetShop) => ({
  idColumn: 'order_id',
  rows: latestOrders(bench).map((order) => cellsOf(bench, order)),
});

/** What sellers type, and what must not run or turn into a number. */
function makeNasty({ shop: { state } }: DatasetShop): void {
  const [first, second, third] = state.orders.slice(-3);
  if (!first || !second || !third) throw new Error('too small a shop');
  Object.assign(first, { note: '=HYPERLINK("https://contoh.example")', awb: '00123456789012345678', sourceId: 475 });
  Object.assign(second, { note: '+62812 🔥', awb: '1E5', otherCost: -5000, sourceId: 12 });
  Object.assign(third, { note: "'abc", awb: '-', otherCost: 2500 });
}

describe('orders', () => {
  it('come as the shop holds them, cell by cell', () => {
    const bench = openDatasetShop();
    makeNasty(bench);
    const { found } = expectPulled(bench, 'orders', expected(bench));
    const days = found.map(({ order_date }) => Number(order_date));
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('come from a shop that insists on a progress status', () => {
    const bench = openDatasetShop({ strictFilters: true });
    const { shop } = bench;
    const { tabId } = bench.pull('orders');
    const rows = bench.table(tabId);
    expect(new Set(rows.map(({ order_id }) => order_id))).toEqual(
      new Set(latestOrders(bench).map(({ id }) => String(id))),
    );
    expect(rows).toHaveLength(latestOrders(bench).length);
    // It finds out once; from then on it asks for each status at once.
    const refused = shop.violations.length;
    expect(refused).toBe(1);
    expect(bench.pull('orders')).toMatchObject({ newRows: 0, changedCells: 0, vanishedRows: 0 });
    expect(shop.violations).toHaveLength(refused);
  });

  it('can be narrowed by every kind of filter', () => {
    const bench = openDatasetShop();
    const filters = { payment_status: 'PAID', order_category: 'SHOPEE', start_date: 'today-60' };
    const wanted = bench.shop.state.orders.filter(
      ({ payment, category }) => payment === 'PAID' && category === 'SHOPEE',
    );
    expectPulled(bench, 'orders', {
      filters,
      idColumn: 'order_id',
      rows: wanted.map((order) => cellsOf(bench, order)),
    });
  });

  it('reads only the latest when refreshed on the same day, and brings what changed in them', () => {
    const bench = openDatasetShop({ orders: 400 });
    const { shop, clock } = bench;
    const { tabId, calls } = bench.pull('orders');
    clock.advance(6 * 3_600_000);
    const changed = shop.state.orders.slice(-1)[0];
    if (!changed) throw new Error('too small a shop');
    Object.assign(changed, { progress: 'DELIVERED', awb: '0099887766' });
    const [sold] = shop.variations().filter(({ stock }) => (stock.get(0) ?? 0) > 3);
    shop.sell(sold?.id ?? 0, 0, 1);
    const again = bench.pull('orders');
    expect(again).toMatchObject({ newRows: 1, vanishedRows: 0 });
    expect(again.calls).toBeLessThan(calls);
    const row = bench.table(tabId).find(({ order_id }) => order_id === String(changed.id));
    expect(row).toMatchObject({ order_progress_status: 'DELIVERED', awb_number: '0099887766' });
  });
});
