import type { JsonObject } from '../../../workbench/shop/shop-message';
import { product, variation } from '../../product-body';
import { exampleOf, shapeOf } from './answer-shape';
import { openShop } from './open-shop';

const supplier = { name: 'Pemasok', district_id: 3628, addess: 'Jl. Baru', phone: '0812', description: '-' };
const customer = { name: 'Budi', phone: '0812', district_id: 3628, address: 'Jl. Baru', category: 'N', is_active: 'Y' };
const promo: JsonObject = {
  group: 'PROMO',
  type: 'PRODUCT',
  name: 'Merdeka',
  start_date: '2026-03-03 09:00',
  end_date: '2026-03-09 09:00',
  discount: { type: 'PERCENTAGE', amount: 5, max_nominal: 5000 },
  limits: { usage_per_customer: 'UNLIMITED' },
  is_active: true,
  customer_categories: ['N'],
  all_products: false,
  selected_items: { products: [1_000_001], platforms: ['ORDER_APP'], couriers: ['1'] },
};

describe('answers of the catalog', () => {
  it.each<[string, string, JsonObject, JsonObject]>([
    ['PATCH /user/profile', '/user/profile', {}, { full_name: 'Juragan', phone_number: '0812' }],
    [
      'PATCH /shop/update',
      '/shop/update',
      {},
      { shop_name: 'Toko', username: 'toko', subdomain: 'toko', phone: '0812', name: 'Juragan' },
    ],
    [
      'PATCH /shop/general',
      '/shop/general',
      {},
      { shop_name: 'Toko', phone: '0812', description: '-', address: '-', logo: '-' },
    ],
    ['POST /supplier/create', '/supplier/create', {}, supplier],
    ['GET /supplier', '/supplier', {}, {}],
    ['PATCH /supplier/update', '/supplier/update', {}, { supplier_id: 23_500, name: 'Baru' }],
    ['POST /product-category', '/product-category', {}, { name: 'Topi' }],
    ['GET /product-category', '/product-category', {}, {}],
    ['GET /product-category/{id}', '/product-category/1', {}, {}],
    ['PATCH /product-category', '/product-category', {}, { id: 1, name: 'Baju' }],
    ['DELETE /product-category/{id}', '/product-category/1', {}, {}],
    ['GET /product/sku/generate-new', '/product/sku/generate-new', { products: { 0: { name: 'Sepatu' } } }, {}],
    ['POST /product/sku/validation', '/product/sku/validation', {}, { sku: 'X', product_meta_id: 8_000_001 }],
    ['POST /product', '/product', {}, product()],
    ['GET /product/wholesale', '/product/wholesale', { product_id: '1000001' }, {}],
    ['GET /product/download', '/product/download', {}, {}],
    ['GET /stock-transfer/variation', '/stock-transfer/variation', { warehouse_id: '0', keyword: 'a' }, {}],
    ['POST /customer-category/create', '/customer-category/create', {}, { category_name: 'Setia' }],
    ['GET /customer-category', '/customer-category', {}, {}],
    ['PATCH /customer-category/update', '/customer-category/update', {}, { id: 1, code: 'N', category_name: 'Baru' }],
    ['GET /region', '/region', { keyword: 'Malang', pagination_offset: '1' }, {}],
    ['POST /customer/create', '/customer/create', {}, customer],
    [
      'POST /customer/privor-activation',
      '/customer/privor-activation',
      {},
      { id: 23_101_001, active: true, email: 'b@contoh.example' },
    ],
    ['GET /customer', '/customer', {}, {}],
    ['GET /customer/per-month', '/customer/per-month', {}, {}],
    ['GET /customer/download', '/customer/download', {}, {}],
    ['PATCH /customer/activation-status', '/customer/activation-status', {}, { id: 23_101_001, status: '2' }],
    ['PATCH /customer/update', '/customer/update', {}, { customer_id: 23_101_001, name: 'Baru' }],
    ['POST /promo', '/promo', {}, promo],
  ])('to %s have exactly the documented names', (name, path, query, body) => {
    const { ask, shop } = openShop();
    const answer = ask(name.split(' ')[0] ?? '', path, query, body);
    expect([answer.status, answer.body.message]).toEqual([200, answer.body.message]);
    expect(shapeOf(answer.body)).toEqual(shapeOf(exampleOf(name)));
    expect(shop.violations).toEqual([]);
  });

  it('to a promo and a stock transfer have the documented names too', () => {
    const { ask, shop } = openShop({ warehouseShare: 1 });
    const id = ask('POST', '/promo', {}, promo).body.data.promo_id;
    for (const name of ['GET /promo', 'GET /promo/{id}', 'PATCH /promo', 'DELETE /promo/{id}']) {
      const [method = '', path = ''] = name.split(' ');
      const body = method === 'PATCH' ? { ...promo, id: Number(id) } : {};
      expect([name, shapeOf(ask(method, path.replace('{id}', String(id)), {}, body).body)]).toEqual([
        name,
        shapeOf(exampleOf(name)),
      ]);
    }
    const spread = shop.variations().find(({ stock }) => stock.size > 1 && (stock.get(0) ?? 0) > 2);
    const transfer = {
      origin_warehouse_id: 0,
      destination_warehouse_id: 21,
      description: 'pindah',
      stock_adjustment: [{ variation_id: spread?.id ?? 0, transfer_stock: 2 }],
    };
    const created = ask('POST', '/stock-transfer', {}, transfer).body;
    const transferId = String(created.data.id);
    expect(shapeOf(created)).toEqual(shapeOf(exampleOf('POST /stock-transfer')));
    expect(shapeOf(ask('GET', '/stock-transfer').body)).toEqual(shapeOf(exampleOf('GET /stock-transfer')));
    expect(shapeOf(ask('GET', `/stock-transfer/${transferId}/detail`).body)).toEqual(
      shapeOf(exampleOf('GET /stock-transfer/{id}/detail')),
    );
    expect(shapeOf(ask('GET', '/stock-transfer/transaction', { id: transferId }).body)).toEqual(
      shapeOf(exampleOf('GET /stock-transfer/transaction')),
    );
  });
});

