import * as v from 'valibot';
import { answerCallback } from '../../../workbench/apps-script/user-callback';
import { BackStage } from '../../../workbench/back-stage/back-stage';
import type { BackStageView } from '../../../workbench/back-stage/back-stage-api';
import { type LiveWorkbench, openLiveWorkbench } from '../../../workbench/live/live-workbench';
import { openShop, recordedShopSchema, recordShop } from '../../../workbench/recorded/recorded-shop';
import type { OrderChange } from '../../../workbench/shop/resources/orders/change-order';
import { sandboxApp } from '../../access/open-oauth';

const hourMs = 3_600_000;
const opened: LiveWorkbench[] = [];

async function open() {
  const shopOptions = { products: 12, orders: 5, warehouses: 2, warehouseShare: 1 };
  const bench = await openLiveWorkbench({
    shop: shopOptions,
    ...{ build: 'bound', language: 'en', workers: 1, tell: () => undefined },
  });
  opened.push(bench);
  const { handlers } = new BackStage(bench);
  const look = () => handlers.backStage({ afterCall: 0, afterExecution: 0 });
  const connect = () => bench.rpc('connection.save', { host: 'api.ngorder.id', key: bench.shop.options.key });
  const first = async () => {
    const [variation] = (await handlers.shopDesk({ search: '' })).variations;
    if (!variation) throw new Error('There is no variation.');
    return variation;
  };
  return { bench, shopOptions, handlers, look, connect, first };
}

