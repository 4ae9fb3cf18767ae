import { request } from 'node:http';
import { startShopServer } from '../../../workbench/shop/wire/server';
import { headers, type JsonBody, openShop, opname } from './open-shop';

describe('shop server', () => {
  it('answers over real HTTP, and takes the next port when one is in use', async () => {
    const { shop } = openShop();
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

  it('changes the shop by what arrives as JSON', async () => {
    const { shop, own, clock } = openShop();
    const { id } = own();
    const server = await startShopServer(shop);
    try {
      const response = await fetch(`${server.url}/api/open/stock-opname`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(opname([[id, 42]])),
      });
      expect(response.status).toBe(200);
      clock.advance(3000);
      expect(shop.stockOf(id).get(0)).toBe(42);
    } finally {
      await server.close();
    }
  });

  it('breaks the connection where an answer is to be lost', async () => {
    const { shop } = openShop();
    shop.faults.add({ fault: { kind: 'dropAnswer' } });
    const server = await startShopServer(shop);
    try {
      await expect(fetch(`${server.url}/api/open/shop`, { headers })).rejects.toThrow();
    } finally {
      await server.close();
    }
  });

  it('serves no other site that reaches it through a browser, and no other name that leads here', async () => {
    const { shop } = openShop();
    const server = await startShopServer(shop, { hosts: ['api.ngorder.id'] });
    const status = async (asked: Record<string, string>): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(`${server.url}/api/open/shop`, { headers: { ...headers, ...asked } }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject).end();
      });
    try {
      expect(await status({ host: 'api.ngorder.id' })).toBe(200);
      expect(await status({ host: 'evil.example' })).toBe(403);
      expect(await status({ origin: 'https://evil.example' })).toBe(403);
      expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    } finally {
      await server.close();
    }
  });

  it('takes no body without an end', async () => {
    const { shop } = openShop();
    const server = await startShopServer(shop);
    try {
      const body = 'x'.repeat(21_000_000);
      const response = await fetch(`${server.url}/api/open/product`, { method: 'POST', headers, body }).catch(
        () => null,
      );
      // The connection may be closed before all of it was sent.
      expect(response?.status ?? 413).toBe(413);
    } finally {
      await server.close();
    }
  });
});
