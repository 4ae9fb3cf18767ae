import { utcDay } from '../../src/days/day';
import type { PullSummary } from '../../src/pull/pull';
import { remainingOf } from '../../workbench/shop/order-money';
import { notePayment } from '../../workbench/shop/resources/orders/order-details';
import { cancelOrder } from '../../workbench/shop/resources/orders/place-order';
import { itemCount, type Order, totalOf } from '../../workbench/shop/state/orders';
import { viewTab } from '../../workbench/tab-view';
import { askPlan, openRows, type PlanView } from './open-rows';
import type { RowCells } from './row-cells';

const verdictsIn = ({ records }: PlanView) =>
  records
    .filter(({ status }) => status !== 'skipped')
    .map(({ status, problem, doubts }) => [status, problem, ...doubts]);

/** A template about orders, in a shop with some, and an order that is as it is asked for. */
function openAbout(endpoint: string, isSuch: (order: Order) => boolean) {
  const opened = openRows(endpoint, { products: 20, orders: 200 });
  const order = opened.shop.state.orders.find((one) => !one.isCancelled && isSuch(one));
  if (!order) throw new Error('too small a shop');
  return { ...opened, order };
}

const isUnpaid = ({ payment, awb }: Order) => payment === 'UNPAID' && awb === null;
const isPaid = ({ payment, progress }: Order) => payment === 'PAID' && progress !== 'DELIVERED';
const isDone = ({ payment, progress }: Order) => payment === 'PAID' && progress === 'DELIVERED';