/** Looks again and again, while others go on. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2));
}

afterEach(async () => {
  for (const bench of opened.splice(0)) await bench.close();
});

describe('calls', () => {
  it('are listed with method, path, status, time and size, and open to request and answer', async () => {
    const { look, connect, handlers } = await open();
    await connect();
    const { calls } = await look();
    const call = calls.find(({ item }) => item.path.endsWith('/shop'));
    expect(call?.item).toMatchObject({ method: 'GET', status: 200, ms: expect.any(Number) });
    expect(call?.item.bytes).toBeGreaterThan(10);
    expect((await handlers.callDetail({ number: call?.number ?? 0 })).answer).toContain('Toko Contoh');
  });

  it('come once each to whoever tells which they know', async () => {
    const { look, connect, handlers } = await open();
    await connect();
    const { calls, executions } = await look();
    const afterCall = calls.at(-1)?.number ?? 0;
    const afterExecution = executions.at(-1)?.number ?? 0;
    expect(await handlers.backStage({ afterCall, afterExecution })).toMatchObject({ calls: [], executions: [] });
  });
});

it('the key is in nothing that is shown: calls, executions, properties, caches', async () => {
  const { bench, look, connect, handlers } = await open();
  await connect();
  await bench.rpc('connection.test');
  const { key } = bench.shop.options;
  expect(JSON.stringify(bench.cloud.properties.user.all())).toContain(key);
  const view = await look();
  const details = await Promise.all(view.calls.map(({ number }) => handlers.callDetail({ number })));
  expect(JSON.stringify([view, details])).not.toContain(key);
});

it('what lets one in by OAuth 2 is in nothing that is shown, nor what was asked for with it', async () => {
  const { bench, look, handlers } = await open();
  const { oauth, cloud, host } = bench;
  const { url } = await bench.rpc<{ url: string }>('oauth.start', sandboxApp);
  const waiting = await look();
  const back = new URL(await oauth.decide(Object.fromEntries(new URL(url).searchParams), true));
  const query = Object.fromEntries(back.searchParams);
  await answerCallback(cloud, query, 'owner', (name, args, run) => host.run(name, args, run));
  await bench.rpc('connection.remove', {});
  const view = await look();
  const details = await Promise.all(view.calls.map(({ number }) => handlers.callDetail({ number })));
  const shown = JSON.stringify([waiting, view, details]);
  expect(details.map(({ path }) => path)).toEqual(expect.arrayContaining(['/oauth/token', '/oauth/revoke']));
  expect(oauth.book.secrets().length).toBeGreaterThan(2);
  expect([...oauth.book.secrets(), sandboxApp.clientSecret].filter((secret) => shown.includes(secret))).toEqual([]);
});

describe('executions', () => {
  it('are listed with who, how long, what was asked of services and how they ended', async () => {
    const { look, connect } = await open();
    await connect();
    const execution = (await look()).executions.at(-1)?.item;
    expect(execution).toMatchObject({ functionName: 'rpc', person: 'owner', end: { kind: 'completed' } });
    expect(execution?.operations.httpWave).toBeGreaterThan(0);
    expect(execution?.operations.propertyWrite).toBeGreaterThan(0);
  });

  it('that only look whether anything has changed are counted, and push nothing out of the list', async () => {
    const { look, connect, bench } = await open();
    await connect();
    const before = await look();
    for (let beat = 0; beat < 3; beat += 1) await bench.rpc('panel.pulse');
    const after = await look();
    expect(after.looks - before.looks).toBe(3);
    expect(after.executions).toEqual(before.executions);
  });

  it('are told while they run, and end when they are cancelled', async () => {
    const { bench, look, connect, handlers } = await open();
    await connect();
    bench.shop.pace.latencyMs = 5000;
    const ended = bench.rpc('connection.test').catch((error: Error) => error.message);
    await until(async () => (await look()).running.length > 0);
    const { running } = await look();
    expect(running).toMatchObject([{ functionName: 'rpc', person: 'owner' }]);
    await handlers.cancelExecution({ number: running[0]?.number ?? 0 });
    expect(await ended).toBe('The execution was cancelled.');
    const after = await look();
    expect(after.running).toEqual([]);
    expect(after.executions.at(-1)?.item.end).toEqual({ kind: 'killed', message: 'The execution was cancelled.' });
  });

  it('that fail say why', async () => {
    const { bench, look } = await open();
    await expect(bench.host.run('noSuchFunction')).rejects.toThrow();
    expect((await look()).executions.at(-1)?.item.end).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('noSuchFunction'),
    });
  });
});

describe('the clock', () => {
  const placeIn = (bench: LiveWorkbench) => ({ person: 'owner', fileId: bench.cloud.workbook.id });
  const hoursOf = (view: BackStageView) => view.executions.map(({ item }) => Math.round(item.startedAt / hourMs));

  it('moved by a day lets an hourly trigger run twenty-four times, each at its own hour', async () => {
    const { bench, handlers, look } = await open();
    bench.cloud.triggers.add('onOpen', { everyHours: 1 }, placeIn(bench));
    const began = bench.clock.now();
    await handlers.moveClock({ ms: 24 * hourMs });
    const view = await look();
    expect(view.executions).toHaveLength(24);
    expect(view.executions.every(({ item }) => item.functionName === 'onOpen' && item.isUnattended)).toBe(true);
    expect(hoursOf(view)).toEqual(Array.from({ length: 24 }, (_, index) => Math.round(began / hourMs) + index + 1));
    expect(Math.round(view.aheadMs / 60_000)).toBe(24 * 60);
    expect(view.journey).toBeNull();
  });

  it('stops where it is told to, and those that wait for their turn do not begin', async () => {
    const { bench, handlers, look } = await open();
    bench.cloud.triggers.add('onOpen', { everyHours: 1 }, placeIn(bench));
    const moves = [handlers.moveClock({ ms: 24 * hourMs }), handlers.moveClock({ ms: 24 * hourMs })];
    await until(async () => ((await look()).journey?.stops ?? 0) >= 2);
    const { journey } = await look();
    expect((journey?.until ?? 0) - (journey?.from ?? 0)).toBe(24 * hourMs);
    await handlers.stopClock({});
    await Promise.all(moves);
    const { aheadMs, executions } = await look();
    expect(executions.length).toBeLessThan(24);
    expect(Math.round(aheadMs / hourMs)).toBe(executions.length);
  });

  it('waits for what somebody runs, which would seem to have run for hours', async () => {
    const { bench, handlers, look, connect } = await open();
    await connect();
    bench.shop.pace.latencyMs = 300;
    const test = bench.rpc('connection.test');
    await until(async () => (await look()).running.length > 0);
    await handlers.moveClock({ ms: 24 * hourMs });
    await test;
    expect((await look()).executions.at(-1)?.item.durationMs).toBeLessThan(hourMs);
  });

  it('makes so many stops and no more', async () => {
    const { bench, handlers } = await open();
    bench.cloud.triggers.add('noSuchFunction', { everyMinutes: 1 }, placeIn(bench));
    await expect(handlers.moveClock({ ms: 24 * hourMs })).rejects.toThrow('not moved on after 1000 stops');
    expect(Math.round(bench.clock.aheadMs / 60_000)).toBe(1000);
  });

  it('waits for a trigger that is under way, which would seem to have run for hours', async () => {
    const { bench, handlers, look, connect } = await open();
    await connect();
    const { tabId } = await bench.rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' });
    await bench.rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    bench.shop.pace.latencyMs = 100;
    const moves = [handlers.moveClock({ ms: 2 * hourMs }), handlers.moveClock({ ms: 2 * hourMs })];
    await until(async () => (await look()).isTriggerRunning);
    await Promise.all(moves);
    const after = await look();
    const turns = after.executions.filter(({ item }) => item.functionName === 'runSchedule');
    expect(turns.map(({ item }) => item.end.kind)).toEqual(Array.from({ length: 4 }, () => 'completed'));
    expect(after.isTriggerRunning).toBe(false);
  });

  it('does not go back', async () => {
    const { handlers } = await open();
    await expect(handlers.moveClock({ ms: -1 })).rejects.toThrow(RangeError);
  });
});

it('a trigger runs when asked to, and is due when it was', async () => {
  const { bench, handlers, look } = await open();
  const place = { person: 'owner', fileId: bench.cloud.workbook.id };
  const { id } = bench.cloud.triggers.add('onOpen', { everyHours: 6 }, place);
  const before = (await look()).triggers;
  await handlers.runTrigger({ id });
  const { triggers, executions } = await look();
  expect(triggers).toEqual(before);
  expect(triggers[0]).toMatchObject({ handler: 'onOpen', timing: { everyHours: 6 } });
  expect(executions).toHaveLength(1);
});

it('quotas of the day are told for every person, with their limits', async () => {
  const { look, connect } = await open();
  await connect();
  const { quotas } = await look();
  expect(quotas.map(({ person }) => person)).toEqual(['owner', 'colleague']);
  expect(quotas[0]?.used.fetches).toBeGreaterThan(0);
  expect(quotas[0]?.limits.fetches).toBe(20_000);
});

describe('the shop’s owner', () => {
  it('finds variations by name or SKU', async () => {
    const { handlers, first } = await open();
    const variation = await first();
    const found = await handlers.shopDesk({ search: variation.sku.toLowerCase() });
    expect(found.variations.map(({ id }) => id)).toContain(variation.id);
    expect((await handlers.shopDesk({ search: 'no such thing' })).variationCount).toBe(0);
  });

  it('sells, puts in and takes out', async () => {
    const { bench, handlers, first } = await open();
    const { id: variationId, stock } = await first();
    const shelf = stock[0] ?? { warehouse: 0, stock: 0 };
    const place = { variationId, warehouseId: shelf.warehouse };
    await handlers.doInShop({ deed: { kind: 'addStock', ...place, quantity: 7 } });
    await handlers.doInShop({ deed: { kind: 'sell', ...place, quantity: 2 } });
    await handlers.doInShop({ deed: { kind: 'addStock', ...place, quantity: -1 } });
    expect(bench.shop.stockOf(variationId).get(shelf.warehouse)).toBe(shelf.stock + 4);
  });

  it('sets a price and changes nothing else of the product', async () => {
    const { bench, handlers, first } = await open();
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
    const { bench, handlers, first } = await open();
    const order = (await handlers.shopDesk({ search: '' })).orders.find(({ isCancelled }) => !isCancelled);
    await handlers.doInShop({ deed: { kind: 'cancelOrder', orderId: order?.id ?? 0 } });
    expect(bench.shop.state.orders.find(({ id }) => id === order?.id)?.isCancelled).toBe(true);
    const { productId } = await first();
    await handlers.doInShop({ deed: { kind: 'deleteProduct', productId } });
    expect(bench.shop.state.products.has(productId)).toBe(false);
  });

  describe('with an order', () => {
    const sold = async ({ bench, handlers, first }: Awaited<ReturnType<typeof open>>) => {
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
      const { order, change, held, place } = await sold(await open());
      await change({ kind: 'takeBack', ...place, quantity: 1 });
      expect([held(), order.lines[0]?.quantity, order.isCancelled]).toEqual([-2, 2, false]);
      await expect(change({ kind: 'takeBack', ...place, quantity: 3 })).rejects.toThrow('An order of 2');
      await change({ kind: 'takeBack', ...place, quantity: 2 });
      expect([held(), order.isCancelled]).toEqual([0, true]);
      await expect(change({ kind: 'takeBack', ...place, quantity: 1 })).rejects.toThrow('no such order any more');
    });

    it('changes how many of a thing it has, its note and its tracking number, and what was paid stays', async () => {
      const opened = await open();
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
      const opened = await open();
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
      const opened = await open();
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
    const { bench, handlers, first } = await open();
    await handlers.addFault({ fault: { kind: 'status', status: 500 } });
    const { id: variationId, stock } = await first();
    const warehouseId = stock[0]?.warehouse ?? 0;
    await handlers.doInShop({ deed: { kind: 'addStock', variationId, warehouseId, quantity: 1 } });
    const tooMany = { kind: 'addStock', variationId, warehouseId, quantity: -1_000_000 } as const;
    await expect(handlers.doInShop({ deed: tooMany })).rejects.toThrow('not sufficient');
    expect(bench.shop.log).toEqual([]);
  });
});

describe('faults', () => {
  it('meet the add-on until they are cleared', async () => {
    const { handlers, connect, bench, look } = await open();
    await connect();
    await handlers.addFault({ fault: { kind: 'status', status: 404 }, times: 1 });
    expect((await handlers.shopDesk({ search: '' })).faults).toBe(1);
    await bench.rpc('connection.test').catch(() => undefined);
    expect((await look()).calls.map(({ item }) => item.status)).toContain(404);
    await handlers.clearFaults({});
    expect((await handlers.shopDesk({ search: '' })).faults).toBe(0);
  });
});

it('a limit of requests is the shop’s from then on', async () => {
  const { handlers, bench } = await open();
  const ask = () => fetch(bench.shopUrl, { headers: { authorization: `Bearer ${bench.shop.options.key}` } });
  expect((await ask()).status).not.toBe(429);
  await handlers.setPace({ latencyMs: 0, rateLimitPerMinute: 0 });
  expect((await ask()).status).toBe(429);
});

it('hidden tabs can be shown', async () => {
  const { handlers, connect, bench, look } = await open();
  await connect();
  const sheet = bench.cloud.workbook.insertSheet('Behind');
  sheet.setHidden(true);
  expect((await look()).hiddenTabs).toContainEqual({ id: sheet.id, name: 'Behind' });
  await handlers.showTab({ tabId: sheet.id });
  expect((await look()).hiddenTabs).not.toContainEqual({ id: sheet.id, name: 'Behind' });
});
