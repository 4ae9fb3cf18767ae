import type { Fault } from '../../../../workbench/shop/faults';
import type { ShopOptions } from '../../../../workbench/shop/shop-options';
import { killAt } from '../../crash-points';
import { meanwhile, openPulled } from '../../open-pulled';
import { pushBusyProduct } from './busy-product';

const pause: Fault = { kind: 'status', status: 429, retryAfterSeconds: 60 };
const hour = 3_600_000;

/** A new price of a product, previewed; what its confirmation sends has to wait for three minutes. */
function openWaiting(times = 3, options: Partial<ShopOptions> = {}) {
  const opened = openPulled(options);
  const { id, price } = opened.variation(0);
  opened.typeIn(id, 'price', String(price + 500));
  const plan = opened.preview();
  opened.shop.faults.add({ method: 'PATCH', path: '/product', nth: 1, times, fault: pause });
  return { ...opened, id, wanted: price + 500, plan, before: opened.stock(id) };
}

/** Bodies of the product that the shop was sent, and readings of it, in their order. */
const exchangesIn = ({ log }: ReturnType<typeof openPulled>['shop']) =>
  log
    .filter(({ method, path }) => (method === 'PATCH' && path === '/product') || /^\/product\/\d+\/detail$/.test(path))
    .map(({ method }) => method);

describe('a product that is pushed while its stock changes', () => {
  it('loses no sale, through refusals, lost answers, deaths and long pauses', () => {
    pushBusyProduct({ seed: 7, numRuns: 60 });
  }, 300_000);

  it('is read anew before each time that it is sent, however long the shop asks to wait', () => {
    const { shop, clock, id, wanted, plan, confirmAll, before, stock } = openWaiting();
    const from = clock.now();
    const sell = meanwhile(1, 'after', () => shop.sell(id, 0, 2));
    const earlier = exchangesIn(shop).length;
    const { counts } = confirmAll(plan, sell);
    expect(clock.now() - from).toBeGreaterThanOrEqual(180_000);
    expect([stock(id), shop.state.variations.get(id)?.price]).toEqual([before - 2, wanted]);
    expect(counts).toMatchObject({ done: 1, failed: 0, unknown: 0 });
    expect(exchangesIn(shop).slice(earlier, earlier + 8)).toEqual([
      'GET',
      'PATCH',
      'GET',
      'PATCH',
      'GET',
      'PATCH',
      'GET',
      'PATCH',
    ]);
  });

  it('is given up, and nothing of it changed, where the shop refuses it again and again', () => {
    const { shop, id, wanted, plan, confirmAll, before, stock } = openWaiting(100);
    shop.faults.clear();
    shop.faults.add({
      method: 'PATCH',
      path: '/product',
      fault: { kind: 'status', status: 429, retryAfterSeconds: 1 },
    });
    const { counts, verdicts } = confirmAll(plan);
    expect(counts).toMatchObject({ done: 0, failed: 1 });
    expect(verdicts[0]?.text).toMatch(/Too many requests/);
    expect([stock(id), shop.state.variations.get(id)?.price]).toEqual([before, wanted - 500]);
  });

  it('has its sales looked for since it was read, where only the next day tells that it has arrived', () => {
    const { shop, clock, rpc, id, wanted, plan, confirmAll, before, stock } = openWaiting(0);
    const sell = meanwhile(1, 'after', () => shop.sell(id, 0, 2));
    const die = killAt(2, 'after', (kind) => kind === 'httpWave');
    const interrupt: NonNullable<typeof sell.interrupt> = (operation, phase) => {
      sell.interrupt?.(operation, phase);
      return die(operation, phase);
    };
    expect(() => confirmAll(plan, { interrupt })).toThrow('interrupted');
    expect([stock(id), shop.state.variations.get(id)?.price]).toEqual([before, wanted]);
    clock.advance(14 * hour);
    for (let sold = 0; sold < 300; sold += 1) shop.sell(shop.variations()[sold % 5]?.id ?? 0, 0, 0);
    rpc('push.resume');
    expect(stock(id)).toBe(before - 2);
  });

  it.each([-600_000, 600_000])(
    'has its sales made good by a shop whose clock is %i milliseconds ahead',
    (clockAheadMs) => {
      const { shop, id, plan, confirmAll, before, stock } = openWaiting(0, { clockAheadMs });
      const { counts } = confirmAll(
        plan,
        meanwhile(1, 'after', () => shop.sell(id, 0, 2)),
      );
      expect(stock(id)).toBe(before - 2);
      expect(counts).toMatchObject({ done: 1, soldMeanwhile: 1 });
    },
  );

  it('leaves alone what a colleague corrected back to just what was sent, and asks to look', () => {
    const { shop, id, plan, confirmAll, before, stock, cell } = openWaiting(0);
    const correct = meanwhile(1, 'after', () => {
      shop.sell(id, 0, 2);
      const variation = shop.state.variations.get(id);
      if (variation) shop.state.changeStock(variation, 0, 2, { description: 'Koreksi manual' });
    });
    const { counts } = confirmAll(plan, correct);
    expect(stock(id)).toBe(before);
    expect(counts).toMatchObject({ done: 1, soldMeanwhile: 1 });
    expect(cell(id, '#result')).toContain('Check the stock: -2 sold');
  });

  it('is told as one to be looked at where it was sold meanwhile, and the shop tells no history of it', () => {
    const { shop, id, plan, confirmAll, cell } = openWaiting(0);
    const sell = meanwhile(1, 'after', () => shop.sell(id, 0, 2));
    shop.faults.add({ method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } });
    const { counts } = confirmAll(plan, sell);
    expect(counts).toMatchObject({ done: 1, soldMeanwhile: 1 });
    expect(cell(id, '#result')).toContain('Ngorder shows no stock history');
  });
});
