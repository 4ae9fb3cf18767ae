import { remainingOf } from '../../../workbench/shop/order-money';
import type { Shop } from '../../../workbench/shop/shop';
import { openDataset } from '../open-dataset';

/**
 * What is typed, and what a preview says of it in each column: `.` that it is no change, `r` that it is ready, `t` that it takes a tick besides that which a payment always
 * takes, `b` that it is blocked. In an English sheet, and in an Indonesian one.
 */
type Typed = readonly [text: string, told: string, toldId: string];

interface Place {
  readonly dataset: string;
  readonly idKey: string;
  readonly column: string;
  /** Makes as many records alike as there are texts. @returns their ids. */
  readonly arrange: (shop: Shop) => readonly (number | string)[];
}

const typed: readonly Typed[] = [
  ['0', '.tttt', '.tttt'],
  ['1', 'ttttt', 'ttttt'],
  ['15', 'ttttt', 'ttttt'],
  ['150', 'ttttt', 'ttttt'],
  ['1500', 'rtttt', 'rtttt'],
  ['15000', 'rrt.t', 'rrt.t'],
  ['150000', 'rt.tt', 'rt.tt'],
  ['1500000', 'rtttt', 'rtttt'],
  ['15000000', 'btttt', 'btttt'],
  ['1.5', 'bbbbb', 'bbbbb'],
  ['1,5', 'bbbbb', 'bbbbb'],
  ['15.000', 'ttttt', 'rrt.t'],
  ['15,000', 'rrt.t', 'ttttt'],
  ['150.000', 'ttttt', 'rt.tt'],
  ['150,000', 'rt.tt', 'ttttt'],
  ['1.500.000', 'rtttt', 'rtttt'],
  ['1,500,000', 'rtttt', 'rtttt'],
  ['150.000,00', 'rt.tt', 'rt.tt'],
  ['150,000.00', 'rt.tt', 'rt.tt'],
  ['150000,5', 'bbbbb', 'bbbbb'],
  ['150000.5', 'bbbbb', 'bbbbb'],
  ['Rp150.000', 'rt.bt', 'rt.tt'],
  ['Rp 150.000', 'rt.bt', 'rt.tt'],
  ['Rp150.000,-', 'rt.bt', 'rt.bt'],
  ['Rp150,000', 'rt.bt', 'ttttt'],
  ['-5', 'bbbbb', 'bbbbb'],
  ['+5', 'ttttt', 'ttttt'],
  ['(150)', 'bbbbb', 'bbbbb'],
  ['=100+50', 'ttttt', 'ttttt'],
  ['=150000*1.1', 'rtrtt', 'bbbbb'],
  ['100%', 'ttttt', 'ttttt'],
  ['1500%', 'ttttt', 'ttttt'],
  ['50 %', 'bbbbb', 'bbbbb'],
  ['3/4', 'tttbr', 'tttbr'],
  ['12/5', 'tttbr', 'tttbr'],
  ['3-4', 'tttbr', 'tttbr'],
  ['1 Mei', 'bbbbb', 'bbbbb'],
  ['2026-05-12', 'tttbr', 'tttbr'],
  ['12:30', 'bbbbb', 'bbbbb'],
  ['1e5', 'rtrrt', 'rtrrt'],
  ['1E+15', 'bbbbb', 'bbbbb'],
  ['8991234567890', 'bbbbb', 'bbbbb'],
  ['0015', 'ttttt', 'ttttt'],
  ['15rb', 'bbbbb', 'bbbbb'],
  ['150k', 'bbbbb', 'bbbbb'],
  ['12 pcs', 'bbbbb', 'bbbbb'],
  ['lima', 'bbbbb', 'bbbbb'],
  ['TRUE', 'bbbbb', 'bbbbb'],
  ['-', 'bbbbb', 'bbbbb'],
  ['', '.....', '.....'],
  [' ', '.....', '.....'],
  ['\u00A0', '.....', '.....'],
  ['#N/A', 'bbbbb', 'bbbbb'],
  ['#DIV/0!', 'bbbbb', 'bbbbb'],
  ['Loading...', 'bbbbb', 'bbbbb'],
  ['1 500', 'rtttt', 'rtttt'],
  ['150.000/pcs', 'bbbbb', 'bbbbb'],
  ['~150000', 'bbbbb', 'bbbbb'],
  ['150000 ', 'rt.tt', 'rt.tt'],
  ['>100', 'bbbbb', 'bbbbb'],
  ['LUNAS', 'rbbbb', 'rbbbb'],
  ['PAID', 'rbbbb', 'rbbbb'],
  ['lunas ', 'rbbbb', 'rbbbb'],
];

