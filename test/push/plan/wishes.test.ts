import { remainingOf } from '../../../workbench/shop/order-money';
import { cancelOrder } from '../../../workbench/shop/resources/orders/place-order';
import type { Shop, ShopOptions } from '../../../workbench/shop/shop';
import { itemCount, type Order, totalOf } from '../../../workbench/shop/state/orders';
import { openDataset } from '../open-dataset';

const oneBank = ({ state }: Shop) => {
  state.banks.splice(1, 1);
};

/** A tab with the orders of the latest days, and those among them that are as it is asked for. */
function openOrders(isSuch: (order: Order) => boolean, options: Partial<ShopOptions> = {}) {
  const opened = openDataset('orders', 'order_id', { orders: 200, arrange: oneBank, ...options });
  const { shop, clock, preview, type } = opened;
  const found = shop.state.orders.filter(
    (order) => !order.isCancelled && order.createdAt > clock.now() - 25 * 86_400_000 && isSuch(order),
  );
  const order = (index = 0) => {
    const one = found[index];
    if (!one) throw new Error('too small a shop');
    return one;
  };
  return {
    ...opened,
    order,
    ask: (cells: Readonly<Record<string, string>>, index = 0) => {
      for (const [column, text] of Object.entries(cells)) type(order(index).id, column, text);
    },
    told: () =>
      preview().edits.map(({ status, reason, warnings }) => [
        status,
        reason,
        ...(status === 'blocked' ? [] : warnings),
      ]),
  };
}

const isUnpaid = ({ payment, awb }: Order) => payment === 'UNPAID' && awb === null;
const isPaid = ({ payment, progress }: Order) => payment === 'PAID' && progress !== 'DELIVERED';
const isDone = ({ payment, progress }: Order) => payment === 'PAID' && progress === 'DELIVERED';
const [command, waybill, payment] = ['#command', 'awb_number', 'payment.entry'];

describe('what one row asks of an order', () => {
  it.each([
    [{ [command]: 'CANCEL', [payment]: 'LUNAS' }, /CANCEL and a payment/],
    [{ [command]: 'CANCEL', [waybill]: 'JNE-1' }, /CANCEL and a new tracking number/],
  ])('is blocked where one thing undoes the other: %o', (cells, reason) => {
    const { shop, ask, told } = openOrders(isUnpaid);
    ask(cells);
    const blocked = ['blocked', expect.stringMatching(reason)];
    expect(told()).toEqual([blocked, blocked]);
    expect(shop.changes.size).toBe(0);
  });

  it('may be a payment and a waybill number, or two things of two orders', () => {
    const { ask, preview } = openOrders(isUnpaid);
    ask({ [payment]: 'LUNAS', [waybill]: 'JNE-1' });
    ask({ [command]: 'CANCEL' }, 1);
    expect(preview().counts).toMatchObject({ ready: 3, blocked: 0 });
  });

  it('is held back where what undoes it was written after the preview', () => {
    const { ask, preview, confirm, order } = openOrders(isUnpaid);
    ask({ [payment]: 'LUNAS' });
    const plan = preview();
    ask({ [command]: 'CANCEL' });
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(order().payment).toBe('UNPAID');
  });

  it.each([false, true])('is refused where the order is cancelled by now, told by itself or not: %s', (hides) => {
    const { shop, order, ask, told } = openOrders(isUnpaid, { hidesCancelledOrders: hides });
    ask({ [payment]: 'LUNAS', [waybill]: 'JNE-1' });
    cancelOrder(shop.state, order());
    expect(told().sort()).toEqual([
      ['blocked', 'No payment can be recorded: the shop says Cancelled'],
      ['blocked', 'No tracking number can be set: the shop says Cancelled'],
    ]);
  });

  it.each([payment, waybill])(
    'is not done where the order is cancelled between preview and confirmation: %s',
    (column) => {
      const { shop, order, ask, preview, confirm } = openOrders(isUnpaid);
      ask({ [column]: column === payment ? 'LUNAS' : 'JNE-1' });
      const plan = preview();
      cancelOrder(shop.state, order());
      expect(confirm(plan).counts.done).toBe(0);
      expect(shop.state.orderPayments.paidOf(order())).toBe(0);
      expect(shop.state.sentMessages).toHaveLength(0);
    },
  );

  it.each([
    ['delivered', isDone, 'paid and {pieces} pcs delivered'],
    ['still to be delivered', isPaid, 'paid for {pieces} pcs'],
  ])('says in numbers what a cancellation undoes of an order that was paid and is %s', (_, isSuch, text) => {
    const { shop, order, ask, told } = openOrders(isSuch);
    ask({ [command]: 'CANCEL' });
    const paid = totalOf(order()) - remainingOf(shop.state, order());
    const numbers = `Rp${paid.toLocaleString('en')} ${text.replace('{pieces}', String(itemCount(order())))}`;
    expect(told()).toEqual([['ready', '', expect.any(String), expect.stringContaining(numbers)]]);
  });

  it('is held back where an order was paid after its cancellation was seen', () => {
    const { shop, order, ask, preview, confirm } = openOrders(isUnpaid);
    ask({ [command]: 'CANCEL' });
    const plan = preview();
    shop.state.orderPayments.add(order(), {
      ...{ id: 1, bankId: 847, paidAt: 0, createdAt: 0, status: 'PAID' },
      nominal: totalOf(order()),
    });
    Object.assign(order(), { payment: 'PAID', progress: 'DELIVERED' });
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(order().isCancelled).toBe(false);
  });
});

describe('what one row asks of any record', () => {
  it('is blocked where it is to be deleted and changed', () => {
    const { cloud, shop, tabId, type, preview, view } = openDataset('expenses', 'id');
    const [expense] = shop.state.expenses;
    const { workbook } = cloud;
    const column = (workbook.sheet(tabId)?.lastColumn() ?? 0) + 1;
    workbook.type(tabId, 1, column, 'Command');
    workbook.type(tabId, view().rowOf(expense?.id ?? 0), column, 'DELETE');
    type(expense?.id ?? 0, 'nominal', '123000');
    const reason = expect.stringMatching(/DELETE and a change/);
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason },
      { status: 'blocked', reason },
    ]);
  });
});
