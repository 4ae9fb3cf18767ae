import * as fc from 'fast-check';
import { VirtualClock } from '../../../workbench/clock';
import { startShopServer } from '../../../workbench/shop/server';
import { createShop, type ShopOptions } from '../../../workbench/shop/shop';
import type { JsonObject } from '../../../workbench/shop/shop-message';

const headers = { authorization: 'Bearer sandbox-key' };

function open(options: Partial<ShopOptions> = {}) {
  const clock = new VirtualClock();
  const shop = createShop({ products: 30, orders: 20, clock, ...options });
  const ask = (method: string, path: string, query: JsonObject = {}, body: JsonObject = {}) => {
    const response = shop.handle({ method, path, query, body, headers });
    return { status: response.status, body: JSON.parse(response.body) as JsonBody };
  };
  return { clock, shop, ask };
}

interface JsonBody {
  readonly data: readonly Record<string, unknown>[] & Record<string, unknown>;
  readonly message: Record<string, string[]>;
  readonly meta: {
    readonly pagination: { readonly total: number; readonly total_pages: number; readonly per_page: number };
  };
}

const opname = (lines: readonly (readonly [number, number])[], warehouseId = 0): JsonObject => ({
  warehouse_id: warehouseId,
  description: 'hitung ulang',
  stock_adjustment: lines.map(([variationId, stock]) => ({ variation_id: variationId, warehouse_stock: stock })),
});

