import { remainingOf } from '../../../../workbench/shop/order-money';
import { openRows } from '../../open-rows';

describe('payments of many orders', () => {
  /** What is told of instalments for many unpaid orders. @param amountOf by what is due for the order, and for the one below it. */
  function toldOfPayments(amountOf: (due: number, next: number, row: number) => number) {
    const opened = openRows('order.pay', { orders: 250 });
    const { shop, fill, plan } = opened;
    const unpaid = shop.state.orders.filter((one) => one.payment === 'UNPAID' && !one.isCancelled).slice(0, 31);
    const dues = unpaid.map((order) => remainingOf(shop.state, order));
    unpaid.slice(0, -1).forEach(({ id }, row) => {
      fill(3 + row, {
        ...{ id, 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-02' },
        'payment.bank_id': shop.state.banks[0]?.id ?? 0,
        'payment.amount': amountOf(dues[row] ?? 0, dues[row + 1] ?? 0, row),
      });
    });
    const ready = plan().records.filter(({ status }) => status === 'ready');
    expect(ready.length).toBeGreaterThan(5);
    return ready.flatMap(({ doubts }) => doubts);
  }

  it('take a doubt where an amount was dragged down and rises by one from row to row', () => {
    expect(toldOfPayments((_due, _next, row) => 100_000 + row)).not.toEqual([]);
  });

  it('take a doubt where one amount was filled down over orders that all owe something else', () => {
    expect(toldOfPayments(() => 100_000)).not.toEqual([]);
  });

  it('take a doubt where the amounts were pasted one row off: those that fit by chance do not leave in silence', () => {
    expect(toldOfPayments((_due, next) => next)).not.toEqual([]);
  });
});
