import type { JsonObject } from '../../../workbench/shop/shop-message';
import { openShop } from './open-shop';

const order = (products: readonly JsonObject[]): JsonObject => ({
  customer_sender_id: 1,
  customer_receiver_id: 1,
  supplier_id: 1,
  order_date: '2026-03-02',
  is_print: false,
  products: products.map((line) => ({ product_status: 'S', ...line })),
  expedition: { id: 1, rate: 1000, name: 'JNE', auto_pickup: false },
  payment: { status: 'UNPAID' },
  source: 'WEB',
});

describe('orders', () => {
  it('take stock, and give it back when they are cancelled', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const before = shop.stockOf(id).get(0) ?? 0;
    const created = ask('POST', '/order', {}, order([{ id, qty: 2 }])).body.data.order_id;
    expect(shop.stockOf(id).get(0)).toBe(before - 2);
    expect(ask('POST', '/order/cancel', {}, { id: Number(created) }).body.response).toBe('success');
    expect(shop.stockOf(id).get(0)).toBe(before);
    expect(ask('POST', '/order/cancel', {}, { id: Number(created) }).status).toBe(404);
  });

  it('are refused when their lines together take more than there is, and change nothing', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const before = shop.snapshot();
    const qty = (shop.stockOf(id).get(0) ?? 0) - 1;
    const answer = ask(
      'POST',
      '/order',
      {},
      order([
        { id, qty },
        { id, qty: 2 },
      ]),
    );
    expect([answer.status, Object.keys(answer.body.message)]).toEqual([400, ['products.1.qty']]);
    expect(shop.snapshot()).toEqual(before);
  });

  it('are refused with the type of another product, in the documented form', () => {
    const { ask, own } = openShop();
    const answer = ask('POST', '/order', {}, order([{ id: own().id, qty: 1, product_status: 'PO' }]));
    expect(answer.body).toEqual({
      request_id: expect.stringMatching(/^[0-9a-f]{13}$/),
      response: 'Failed',
      message: {
        'products.0.product_status': ['The products.0.product_status must be one of the following value : S'],
      },
      data: null,
    });
  });

  it('are listed for the last 30 days, newest first, up to 100 a page', () => {
    const { ask } = openShop({ orders: 300 });
    const recent = ask('GET', '/order', { per_page: '100' }).body;
    const days = recent.data.map(({ order_date }) => String(order_date));
    // One every 288 minutes; the first day counts from its midnight.
    expect(recent.meta.pagination.total).toBe(151);
    expect(days).toEqual([...days].sort().reverse());
    expect(ask('GET', '/order', { start_date: '2025-12-01' }).body.meta.pagination).toMatchObject({
      total: 300,
      count: 10,
    });
  });

  it.each([
    ['payment_status', 'PAID'],
    ['order_progress_status', 'DELIVERED'],
    ['order_category', 'SHOPEE'],
  ])('are filtered by %s', (name, value) => {
    const { ask } = openShop({ orders: 120 });
    const all = ask('GET', '/order', { per_page: '100' }).body.data;
    const wanted = all.filter((one) => one[name] === value);
    expect(ask('GET', '/order', { per_page: '100', [name]: value }).body.data).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('are found by airway bill, its leading zeros kept', () => {
    const { ask } = openShop({ orders: 60 });
    const awb = ask('GET', '/order', { per_page: '100' })
      .body.data.map((one) => one.awb_number)
      .find(Boolean);
    expect(awb).toMatch(/^00/);
    const found = ask('GET', '/order', { type: 'AWB_NUMBER', keyword: String(awb) }).body.data;
    expect(found.map((one) => one.awb_number)).toEqual([awb]);
  });

  it('of the marketplace show what was sold', () => {
    const { ask, shop, own } = openShop({ orders: 0 });
    const { id } = own();
    shop.sell(id, 0, 3);
    const [sold] = ask('GET', '/order').body.data;
    expect(sold).toMatchObject({ order_category: 'SHOPEE', products: [{ product_meta_id: id, quantity: 3 }] });
    expect(ask('GET', '/order/detail', { id: String(sold?.order_id) }).body.data.order_detail).toMatchObject([
      { variation_id: id, qty: 3, variation_detail: { variation_id: id } },
    ]);
  });
});
