import type { PlanView } from '../../../../src/rpc/push-calls';
import { meanwhile, openPulled, type Pulled } from '../../open-pulled';

/** Everything of a product but what the test means to change. */
const without = (shop: Pulled['shop'], productId: number, ...fields: readonly string[]) =>
  JSON.parse(
    JSON.stringify(shop.state.products.get(productId), (key, value) =>
      fields.includes(key) ? undefined : value instanceof Map ? [...value] : value,
    ),
  );

describe('prices and attributes', () => {
  it('change in the shop, and nothing else of the product does', () => {
    const { shop, variation, typeIn, preview, confirmAll, cell } = openPulled({ warehouseShare: 0.5 });
    const { id, productId } = variation(0);
    const fields = ['price', 'sku', 'name', 'publishStatus'];
    const before = without(shop, productId, ...fields);
    typeIn(id, 'price', '123000');
    typeIn(id, 'sku', '00042');
    typeIn(id, 'name', '=SUM(1;2)');
    typeIn(id, 'publish_status', 'n');
    const summary = confirmAll(preview());
    expect(summary.counts.done).toBe(4);
    const product = shop.state.products.get(productId);
    expect(product).toMatchObject({ name: '=SUM(1;2)', publishStatus: 'N' });
    expect(shop.state.variations.get(id)).toMatchObject({ price: 123_000, sku: '00042' });
    expect(without(shop, productId, ...fields)).toEqual(before);
    expect(cell(id, 'name')).toBe('=SUM(1;2)');
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it.each([
    ['price_buy', 'priceBuy'],
    ['price_reseller', 'priceReseller'],
    ['price1', 'price1'],
    ['price2', 'price2'],
    ['price3', 'price3'],
    ['weight', 'weight'],
  ])('%s is written', (column, field) => {
    const { shop, variation, typeIn, preview, confirmAll } = openPulled();
    const { id } = variation(0);
    typeIn(id, column, '10500');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(shop.state.variations.get(id)).toMatchObject({ [field]: 10_500 });
  });

  it('take one reading, one request and one reading back per product, however many of its variations changed', () => {
    const { shop, typeIn, preview, confirmAll, own } = openPulled({ warehouses: 1 });
    const products = [...new Set(own.map(({ productId }) => productId))].slice(0, 6);
    const edited = own.filter(({ productId }) => products.includes(productId));
    for (const { id, price } of edited) typeIn(id, 'price', String(price + 500));
    const plan = preview();
    confirmAll(plan);
    for (const { id, price } of edited) typeIn(id, 'price', String(price + 1000));
    const again = preview();
    const callsBefore = shop.log.length;
    confirmAll(again);
    // One more for the latest orders.
    expect(shop.log.length - callsBefore).toBe(3 * products.length + 1);
  });

  it('of a product that all its variations share reach every row', () => {
    const { shop, typeIn, preview, confirmAll, cell } = openPulled();
    const product = [...shop.state.products.values()].find(
      ({ variations, type }) => variations.length > 1 && type === 'S',
    );
    const [first, second] = product?.variations.map(({ id }) => id) ?? [];
    typeIn(first ?? 0, 'name', 'Sarung Baru');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, notPushed: 0 });
    expect(cell(second ?? 0, 'name')).toBe('Sarung Baru');
    expect(preview().edits).toEqual([]);
  });

  it('are not pushed where two rows of a product contradict one another', () => {
    const { shop, typeIn, preview } = openPulled();
    const product = [...shop.state.products.values()].find(
      ({ variations, type }) => variations.length > 1 && type === 'S',
    );
    const [first, second] = product?.variations.map(({ id }) => id) ?? [];
    typeIn(first ?? 0, 'name', 'Sarung Baru');
    typeIn(second ?? 0, 'name', 'Sarung Lama');
    expect(preview().counts).toMatchObject({ ready: 0, blocked: 2 });
  });

  it('that are doubtful are pushed only when acknowledged', () => {
    const { shop, variation, typeIn, preview, confirm, confirmAll, cell } = openPulled();
    const { id, price, priceBuy } = variation(0);
    typeIn(id, 'price', String(priceBuy - 100));
    const plan = preview();
    expect(plan.edits).toMatchObject([{ status: 'ready' }]);
    expect(plan.edits[0]?.warnings[0]).toMatch(/is below the cost price/);
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(shop.state.variations.get(id)?.price).toBe(price);
    expect(cell(id, '#result')).toContain('Not confirmed in the preview');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(shop.state.variations.get(id)?.price).toBe(priceBuy - 100);
  });

  it('that somebody changed since the preview are held back, the others of the product are not', () => {
    const { shop, variation, typeIn, preview, confirmAll, cell } = openPulled();
    const { id, price, price1 } = variation(0);
    typeIn(id, 'price', String(price + 500));
    typeIn(id, 'price1', String(price1 + 500));
    const plan = preview();
    Object.assign(shop.state.variations.get(id) ?? {}, { price: price + 7 });
    expect(confirmAll(plan).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect(shop.state.variations.get(id)).toMatchObject({ price: price + 7, price1: price1 + 500 });
    expect(cell(id, '#result')).toMatch(/Now .* in the shop/);
  });

  it('come back with pictures, wholesale steps and stock per warehouse as they were', () => {
    const { shop, own, typeIn, preview, confirmAll } = openPulled({ warehouseShare: 0.5 });
    const spread = own.find(({ stock }) => stock.size > 1);
    const { id, productId, price } = spread ?? { id: 0, productId: 0, price: 0 };
    const product = shop.state.products.get(productId);
    const images = ['https://images.toko.example/1.jpg', 'https://images.toko.example/2.jpg'];
    for (const variation of product?.variations ?? []) Object.assign(variation, { images, image: images[0] });
    const wholesales = [{ id: 5, from: 3, to: 10, price: price - 100 }];
    Object.assign(product ?? {}, { wholesaleStatus: 'Y', wholesales, showStock: 'Y' });
    const before = without(shop, productId, 'price');
    typeIn(id, 'price', String(price + 500));
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(without(shop, productId, 'price')).toEqual({
      ...before,
      wholesales: [{ id: 5, from: 3, to: 10 }],
    });
    expect(shop.state.products.get(productId)?.wholesales).toEqual(wholesales);
    expect(shop.state.variations.get(id)).toMatchObject({ price: price + 500, images });
  });

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, string]>([
    [
      'a picture that the body cannot name',
      {},
      { image: 'https://x/1.jpg' },
      'Its pictures would be lost; change it in Ngorder',
    ],
    [
      'a preorder without its days',
      { type: 'PO', preorder: null },
      {},
      'A preorder without its number of days would be lost; change it in Ngorder',
    ],
    [
      'wholesale without steps',
      { wholesaleStatus: 'Y' },
      {},
      'Its wholesale prices would be lost; change it in Ngorder',
    ],
    [
      'warehouses that none of its variations names',
      { isWarehouse: true },
      { stock: new Map() },
      'Its stock per warehouse could not be read; change it in Ngorder',
    ],
  ])('of a product with %s are not sent', (_, ofProduct, ofVariation, reason) => {
    const { shop, variation, typeIn, preview, confirmAll, cell } = openPulled();
    const { id, productId, price } = variation(0);
    typeIn(id, 'price', String(price + 500));
    const plan = preview();
    Object.assign(shop.state.products.get(productId) ?? {}, ofProduct);
    Object.assign(shop.state.variations.get(id) ?? {}, ofVariation);
    expect(confirmAll(plan).counts).toMatchObject({ failed: 1, done: 0 });
    expect(cell(id, '#result')).toContain(reason);
    expect(shop.state.variations.get(id)?.price).toBe(price);
    expect(shop.changes.get('PATCH /product')).toBeUndefined();
  });

  it('are read back: another field that changed is told', () => {
    const { shop, variation, typeIn, preview, confirmAll, cell } = openPulled();
    const { id, productId, price } = variation(0);
    typeIn(id, 'price', String(price + 500));
    const plan = preview();
    const drop = meanwhile(3, 'after', () => {
      Object.assign(shop.state.products.get(productId) ?? {}, { description: 'lain' });
    });
    expect(confirmAll(plan, drop).counts).toMatchObject({ changedAfter: 1 });
    expect(cell(id, '#result')).toContain('other fields changed too: description');
  });

  it('lose no sale that slips in between the reading and the sending', () => {
    const { shop, variation, typeIn, preview, confirmAll, stock, cell, rpc } = openPulled();
    const { id, price } = variation(0);
    const before = stock(id);
    typeIn(id, 'price', String(price + 500));
    const plan = preview();
    // The first wave of the confirmation reads the product.
    const summary = confirmAll(
      plan,
      meanwhile(1, 'after', () => shop.sell(id, 0, 2)),
    );
    expect(stock(id)).toBe(before - 2);
    expect(shop.state.variations.get(id)?.price).toBe(price + 500);
    expect(summary.counts).toMatchObject({ done: 1, soldMeanwhile: 1 });
    expect(cell(id, '#result')).toContain('Corrected by -2');
    expect(rpc<PlanView>('push.preview').edits).toEqual([]);
  });

  it.each([
    ['dropAnswer', { kind: 'dropAnswer' }],
    ['dropRequest', { kind: 'dropRequest' }],
    ['a 500', { kind: 'status', status: 500 }],
    ['broken JSON', { kind: 'brokenJson' }],
  ] as const)('are there in the end after %s', (_, fault) => {
    const { shop, own, typeIn, preview, confirmAll } = openPulled();
    const chosen = own.slice(0, 4);
    for (const { id, price } of chosen) typeIn(id, 'price', String(price + 500));
    const plan = preview();
    shop.faults.add({ method: 'PATCH', nth: 1, times: 2, fault });
    const { verdicts } = confirmAll(plan);
    expect(verdicts.map(({ kind, text }) => [kind, text])).toEqual(chosen.map(() => ['done', expect.any(String)]));
    expect(chosen.map(({ id }) => shop.state.variations.get(id)?.price)).toEqual(
      chosen.map(({ price }) => price + 500),
    );
  });

  it('are undone, except where somebody changed them since', () => {
    const { shop, own, typeIn, preview, confirmAll, rpc } = openPulled();
    const [first, second] = own;
    if (!first || !second) throw new Error('too small a shop');
    for (const { id, price } of [first, second]) typeIn(id, 'price', String(price + 500));
    const { run } = confirmAll(preview());
    Object.assign(shop.state.variations.get(second.id) ?? {}, { price: 1 });
    const plan = rpc<PlanView>('push.undo', { run });
    expect(plan.counts).toMatchObject({ ready: 1, conflict: 1 });
    confirmAll(plan);
    expect([first, second].map(({ id }) => shop.state.variations.get(id)?.price)).toEqual([first.price, 1]);
  });
});
