import { remainingOf } from '../../../../workbench/shop/order-money';
import { notePayment } from '../../../../workbench/shop/resources/orders/order-details';
import { type Order, totalOf } from '../../../../workbench/shop/state/orders';
import { openDataset } from '../../../push/open-dataset';
import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

const isUnpaid = ({ payment, isCancelled }: Order) => payment === 'UNPAID' && !isCancelled;
const isPaid = ({ payment, isCancelled }: Order) => payment === 'PAID' && !isCancelled;

function openAbout(endpoint: string, isMeant: (order: Order) => boolean) {
  const opened = openRows(endpoint, { products: 20, orders: 200 });
  const { shop } = opened;
  const order = shop.state.orders.filter(isMeant).slice(-1)[0];
  const account = shop.state.banks[0]?.id ?? 0;
  if (!order) throw new Error('too small a shop');
  const numberIn = (amount: number) => `Rp${amount.toLocaleString('en')}`;
  return { ...opened, order, account, numberIn };
}

describe('a payment that was booked already', () => {
  const booked = { status: 'INSTALLMENT', amount: 100_000, date: '2026-03-02' };

  it.each([
    ['is doubted as a row where the same came in on the same day', '2026-03-02', '100000', 1],
    ['is another one on another day', '2026-03-01', '100000', 0],
    ['is another one of another amount', '2026-03-02', '100500', 0],
  ])('%s', (_, day, amount, doubts) => {
    const { shop, fill, order, account, ...opened } = openAbout('order.pay', isUnpaid);
    notePayment(shop.state, order, { ...booked, bank_id: account });
    fill(3, {
      ...{ id: order.id, 'payment.status': 'INSTALLMENT', 'payment.date': day, 'payment.bank_id': account },
      'payment.amount': amount,
    });
    const told = toldIn(opened).filter((text) => text.includes('was booked for this order'));
    expect(told).toHaveLength(doubts);
  });

  it('takes a tick where it is typed beside its order', () => {
    const { shop, type, preview } = openDataset('orders', 'order_id', { orders: 200 });
    const order = shop.state.orders
      .filter((one) => isUnpaid(one) && remainingOf(shop.state, one) > 300_000)
      .slice(-1)[0];
    if (!order) throw new Error('too small a shop');
    const [account] = shop.state.banks;
    notePayment(shop.state, order, { ...booked, bank_id: account?.id ?? 0 });
    type(order.id, 'payment.entry', '100000');
    type(order.id, 'payment.entry.bank', account?.name ?? '');
    const [edit] = preview().edits;
    expect(edit).toMatchObject({ status: 'ready' });
    expect(edit?.warnings).toContainEqual(expect.stringContaining('was booked for this order on 2 Mar 2026 already'));
  });
});

describe('rows that would forget what was paid', () => {
  const update = (order: Order, cells: RowCells): RowCells => ({
    ...{ order_id: order.id, customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0, is_print: 'FALSE' },
    ...{ 'products.id': order.lines[0]?.variationId ?? 0, 'products.qty': order.lines[0]?.quantity ?? 0 },
    ...{ 'products.product_status': 'S', 'expedition.id': 1, 'expedition.rate': order.shippingCost },
    ...{ 'expedition.name': 'JNE', 'expedition.auto_pickup': 'FALSE', source: 'WEB', ...cells },
  });

  it('say how much: an order that is replaced by one without its payment', () => {
    const { fill, order, numberIn, ...opened } = openAbout('order.update', isPaid);
    fill(3, update(order, { 'payment.status': 'UNPAID' }));
    expect(toldIn(opened)).toContainEqual(expect.stringContaining(`${numberIn(totalOf(order))} was paid`));
  });

  it('say nothing where a paid order is replaced and stays paid', () => {
    const { fill, order, account, ...opened } = openAbout('order.update', isPaid);
    const day = new Date(order.createdAt + 7 * 3_600_000).toISOString().slice(0, 10);
    const paid = { 'payment.status': 'PAID', 'payment.date': day, 'payment.bank_id': account };
    fill(3, update(order, { ...paid, 'payment.amount': totalOf(order) }));
    expect(opened.plan().counts).toMatchObject({ ready: 1, problem: 0 });
    expect(toldIn(opened).filter((text) => /paid|due/.test(text))).toEqual([]);
  });

  it('say how much: instalments that are deleted', () => {
    const { shop, fill, order, account, numberIn, ...opened } = openAbout('order.deleteInstallments', isUnpaid);
    notePayment(shop.state, order, { status: 'INSTALLMENT', amount: 100_000, bank_id: account });
    fill(3, { order_id: order.id, Command: 'DELETE' });
    expect(toldIn(opened)).toEqual([expect.stringContaining(`${numberIn(100_000)} was paid`)]);
  });
});
