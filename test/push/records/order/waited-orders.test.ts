import type { PushOutcome } from '../../../../src/rpc/push-calls';
import { notePayment } from '../../../../workbench/shop/resources/orders/order-details';
import type { Shop } from '../../../../workbench/shop/shop';
import type { Order } from '../../../../workbench/shop/state/orders';
import { openDataset } from '../../open-dataset';

/** Three orders that something is typed beside, whose execution dies once it is noted what is to leave; hours later it is resumed. */
function openKilled(
  isMeant: (order: Order) => boolean,
  column: string,
  textFor: (order: Order) => string,
  arrange: (shop: Shop) => void = () => undefined,
) {
  const opened = openDataset('orders', 'order_id', { orders: 200, arrange });
  const { shop, clock, rpc, type, preview, confirm } = opened;
  const orders = shop.state.orders.filter((order) => !order.isCancelled && isMeant(order)).slice(-3);
  for (const order of orders) type(order.id, column, textFor(order));
  const plan = preview();
  expect(plan.counts.ready).toBe(3);
  expect(() =>
    confirm(plan, {
      interrupt: ({ kind }, phase) =>
        kind === 'flush' && phase === 'after' && rpc<{ unfinishedRun: unknown }>('state.get').unfinishedRun !== null,
    }),
  ).toThrow();
  const resume = () => {
    clock.advance(5 * 3_600_000);
    const outcome = rpc<PushOutcome>('push.resume');
    if (outcome.status !== 'finished') throw new Error('paused');
    return outcome.summary;
  };
  const [first, second, third] = orders;
  if (!first || !second || !third) throw new Error('too small a shop');
  return { ...opened, first, second, third, resume };
}

const isUnpaid = ({ payment, awb }: Order) => payment === 'UNPAID' && awb === null;

describe('cancellations that waited for hours', () => {
  it('are held back where the order was paid since, with what would be undone, and go where it was not', () => {
    const { shop, first, second, third, resume, resultOf, cell } = openKilled(isUnpaid, '#command', () => 'CANCEL');
    notePayment(shop.state, first, { status: 'PAID' });
    notePayment(shop.state, second, { status: 'PAID' });
    second.progress = 'DELIVERED';
    expect(resume().counts).toMatchObject({ done: 1, failed: 2 });
    expect([first, second, third].map(({ isCancelled }) => isCancelled)).toEqual([false, false, true]);
    expect(resultOf(first.id)).toContain('CANCEL cancels an order that was paid');
    expect(resultOf(second.id)).toContain('CANCEL undoes a finished order');
    expect(cell(first.id, '#command')).toBe('CANCEL');
  });

  it('go where a person agreed to just that: the order had been paid before', () => {
    const isPaid = ({ payment }: Order) => payment === 'PAID';
    const { first, second, third, resume } = openKilled(isPaid, '#command', () => 'CANCEL');
    expect(resume().counts).toMatchObject({ done: 3 });
    expect([first, second, third].every(({ isCancelled }) => isCancelled)).toBe(true);
  });
});

describe('tracking numbers that waited for hours', () => {
  const open = () => openKilled(isUnpaid, 'awb_number', ({ id }) => `JNE${id * 7919}`);

  it('are held back where another one was given since, and the order keeps that: its customer was told', () => {
    const { first, third, resume, resultOf, requests } = withRequests(open());
    first.awb = 'SICEPAT-77';
    expect(resume().counts).toMatchObject({ done: 2, notPushed: 1 });
    expect(first.awb).toBe('SICEPAT-77');
    expect(third.awb).toBe(`JNE${third.id * 7919}`);
    expect(resultOf(first.id)).toContain('Now SICEPAT-77 in the shop');
    expect(requests()).toBe(2);
  });
});

describe('payments that waited for hours', () => {
  it('are not booked where their cells were blanked or corrected since; the others are', () => {
    const opened = openKilled(
      isUnpaid,
      'payment.entry',
      () => '100000',
      (shop) => shop.state.banks.splice(1),
    );
    const { shop, first, second, third, resume, type, cell, resultOf } = opened;
    type(first.id, 'payment.entry', '');
    type(second.id, 'payment.entry', '10000');
    expect(resume().counts).toMatchObject({ done: 1, failed: 2 });
    expect([first, second, third].map((order) => shop.state.orderPayments.paidOf(order))).toEqual([0, 0, 100_000]);
    expect(cell(second.id, 'payment.entry')).toBe(10_000);
    expect(resultOf(second.id)).toContain('The cell was changed after the preview');
  });
});

const withRequests = <Opened extends ReturnType<typeof openKilled>>(opened: Opened) => ({
  ...opened,
  requests: () => opened.shop.log.filter(({ method, path }) => method === 'POST' && /awb/.test(path)).length,
});
