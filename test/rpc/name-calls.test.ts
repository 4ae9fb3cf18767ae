import { nameKinds } from '../../src/api/named-parameters';
import type { RpcApi } from '../../src/rpc/calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopOptions } from '../../workbench/shop/shop';
import { codeOf } from '../push/open-pulled';

type Found = RpcApi['names.find']['value'];

function openShop(shop: Partial<ShopOptions> = {}) {
  let requests = 0;
  const costs = {
    costMs: (operation: { readonly kind: string; readonly requests?: unknown }) => {
      if (operation.kind === 'httpWave') requests += 1;
      return 0;
    },
  };
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 4, warehouses: 3, ...shop }, costs });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const find = (kind: RpcApi['names.find']['args']['kind'], text = '') =>
    bench.rpc<Found>('names.find', { kind, text });
  return {
    ...bench,
    find,
    wavesOf: (work: () => unknown) => {
      const before = requests;
      work();
      return requests - before;
    },
  };
}

describe('names.about', () => {
  const about = (endpoint: string, inputs: readonly object[]) =>
    openShop().rpc<RpcApi['names.about']['value']>('names.about', { endpoint, inputs });

  it('tells whose the ids are: of lists as the shop has them, of products one by one', () => {
    const { shop, rpc } = openShop();
    const products = [...shop.state.products.values()]
      .slice(0, 2)
      .map(({ id, name }) => ({ kind: 'product', id: String(id), name }));
    const ids = products.map(({ id }) => Number(id));
    expect(rpc('names.about', { endpoint: 'product.delete', inputs: [{ id: ids }] })).toEqual(products);
    expect(about('warehouse.delete', [{ id: 21 }])).toEqual([{ kind: 'warehouse', id: '21', name: 'Gudang Bandung' }]);
  });

  it('leaves out what the shop has not, and what has no name', () => {
    expect(about('warehouse.delete', [{ id: 4711 }])).toEqual([]);
    expect(about('product.delete', [{ id: [99_999_999] }])).toEqual([]);
    expect(about('expense.delete', [{ id: 1 }])).toEqual([]);
  });

  it('asks for fifty at most, whatever is deleted', () => {
    const { shop, rpc } = openShop();
    const before = shop.log.length;
    rpc('names.about', {
      endpoint: 'product.delete',
      inputs: [{ id: Array.from({ length: 80 }, (_, index) => index + 1) }],
    });
    expect(shop.log.length - before).toBeLessThanOrEqual(50);
  });
});

describe('names.find', () => {
  it.each(nameKinds)('knows every %s by an id and a name', (kind) => {
    const { found } = openShop().find(kind, kind === 'region' ? 'a' : '');
    expect(found.length).toBeGreaterThan(0);
    for (const record of found) expect([record.id, record.name]).not.toContain('');
  });

  it('finds a warehouse by any of its words, whatever the capitals', () => {
    expect(openShop().find('warehouse', 'BANDUNG')).toEqual({
      found: [{ id: '21', name: 'Gudang Bandung', hint: expect.any(String) }],
      more: 0,
    });
  });

  it('finds a variation by its SKU, and tells the SKU beside its name', () => {
    const { find, shop } = openShop();
    const [variation] = shop.variations();
    const { found } = find('variation', variation?.sku ?? '');
    expect(found[0]).toMatchObject({ id: String(variation?.id), hint: variation?.sku });
  });

  it('finds a customer by a phone number', () => {
    const { find, shop } = openShop();
    const [customer] = shop.state.customers;
    expect(find('customer', customer?.phone).found.map(({ id }) => id)).toContain(String(customer?.id));
  });

  it('tells fifty at most, and how many more there are', () => {
    const { found, more } = openShop({ products: 130 }).find('product');
    expect([found.length, found.length + more]).toEqual([50, 130]);
  });

  it('asks for a short list once in ten minutes', () => {
    const { find, wavesOf, clock } = openShop();
    expect([wavesOf(() => find('staff')), wavesOf(() => find('staff', 'a'))]).toEqual([1, 0]);
    clock.advance(601_000);
    expect(wavesOf(() => find('staff'))).toBe(1);
  });

  it('refuses a kind that there is not, by name', () => {
    const { rpc } = openShop();
    expect(codeOf(() => rpc('names.find', { kind: 'colour', text: '' }))).toBe('invalidArguments');
  });
});
