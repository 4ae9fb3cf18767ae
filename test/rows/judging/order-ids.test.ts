import type { PullSummary } from '../../../src/pull/pull';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Order } from '../../../workbench/shop/state/orders';
import { columnsOfTab } from '../../tab-columns';
import { askPlan } from '../open-rows';

const isOpen = ({ payment, isCancelled }: Order): boolean => payment === 'UNPAID' && !isCancelled;

type Reorder = (ids: readonly StoredValue[]) => readonly StoredValue[];

/** A tab of orders that were pulled, and requests for some of its rows. */
function openOrders(endpoint: string, count: number) {
  const bench = openInProcessWorkbench({ shop: { products: 20, orders: 200 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset: 'orders' });
  const sheet = bench.cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const { read, write } = columnsOfTab(bench.cloud.workbook, sheet);
  const open = new Set(bench.shop.state.orders.filter(isOpen).map(({ id }) => String(id)));
  const places = read('order_id')
    .flatMap((id, index) => (open.has(String(id)) ? [index] : []))
    .slice(0, count);
  if (places.length < count) throw new Error('too few orders');
  const bank = bench.shop.state.banks[0]?.id ?? 0;
  const payment = { 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-01', 'payment.amount': '5000' };
  const fixed = endpoint === 'order.pay' ? { ...payment, 'payment.bank_id': String(bank) } : {};
  if (endpoint === 'order.addAwb') {
    write(
      'awb_number',
      read('awb_number').map((is, index) => (places.includes(index) ? `JNE0012345${(index * 37) % 100}9` : is)),
    );
  }
  const reorder = (key: string, order: Reorder) => {
    const all = read(key);
    const moved = order(places.map((place) => all[place] ?? ''));
    write(
      key,
      all.map((is, index) => moved[places.indexOf(index)] ?? is),
    );
  };
  const plan = () =>
    askPlan(bench, {
      ...{ endpoint, tabId, rows: places.map((place) => place + 2) },
      ...{ columns: { id: 'Order ID' }, fixed },
    });
  return { reorder, plan, statuses: () => plan().records.filter(({ status }) => status !== 'skipped') };
}

describe.each(['order.pay', 'order.addAwb', 'order.cancel'])('rows of %s in a tab of orders', (endpoint) => {
  it.each<[string, Reorder]>([
    ['turned round', (ids) => [...ids].reverse()],
    ['moved by a row', (ids) => [...ids.slice(1), ...ids.slice(0, 1)]],
  ])('are refused together where the ids alone were %s', (_, order) => {
    const { reorder, plan } = openOrders(endpoint, 6);
    reorder('order_id', order);
    expect(plan).toThrow(/In 6 rows .*Order ID, Order no\. do not belong together/);
  });

  it('are problems by themselves where few ids changed places', () => {
    const { reorder, statuses } = openOrders(endpoint, 6);
    reorder('order_id', ([one = '', other = '', ...rest]) => [other, one, ...rest]);
    expect(statuses().map(({ status }) => status)).toEqual(['problem', 'problem', ...Array(4).fill('ready')]);
    expect(statuses()[0]?.problem).toMatch(/In your shop, \d+ is order \d+ · .+, but this row says "\d+"/);
  });

  it('are ready where nothing was moved', () => {
    expect(
      openOrders(endpoint, 6)
        .statuses()
        .map(({ status }) => status),
    ).toEqual(Array(6).fill('ready'));
  });
});

describe('rows of orders', () => {
  it('are ready under their own number, whoever else is called as it stands there', () => {
    const { reorder, statuses } = openOrders('order.cancel', 6);
    reorder('receiver_name', (names) => [...names.slice(1), ...names.slice(0, 1)]);
    expect(statuses().map(({ status }) => status)).toEqual(Array(6).fill('ready'));
  });

  it('are told by the names that stand there, in a tab without their numbers', () => {
    const { reorder, plan } = openOrders('order.cancel', 6);
    reorder('po_number', (numbers) => numbers.map(() => ''));
    reorder('order_id', (ids) => [...ids].reverse());
    expect(plan).toThrow(/Order ID, Receiver/);
  });
});