describe('what rows ask of an order', () => {
  it.each([
    ['order.pay', { 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-01', 'payment.amount': '50000' }],
    ['order.addAwb', { awb_number: 'JNE-1' }],
    ['order.cancel', {}],
  ])('is refused by %s where the shop says that it is cancelled', (endpoint, cells) => {
    const { shop, fill, plan, order } = openAbout(endpoint, isUnpaid);
    cancelOrder(shop.state, order);
    const account = endpoint === 'order.pay' ? { 'payment.bank_id': shop.state.banks[0]?.id ?? 0 } : {};
    fill(3, { id: order.id, ...cells, ...account });
    expect(verdictsIn(plan())).toEqual([['problem', expect.stringContaining('the shop says Cancelled')]]);
  });

  it('is refused where a cancelled order is to be cancelled between plan and confirmation', () => {
    const { shop, fill, plan, confirm, order, requests } = openAbout('order.addAwb', isUnpaid);
    fill(3, { id: order.id, awb_number: 'JNE-1' });
    const previewed = plan();
    expect(verdictsIn(previewed)).toEqual([['ready', '']]);
    cancelOrder(shop.state, order);
    expect(() => confirm(previewed, '1')).toThrow();
    expect(requests('POST', /awb-number/)).toBe(0);
  });

  it.each([
    ['delivered', isDone, 'paid and {pieces} pcs delivered'],
    ['still to be delivered', isPaid, 'paid for {pieces} pcs'],
  ])('says in numbers what a cancellation undoes of an order that was paid and is %s', (_, isSuch, text) => {
    const { shop, fill, plan, order } = openAbout('order.cancel', isSuch);
    fill(3, { id: order.id });
    const paid = totalOf(order) - remainingOf(shop.state, order);
    const numbers = `Rp${paid.toLocaleString('en')} ${text.replace('{pieces}', String(itemCount(order)))}`;
    expect(verdictsIn(plan())).toEqual([['ready', '', expect.stringContaining(numbers)]]);
  });

  it.each<[string, (id: number) => RowCells]>([
    ['shipment.remove', (id) => ({ Command: 'DELETE', order_id: id })],
    ['shipment.resend', (id) => ({ order_id: id })],
    ['shipment.cancelPickup', (id) => ({ id })],
    ['shipment.requestPickup', (id) => ({ 'pickup_request.id': id, 'pickup_request.service': 'PICKUP' })],
  ])('says in numbers that the parcel of %s was delivered, and nothing of one that was not', (endpoint, cellsOf) => {
    const { shop, fill, plan, order } = openAbout(endpoint, isDone);
    fill(3, cellsOf(order.id));
    const doubt = expect.stringContaining(`a finished order: ${itemCount(order)} pcs delivered`);
    expect(verdictsIn(plan())).toEqual([['ready', '', doubt]]);
    const moving = shop.state.orders.find((one) => !one.isCancelled && isPaid(one));
    fill(3, cellsOf(moving?.id ?? 0));
    expect(verdictsIn(plan())).toEqual([['ready', '']]);
  });

  it('lets the pickup of a cancelled order be called off, and asks for none', () => {
    const told = (endpoint: string) => {
      const { shop, fill, plan, order } = openAbout(endpoint, isPaid);
      cancelOrder(shop.state, order);
      fill(3, { [endpoint === 'shipment.resend' ? 'order_id' : 'id']: order.id });
      return verdictsIn(plan());
    };
    expect(told('shipment.cancelPickup')).toEqual([['ready', '']]);
    expect(told('shipment.resend')).toEqual([['problem', expect.stringContaining('the shop says Cancelled')]]);
  });

  it('is left to the shop where it does not know the order', () => {
    const { fill, plan } = openRows('order.addAwb');
    fill(3, { id: 1, awb_number: 'JNE-1' });
    expect(verdictsIn(plan())).toEqual([['ready', '']]);
  });
});

describe('a payment that rows ask for', () => {
  it.each<[string, number, Readonly<Record<string, string>>, readonly string[]]>([
    ['is doubted where it came in before its order', -5, {}, ['ready', '', 'before the order of']],
    [
      'is doubted where it lost its thousands',
      0,
      { 'payment.amount': '500' },
      ['ready', '', 'Did you mean Rp500,000?'],
    ],
    [
      'is refused where it goes into no account of the shop',
      0,
      { 'payment.bank_id': '5' },
      ['problem', '"5" is not one account'],
    ],
    ['is refused where it is more than what is due', 0, { 'payment.amount': '99000000' }, ['problem', 'balance due']],
  ])('%s', (_, days, cells, told) => {
    const { shop, fill, plan, order } = openAbout('order.pay', isUnpaid);
    fill(3, {
      ...{ id: order.id, 'payment.status': 'INSTALLMENT', 'payment.amount': '50000' },
      'payment.date': utcDay(order.createdAt + 7 * 3_600_000 + days * 86_400_000),
      ...{ 'payment.bank_id': shop.state.banks[0]?.id ?? 0, ...cells },
    });
    expect(verdictsIn(plan())).toEqual([told.map((text) => expect.stringContaining(text))]);
  });

  it('may be as small as what is left to be paid', () => {
    const { shop, fill, plan, order } = openAbout('order.pay', isUnpaid);
    const due = remainingOf(shop.state, order);
    const pay = (amount: number) => ({
      ...{ id: order.id, 'payment.status': 'INSTALLMENT', 'payment.amount': amount },
      ...{ 'payment.date': utcDay(order.createdAt + 7 * 3_600_000), 'payment.bank_id': shop.state.banks[0]?.id ?? 0 },
    });
    notePayment(shop.state, order, { status: 'INSTALLMENT', amount: due - 700 });
    fill(3, pay(700));
    expect(verdictsIn(plan())).toEqual([['ready', '']]);
  });

  it('of a new order is held against the day of that order', () => {
    expect(toldOfNewOrder({ 'payment.date': '2026-02-20' })).toEqual([
      ['ready', '', 'Paid on 20 Feb 2026, before the order of 1 Mar 2026'],
    ]);
  });

  it('of a new order is of nothing only where none came in', () => {
    const nothing = { 'payment.date': '2026-03-01', 'payment.amount': '0' };
    expect(toldOfNewOrder({ ...nothing, 'payment.status': 'UNPAID' })).toEqual([['ready', '']]);
    expect(toldOfNewOrder(nothing)).toEqual([['problem', expect.stringContaining('A payment cannot be 0')]]);
  });
});

/** What is told of a new order of 1 March, with one product and a payment. */
function toldOfNewOrder(payment: Readonly<Record<string, string>>) {
  const { fill, plan, shop } = openRows('order.create');
  const [sold] = [...shop.state.products.values()].flatMap(({ type, variations }) => (type === 'S' ? variations : []));
  fill(3, {
    ...{ order_date: '2026-03-01', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 1, is_print: 'FALSE' },
    ...{
      source: 'WEB',
      'products.id': sold?.id ?? 0,
      'products.qty': 1,
      'products.product_status': 'S',
      'expedition.id': 1,
    },
    ...{ 'expedition.rate': 15_000, 'expedition.name': 'JNE', 'expedition.auto_pickup': 'FALSE' },
    ...{
      'payment.status': 'INSTALLMENT',
      'payment.bank_id': shop.state.banks[0]?.id ?? 0,
      'payment.amount': '50000',
      ...payment,
    },
  });
  return verdictsIn(plan());
}

describe('what a row of a pulled tab asks besides', () => {
  it.each([
    ['payment.entry', 'LUNAS', /CANCEL and a payment/],
    ['awb_number', 'JNE-1', /CANCEL and a new tracking number/],
  ])('keeps an order from being cancelled: %s', (column, text, problem) => {
    const opened = openAbout('order.cancel', isUnpaid);
    const { rpc, cloud, clock, shop } = opened;
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'orders' });
    const view = viewTab(cloud.workbook, tabId, 'order_id');
    const order = shop.state.orders.find((one) => isUnpaid(one) && one.createdAt > clock.now() - 20 * 86_400_000);
    const row = view.rowOf(order?.id ?? 0);
    const ask = () =>
      askPlan(opened, {
        ...{ endpoint: 'order.cancel', tabId, rows: [row] },
        columns: { id: 'Order ID' },
      });
    expect(verdictsIn(ask())).toEqual([['ready', '']]);
    cloud.workbook.type(tabId, row, view.columnOf(column), text);
    expect(verdictsIn(ask())).toEqual([['problem', expect.stringMatching(problem)]]);
  });

  it('keeps a record from being deleted whose value is changed', () => {
    const opened = openRows('expense.delete');
    const { rpc, cloud, shop } = opened;
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'expenses' });
    const view = viewTab(cloud.workbook, tabId, 'id');
    const row = view.rowOf(shop.state.expenses[0]?.id ?? 0);
    const command = (cloud.workbook.sheet(tabId)?.lastColumn() ?? 0) + 1;
    cloud.workbook.type(tabId, 1, command, 'Command');
    cloud.workbook.type(tabId, row, command, 'DELETE');
    const ask = () => askPlan(opened, { endpoint: 'expense.delete', tabId, rows: [row] });
    expect(verdictsIn(ask())).toEqual([['ready', '']]);
    cloud.workbook.type(tabId, row, view.columnOf('nominal'), '123456');
    expect(verdictsIn(ask())).toEqual([['problem', expect.stringMatching(/DELETE and a change/)]]);
  });
});