/** Of which Rp1,995,500 are due, into the one account that the shop has. */
function owing({ state }: Shop): number[] {
  state.banks.splice(1);
  const orders = state.orders.filter(
    ({ payment, isCancelled, createdAt }) =>
      payment === 'UNPAID' && !isCancelled && createdAt > state.clock.now() - 25 * 86_400_000,
  );
  const found = orders.slice(0, typed.length);
  for (const order of found) order.shippingCost += 1_995_500 - remainingOf(state, order);
  return found.map(({ id }) => id);
}

/** Rp15,000 off, at most Rp50,000 of an order; none has begun yet. */
const promos = ({ state }: Shop): number[] =>
  typed.map((_text, index) => {
    const discount = { type: 'NOMINAL', amount: 15_000, max_nominal: 50_000 };
    const limits = { usage_per_customer: '3', promo_limit: '100', minimum_product: 0, minimum_transaction: 150_000 };
    const facts = {
      ...{
        group: 'PROMO',
        type: 'PRODUCT',
        name: `Promo ${index}`,
        is_active: true,
        all_products: true,
        discount,
        limits,
      },
      ...{ start_date: '2026-04-20 00:00', end_date: '2026-04-30 23:59', customer_categories: ['N'] },
      selected_items: { products: [], couriers: ['1'], platforms: ['ORDER_APP'] },
    };
    state.promos.push({ id: 7000 + index, facts });
    return 7000 + index;
  });

const places: readonly Place[] = [
  { dataset: 'orders', idKey: 'order_id', column: 'payment.entry', arrange: owing },
  {
    dataset: 'order-costs',
    idKey: 'order_cost_id',
    column: 'nominal',
    arrange: ({ state }) =>
      typed.map((_text, index) => {
        const id = `5f154995060c0000${(256 + index).toString(16).padStart(8, '0')}`;
        state.orderCosts.push({
          id,
          category: 'OTHER COST',
          type: 'NOMINAL',
          name: `Biaya ${index}`,
          percentage: 0,
          nominal: 20_000,
        });
        return id;
      }),
  },
  {
    dataset: 'expenses',
    idKey: 'id',
    column: 'nominal',
    arrange: ({ state }) =>
      typed.map((_text, index) => {
        state.expenses.push({
          id: 5000 + index,
          title: `Belanja ${index}`,
          note: '',
          nominal: 150_000,
          quantity: 1,
          day: '2026-03-01',
        });
        return 5000 + index;
      }),
  },
  { dataset: 'promos', idKey: 'id', column: 'discount.amount', arrange: promos },
  { dataset: 'promos', idKey: 'id', column: 'discount.max_nominal', arrange: promos },
];

/** Each text in the row of a record of its own. */
function typeAll(locale: 'en_US' | 'id_ID'): string[] {
  const told = places.map(({ dataset, idKey, column, arrange }) => {
    let ids: readonly (number | string)[] = [];
    const { cloud, tabId, view, preview } = openDataset(dataset, idKey, {
      orders: 1500,
      arrange: (shop) => {
        ids = arrange(shop);
      },
    });
    expect(ids).toHaveLength(typed.length);
    cloud.workbook.setLocale(locale);
    const tab = view();
    for (const [index, [text]] of typed.entries())
      cloud.workbook.type(tabId, tab.rowOf(ids[index] ?? ''), tab.columnOf(column), text);
    const { edits } = preview();
    return ids.map((id) => {
      const edit = edits.find(({ recordId, column: of }) => recordId === String(id) && of === column);
      if (!edit) return '.';
      if (edit.status !== 'ready') return edit.status === 'blocked' ? 'b' : edit.status;
      return edit.warnings.some((text) => !text.startsWith('Records a payment')) ? 't' : 'r';
    });
  });
  return typed.map((_, index) => told.map((letters) => letters[index]).join(''));
}

describe('what is typed for payments, costs of orders, expenses and promos', () => {
  const english = typeAll('en_US');
  const indonesian = typeAll('id_ID');

  it.each(typed.map((row, index) => [row[0], index, row] as const))('%j', (_text, index, [, told, toldId]) => {
    expect([english[index], indonesian[index]]).toEqual([told, toldId]);
  });
});
