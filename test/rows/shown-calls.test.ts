import type { RowsOutcome } from '../../src/rpc/row-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { Order } from '../../workbench/shop/state/orders';
import { openRows, summaryOf } from './open-rows';
import type { RowCells } from './row-cells';

const sent = /\/(quick-payment|order\/cancel|awb-number\/add|update-stock)$/;
const notTaken = /^✗ failed: Ngorder said it was done, but nothing changed in the shop/;

/** The template of an endpoint, filled with two orders, or two variations, of which the shop does nothing for the first. */
function openTwo(endpoint: string) {
  const opened = openRows(endpoint, { products: 20, orders: 200, warehouses: 1, warehouseShare: 0 });
  const { shop, fill } = opened;
  const isOpen = ({ isCancelled, payment, awb }: Order) => !isCancelled && payment === 'UNPAID' && awb === null;
  const orders = shop.state.orders.filter(isOpen).slice(0, 2);
  const ids = endpoint === 'product.updateStock' ? shop.variations().slice(0, 2) : orders;
  const account = shop.state.banks[0]?.id ?? 0;
  const cellsOf: Readonly<Record<string, (id: number, index: number) => RowCells>> = {
    'order.pay': (id, index) => ({
      ...{ id, 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-02', 'payment.bank_id': account },
      'payment.amount': 100_000 + index * 37_500,
    }),
    'order.cancel': (id) => ({ id }),
    'order.addAwb': (id, index) => ({ id, awb_number: `JNE0091${index * 7}4` }),
    'product.updateStock': (id) => ({
      ...{ Group: `g${id}`, variation_id: id, 'stock.amount': 5, 'stock.status': 'ADD', 'stock.warehouse_id': 0 },
      description: 'Restok',
    }),
  };
  ids.forEach(({ id }, index) => {
    fill(3 + index, cellsOf[endpoint]?.(id, index) ?? {});
  });
  shop.faults.add({ path: sent, nth: 1, fault: { kind: 'emptySuccess' } });
  return { ...opened, orders, ids };
}

function confirmAll({ plan, confirm }: Pick<ReturnType<typeof openTwo>, 'plan' | 'confirm'>) {
  const previewed = plan();
  return summaryOf(confirm(previewed, previewed.confirmWith ?? '') satisfies RowsOutcome).counts;
}

const endpoints = ['order.pay', 'order.cancel', 'order.addAwb', 'product.updateStock'];

const unread = /\/(order\/detail|history)$/;
const badJson = { kind: 'brokenJson' } as const;

describe('what the shop says it did for rows', () => {
  it.each(endpoints)('is told as not taken where nothing of it is there, and can be sent again: %s', (endpoint) => {
    const opened = openTwo(endpoint);
    expect(confirmAll(opened)).toEqual({ done: 1, failed: 1, unknown: 0 });
    expect([opened.result(3), opened.result(4)]).toEqual([
      expect.stringMatching(notTaken),
      expect.stringMatching(/^✓/),
    ]);
    const again = opened.plan();
    expect(again.counts).toMatchObject({ ready: 1, alreadySent: 1 });
    expect(again.records.flatMap(({ doubts }) => doubts)).toContainEqual(expect.stringContaining('nothing changed'));
    expect(confirmAll(opened)).toEqual({ done: 1, failed: 0, unknown: 0 });
    expect(opened.result(3)).toMatch(/^✓/);
  });

  it.each(endpoints)('is told as not confirmed where hours passed until anybody could look: %s', (endpoint) => {
    const { plan, confirm, clock, resume, result, shop } = openTwo(endpoint);
    const previewed = plan();
    const isSaved = () => shop.log.some(({ path, status }) => sent.test(path) && status === 200);
    const interrupt: RunOptions['interrupt'] = ({ kind }, phase) => kind === 'flush' && phase === 'after' && isSaved();
    expect(() => confirm(previewed, previewed.confirmWith ?? '', { interrupt })).toThrow();
    clock.advance(5 * 3_600_000);
    expect(summaryOf(resume() satisfies RowsOutcome).counts).toMatchObject({ failed: 0 });
    expect(result(3)).toMatch(/^\? .*nothing changed in the shop/);
    expect(plan().counts.ready).toBe(0);
  });

  it.each(endpoints)('is not told as not taken where the shop does not tell how its records are: %s', (endpoint) => {
    const opened = openTwo(endpoint);
    const previewed = opened.plan();
    opened.shop.faults.add({
      method: 'GET',
      path: unread,
      nth: endpoint === 'product.updateStock' ? 1 : 3,
      times: 9,
      fault: badJson,
    });
    expect(summaryOf(opened.confirm(previewed, previewed.confirmWith ?? '')).counts).toMatchObject({ failed: 0 });
  });

  it('is not confirmed of a difference whose history cannot be read', () => {
    const opened = openTwo('product.updateStock');
    opened.shop.faults.add({ method: 'GET', path: unread, fault: badJson });
    expect(confirmAll(opened)).toEqual({ done: 0, failed: 0, unknown: 2 });
  });

  it('tells a difference that is added twice a day for the same reason by what rows had added before', () => {
    const opened = openRows('product.updateStock', { products: 20, warehouses: 1, warehouseShare: 0 });
    const { shop, fill, result, clock } = opened;
    const [variation] = shop.variations();
    if (!variation) throw new Error('too small a shop');
    const cells = { variation_id: variation.id, 'stock.amount': 5, 'stock.status': 'ADD', 'stock.warehouse_id': 0 };
    fill(3, { Group: 'a', ...cells, description: 'Restok' });
    expect(confirmAll(opened)).toEqual({ done: 1, failed: 0, unknown: 0 });
    clock.advance(3_600_000);
    shop.faults.add({ path: sent, nth: 1, fault: { kind: 'emptySuccess' } });
    fill(4, { Group: 'b', ...cells, description: 'Restok' });
    expect(confirmAll(opened)).toEqual({ done: 0, failed: 1, unknown: 0 });
    expect(result(4)).toMatch(notTaken);
  });

  it('is asked of the shop once for each record', () => {
    const opened = openTwo('order.cancel');
    const reads = () => opened.requests('GET', /\/order\/detail$/);
    const previewed = opened.plan();
    const before = reads();
    opened.confirm(previewed, previewed.confirmWith ?? '');
    expect(reads() - before).toBe(2 + 2);
  });
});
