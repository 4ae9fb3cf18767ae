import * as v from 'valibot';
import { openShop, recordedShopSchema, recordShop } from '../../../workbench/recorded/recorded-shop';
import type { OrderChange } from '../../../workbench/shop/resources/orders/change-order';
import { closeAll, openBackStage } from './open-back-stage';

afterEach(closeAll);

describe('the shop’s owner', () => {
  it('finds variations by name or SKU', async () => {
    const { handlers, first } = await openBackStage();
    const variation = await first();
    const found = await handlers.shopDesk({ search: variation.sku.toLowerCase() });
    expect(found.variations.map(({ id }) => id)).toContain(variation.id);
    expect((await handlers.shopDesk({ search: 'no such thing' })).variationCount).toBe(0);
  });

  it('sells, puts in and takes out', async () => {
    const { bench, handlers, first } = await openBackStage();
    const { id: variationId, stock } = await first();
    const shelf = stock[0] ?? { warehouse: 0, stock: 0 };
    const place = { variationId, warehouseId: shelf.warehouse };
    await handlers.doInShop({ deed: { kind: 'addStock', ...place, quantity: 7 } });
    await handlers.doInShop({ deed: { kind: 'sell', ...place, quantity: 2 } });
    await handlers.doInShop({ deed: { kind: 'addStock', ...place, quantity: -1 } });
    expect(bench.shop.stockOf(variationId).get(shelf.warehouse)).toBe(shelf.stock + 4);
  });

  it('sets a price and changes nothing else of the product', async () => {
    const { bench, handlers, first } = await openBackStage();
    const { id: variationId } = await first();
    const before = bench.shop.snapshot();
    await handlers.doInShop({ deed: { kind: 'setPrice', variationId, price: 123_400 } });
    const { price } = bench.shop.state.variations.get(variationId) ?? {};
    expect(price).toBe(123_400);
    const old = Object.values(before.products).flatMap(({ variations }) => variations);
    const oldPrice = old.find(({ id }) => id === variationId)?.price ?? 0;
    await handlers.doInShop({ deed: { kind: 'setPrice', variationId, price: oldPrice } });
    expect(bench.shop.snapshot()).toEqual(before);
  });

  it('cancels an order and deletes a product', async () => {
    const { bench, handlers, first } = await openBackStage();
    const order = (await handlers.shopDesk({ search: '' })).orders.find(({ isCancelled }) => !isCancelled);
    await handlers.doInShop({ deed: { kind: 'cancelOrder', orderId: order?.id ?? 0 } });
    expect(bench.shop.state.orders.find(({ id }) => id === order?.id)?.isCancelled).toBe(true);
    const { productId } = await first();
    await handlers.doInShop({ deed: { kind: 'deleteProduct', productId } });
    expect(bench.shop.state.products.has(productId)).toBe(false);
  });

  describe('with an order', () => {
    const sold = async ({ bench, handlers, first }: Awaited<ReturnType<typeof openBackStage>>) => {
      const { id: variationId, stock } = await first();
      const [{ warehouse: warehouseId, stock: before } = { warehouse: 0, stock: 0 }] = stock;
      await handlers.doInShop({ deed: { kind: 'sell', variationId, warehouseId, quantity: 3 } });
      const order = bench.shop.state.orders.at(-1);
      if (!order) throw new Error('Nothing was sold.');
      const change = (changed: OrderChange) =>
        handlers.doInShop({ deed: { kind: 'changeOrder', orderId: order.id, change: changed } });
      const held = () => (bench.shop.stockOf(variationId).get(warehouseId) ?? 0) - before;
      return { order, change, held, place: { variationId, warehouseId } };
    };

    it('takes goods back to their shelf, and cancels it when all have come back', async () => {
      const { order, change, held, place } = await sold(await openBackStage());
      await change({ kind: 'takeBack', ...place, quantity: 1 });
      expect([held(), order.lines[0]?.quantity, order.isCancelled]).toEqual([-2, 2, false]);
      await expect(change({ kind: 'takeBack', ...place, quantity: 3 })).rejects.toThrow('An order of 2');
      await change({ kind: 'takeBack', ...place, quantity: 2 });
      expect([held(), order.isCancelled]).toEqual([0, true]);
      await expect(change({ kind: 'takeBack', ...place, quantity: 1 })).rejects.toThrow('no such order any more');
    });

    it('changes how many of a thing it has, its note and its tracking number, and what was paid stays', async () => {
      const opened = await openBackStage();
      const { order, change, held, place } = await sold(opened);
      const { orderPayments } = opened.bench.shop.state;
      const paid = orderPayments.paidOf(order);
      await change({ kind: 'setQuantity', ...place, quantity: 4 });
      expect([held(), order.payment, orderPayments.paidOf(order)]).toEqual([-4, 'INSTALLMENT', paid]);
      await change({ kind: 'setQuantity', ...place, quantity: 2 });
      expect([held(), order.payment, orderPayments.paidOf(order)]).toEqual([-2, 'PAID', paid]);
      await change({ kind: 'setNote', note: 'bungkus kado' });
      await change({ kind: 'setAwb', awb: '0012345' });
      const [view] = (await opened.handlers.shopDesk({ search: '' })).orders;
      expect(view).toMatchObject({ note: 'bungkus kado', awb: '0012345', lines: [{ ...place, quantity: 2 }] });
      const snapshot = opened.bench.shop.snapshot();
      await expect(change({ kind: 'setQuantity', ...place, quantity: 1_000_000 })).rejects.toThrow('not sufficient');
      expect(opened.bench.shop.snapshot()).toEqual(snapshot);
    });

    it('that is cancelled lets it live again, or deletes it', async () => {
      const opened = await openBackStage();
      const { order, held } = await sold(opened);
      const act = (kind: 'cancelOrder' | 'restoreOrder' | 'deleteOrder') =>
        opened.handlers.doInShop({ deed: { kind, orderId: order.id } });
      await act('cancelOrder');
      expect([held(), order.isCancelled]).toEqual([0, true]);
      await act('restoreOrder');
      expect([held(), order.isCancelled]).toEqual([-3, false]);
      await expect(act('deleteOrder')).rejects.toThrow();
      await act('cancelOrder');
      await act('deleteOrder');
      expect(opened.bench.shop.state.orders).not.toContain(order);
    });

    it('leaves deeds that bring a fresh shop to the same, also where it was refused', async () => {
      const opened = await openBackStage();
      const { change, place } = await sold(opened);
      await change({ kind: 'setQuantity', ...place, quantity: 2 });
      await change({ kind: 'setAwb', awb: '0012345' });
      const tooMany = { kind: 'sell', ...place, quantity: 1_000_000 } as const;
      await expect(opened.handlers.doInShop({ deed: tooMany })).rejects.toThrow('not sufficient');
      await opened.handlers.doInShop({ deed: { ...tooMany, quantity: 1 } });
      const { shopOptions } = opened;
      const { shop, clock } = opened.bench;
      const recorded = v.parse(recordedShopSchema, JSON.parse(JSON.stringify(recordShop(shop, shopOptions))));
      expect(openShop(recorded, clock.now()).snapshot()).toEqual(shop.snapshot());
    });
  });

  it('is told in the shop’s words what it refuses, and meets no fault', async () => {
    const { bench, handlers, first } = await openBackStage();
    await handlers.addFault({ fault: { kind: 'status', status: 500 } });
    const { id: variationId, stock } = await first();
    const warehouseId = stock[0]?.warehouse ?? 0;
    await handlers.doInShop({ deed: { kind: 'addStock', variationId, warehouseId, quantity: 1 } });
    const tooMany = { kind: 'addStock', variationId, warehouseId, quantity: -1_000_000 } as const;
    await expect(handlers.doInShop({ deed: tooMany })).rejects.toThrow('not sufficient');
    expect(bench.shop.log).toEqual([]);
  });
});
