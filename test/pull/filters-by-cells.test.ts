import { addDays } from '../../src/days/day';
import { shopDay, shopMoment } from '../../src/days/shop-day';
import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopState } from '../../workbench/shop/shop-state';
import type { OrderSource } from '../../workbench/shop/state/order-sources';
import { columnsOf } from '../../workbench/tab-view';

const hourMs = 3_600_000;

/** Orders in a tab whose filters stand in cells of another one, and hands to change these. */
function openByCells(
  filters: Readonly<Record<string, string>>,
  cells: readonly string[],
  arrange: (state: ShopState) => void = () => undefined,
) {
  const bench = openInProcessWorkbench({ shop: { products: 20, orders: 200 }, locale: 'en' });
  const { rpc, shop, clock, cloud } = bench;
  const { workbook } = cloud;
  arrange(shop.state);
  rpc('connection.save', { key: shop.options.key });
  const notes = workbook.insertSheet('Setelan');
  const typeCell = (row: number, text: string) => workbook.type(notes.id, row, 1, text);
  for (const [index, text] of cells.entries()) typeCell(index + 1, text);
  const definition = { dataset: 'orders', filters, mode: 'update' };
  const { tabId } = rpc<PullSummary>('pull.run', { definition });
  const column = (key: string): readonly string[] => {
    const sheet = workbook.sheet(tabId);
    const position = columnsOf(workbook, tabId).get(key);
    if (!sheet || position === undefined) throw new Error('no such column');
    return sheet
      .readValues({ row: 2, column: position, rows: sheet.lastRow() - 1, columns: 1 })
      .map(([value]) => String(value));
  };
  return {
    ...bench,
    tabId,
    typeCell,
    column,
    refresh: () => {
      clock.advance(60_000);
      return rpc<PullSummary>('pull.run', { tabId });
    },
    /** How many rows a new tab of just the same has. */
    rowsAnew: () => rpc<PullSummary>('pull.run', { definition, newTab: true }).rows,
    note: () => {
      const sheet = workbook.sheet(tabId);
      return JSON.stringify(sheet?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note'));
    },
  };
}

describe('a refresh whose filters stand in cells', () => {
  it('brings the orders of a period that begins earlier by now', () => {
    const { typeCell, refresh, rowsAnew } = openByCells({ start_date: '=Setelan!A1' }, ['2026-02-20']);
    typeCell(1, '2026-01-20');
    const { rows } = refresh();
    expect(rows).toBe(rowsAnew());
  });

  it('does not note of days that were never read how old their records are', () => {
    const { typeCell, refresh, note } = openByCells({ start_date: '=Setelan!A1' }, ['2026-02-20']);
    typeCell(1, '2026-01-20');
    refresh();
    expect(note()).not.toMatch(/Records from 20 Jan 2026 on are at most one day old/);
  });

  it('brings the orders of a period that ends later by now', () => {
    const { typeCell, refresh, rowsAnew } = openByCells({ start_date: '=Setelan!A1', end_date: '=Setelan!A2' }, [
      '2026-01-01',
      '2026-01-20',
    ]);
    typeCell(2, '2026-02-25');
    const { rows } = refresh();
    expect(rows).toBe(rowsAnew());
  });

  it('brings all orders of what another filter asks for by now, and leaves none of the other kind standing as if they fitted', () => {
    const { typeCell, refresh, rowsAnew, column } = openByCells(
      { start_date: '2026-01-01', order_category: '=Setelan!A1' },
      ['SHOPEE'],
    );
    typeCell(1, 'APP');
    refresh();
    const expected = rowsAnew();
    const results = column('#result');
    const categories = column('order_category');
    expect(categories.filter((category) => category === 'Ngorder app')).toHaveLength(expected);
    const unmarked = categories.filter((category, row) => category === 'Shopee' && results[row] === '');
    expect(unmarked).toEqual([]);
  });

  it('asks for the latest days alone while its cells say the same, or a period that begins later', () => {
    const { typeCell, refresh } = openByCells({ start_date: '=Setelan!A1' }, ['2026-01-01']);
    const { calls } = refresh();
    expect(calls).toBe(1);
    typeCell(1, '2026-02-01');
    expect(refresh().calls).toBe(1);
  });
});

describe('a refresh whose filter is a name', () => {
  it('marks the orders of what the name meant before, and brings those of what it means by now', () => {
    const [before, now] = [12, 30];
    const { shop, clock, refresh, rowsAnew, column } = openByCells(
      { start_date: '2026-01-01', order_source_id: 'Toko' },
      [],
      ({ orders, orderSources }) => {
        orders.forEach((order, index) => {
          order.sourceId = index % 3 === 0 ? before : now;
        });
        callSource(orderSources, before, 'Toko');
      },
    );
    const rows = column('#result').length;
    callSource(shop.state.orderSources, before, 'Cabang');
    callSource(shop.state.orderSources, now, 'Toko');
    clock.advance(hourMs);
    refresh();
    const results = column('#result');
    expect(results.filter((result) => result !== '')).toHaveLength(rows);
    expect(results.filter((result) => result === '')).toHaveLength(rowsAnew());
  });
});

function callSource(sources: readonly OrderSource[], id: number, note: string): void {
  const source = sources.find((one) => one.id === id);
  if (source) source.note = note;
}

describe('a pull that had to stop, and is asked for once more', () => {
  /** Slow enough that each execution asks for little; 60 days, of what a cell asks for. */
  function openPaused(cells: readonly string[]) {
    const shop = { products: 10, orders: 3600, rateLimitPerMinute: 1 };
    const { rpc, shop: opened, clock, cloud } = openInProcessWorkbench({ shop, locale: 'en', contexts: 'fresh' });
    // Two hours before midnight in the shop.
    clock.advance(shopMoment(addDays(shopDay(clock.now()), 1)) - 2 * hourMs - clock.now());
    rpc('connection.save', { key: opened.options.key });
    const { workbook } = cloud;
    const notes = workbook.insertSheet('Setelan');
    const typeCell = (row: number, text: string) => workbook.type(notes.id, row, 1, text);
    for (const [index, text] of cells.entries()) typeCell(index + 1, text);
    const filters = { start_date: '=Setelan!A2', order_category: '=Setelan!A1' };
    const pull = (): PullOutcome => {
      clock.advance(61_000);
      return rpc<PullOutcome>('pull.run', { definition: { dataset: 'orders', filters, mode: 'update' } });
    };
    expect(pull().status).toBe('paused');
    const finish = (): PullSummary => {
      let outcome = pull();
      while (outcome.status === 'paused') outcome = pull();
      return outcome;
    };
    return { workbook, clock, typeCell, pull, finish };
  }

  it('brings what a cell says by then', () => {
    const { workbook, typeCell, finish } = openPaused(['SHOPEE', 'today-60']);
    typeCell(1, 'APP');
    const { tabId, rows } = finish();
    const position = columnsOf(workbook, tabId).get('order_category') ?? 1;
    const shown =
      workbook.sheet(tabId)?.readValues({ row: 2, column: position, rows, columns: 1 }).flat().map(String) ?? [];
    expect([...new Set(shown)]).toEqual(['Ngorder app']);
  });

  it('goes on where its cells say the same, also after midnight by a day that moves with the calendar', () => {
    const { clock, finish } = openPaused(['SHOPEE', 'today-60']);
    const before = clock.now();
    clock.advance(4 * hourMs);
    expect(shopDay(clock.now())).not.toBe(shopDay(before));
    expect(finish().pulledAt).toBeLessThan(before);
  });
});
