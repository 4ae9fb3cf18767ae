import type { PullSummary } from '../../src/pull/pull';
import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopOptions } from '../../workbench/shop/shop';
import { stockKey, typeStock, viewTab } from '../../workbench/tab-view';
import { failureOf } from '../rpc/failure-of';

function openPulled(shopOptions: Partial<ShopOptions> = {}) {
  const bench = openInProcessWorkbench({ shop: { products: 60, orders: 0, ...shopOptions }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const first = bench.rpc<PullSummary>('pull.run');
  const workbook = bench.cloud.workbook;
  const sheet = () => {
    const found = workbook.sheet(first.tabId);
    if (!found) throw new Error('the tab is gone');
    return found;
  };
  const everything = () => {
    const tab = sheet();
    const area = { row: 1, column: 1, rows: tab.lastRow(), columns: tab.lastColumn() };
    return { values: tab.readValues(area), formulas: tab.readFormulas(area) };
  };
  const own = bench.shop.variations().filter(({ productId }) => bench.shop.state.products.get(productId)?.type === 'S');
  return {
    ...bench,
    first,
    workbook,
    sheet,
    everything,
    own,
    view: () => viewTab(workbook, first.tabId),
    pull: () => bench.rpc<PullSummary>('pull.run'),
    type: (id: number, text: string) => typeStock(workbook, first.tabId, id, 0, text),
  };
}

describe('a pull', () => {
  it('brings every variation as the shop has it: texts as texts, money and stock as numbers', () => {
    const { shop, view, first } = openPulled();
    expect(first.counts).toEqual({ products: 60, variations: shop.state.variations.size });
    const tab = view();
    for (const { id, sku, productId, price, priceBuy, color, stock } of shop.variations()) {
      const product = shop.state.products.get(productId);
      const told = [
        tab.cell(id, 'sku'),
        tab.cell(id, 'name'),
        tab.cell(id, 'color'),
        tab.cell(id, 'price'),
        tab.cell(id, 'price_buy'),
      ];
      expect(told).toEqual([sku, product?.name, color, price, priceBuy]);
      const counted = shop.state.warehouses.map((warehouse) => tab.cell(id, stockKey(warehouse.id)));
      const held = shop.state.warehouses.map((warehouse) =>
        product?.type === 'S' ? (stock.get(warehouse.id) ?? '') : '',
      );
      expect(counted).toEqual(held);
    }
  });

  it('keeps leading zeros, exponents, long digits and what looks like a formula as text', () => {
    const { everything } = openPulled();
    const texts = everything().values.flat();
    for (const nasty of ['00123', '1E5', '123456789012345678', '3-4', '=1+1', "'abc", '+6281234', '-', 'TRUE', '10%']) {
      expect(texts).toContain(nasty);
    }
    expect(
      everything()
        .formulas.flat()
        .every((formula) => formula === ''),
    ).toBe(true);
  });

  it('changes nothing when nothing has changed', () => {
    const { everything, pull } = openPulled();
    const before = everything();
    expect(pull()).toMatchObject({ newRows: 0, changedCells: 0, keptEdits: 0, vanishedRows: 0 });
    expect(everything()).toEqual(before);
  });

  it('keeps every unpushed edit, and brings everything else up to date', () => {
    const { own, shop, type, pull, view } = openPulled();
    const [edited, sold, both] = own.filter(({ stock }) => (stock.get(0) ?? 0) > 5);
    if (!edited || !sold || !both) throw new Error('too small a shop');
    type(edited.id, '777');
    type(both.id, '888');
    shop.sell(sold.id, 0, 2);
    shop.sell(both.id, 0, 1);
    expect(pull()).toMatchObject({ keptEdits: 2 });
    const tab = view();
    expect(tab.cell(edited.id, stockKey(0))).toBe(777);
    expect(tab.cell(edited.id, '#result')).toMatch(/^● [^:]+: not pushed yet$/);
    expect(tab.cell(sold.id, stockKey(0))).toBe(shop.stockOf(sold.id).get(0));
    expect(tab.cell(both.id, stockKey(0))).toBe(888);
    expect(tab.cell(both.id, '#result')).toMatch(/the shop changed too: \d+ → \d+/);
  });

  it('keeps a text in a stock cell a text, however much it looks like a number', () => {
    const { own, type, pull, view } = openPulled();
    const [word, digits] = [own[0]?.id ?? 0, own[1]?.id ?? 0];
    type(word, 'lima');
    type(digits, "'0012");
    expect(pull().keptEdits).toBe(2);
    expect(pull().keptEdits).toBe(2);
    expect([view().cell(word, stockKey(0)), view().cell(digits, stockKey(0))]).toEqual(['lima', '0012']);
  });

  it('finds rows and columns again after sorting, inserting, moving and renaming, and leaves the person’s own alone', () => {
    const { workbook, first, sheet, view, pull, own, shop } = openPulled();
    const tab = sheet();
    tab.insertColumns(3, 1);
    workbook.type(first.tabId, 1, 3, 'My note');
    tab.moveColumn(view().columnOf('price'), 1);
    workbook.type(first.tabId, 1, view().columnOf('sku'), 'Kode saya');
    tab.sortRows(2, tab.lastRow() - 1, view().columnOf('name'));
    const noted = own[3];
    if (!noted) throw new Error('too small a shop');
    const row = view().rowOf(noted.id);
    workbook.type(first.tabId, row, 4, '');
    const noteColumn =
      tab.readValues({ row: 1, column: 1, rows: 1, columns: tab.lastColumn() })[0]?.indexOf('My note') ?? -1;
    workbook.type(first.tabId, row, noteColumn + 1, '=1+2');
    const order = own.map(({ id }) => view().rowOf(id));
    shop.sell(own.find(({ stock }) => (stock.get(0) ?? 0) > 0)?.id ?? 0, 0, 1);
    expect(pull()).toMatchObject({ newRows: 0, keptEdits: 0, vanishedRows: 0 });
    expect(own.map(({ id }) => view().rowOf(id))).toEqual(order);
    for (const { id, sku } of own) {
      expect([view().cell(id, 'sku'), view().cell(id, stockKey(0))]).toEqual([sku, shop.stockOf(id).get(0)]);
    }
    const area = { row, column: noteColumn + 1, rows: 1, columns: 1 };
    expect(sheet().readFormulas(area)).toEqual([['=1+2']]);
    expect(sheet().readValues({ ...area, row: 1 })).toEqual([['My note']]);
  });

  it('appends what is new in the shop and marks what is gone', () => {
    const { shop, pull, view, own } = openPulled();
    const gone = own[0];
    if (!gone) throw new Error('too small a shop');
    shop.removeProduct(gone.productId);
    const vanished = pull();
    expect(vanished.vanishedRows).toBeGreaterThan(0);
    expect(view().cell(gone.id, '#result')).toBe('○ No longer in the shop');
    expect(pull().vanishedRows).toBe(vanished.vanishedRows);
  });

  it.each<[string, RegExp, (shop: ReturnType<typeof openPulled>['shop']) => void]>([
    [
      'a page that fails for good',
      /has a problem/,
      (shop) => shop.faults.add({ path: '/product/search', nth: 3, times: 99, fault: { kind: 'status', status: 500 } }),
    ],
    [
      'an HTML page',
      /GET \/product\/search.*<html>/s,
      (shop) => shop.faults.add({ path: '/product/search', nth: 2, fault: { kind: 'html', status: 200 } }),
    ],
    [
      'broken JSON',
      /GET \/product\/search/,
      (shop) => shop.faults.add({ path: '/product/search', nth: 2, fault: { kind: 'brokenJson' } }),
    ],
    [
      'wrong types',
      /cannot be read/,
      (shop) => shop.faults.add({ path: '/product/search', nth: 2, fault: { kind: 'wrongTypes' } }),
    ],
    [
      'a shop that cannot be reached',
      /No answer from https:\/\/api\.ngorder\.id/,
      (shop) => shop.faults.add({ fault: { kind: 'dropRequest' } }),
    ],
  ])('leaves the tab as it was after %s, and says what happened', (_, message, spoil) => {
    const { shop, everything, pull, own, type } = openPulled();
    type(own[0]?.id ?? 0, '5');
    const before = everything();
    spoil(shop);
    const failure = failureOf(pull);
    expect(`${failure.message} (${failure.technical})`).toMatch(message);
    expect(failure.message).not.toMatch(/GET |HTTP/);
    expect(everything()).toEqual(before);
  });

  it('waits out a shop that allows 60 requests a minute', () => {
    const { pull, shop } = openPulled({ rateLimitPerMinute: 60, products: 900, warehouseShare: 0 });
    expect(pull()).toMatchObject({ changedCells: 0 });
    expect(shop.log.filter(({ status }) => status === 429).length).toBeLessThan(2);
  });

  it('refuses when the id column was removed, and writes nothing', () => {
    const { sheet, view, pull, everything } = openPulled();
    sheet().deleteColumns(view().columnOf('variation_id'), 1);
    const before = everything();
    expect(failureOf(pull)).toMatchObject({ code: 'idColumnMissing' });
    expect(everything()).toEqual(before);
  });

  it('rolls forward after being killed at any step of its landing, without taking new values for edits', () => {
    const steps = countLandingSteps();
    expect(steps).toBeGreaterThan(10);
    for (let step = 1; step <= steps; step += 1) {
      const bench = openPulled({ products: 20 });
      const edited = bench.own[0]?.id ?? 0;
      bench.type(edited, '777');
      const sold = bench.own.filter(({ id, stock }) => id !== edited && (stock.get(0) ?? 0) > 2).slice(0, 5);
      for (const { id } of sold) bench.shop.sell(id, 0, 2);
      let seen = 0;
      const interrupt = (operation: { readonly kind: string }) => {
        if (isSheetWork(operation.kind)) seen += 1;
        return seen === step;
      };
      expect(() => bench.rpc('pull.run', {}, { interrupt })).toThrow(ExecutionKilled);
      for (const { id } of sold) bench.shop.sell(id, 0, 1);
      bench.clock.advance(150_000);
      expect([step, bench.pull()]).toEqual([step, expect.objectContaining({ keptEdits: 1 })]);
      const tab = bench.view();
      expect(tab.cell(edited, stockKey(0))).toBe(777);
      for (const { id } of sold)
        expect([step, tab.cell(id, stockKey(0))]).toEqual([step, bench.shop.stockOf(id).get(0)]);
    }
  });
});

const isSheetWork = (kind: string): boolean => ['sheetRead', 'sheetWrite', 'sheetOther', 'flush'].includes(kind);

function countLandingSteps(): number {
  const bench = openPulled({ products: 20 });
  let steps = 0;
  bench.rpc(
    'pull.run',
    {},
    {
      interrupt: ({ kind }) => {
        if (isSheetWork(kind)) steps += 1;
        return false;
      },
    },
  );
  return steps;
}

describe('a key', () => {
  it.each(['en', 'id'])(
    'that is refused gets a message that names the yearly renewal and where to find a new one (%s)',
    (locale) => {
      const { rpc } = openInProcessWorkbench({ shop: { products: 5, orders: 0 }, locale });
      const failure = failureOf(() => rpc('connection.save', { key: 'wrong' }));
      expect(failure.code).toBe('keyRejected');
      expect(failure.message).toMatch(locale === 'en' ? /one year.*Settings → API/ : /satu tahun.*Pengaturan → API/);
      expect(failure.message).not.toContain('wrong');
      expect(rpc<{ connection: unknown }>('state.get').connection).toBeNull();
    },
  );

  it('stands nowhere but in the person’s own properties', () => {
    const { cloud, shop, rpc } = openPulled();
    rpc('push.preview');
    const cells = cloud.workbook.sheets().flatMap((sheet) => {
      const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
      return sheet.readValues(area).flat();
    });
    expect(cells.some((cell) => String(cell).includes(shop.options.key))).toBe(false);
    expect(JSON.stringify(rpc('state.get'))).not.toContain(shop.options.key);
  });
});
