import { expect } from 'expect';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { callConfirmed } from '../call-confirmed';
import { openDataset } from '../push/open-dataset';
import { openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';

/** How something that was to be changed is told to have ended; `none` where nothing is told of it. */
export type Told = 'done' | 'failed' | 'unknown' | 'none';

/** A job that is about to begin. */
export interface OpenJob extends Pick<InProcessWorkbench, 'rpc' | 'shop' | 'clock' | 'cloud' | 'host'> {
  /** Once a person has seen and confirmed it. */
  readonly start: (options?: RunOptions) => unknown;
  /** How often the shop carried each change out, in their order. */
  readonly effects: () => readonly number[];
  readonly told: () => readonly Told[];
  /** What others may do in the shop meanwhile, to the record of a change. */
  readonly others?: Others;
}

/** What others do in the shop meanwhile, by the place of the change whose record they meet. */
export interface Others {
  /** A customer buys one. */
  readonly sell?: (index: number) => void;
  /** What the shop holds of it. */
  readonly stockOf?: (index: number) => number;
  /** What a change that was carried out so many times adds to that. */
  readonly addedBy?: (index: number, times: number) => number;
  /** What the row's result asks a person to add to that by hand: below zero for sales. */
  readonly askedFor?: (index: number) => number;
  /** Somebody deletes it. */
  readonly remove: (index: number) => void;
}

/** A kind of job, with a few changes of one type of operation. */
export interface TestedJob {
  readonly name: string;
  /** Whether the shop tells what became of a request whose answer was lost. */
  readonly isLookedUp: boolean;
  /** The call that goes on with it; it cannot be gone on with when absent. */
  readonly resume?: string;
  readonly open: () => OpenJob;
}

const ours = 'Ngorder for Sheets';

/** What a result asks a person to add to the stock by hand. */
const askedForIn = (result: string): number => Number(/Check the stock: (-?\d+) sold/.exec(result)?.[1] ?? 0);

/** What a result beside a row says. */
function toldIn(result: string): Told {
  const told: Readonly<Record<string, Told>> = { '✓': 'done', '?': 'unknown', '✗': 'failed' };
  return told[result.slice(0, 1)] ?? 'none';
}

const needed = <T>(found: readonly T[], count: number): readonly T[] => {
  if (found.length < count) throw new Error('too small a shop');
  return found.slice(0, count);
};

const count = (isSo: boolean): number => (isSo ? 1 : 0);

/** Previews two edits; what confirms them with everything acknowledged. */
function confirmation({ preview, rpc }: Pick<OpenedDataset, 'preview' | 'rpc'>): OpenJob['start'] {
  const { id, counts, edits } = preview();
  expect(counts).toMatchObject({ ready: 2, blocked: 0, conflict: 0 });
  const acknowledged = edits.map(({ key }) => key);
  return (options) => rpc('push.confirm', { plan: id, acknowledged }, options);
}

/** Edits of variations, and how often each was carried out. */
const ofVariations = (
  name: string,
  column: string,
  textFor: (index: number) => string,
  timesOf: (opened: ReturnType<typeof openPulled>, id: number, index: number) => number,
  addedBy?: Others['addedBy'],
): TestedJob => ({
  name,
  isLookedUp: true,
  resume: 'push.resume',
  open: () => {
    const opened = openPulled({ products: 8 });
    const products = [...new Map(opened.own.map((variation) => [variation.productId, variation])).values()];
    const ids = needed(products, 2).map(({ id }) => id);
    ids.forEach((id, index) => {
      opened.typeIn(id, column, textFor(index));
    });
    return {
      ...opened,
      start: confirmation(opened),
      effects: () => ids.map((id, index) => timesOf(opened, id, index)),
      told: () => ids.map((id) => toldIn(String(opened.cell(id, '#result')))),
      others: {
        sell: (index) => opened.shop.sell(ids[index] ?? 0, 0, 1),
        stockOf: (index) => opened.stock(ids[index] ?? 0),
        askedFor: (index) => askedForIn(String(opened.cell(ids[index] ?? 0, '#result'))),
        remove: (index) => opened.shop.removeProduct(opened.shop.state.variations.get(ids[index] ?? 0)?.productId ?? 0),
        ...(addedBy ? { addedBy } : {}),
      },
    };
  },
});

type OpenedDataset = ReturnType<typeof openDataset>;

/** Edits of a dataset's records, and how often each was carried out. */
const ofDataset = (
  name: string,
  { dataset, idKey, column }: { readonly dataset: string; readonly idKey: string; readonly column: string },
  idsIn: (opened: OpenedDataset) => readonly number[],
  textFor: (index: number) => string,
  timesOf: (opened: OpenedDataset, id: number, index: number) => number,
): TestedJob => ({
  name,
  isLookedUp: true,
  resume: 'push.resume',
  open: () => {
    const opened = openDataset(dataset, idKey, {
      products: 8,
      orders: 60,
      arrange: ({ state }) => {
        state.banks.splice(1, 1);
      },
    });
    const ids = needed(idsIn(opened), 2);
    ids.forEach((id, index) => {
      opened.type(id, column, textFor(index));
    });
    return {
      ...opened,
      start: confirmation(opened),
      effects: () => ids.map((id, index) => timesOf(opened, id, index)),
      told: () => ids.map((id) => toldIn(opened.resultOf(id))),
    };
  },
});

/** Orders of the last weeks, which a tab of orders shows. */
const ordersOf = ({ shop, clock }: OpenedDataset) =>
  shop.state.orders.filter(({ isCancelled, createdAt }) => !isCancelled && createdAt > clock.now() - 20 * 86_400_000);

const orderWith = ({ shop }: OpenedDataset, id: number) => {
  const found = shop.state.orders.find((order) => order.id === id);
  if (!found) throw new Error(`no order ${id}`);
  return found;
};

const orderTab = { dataset: 'orders', idKey: 'order_id' } as const;

const firstRow = 3;
const rowCount = 3;

const expensesFromRows: TestedJob = {
  name: 'rows: expense.create',
  isLookedUp: false,
  resume: 'rows.resume',
  open: () => {
    const opened = openRows('expense.create');
    const titles = Array.from({ length: rowCount }, (_, index) => `Biaya ${index}`);
    titles.forEach((title, index) => {
      opened.fill(firstRow + index, { title, nominal: 1000 + index, note: 'kas' });
    });
    const plan = opened.plan();
    return {
      ...opened,
      start: (options) => opened.confirm(plan, '', options),
      effects: () => titles.map((title) => opened.shop.state.expenses.filter((one) => one.title === title).length),
      told: () => titles.map((_, index) => toldIn(opened.result(firstRow + index))),
    };
  },
};

const singleCall: TestedJob = {
  name: 'endpoints.call: expense.create',
  isLookedUp: false,
  open: () => {
    const opened = openRows('expense.create');
    const title = 'Biaya sendiri';
    let answered: Told = 'none';
    return {
      ...opened,
      start: (options) => {
        const input = { title, nominal: 1000, note: 'kas' };
        callConfirmed(opened.rpc, { id: 'expense.create', input }, options);
        answered = 'done';
      },
      effects: () => [opened.shop.state.expenses.filter((one) => one.title === title).length],
      told: () => [answered],
    };
  },
};

/** Every type of operation there is, but for those that differ from one of these by their data alone. */
export const testedJobs: readonly TestedJob[] = [
  ofVariations(
    'stock.set',
    'stock:0',
    (index) => String(70 + index),
    ({ shop }, id) =>
      (shop.state.variations.get(id)?.movements ?? []).filter(
        ({ opnameId, description }) => opnameId !== null && description.startsWith(ours),
      ).length,
  ),
  ofVariations(
    'stock.add',
    'delta:0',
    (index) => String(3 + index),
    ({ shop }, id) =>
      (shop.state.variations.get(id)?.movements ?? []).filter(
        ({ opnameId, description }) => opnameId === null && description.startsWith(ours),
      ).length,
    (index, times) => times * (3 + index),
  ),
  ofVariations(
    'product.patch',
    'color',
    (index) => `Warna ${index}`,
    ({ shop }, id, index) => count(shop.state.variations.get(id)?.color === `Warna ${index}`),
    () => 0,
  ),
  ofDataset(
    'supplier.patch',
    { dataset: 'suppliers', idKey: 'id', column: 'name' },
    ({ shop }) => shop.state.suppliers.map(({ id }) => id),
    (index) => `Pemasok ${index}`,
    ({ shop }, id, index) => count(shop.state.suppliers.find((one) => one.id === id)?.name === `Pemasok ${index}`),
  ),
  ofDataset(
    'order.awb',
    { ...orderTab, column: 'awb_number' },
    (opened) => ordersOf(opened).flatMap(({ id, awb, payment }) => (awb === null && payment === 'PAID' ? [id] : [])),
    (index) => `JNE-${index}`,
    ({ shop }, _id, index) => shop.state.sentMessages.filter(({ text }) => text.includes(`JNE-${index}`)).length,
  ),
  ofDataset(
    'order.pay',
    { ...orderTab, column: 'payment.entry' },
    (opened) => ordersOf(opened).flatMap(({ id, payment }) => (payment === 'UNPAID' ? [id] : [])),
    (index) => String(1000 + index),
    (opened, id, index) =>
      opened.shop.state.orderPayments.of(orderWith(opened, id)).filter(({ nominal }) => nominal === 1000 + index)
        .length,
  ),
  ofDataset(
    'order.command',
    { ...orderTab, column: '#command' },
    (opened) => ordersOf(opened).flatMap(({ id, payment }) => (payment === 'PAID' ? [id] : [])),
    () => 'CANCEL',
    (opened, id) => count(orderWith(opened, id).isCancelled),
  ),
  expensesFromRows,
  singleCall,
];
