import * as fc from 'fast-check';
import { totalStock } from '../../../workbench/shop/shop-state';
import { openShop } from './open-shop';

type Asked = Record<string, string>;

describe('product search', () => {
  it('shows every product exactly once over its pages, whatever the size of the shop, the order and the page', () => {
    const orders = ['NEWEST', 'LONGEST', 'CHEAPEST', 'EXPENSIVE', 'LEAST_STOCK', 'MOST_STOCK', 'ASC', 'DESC'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 45 }),
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('documented' as const, 'generous' as const),
        (products, order_by, size, perPage) => {
          const { ask, shop } = openShop({ products, orders: 0, perPage });
          const pageOf = (page: number) => {
            const query = { order_by, pagination_offset: String(page), per_page: String(size) };
            return ask('GET', '/product/search', query).body;
          };
          const { pagination } = pageOf(1).meta;
          const pages = Array.from({ length: pagination.total_pages }, (_, index) => pageOf(index + 1));
          const ids = pages.flatMap(({ data }) => data.map(({ id }) => Number(id)));
          expect(pagination).toMatchObject({ total: products, per_page: perPage === 'generous' ? size : 10 });
          expect([...ids].sort((a, b) => a - b)).toEqual([...shop.state.products.keys()]);
          expect(pages.map(({ meta }) => 'next' in meta.pagination.links)).toEqual(
            pages.map((_, index) => index + 1 < pages.length),
          );
        },
      ),
      { numRuns: 25, seed: 1 },
    );
  });

  it.each<[string, Asked, (product: { name: string; type: string; categoryId: number; skus: string[] }) => boolean]>([
    ['by name, in whatever case', { keyword: 'KAOS' }, ({ name }) => /kaos/i.test(name)],
    ['by SKU', { keyword: '1E5' }, ({ name, skus }) => [name, ...skus].some((text) => text.includes('1E5'))],
    ['by type', { type: 'PO' }, ({ type }) => type === 'PO'],
    ['by category', { category: '2' }, ({ categoryId }) => categoryId === 2],
  ])('finds products %s', (_, query, fits) => {
    const { ask, shop } = openShop({ products: 90, perPage: 'generous' });
    const wanted = [...shop.state.products.values()]
      .filter(({ variations, ...product }) => fits({ ...product, skus: variations.map(({ sku }) => sku) }))
      .map(({ id }) => id);
    const found = ask('GET', '/product/search', { ...query, per_page: '100' }).body.data.map(({ id }) => id);
    expect([...found].reverse()).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('says which warehouses hold a product, the main one under 0', () => {
    const { ask, shop } = openShop({ warehouseShare: 0.5, perPage: 'generous' });
    for (const product of ask('GET', '/product/search', { per_page: '100' }).body.data) {
      const { isWarehouse } = shop.state.products.get(Number(product.id)) ?? {};
      const ids = (product.warehouse as { id: number }[]).map(({ id }) => id);
      expect([product.is_warehouse, ids]).toEqual([isWarehouse, isWarehouse ? [0, 21, 22] : [0]]);
    }
  });

  it('names the next page the way the document does', () => {
    const { ask } = openShop();
    expect(ask('GET', '/product/search', { type: 'S' }).body.meta.pagination.links.next).toBe(
      'https://api.ngorder.id/api/open/product/search?type=S&pagination_offset=2',
    );
  });
});

describe('stock of a variation', () => {
  it('is the sum over its warehouses, wherever it is asked for', () => {
    const { ask, shop } = openShop({ warehouseShare: 1 });
    for (const variation of shop.variations()) {
      const lines = ask('GET', `/product/history/warehouse/${variation.id}`).body.data;
      expect(lines.map(({ warehouse_id, stock }) => [warehouse_id, stock])).toEqual([...variation.stock]);
      expect(ask('GET', '/product/check-stock', { variation_id: String(variation.id) }).body.data.stock).toBe(
        totalStock(variation),
      );
      expect(
        ask('GET', '/product/check-stock', { variation_id: String(variation.id), warehouse_id: '0' }).body.data.stock,
      ).toBe(variation.stock.get(0));
    }
  });

  it('is shown per warehouse among the variations where a product is kept in several', () => {
    const { ask } = openShop({ warehouseShare: 1, products: 4 });
    const [variation] = ask('GET', '/product/variation', { per_page: '1' }).body.data;
    expect(variation).toMatchObject({ is_warehouse: 1, warehouse_stock: [{ id_warehouse: 0 }, {}, {}] });
  });

  it('grows and shrinks by update-stock, all lines or none', () => {
    const { ask, shop, own } = openShop({ warehouseShare: 1 });
    const { id } = own(20);
    const update = (...stock: { amount: number; status: string; warehouse_id: number }[]) =>
      ask('PATCH', '/product/update-stock', {}, { variation_id: id, stock, description: 'koreksi' }).status;
    const [main = 0, other = 0] = shop.stockOf(id).values();
    const take = (amount: number) => ({ amount, status: 'sub', warehouse_id: 0 });
    expect(update({ amount: 5, status: 'ADD', warehouse_id: 21 }, take(3))).toBe(200);
    expect([...shop.stockOf(id).values()].slice(0, 2)).toEqual([main - 3, other + 5]);
    // Each line alone would fit.
    expect(update(take(main - 4), take(main - 4))).toBe(400);
    expect(update(take(1), { amount: 1, status: 'ADD', warehouse_id: 999 })).toBe(400);
    expect(shop.stockOf(id).get(0)).toBe(main - 3);
  });

  it('is set in the main warehouse by sync-stock, never below nothing', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const sync = (amount: number) => ask('PATCH', '/product/sync-stock', {}, { variation_id: id, amount }).status;
    expect([sync(33), sync(-1)]).toEqual([200, 400]);
    expect(shop.stockOf(id).get(0)).toBe(33);
  });
});

describe('stock history', () => {
  it('begins with the first stock, adds up to what there is, and keeps descriptions', () => {
    const { ask, shop, own, clock } = openShop();
    const { id, stock } = own();
    const initial = stock.get(0);
    shop.sell(id, 0, 4);
    clock.advance(2 * 3_600_000);
    const change = {
      variation_id: id,
      stock: [{ amount: 6, status: 'add', warehouse_id: 0 }],
      description: 'retur #1',
    };
    ask('PATCH', '/product/update-stock', {}, change);
    const { data } = ask('GET', '/product/history', { id: String(id), warehouse_id: '0' }).body;
    const lines = data as unknown as readonly {
      stock: { in: number; out: number; last: number };
      detail: { description: string };
    }[];
    expect(lines.map((line) => line.stock.in - line.stock.out)).toEqual([6, -4, initial]);
    expect(lines[0]).toMatchObject({
      detail: { description: 'retur #1', stock_opname_id: null },
      date: 'Senin, 2 Mar 2026',
      warehouse: { id: null, name: null },
    });
    expect(lines[1]).toMatchObject({ time_ago: '2 jam yang lalu', detail: { id_order: expect.any(Number) } });
    expect(lines[2]?.detail.description).toMatch(/^Initial variation stock on 20/);
    expect(lines[0]?.stock.last).toBe(shop.stockOf(id).get(0));
  });
});
