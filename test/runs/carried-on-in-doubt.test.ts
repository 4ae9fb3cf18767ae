import type { WireRequest } from '../../workbench/http-transport';
import { type Interrupt, isKilled } from '../push/crash-points';
import { openDataset } from '../push/open-dataset';

const silenceMs = 150_000;

const changes = (requests: readonly WireRequest[]): boolean => requests.some(({ method }) => method !== 'GET');

/** Kills an execution at its nth wave that changes something. */
function killed(phase: 'before' | 'after', nth = 1): Interrupt {
  let seen = 0;
  return ({ requests }, when) => {
    if (when !== phase || !changes(requests)) return false;
    seen += 1;
    return seen === nth;
  };
}

/** When what changes something left, and when the shop was asked about something afterwards. */
function watch(now: () => number) {
  const sent: number[] = [];
  const asked: number[] = [];
  const see = (requests: readonly WireRequest[]): void => {
    if (requests.length === 0) return;
    if (changes(requests)) sent.push(now());
    else if (sent.length > 0) asked.push(now());
  };
  return { see, waitedMs: () => (asked[0] ?? 0) - (sent.at(-1) ?? 0) };
}

describe('what may still be on its way', () => {
  it('is waited for, though it was noted long before it was sent again and the run was cancelled', () => {
    const opened = openDataset('suppliers', 'id', { products: 8 });
    const supplier = opened.shop.state.suppliers[0];
    opened.type(supplier?.id ?? 0, 'name', 'Pemasok X');
    const plan = opened.preview();
    opened.shop.faults.add({ method: 'PUT', nth: 1, fault: { kind: 'dropRequest' } });
    opened.shop.faults.add({ method: 'PATCH', nth: 1, fault: { kind: 'dropRequest' } });
    opened.shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'dropRequest' } });
    const { see, waitedMs } = watch(() => opened.clock.now());
    opened.confirm(plan, {
      interrupt: ({ requests }, phase) => {
        if (phase === 'before' && changes(requests)) opened.clock.advance(40_000);
        if (phase === 'before') see(requests);
        if (phase === 'after' && changes(requests)) {
          opened.rpc('runs.cancel', { run: opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun });
        }
        return false;
      },
    });
    expect(waitedMs()).toBeGreaterThanOrEqual(30_000);
  });
});

describe('a value that somebody else changed after ours had arrived', () => {
  it('is not set again: the customer is not told of a second waybill', () => {
    const opened = openDataset('orders', 'order_id', { products: 8, orders: 60 });
    const earliest = opened.clock.now() - 20 * 86_400_000;
    const order = opened.shop.state.orders.find(
      ({ isCancelled, awb, payment, createdAt }) =>
        !isCancelled && awb === null && payment === 'PAID' && createdAt > earliest,
    );
    if (!order) throw new Error('too small a shop');
    opened.type(order.id, 'awb_number', 'JNE-1');
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt: killed('after') }))).toBe(true);
    order.awb = 'JNE-2';
    opened.clock.advance(silenceMs);
    opened.rpc('runs.resume');
    expect(opened.shop.state.sentMessages.filter(({ text }) => text.includes('JNE-1'))).toHaveLength(1);
    expect([order.awb, opened.resultOf(order.id).slice(0, 1)]).toEqual(['JNE-2', '?']);
  });

  it('is not told as never set', () => {
    const opened = openDataset('suppliers', 'id', { products: 8 });
    const supplier = opened.shop.state.suppliers[0];
    if (!supplier) throw new Error('too small a shop');
    opened.type(supplier.id, 'name', 'Pemasok X');
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt: killed('after') }))).toBe(true);
    expect(supplier.name).toBe('Pemasok X');
    supplier.name = 'Pemasok Y';
    opened.clock.advance(silenceMs);
    opened.rpc('runs.resume');
    expect([supplier.name, opened.resultOf(supplier.id).slice(0, 1)]).toEqual(['Pemasok Y', '?']);
  });
});
