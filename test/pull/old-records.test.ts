import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { dayMs } from '../../workbench/shop/local-time';
import type { ShopOptions } from '../../workbench/shop/shop';
import type { Order } from '../../workbench/shop/state/orders';
import { viewTab } from '../../workbench/tab-view';

/** Five orders a day for 90 days, all of them pulled. */
const smallShop = { products: 20, orders: 450, orderDays: 90, warehouses: 1 };

function openPulled(shop: Partial<ShopOptions> = {}, filters: Readonly<Record<string, string>> = {}) {
  const bench = openInProcessWorkbench({ shop: { ...smallShop, ...shop }, locale: 'en' });
  const { rpc, cloud, clock } = bench;
  rpc('connection.save', { key: bench.shop.options.key });
  const toTheEnd = (order: Readonly<Record<string, unknown>>): PullSummary => {
    let outcome = rpc<PullOutcome>('pull.run', order);
    while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
    return outcome;
  };
  const definition = { dataset: 'orders', filters: { start_date: '2025-12-01', ...filters }, mode: 'update' };
  const { tabId } = toTheEnd({ definition });
  const tab = () => viewTab(cloud.workbook, tabId, 'order_id');
  return {
    ...bench,
    tabId,
    tab,
    pulled: [...bench.shop.state.orders],
    /** A refresh on the next day, and how many requests it took. */
    refreshNextDay: () => {
      clock.advance(dayMs);
      return toTheEnd({ tabId });
    },
    refresh: () => toTheEnd({ tabId }),
    resultOf: ({ id }: Order) => String(tab().cell(id, '#result')),
    note: () =>
      String(cloud.workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')[0]?.[0]),
  };
}

type Bench = ReturnType<typeof openPulled>;

const ageOf = ({ clock }: Bench, { createdAt }: Order): number => (clock.now() - createdAt) / dayMs;

/** Orders at a stage, from three weeks before on, the latest first. */
const oldOrders = (bench: Bench, progress: string): Order[] =>
  bench.pulled
    .filter((order) => order.progress === progress && !order.isCancelled && ageOf(bench, order) > 21)
    .sort((a, b) => b.createdAt - a.createdAt);

/** One at each of these stages. */
function oneOfEach<Stage extends string>(bench: Bench, stages: readonly Stage[]): Record<Stage, Order> {
  return Object.fromEntries(
    stages.map((stage) => {
      const [order] = oldOrders(bench, stage);
      if (!order) throw new Error(`no old order is ${stage}`);
      return [stage, order];
    }),
  ) as Record<Stage, Order>;
}

const pay = (order: Order): void => void Object.assign(order, { payment: 'PAID', progress: 'NO AWB' });

const vanished = (bench: Bench): number[] =>
  bench.pulled.filter((order) => bench.resultOf(order) !== '').map(({ id }) => id);

describe('an order of more than three weeks ago', () => {
  it('is right in the tab a day after it was paid, shipped, delivered or cancelled', () => {
    const bench = openPulled();
    const { tab, refreshNextDay, clock } = bench;
    const {
      UNPAID: paid,
      'NO AWB': shipped,
      'ON PROCESS': delivered,
    } = oneOfEach(bench, ['UNPAID', 'NO AWB', 'ON PROCESS']);
    const [, cancelled] = oldOrders(bench, 'UNPAID');
    if (!cancelled) throw new Error('only one old order is unpaid');
    refreshNextDay();
    clock.advance(dayMs / 2);
    pay(paid);
    Object.assign(shipped, { progress: 'ON PROCESS', awb: 'JNE0001' });
    Object.assign(delivered, { progress: 'DELIVERED' });
    Object.assign(cancelled, { isCancelled: true });
    refreshNextDay();
    expect(tab().cell(paid.id, 'payment_status')).toBe('Paid');
    expect(tab().cell(shipped.id, 'awb_number')).toBe('JNE0001');
    expect(tab().cell(delivered.id, 'order_progress_status')).toBe('Delivered');
    expect(vanished(bench)).toEqual([cancelled.id]);
  });
});

describe('a shop so slow that a refresh reads only some of the days before', () => {
  /** Four requests a minute: two for about a third of the days before the latest, two for those of what is open no more. */
  const slow = { rateLimitPerMinute: 4 };

  it('has every open order right a day after it changed, as long as it is open', () => {
    const bench = openPulled(slow);
    const paid = oldOrders(bench, 'UNPAID');
    const shipped = oldOrders(bench, 'NO AWB');
    for (const order of paid) pay(order);
    for (const order of shipped) Object.assign(order, { progress: 'ON PROCESS', awb: `JNE${order.id}` });
    bench.refreshNextDay();
    const tab = bench.tab();
    expect(paid.filter(({ id }) => tab.cell(id, 'payment_status') !== 'Paid')).toEqual([]);
    expect(shipped.filter(({ id }) => tab.cell(id, 'awb_number') !== `JNE${id}`)).toEqual([]);
    expect(vanished(bench)).toEqual([]);
  });

  it('reads the days of the few orders that are open no more, however long ago they are', () => {
    const bench = openPulled(slow);
    const delivered = oldOrders(bench, 'ON PROCESS').at(-1);
    const cancelled = oldOrders(bench, 'UNPAID').at(-1);
    if (!delivered || !cancelled) throw new Error('no old order is open');
    delivered.progress = 'DELIVERED';
    cancelled.isCancelled = true;
    bench.refreshNextDay();
    expect(bench.tab().cell(delivered.id, 'order_progress_status')).toBe('Delivered');
    expect(vanished(bench)).toEqual([cancelled.id]);
  });

  it('finds what is open no more when its days come round, and takes nothing for gone until then', () => {
    const bench = openPulled(slow);
    const delivered = oldOrders(bench, 'ON PROCESS');
    const cancelled = oldOrders(bench, 'UNPAID');
    for (const order of delivered) order.progress = 'DELIVERED';
    for (const order of cancelled) order.isCancelled = true;
    const isRight = (order: Order) =>
      bench.tab().cell(order.id, 'order_progress_status') === 'Delivered' || bench.resultOf(order) !== '';
    const right: number[] = [];
    for (const _day of [1, 2, 3]) {
      bench.refreshNextDay();
      right.push([...delivered, ...cancelled].filter(isRight).length);
      expect(vanished(bench).filter((id) => !cancelled.some((order) => order.id === id))).toEqual([]);
    }
    expect(right[0]).toBeGreaterThan(0);
    expect(right[0]).toBeLessThan(delivered.length + cancelled.length);
    expect(right[2]).toBe(delivered.length + cancelled.length);
    expect(vanished(bench)).toEqual(cancelled.map(({ id }) => id).sort((a, b) => a - b));
  });

  it('says up to when it is sure, and from when the oldest are', () => {
    const bench = openPulled(slow);
    bench.refreshNextDay();
    const [, since, sure] = bench.note().split('\n');
    expect(since).toBe('Refreshed from 23 Feb 2026 on');
    expect(sure).toMatch(
      /^Records from \d+ [A-Z][a-z]{2} 20\d\d on are at most one day old; the oldest were read on 2 Mar 2026, /,
    );
    bench.refreshNextDay();
    bench.refreshNextDay();
    expect(bench.note()).not.toContain('2 Mar 2026');
  });

  it('carries on what an execution had to leave of them', () => {
    const bench = openPulled({ rateLimitPerMinute: 1 });
    const paid = oldOrders(bench, 'UNPAID');
    for (const order of paid) pay(order);
    bench.clock.advance(dayMs);
    let executions = 1;
    let outcome = bench.rpc<PullOutcome>('pull.run', { tabId: bench.tabId });
    for (; outcome.status === 'paused'; executions += 1) outcome = bench.rpc<PullOutcome>('pull.continue');
    expect(executions).toBeGreaterThan(1);
    const tab = bench.tab();
    expect(paid.filter(({ id }) => tab.cell(id, 'payment_status') !== 'Paid')).toEqual([]);
    expect(vanished(bench)).toEqual([]);
  });
});

describe('a refresh of a tab with days', () => {
  it('reads the days before the latest once a day, however often it is made', () => {
    const bench = openPulled();
    const whole = 5;
    expect(bench.refreshNextDay().calls).toBeGreaterThanOrEqual(whole);
    expect([bench.refresh(), bench.refresh()].map(({ calls }) => calls)).toEqual([1, 1]);
    expect(bench.refreshNextDay().calls).toBeGreaterThanOrEqual(whole);
  });

  it('asks for no more days than a period has that is over', () => {
    const bench = openPulled({}, { end_date: '2026-01-31' });
    const [paid] = oldOrders(bench, 'UNPAID').filter((order) => ageOf(bench, order) > 35);
    if (!paid) throw new Error('no order of that period is unpaid');
    pay(paid);
    const { rows } = bench.refreshNextDay();
    expect(rows).toBe(bench.tab().rows);
    expect(bench.tab().cell(paid.id, 'payment_status')).toBe('Paid');
    const asked = bench.shop.log.slice(-3).map(({ path }) => path);
    expect(asked.join()).not.toContain('2026-02');
  });
});
