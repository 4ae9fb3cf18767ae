import type { RowsOutcome } from '../../../src/rpc/row-calls';
import { remainingOf } from '../../../workbench/shop/order-money';
import { notePayment } from '../../../workbench/shop/resources/orders/order-details';
import type { Order } from '../../../workbench/shop/state/orders';
import { asItIs, openProducts } from '../open-products';
import { openRows, summaryOf } from '../open-rows';

/** Confirms what is typed; the execution dies once it is noted what is to leave, and so many hours later it is resumed. */
function confirmAndResume(opened: ReturnType<typeof openRows>, hours: number, meanwhile: () => void) {
  const { plan, confirm, rpc, clock, resume } = opened;
  const previewed = plan();
  expect(previewed.counts.problem).toBe(0);
  expect(() =>
    confirm(previewed, previewed.confirmWith ?? '', {
      interrupt: ({ kind }, phase) => kind === 'flush' && phase === 'after' && rpc<unknown>('rows.unfinished') !== null,
    }),
  ).toThrow();
  meanwhile();
  clock.advance(hours * 3_600_000);
  return summaryOf(resume() satisfies RowsOutcome).counts;
}

function openOrders(endpoint: string, isMeant: (order: Order) => boolean = ({ payment }) => payment === 'UNPAID') {
  const opened = openRows(endpoint, { products: 20, orders: 200 });
  const [first, second] = opened.shop.state.orders.filter((order) => !order.isCancelled && isMeant(order)).slice(-2);
  if (!first || !second) throw new Error('too small a shop');
  return { ...opened, first, second };
}

describe('requests for rows that waited for hours', () => {
  it('leave no payment of an order that somebody else booked on meanwhile; the others go', () => {
    const opened = openOrders('order.pay');
    const { shop, fill, first, second, result } = opened;
    const account = shop.state.banks[0]?.id ?? 0;
    [first, second].forEach((order, index) => {
      fill(3 + index, {
        ...{ id: order.id, 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-02' },
        ...{ 'payment.bank_id': account, 'payment.amount': 100_000 + index },
      });
    });
    const counts = confirmAndResume(opened, 5, () =>
      notePayment(shop.state, first, { status: 'INSTALLMENT', amount: 100_000 }),
    );
    expect(counts).toEqual({ done: 1, failed: 1, unknown: 0 });
    const paid = [first, second].map((order) => shop.state.orderPayments.paidOf(order));
    expect(paid).toEqual([100_000, 100_001]);
    expect(result(3)).toMatch(/^✗ failed: Changed in the shop while it waited/);
  });

  it('cancel no order that was paid meanwhile', () => {
    const opened = openOrders('order.cancel');
    const { shop, fill, first, second } = opened;
    fill(3, { id: first.id });
    fill(4, { id: second.id });
    const counts = confirmAndResume(opened, 5, () => notePayment(shop.state, first, { status: 'PAID' }));
    expect(counts).toEqual({ done: 1, failed: 1, unknown: 0 });
    expect([first.isCancelled, second.isCancelled]).toEqual([false, true]);
    expect(remainingOf(shop.state, first)).toBe(0);
  });

  it('bring back no stock of a product that was sold meanwhile', () => {
    const opened = openProducts('product.update');
    const [sold, kept] = opened.own.filter(({ variations }) => variations.length === 1);
    const [one, other] = [sold?.variations[0], kept?.variations[0]];
    if (!sold || !kept || !one || !other) throw new Error('too small a shop');
    [sold, kept].forEach((product, index) => {
      opened.fill(3 + index, { ...asItIs(product), Group: `g${index}`, 'variations.price': 149_000 });
    });
    const before = one.stock.get(0) ?? 0;
    const counts = confirmAndResume(opened, 5, () => opened.shop.sell(one.id, 0, 5));
    expect(counts).toEqual({ done: 1, failed: 1, unknown: 0 });
    expect([one.stock.get(0), opened.shop.state.variations.get(other.id)?.price]).toEqual([before - 5, 149_000]);
    expect(opened.plan().counts).toMatchObject({ ready: 1, alreadySent: 1 });
  });

  it.each([
    ['is not sent after hours', 5, { done: 0, failed: 1, unknown: 0 }],
    ['is sent after some minutes', 0.1, { done: 1, failed: 0, unknown: 0 }],
  ])('a count %s', (_, hours, expected) => {
    const opened = openProducts('stockOpname.create');
    const [variation] = opened.own[0]?.variations ?? [];
    opened.fill(3, {
      ...{ Group: 'a', warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': variation?.id ?? 0 },
      'stock_adjustment.warehouse_stock': (variation?.stock.get(0) ?? 0) + 1,
    });
    expect(confirmAndResume(opened, hours, () => undefined)).toEqual(expected);
  });

  it('go where nothing changed', () => {
    const opened = openOrders('order.cancel', ({ payment }) => payment === 'PAID');
    opened.fill(3, { id: opened.first.id });
    expect(confirmAndResume(opened, 5, () => undefined)).toEqual({ done: 1, failed: 0, unknown: 0 });
  });

  it('are not sent where their rows were corrected, excluded or deleted since; the others are', () => {
    const opened = openRows('payment.withdraw');
    const { fill, shop, result } = opened;
    ['Sari', 'Budi', 'Ani', 'Dodi'].forEach((holder_name, row) => {
      const account_number = `77${row * 9173 + 12_345}`;
      fill(3 + row, { xendit_bank_id: '3', holder_name, account_number, nominal: 500_000 + row * 7000 });
    });
    const before = shop.state.orderPay.entries.length;
    const counts = confirmAndResume(opened, 5, () => {
      fill(3, { nominal: '50000' });
      fill(4, { Command: 'SKIP' });
      opened.sheet.deleteRows(5, 1);
    });
    expect(counts).toEqual({ done: 1, failed: 3, unknown: 0 });
    expect(shop.state.orderPay.entries.slice(before).filter(({ nominal }) => nominal === -566_000)).toHaveLength(1);
    expect(result(3)).toContain('The cell was changed after the preview');
    expect(result(5)).toMatch(/^✓/);
  });
});
