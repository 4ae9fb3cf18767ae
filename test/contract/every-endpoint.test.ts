import { allEndpoints } from '../../src/api/catalogue';
import { unwrap } from '../../src/api/values/unwrap';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { readAnswer, startWorkbench } from '../../workbench/workbench';
import { realInput } from './endpoint-inputs';

interface Called {
  readonly ok: boolean;
  readonly value?: { readonly data?: unknown; readonly raw?: unknown };
  readonly error?: { readonly code: string; readonly message: string; readonly token?: string };
}

/** Calls an endpoint the way the sidebar does, confirming where it is asked to. */
function caller(run: (request: string) => unknown) {
  const once = (args: unknown): Called => JSON.parse(String(run(JSON.stringify({ call: 'endpoints.call', args }))));
  return (id: string, input: unknown = {}): Called => {
    const first = once({ id, input, raw: true });
    return first.error?.code === 'confirmationNeeded'
      ? once({ id, input, raw: true, confirm: first.error.token })
      : first;
  };
}

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 30, orders: 60, warehouseShare: 0.4 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const call = caller((request) => bench.host.run('rpc', [request]));
  return { ...bench, call, ask: (id: string, input?: unknown) => call(id, input).value?.data };
}

const envelopeOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'data' in raw ? raw.data : raw;

describe('every endpoint', () => {
  it.each(allEndpoints().map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s is answered by the shop, and understood',
    (id, endpoint) => {
      const { call, ask, shop } = open();
      const input = realInput(endpoint, ask);
      const { ok, value, error } = call(id, input);
      expect([ok, error?.message]).toEqual([true, undefined]);
      if (endpoint.answersWithFile) {
        expect(value?.data).toMatchObject({
          contentType: expect.any(String),
          base64: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
        });
      } else {
        expect(value?.data).toEqual(unwrap(envelopeOf(value?.raw)));
      }
      expect(shop.violations).toEqual([]);
    },
  );
});

describe('a representative set of endpoints', () => {
  it('is answered over real HTTP', async () => {
    const workbench = await startWorkbench({ shop: { products: 30, orders: 60, warehouseShare: 0.4 } });
    try {
      await workbench.rpc('connection.save', { key: workbench.shop.options.key });
      const once = async (args: unknown) =>
        workbench.host.run('rpc', [JSON.stringify({ call: 'endpoints.call', args })]);
      const call = async <T>(id: string, input: unknown = {}): Promise<T> => {
        const first = await once({ id, input });
        const token = JSON.parse(String(first)).error?.token;
        const answer = token === undefined ? first : await once({ id, input, confirm: token });
        return readAnswer<{ data: T }>(answer).data;
      };
      const orders = await call<{ order_id: number }[]>('order.list');
      expect(await call('order.detail', { id: orders[0]?.order_id })).toBeTruthy();
      const invoices = await call<{ id: string }[]>('shipment.invoices');
      const csv = await call<{ base64: string }>('shipment.invoiceCsv', { id: invoices[0]?.id });
      expect(Buffer.from(csv.base64, 'base64').toString('utf8')).toContain(',');
      for (const id of [
        'shop.get',
        'user.list',
        'warehouse.list',
        'product.search',
        'report.get',
        'analyzer.customers',
        'notification.list',
      ]) {
        expect(await call(id)).toBeTruthy();
      }
      const [product] = await call<{ variations: { id: number }[] }[]>('product.search');
      const variation = product?.variations[0]?.id ?? 0;
      const stock = [{ amount: 2, status: 'ADD', warehouse_id: 0 }];
      const before = workbench.shop.stockOf(variation).get(0) ?? 0;
      await call('product.updateStock', { variation_id: variation, stock, description: 'tambahan' });
      expect(workbench.shop.stockOf(variation).get(0)).toBe(before + 2);
      expect(workbench.shop.violations).toEqual([]);
    } finally {
      await workbench.close();
    }
  });
});
