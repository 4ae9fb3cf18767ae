import { remainingOf } from '../../../workbench/shop/order-money';
import { viewTab } from '../../../workbench/tab-view';
import { RpcFailure } from '../../../workbench/workbench';
import { openDataset } from '../open-dataset';
import { openPulled } from '../open-pulled';
import { openPricedTab, type Verdicts } from '../slips/priced-tab';

/** Own prices and stocks for each, one variation of every product is sold from stock. */
const tab = openPricedTab(300, ({ id }, index) => {
  const price = 15_000 + ((id * 7 + index) % 40) * 8500;
  return {
    ...{
      price,
      priceReseller: Math.round(price * 0.9),
      priceBuy: Math.round(price * 0.6),
      weight: 100 + (id % 30) * 50,
    },
    stock: new Map([[0, 5 + ((id * 13) % 140)]]),
  };
});

function told(work: () => void): Verdicts | 'refused' {
  try {
    return tab.after(work);
  } catch (error) {
    if (error instanceof RpcFailure) return 'refused';
    throw error;
  }
}

/** That nothing can leave without a tick. */
function expectTold(verdicts: Verdicts | 'refused'): void {
  if (verdicts !== 'refused') expect(verdicts).toMatchObject({ unticked: 0 });
}

const isInPart = (row: number) => row >= 20 && row < 50;

describe('differences of stock', () => {
  it('do not leave without a tick where they are what there is: all of it would double', () => {
    expectTold(told(() => tab.fill('delta:0', 'stock:0', (is, row) => (isInPart(row) ? is : ''))));
  });

  it('do not leave without a tick where they were dragged down: 24, 25, 26 …', () => {
    expectTold(told(() => tab.fill('delta:0', 'stock:0', (_is, row) => (isInPart(row) ? 4 + row : ''))));
  });
});

describe('rows whose ids changed places', () => {
  it('are not written over one another in a tab of customers', () => {
    const { cloud, tabId, view, preview, confirm } = openDataset('customers', 'id', { orders: 100 });
    const sheet = cloud.workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    const area = { row: 2, column: view().columnOf('id'), rows: sheet.lastRow() - 1, columns: 1 };
    const ids = sheet.readValues(area);
    const [one, other] = [ids[3] ?? [], ids[9] ?? []];
    ids[3] = other;
    ids[9] = one;
    sheet.write(area, ids);
    expect(confirm(preview(), { acknowledged: [] }).counts.done).toBe(0);
  });

  /** The tab of variations, in which two ids changed places. */
  function openExchanged() {
    const opened = openPulled({ products: 60 });
    const sheet = opened.workbook.sheet(opened.tabId);
    if (!sheet) throw new Error('no tab');
    const view = viewTab(opened.workbook, opened.tabId);
    const [one, other] = [opened.variation(0), opened.variation(15)];
    const cell = (id: number) => ({ row: view.rowOf(id), column: view.columnOf('variation_id'), rows: 1, columns: 1 });
    const [first, second] = [cell(one.id), cell(other.id)];
    sheet.write(first, [[other.id]]);
    sheet.write(second, [[one.id]]);
    return opened;
  }

  it('are told in the preview of variations, not only once it was confirmed', () => {
    expect(
      openExchanged()
        .preview()
        .edits.every(({ reason, warnings }) => reason !== '' || warnings.length > 0),
    ).toBe(true);
  });

  it('have a tick in the next preview where the confirmation says to review again and tick it', () => {
    const { preview, confirm } = openExchanged();
    const { verdicts } = confirm(preview());
    expect(verdicts.map(({ text }) => text)).toContainEqual(expect.stringMatching(/review again, and tick it/));
    expect(preview().edits.flatMap(({ warnings }) => warnings)).not.toEqual([]);
  });
});

describe('a stock pasted into the column of differences', () => {
  it('is not doubled by a confirmation without a tick', () => {
    const { own, stock, typeIn, preview, confirm } = openPulled({ products: 60, warehouses: 1, warehouseShare: 0 });
    const pasted = own.slice(0, 30);
    const before = pasted.map(({ id }) => stock(id));
    for (const { id } of pasted) typeIn(id, 'delta:0', String(stock(id)));
    confirm(preview());
    expect(pasted.map(({ id }) => stock(id))).toEqual(before);
  });
});

describe('a SKU', () => {
  it('that another variation has takes a tick, as in rows', () => {
    expectTold(
      told(() =>
        tab.write(
          'sku',
          tab.read('sku').map((is, row, all) => (row === 20 ? (all[60] ?? '') : is)),
        ),
      ),
    );
  });
});

describe('names', () => {
  it('in which a letter was replaced everywhere take a tick', () => {
    const replaced = (name: unknown) => String(name).replaceAll('a', 'e');
    expectTold(told(() => tab.write('name', tab.read('name').map(replaced))));
  });
});

describe('orders in a tab', () => {
  /** What is told of each edit beside what every such edit is told. */
  function toldOfOrders(
    work: (row: number, type: (id: number, column: string, text: string) => void, ids: readonly number[]) => void,
  ) {
    const opened = openDataset('orders', 'order_id', { orders: 200 });
    const { shop, view, type, preview } = opened;
    const isThere = (id: number) => {
      try {
        return view().rowOf(id) > 0;
      } catch {
        return false;
      }
    };
    const ids = shop.state.orders
      .filter(({ id, payment, isCancelled }) => payment === 'UNPAID' && !isCancelled && isThere(id))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    work(0, type, ids);
    const ready = preview().edits.filter(({ status }) => status === 'ready');
    expect(ready.length).toBeGreaterThan(3);
    return ready.map(({ warnings }) => warnings.filter((text) => !/cannot be undone/.test(text)));
  }

  const dueOf = (): Map<number, number> => {
    const { shop } = openDataset('orders', 'order_id', { orders: 200 });
    return new Map(shop.state.orders.map((order) => [order.id, remainingOf(shop.state, order)]));
  };

  it('do not get tracking numbers that were dragged down without a tick that says so', () => {
    const doubts = toldOfOrders((_, type, ids) =>
      ids.forEach((id, row) => {
        type(id, 'awb_number', `JNE00${100 + row}`);
      }),
    );
    expect(doubts.flat()).not.toEqual([]);
  });

  it('do not all get one tracking number without a tick that says so', () => {
    const doubts = toldOfOrders((_, type, ids) =>
      ids.forEach((id) => {
        type(id, 'awb_number', 'JNE00100');
      }),
    );
    expect(doubts.flat()).not.toEqual([]);
  });

  it.each<[string, (row: number, ids: readonly number[], due: Map<number, number>) => number]>([
    ['that were dragged down', (row) => 100_000 + row],
    ['of one amount filled down', () => 100_000],
    ['that stand one row off, where they fit by chance', (row, ids, due) => due.get(ids[row + 1] ?? 0) ?? 1000],
  ])('do not get payments %s without a tick that says so', (_, amountOf) => {
    const due = dueOf();
    const doubts = toldOfOrders((_row, type, ids) =>
      ids.forEach((id, row) => {
        type(id, 'payment.entry', String(amountOf(row, ids, due)));
        type(id, 'payment.entry.bank', 'BCA');
      }),
    );
    expect(doubts.flat()).not.toEqual([]);
  });
});
