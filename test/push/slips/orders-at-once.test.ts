import { remainingOf } from '../../../workbench/shop/order-money';
import type { Order } from '../../../workbench/shop/state/orders';
import { openDataset } from '../open-dataset';

/** What stands beside every such edit, however it was made. */
const always = /cannot be undone/;

/** Orders that are still to be paid, from top to bottom, and what is told of what is typed beside each. */
function openUnpaid() {
  const opened = openDataset('orders', 'order_id', { orders: 200 });
  const { shop, view, type, preview } = opened;
  const dueOf = (order: Order): number => remainingOf(shop.state, order);
  const orders = shop.state.orders
    .filter((order) => order.payment === 'UNPAID' && !order.isCancelled && dueOf(order) > 200_000)
    .flatMap((order) => {
      try {
        return [{ order, row: view().rowOf(order.id) }];
      } catch {
        // Older than what the tab shows.
        return [];
      }
    })
    .sort((one, other) => one.row - other.row)
    .map(({ order }) => order);
  return {
    shop,
    orders,
    dueOf,
    told: (cellsOf: (order: Order, row: number) => Readonly<Record<string, string>>, count = orders.length) => {
      orders.slice(0, count).forEach((order, row) => {
        for (const [column, text] of Object.entries(cellsOf(order, row))) type(order.id, column, text);
      });
      const ready = preview().edits.filter(({ status }) => status === 'ready');
      expect(ready.length).toBeGreaterThan(0);
      const texts = ready.flatMap(({ warnings }) => warnings.filter((text) => !always.test(text)));
      return [...new Set(texts)];
    },
  };
}

const paid = (amount: number) => ({ 'payment.entry': String(amount), 'payment.entry.bank': 'BCA' });
const sent = (waybill: string) => ({ awb_number: waybill });

describe('tracking numbers that are typed beside orders', () => {
  it('take a tick with their count where they were dragged down', () => {
    expect(openUnpaid().told((_order, row) => sent(`JNE00${100 + row}`), 12)).toEqual([
      '12 tracking numbers rise by 1 from row to row: dragged down?',
    ]);
  });

  it('take one where only some of them were dragged down, among others', () => {
    const told = openUnpaid().told((_order, row) => sent(row < 3 ? `JNE${100 + row}` : `JNE7${row * 37}`), 12);
    expect(told).toEqual(['3 tracking numbers rise by 1 from row to row: dragged down?']);
  });

  it('take one where several orders get the same', () => {
    expect(openUnpaid().told(() => sent('JNE00100'), 2)).toEqual(['2 orders get the same tracking number JNE00100']);
  });

  it('take no more than what all take where each order has its own', () => {
    expect(openUnpaid().told((_order, row) => sent(`JNE${(row * 7919) % 1000}`), 12)).toEqual([]);
  });
});

describe('a tracking number that is typed beside an order', () => {
  it.each([
    ['a word', () => 'belum ada'],
    ['the order’s own number', ({ id }: Order) => String(id)],
  ])('takes a tick where it is %s', (_, waybillOf) => {
    expect(openUnpaid().told((order) => sent(waybillOf(order)), 1)).toEqual([
      expect.stringMatching(/is not a tracking number$/),
    ]);
  });

  it('takes one where another order has it', () => {
    const { told, shop } = openUnpaid();
    const [other] = shop.state.orders.filter(({ awb, isCancelled }) => awb && !isCancelled).slice(-1);
    expect(told(() => sent(other?.awb ?? ''), 1)).toEqual([
      `In your shop, ${other?.awb} is the tracking number of order ${other?.id}`,
    ]);
  });
});

describe('payments that are typed beside orders', () => {
  it('take a tick where they were dragged down', () => {
    expect(openUnpaid().told((_order, row) => paid(100_000 + row), 12)).toEqual([
      '12 cells rise by Rp1 from row to row: dragged down?',
    ]);
  });

  it('take one where one amount was filled down', () => {
    expect(openUnpaid().told(() => paid(100_000), 12)).toEqual([
      expect.stringMatching(/^12 orders get the same payment of Rp100,000/),
    ]);
  });

  it('take one where they stand a row off, though they fit by chance', () => {
    const { orders, dueOf, told } = openUnpaid();
    const next = (row: number) => orders[row + 1];
    const texts = told((order, row) => paid(dueOf(next(row) ?? order)), 12);
    expect(texts).toContainEqual(expect.stringMatching(/is the balance due of another of these orders; here it is Rp/));
  });

  it('take no more than what all take where each pays what is due, or half of it', () => {
    const { dueOf, told } = openUnpaid();
    expect(told((order, row) => paid(row % 2 === 0 ? dueOf(order) : Math.floor(dueOf(order) / 2)), 12)).toEqual([]);
  });

  it('take no more where ten pay the same', () => {
    expect(openUnpaid().told(() => paid(100_000), 10)).toEqual([]);
  });
});
