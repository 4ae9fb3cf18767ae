import type { WireRequest } from '../../workbench/http-transport';
import { type Interrupt, isKilled } from '../push/crash-points';
import { openDataset } from '../push/open-dataset';
import { codeOf, openPulled } from '../push/open-pulled';
import { journalCells } from './journal-cells';
import { changesSomething, colleague, killedAtChange, openLeft, openShared, silenceMs } from './shared-push';

const addsStock = (requests: readonly WireRequest[]): boolean =>
  requests.some(({ url }) => url.includes('update-stock'));

describe('a file that was set back', () => {
  it('to before somebody else took the run over, lets nothing be sent a second time by whoever had it first', () => {
    const opened = openLeft('after');
    const lines = opened.cells.read();
    opened.adopt(colleague);
    expect(opened.added()).toEqual([5, 5, 5, 5]);
    opened.cells.write(lines);
    codeOf(() => opened.rpc('runs.resume'));
    expect(opened.added()).toEqual([5, 5, 5, 5]);
  });

  it('to before somebody else took the run over, tells nothing as not sent that they sent', () => {
    const opened = openLeft('after');
    const run = opened.unfinished();
    const lines = opened.cells.read();
    opened.adopt(colleague);
    opened.cells.write(lines);
    opened.rpc('runs.abandon', { run });
    const { lines: told } = opened.rpc<{ lines: { state: string }[] }>('runs.show', { run });
    expect(told.map(({ state }) => state)).not.toContain('failed');
  });

  it('to before its first owner took it back, still shows them the run that they left unfinished', () => {
    const opened = openLeft('after');
    const lines = opened.cells.read();
    expect(isKilled(() => opened.adopt({ ...colleague, interrupt: killedAtChange('before') }))).toBe(true);
    opened.clock.advance(silenceMs);
    expect(isKilled(() => opened.adopt({ interrupt: killedAtChange('after') }))).toBe(true);
    opened.clock.advance(silenceMs);
    opened.cells.write(lines);
    expect(opened.unfinished()).not.toBeNull();
    opened.rpc('runs.resume');
    expect([opened.added(), opened.unfinished()]).toEqual([[5, 5, 5, 5], null]);
  });

  it('at once, waits for what may have left just before', () => {
    const opened = openShared();
    const versions: string[][][] = [];
    const dies = killedAtChange('after');
    const interrupt: Interrupt = (operation, phase) => {
      if (operation.kind === 'flush' && phase === 'after') versions.push(opened.cells.read());
      // It waits for its turn, so that its line is old when it leaves.
      if (phase === 'before' && changesSomething(operation.requests)) opened.clock.advance(40_000);
      return dies(operation, phase);
    };
    expect(isKilled(() => opened.confirmAll(opened.plan, { interrupt }))).toBe(true);
    opened.cells.write(versions.find((lines) => lines.length > 1) ?? []);
    opened.cloud.properties.document.setAll({ 'ngorder.lease': '' });
    const began = opened.clock.now();
    let askedMs = -1;
    opened.rpc(
      'runs.resume',
      {},
      {
        interrupt: ({ requests }) => {
          if (requests.length > 0 && askedMs < 0) askedMs = opened.clock.now() - began;
          return false;
        },
      },
    );
    expect(askedMs).toBeGreaterThanOrEqual(30_000);
    expect(opened.added()).toEqual([5, 5, 5, 5]);
  });

  it('to before a payment was booked, tells that it was', () => {
    const opened = openDataset('orders', 'order_id', {
      products: 8,
      orders: 60,
      arrange: ({ state }) => state.banks.splice(1, 1),
    });
    const earliest = opened.clock.now() - 20 * 86_400_000;
    const order = opened.shop.state.orders.find(
      ({ isCancelled, payment, createdAt }) => !isCancelled && payment === 'UNPAID' && createdAt > earliest,
    );
    if (!order) throw new Error('too small a shop');
    opened.type(order.id, 'payment.entry', '1000');
    const cells = journalCells(opened.cloud.workbook);
    const versions: string[][][] = [];
    const dies = killedAtChange('after');
    const interrupt: Interrupt = (operation, phase) => {
      if (operation.kind === 'flush' && phase === 'after') versions.push(cells.read());
      return dies(operation, phase);
    };
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt }))).toBe(true);
    cells.write(versions.find((lines) => lines.length === 2) ?? []);
    opened.clock.advance(silenceMs);
    opened.rpc('runs.resume');
    const booked = opened.shop.state.orderPayments.of(order).filter(({ nominal }) => nominal === 1000);
    expect([booked.length, opened.resultOf(order.id).slice(0, 1)]).toEqual([1, '✓']);
  });

  it('to before a sale was made good for, makes good for it once', () => {
    const opened = openPulled({ products: 20 });
    const { id } = opened.variation(0);
    opened.type(id, '70');
    const plan = opened.preview();
    const cells = journalCells(opened.workbook);
    const versions: string[][][] = [];
    let hasSold = false;
    const interrupt: Interrupt = ({ kind, requests }, phase) => {
      if (kind === 'flush' && phase === 'after') versions.push(cells.read());
      if (phase === 'before' && changesSomething(requests) && !hasSold) {
        hasSold = true;
        opened.shop.sell(id, 0, 2);
      }
      return phase === 'after' && addsStock(requests);
    };
    expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
    expect(opened.stock(id)).toBe(68);
    opened.clock.advance(silenceMs);
    const before = versions.filter((lines) => lines.length === 2).at(-1);
    cells.write(before ?? []);
    opened.rpc('runs.resume');
    expect(opened.stock(id)).toBe(68);
  });
});

/** When what changes something left, and when the shop was asked about something afterwards. */
function watch(now: () => number) {
  const sent: number[] = [];
  const asked: number[] = [];
  const see = (requests: readonly WireRequest[]): void => {
    if (requests.length === 0) return;
    if (changesSomething(requests)) sent.push(now());
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
        if (phase === 'before' && changesSomething(requests)) opened.clock.advance(40_000);
        if (phase === 'before') see(requests);
        if (phase === 'after' && changesSomething(requests)) {
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
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt: killedAtChange('after') }))).toBe(true);
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
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt: killedAtChange('after') }))).toBe(true);
    expect(supplier.name).toBe('Pemasok X');
    supplier.name = 'Pemasok Y';
    opened.clock.advance(silenceMs);
    opened.rpc('runs.resume');
    expect([supplier.name, opened.resultOf(supplier.id).slice(0, 1)]).toEqual(['Pemasok Y', '?']);
  });
});