describe('the catalog', () => {
  it('shows what was created, changed and deleted', () => {
    const { ask } = openShop();
    const names = (path: string) => ask('GET', path).body.data.map(({ name }) => name);
    ask('POST', '/supplier/create', {}, supplier);
    expect(names('/supplier')).toContain('Pemasok');
    ask('POST', '/customer/create', {}, customer);
    expect(names('/customer')).toContain('Budi');
    ask('DELETE', '/product-category/3');
    expect(names('/product-category')).not.toContain('Tas');
    expect(ask('GET', '/product-category/3').status).toBe(404);
  });

  it('replaces a whole product: prices, stock with its history, and variations that are taken out', () => {
    const { ask, shop } = openShop();
    const created = ask('POST', '/product', {}, product({ variations: [variation(), variation({ sku: 'BARU-2' })] }))
      .body.data;
    const [first, second] = created.product_meta_id as number[];
    const changed = product({
      id: Number(created.product_id),
      name: 'Kaos Lama',
      variations: [
        variation({ id: String(first), price: 2500, stock_quantity: 9 }),
        variation({ id: String(second), flag: 'DELETE' }),
      ],
    });
    expect(ask('PATCH', '/product', {}, changed).status).toBe(200);
    const detail = ask('GET', `/product/${created.product_id}/detail`).body.data;
    expect(detail.name).toBe('Kaos Lama');
    expect(detail.variations).toMatchObject([{ id: first, price: 2500, stock_quantity: 9 }]);
    expect(ask('GET', '/product/history', { id: String(first) }).body.data[0]).toMatchObject({
      stock: { in: 2, last: 9 },
    });
    expect(shop.stockOf(second ?? 0).size).toBe(0);
  });

  it('gives a SKU to one variation only', () => {
    const { ask, own } = openShop();
    const taken = ask('POST', '/product', {}, product({ variations: [variation({ sku: own().sku })] }));
    expect(taken.status).toBe(400);
  });

  it('moves stock between warehouses, and no more than there is', () => {
    const { ask, shop } = openShop({ warehouseShare: 1 });
    const spread = shop.variations().find(({ stock }) => stock.size > 1 && (stock.get(0) ?? 0) > 2);
    const id = spread?.id ?? 0;
    const before = new Map(shop.stockOf(id));
    const move = (count: number) => ({
      origin_warehouse_id: 0,
      destination_warehouse_id: 21,
      description: 'pindah',
      stock_adjustment: [{ variation_id: id, transfer_stock: count }],
    });
    expect(ask('POST', '/stock-transfer', {}, move(100_000)).status).toBe(400);
    expect(shop.stockOf(id)).toEqual(before);
    ask('POST', '/stock-transfer', {}, move(2));
    expect(shop.stockOf(id).get(0)).toBe((before.get(0) ?? 0) - 2);
    expect(shop.stockOf(id).get(21)).toBe((before.get(21) ?? 0) + 2);
  });

  it('takes a logo as a form, if it is an image of at most 2 MB, and no form where JSON is meant', () => {
    const { shop } = openShop();
    const headers = { authorization: 'Bearer sandbox-key' };
    const upload = (path: string, body: JsonObject) =>
      shop.handle({ method: 'PATCH', path, query: {}, headers, isForm: true, body }).status;
    expect(upload('/shop/logo', { logo: { name: 'a.png', type: 'image/png', bytes: 1000 } })).toBe(200);
    expect(upload('/shop/logo', { logo: { name: 'a.png', type: 'image/png', bytes: 3_000_000 } })).toBe(400);
    expect(upload('/shop/logo', { logo: { name: 'a.txt', type: 'text/plain', bytes: 10 } })).toBe(400);
    expect(upload('/product-category', { id: 1, name: 'x' })).toBe(400);
  });
});