describe('sandbox shop', () => {
  it('is the same shop for the same seed', () => {
    expect(open().shop.snapshot()).toEqual(open().shop.snapshot());
    expect(open({ seed: 2 }).shop.snapshot()).not.toEqual(open().shop.snapshot());
  });

  it('has about 3,000 variations of 1,200 products in 3 warehouses and 2,000 orders by default', () => {
    const { state } = createShop();
    expect([state.products.size, state.warehouses.length, state.orders.length]).toEqual([1200, 3, 2000]);
    expect(Math.abs(state.variations.size - 3000)).toBeLessThan(150);
  });

  it('shows every product exactly once over its pages, 10 a page whatever is asked', () => {
    const { ask } = open();
    const pages = [1, 2, 3].map((page) =>
      ask('GET', '/product/search', { pagination_offset: String(page), per_page: '100' }),
    );
    expect(pages[0]?.body.meta.pagination).toMatchObject({ total: 30, total_pages: 3, per_page: 10 });
    expect(new Set(pages.flatMap(({ body }) => body.data.map(({ id }) => id))).size).toBe(30);
  });

  it('honours a page size when it is generous', () => {
    const { ask } = open({ perPage: 'generous' });
    expect(ask('GET', '/product/search', { per_page: '100' }).body.data).toHaveLength(30);
  });

  it('carries a stock opname out in the background, tells what it replaced, and writes history', () => {
    const { ask, shop, clock } = open();
    const variation = shop.variations().find(({ stock }) => (stock.get(0) ?? 0) > 3);
    const id = variation?.id ?? 0;
    const before = shop.stockOf(id).get(0) ?? 0;
    const created = ask('POST', '/stock-opname', {}, opname([[id, 500]])).body.data.id;
    shop.sell(id, 0, 2);
    expect(ask('GET', `/stock-opname/${created}/detail`).body.data.progress_status).toBe('ON PROGRESS');
    expect(shop.stockOf(id).get(0)).toBe(before - 2);
    clock.advance(3000);
    expect(ask('GET', `/stock-opname/${created}/detail`).body.data.progress_status).toBe('SUCCESS');
    expect(shop.stockOf(id).get(0)).toBe(500);
    expect(ask('GET', '/stock-opname/transaction', { id: String(created) }).body.data[0]?.stock_adjustment).toEqual({
      warehouse_stock: 500,
      system_stock: before - 2,
      changed_stock: 502 - before,
    });
    expect(ask('GET', '/product/history', { id: String(id) }).body.data[0]).toMatchObject({
      detail: { description: 'hitung ulang', stock_opname_id: created },
      stock: { in: 502 - before, out: 0, last: 500 },
    });
  });

  it('refuses an opname with a variation that the warehouse does not hold, and changes nothing', () => {
    const { ask, shop } = open();
    const before = shop.snapshot();
    const answer = ask('POST', '/stock-opname', {}, opname([[1, 5]]));
    expect(answer.status).toBe(400);
    expect(answer.body.message).toHaveProperty(['stock_adjustment.0.variation_id']);
    expect(shop.snapshot()).toEqual(before);
  });

  it.each<[string, string, JsonObject, JsonObject]>([
    ['GET', '/product/search', { colour: 'red' }, {}],
    ['GET', '/product/search', { order_by: 'RANDOM' }, {}],
    ['POST', '/stock-opname', {}, { warehouse_id: '0', description: 'x', stock_adjustment: [] }],
    ['POST', '/stock-opname', {}, { warehouse_id: 0, stock_adjustment: [] }],
  ])('records what the documents do not allow: %s %s %j %j', (method, path, query, body) => {
    const { ask, shop } = open();
    expect(ask(method, path, query, body).status).toBe(400);
    expect(shop.violations).not.toHaveLength(0);
  });

  it('serves one spelling of a path that is documented in two', () => {
    const old = open({ pathChoice: 1 });
    expect(old.ask('GET', '/stock-opname').status).toBe(404);
    expect(old.ask('GET', '/stock_opname').status).toBe(200);
  });

  it('asks for a pause when it gets too many requests, and forgets after a minute', () => {
    const { ask, clock } = open({ rateLimitPerMinute: 2 });
    expect([1, 2, 3].map(() => ask('GET', '/shop').status)).toEqual([200, 200, 429]);
    clock.advance(60_000);
    expect(ask('GET', '/shop').status).toBe(200);
  });

  it('refuses a wrong key', () => {
    const { shop } = open();
    const request = { method: 'GET', path: '/shop', query: {}, body: {}, headers: { authorization: 'Bearer wrong' } };
    expect(shop.handle(request).status).toBe(401);
  });

  it('never holds less than nothing, and its history always adds up', () => {
    const step = fc.record({
      what: fc.constantFrom('sell', 'opname', 'add', 'wait'),
      which: fc.integer({ min: 0, max: 9 }),
      count: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { ask, shop, clock } = open({ products: 10, orders: 0 });
        const chosen = shop.variations().slice(0, 10);
        const before = new Map(chosen.map(({ id, stock }) => [id, stock.get(0) ?? 0]));
        const take = (what: string, id: number, count: number) => {
          if (what === 'sell' && count <= (shop.stockOf(id).get(0) ?? 0)) shop.sell(id, 0, count);
          if (what === 'opname') ask('POST', '/stock-opname', {}, opname([[id, count]]));
          if (what === 'add') {
            const stock = [{ amount: count, status: 'SUB', warehouse_id: 0 }];
            ask('PATCH', '/product/update-stock', {}, { variation_id: id, stock, description: 'x' });
          }
          if (what === 'wait') clock.advance(count * 1000);
        };
        for (const { what, which, count } of steps) take(what, chosen[which]?.id ?? 0, count);
        clock.advance(10_000);
        for (const { id, movements } of shop.variations().filter((one) => before.has(one.id))) {
          const sum = movements
            .filter(({ warehouseId }) => warehouseId === 0)
            .reduce((total, { change }) => total + change, 0);
          expect(shop.stockOf(id).get(0)).toBe((before.get(id) ?? 0) + sum);
          expect([...shop.stockOf(id).values()].every((stock) => stock >= 0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('fault plan', () => {
  it('hits exactly the request that a test names', () => {
    const { ask, shop } = open();
    shop.faults.add({ path: '/shop', nth: 2, fault: { kind: 'status', status: 503 } });
    expect([1, 2, 3].map(() => ask('GET', '/shop').status)).toEqual([200, 503, 200]);
  });

  it('can lose an answer after the shop has acted', () => {
    const { shop } = open();
    shop.faults.add({ method: 'POST', fault: { kind: 'dropAnswer' } });
    const [variation] = shop.variations();
    const body = opname([[variation?.id ?? 0, 1]]);
    const response = shop.handle({ method: 'POST', path: '/stock-opname', query: {}, body, headers });
    expect(response.dropped).toBe(true);
    expect(shop.snapshot().opnames).toHaveLength(1);
  });
});

describe('shop server', () => {
  it('answers over real HTTP, and takes the next port when one is in use', async () => {
    const { shop } = open();
    const first = await startShopServer(shop);
    const second = await startShopServer(shop, { port: first.port });
    try {
      expect(second.port).toBeGreaterThan(first.port);
      const response = await fetch(`${second.url}/api/open/warehouse?with_main_warehouse=true`, { headers });
      expect(response.status).toBe(200);
      expect(((await response.json()) as JsonBody).data).toHaveLength(3);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });

  it('breaks the connection where an answer is to be lost', async () => {
    const { shop } = open();
    shop.faults.add({ fault: { kind: 'dropAnswer' } });
    const server = await startShopServer(shop);
    try {
      await expect(fetch(`${server.url}/api/open/shop`, { headers })).rejects.toThrow();
    } finally {
      await server.close();
    }
  });
});
