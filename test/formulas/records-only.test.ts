import { viewTab } from '../../workbench/tab-view';
import { openFormulas } from './open-formulas';

/** Cells that are calculated anew: Sheets remembers what a function answered to the same arguments. */
function openFresh() {
  const bench = openFormulas();
  const anew =
    <T>(work: (formula: string) => T) =>
    (formula: string): T => {
      bench.host.recalculate({ forget: true });
      return work(formula);
    };
  return { ...bench, once: bench.cell, cell: anew(bench.cell), error: anew(bench.error) };
}

/** Variations in a tab, without a key from then on. */
function openTab() {
  const bench = openFresh();
  const { tabId } = bench.rpc<{ tabId: number }>('pull.run');
  bench.rpc('connection.remove');
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const view = () => viewTab(workbook, tabId);
  return {
    ...bench,
    tabId,
    sheet,
    view,
    type: (row: number, column: number, text: string) => workbook.type(tabId, row, column, text),
    /** Row by row, in any order. */
    listed: (formula: string) => (bench.cell(formula) as unknown[][]).map((row) => row.map(String).join('|')).sort(),
  };
}

describe('a pulled tab, when people have put something around its records', () => {
  const everyProduct = '=NGORDER_PRODUCTS(; ; FALSE)';
  const everyVariation = '=NGORDER_VARIATIONS(; ; FALSE)';

  it('answers as before below a title that moved its headings', () => {
    const { sheet, cell, own, listed, type, shop } = openTab();
    const [item] = own;
    const warehouse = shop.state.warehouses[0];
    const asked = [
      `=NGORDER_STOCK("${item?.sku}")`,
      `=NGORDER_STOCK(${item?.id})`,
      `=NGORDER_STOCK(${item?.id}; "Gudang Utama")`,
      `=NGORDER_STOCK("${item?.sku}"; "${warehouse?.name}")`,
    ];
    const before = asked.map((formula) => cell(formula));
    const lists = [listed(everyProduct), listed(everyVariation)];
    sheet.insertRows(1, 3);
    type(1, 1, 'Stok toko kami');
    expect(asked.map((formula) => cell(formula))).toEqual(before);
    expect([listed(everyProduct), listed(everyVariation)]).toEqual(lists);
  });

  it('passes over a tab whose mark says that it was pulled in the future', () => {
    const { tabId, cloud, cell, own, clock } = openTab();
    const { workbook } = cloud;
    const stock = `=NGORDER_STOCK("${own[0]?.sku}")`;
    const before = cell(stock);
    const copy = workbook.duplicateSheet(tabId);
    copy.write({ row: 2, column: 1, rows: copy.lastRow() - 1, columns: copy.lastColumn() }, [
      ...copy
        .readValues({ row: 2, column: 1, rows: copy.lastRow() - 1, columns: copy.lastColumn() })
        .map((line) => line.map((value) => (typeof value === 'number' ? value + 7 : value))),
    ]);
    const mark = workbook.metadata().find(({ sheetId, column }) => sheetId === copy.id && column === 0);
    if (!mark) throw new Error('no mark');
    workbook.removeMetadata(mark.id);
    const forged = { ...JSON.parse(mark.value), tabId: copy.id, pulledAt: clock.now() + 60_000 };
    workbook.addMetadata({ ...mark, value: JSON.stringify(forged) });
    expect(cell(stock)).toEqual(before);
    clock.advance(60_000);
    expect(cell(stock)).not.toEqual(before);
  });

  it('counts neither a total below nor notes as products or variations', () => {
    const { sheet, listed, type, view, cell } = openTab();
    const lists = [listed(everyProduct), listed(everyVariation)];
    const last = sheet.lastRow();
    sheet.insertRows(last + 1, 4);
    const { columnOf } = view();
    type(last + 2, columnOf('name'), 'TOTAL');
    type(last + 2, columnOf('sku'), 'TOTAL');
    type(last + 2, columnOf('price'), '999');
    type(last + 3, columnOf('name'), 'Dihitung oleh Sari');
    expect([listed(everyProduct), listed(everyVariation)]).toEqual(lists);
    expect(cell('=NGORDER_PRICE("TOTAL")')).toBe('#ERROR!');
  });

  it('finds no item in what is written above its headings', () => {
    const { sheet, cell, own, type, view } = openTab();
    const [item, other] = own;
    const expected = cell(`=NGORDER_STOCK("${item?.sku}")`);
    const { columnOf } = view();
    sheet.insertRows(1, 2);
    type(1, columnOf('variation_id'), 'Cari');
    type(1, columnOf('sku'), `${item?.sku}`);
    expect(cell(`=NGORDER_STOCK("${item?.sku}")`)).toBe(expected);
    type(1, columnOf('sku'), 'TIDAK-ADA');
    expect(cell('=NGORDER_STOCK("TIDAK-ADA")')).toBe('#ERROR!');
    expect(cell('=NGORDER_STOCK("SKU")')).toBe('#ERROR!');
    expect(cell(`=NGORDER_STOCK("${other?.sku}")`)).not.toBe('#ERROR!');
  });

  it('passes over records that are no longer in the shop, until they are back', () => {
    const { rpc, shop, cell, own, listed, ...bench } = openTab();
    const [gone] = own;
    rpc('connection.save', { key: shop.options.key });
    const before = listed(everyVariation);
    if (!gone) throw new Error('no variation');
    const products = new Map(shop.state.products);
    const variations = new Map(shop.state.variations);
    shop.removeProduct(gone.productId);
    const removed = before.length - shop.state.variations.size;
    rpc('pull.run');
    expect(bench.view().cell(gone.id, '#result')).toBe('○ No longer in the shop');
    expect(cell(`=NGORDER_STOCK(${gone.id})`)).toBe('#ERROR!');
    expect(cell(`=NGORDER_STOCK("${gone.sku}")`)).toBe('#ERROR!');
    expect(removed).toBeGreaterThan(0);
    expect(listed(everyVariation)).toHaveLength(before.length - removed);
    for (const [id, product] of products) shop.state.products.set(id, product);
    for (const [id, variation] of variations) shop.state.variations.set(id, variation);
    rpc('pull.run');
    expect(bench.view().cell(gone.id, '#result')).toBe('');
    expect(listed(everyVariation)).toEqual(before);
  });

  it('asks for the id only where two records share a SKU, not where one of the two is gone', () => {
    const { cell, own, type, view } = openTab();
    const [item, twin] = own;
    const { rowOf, columnOf } = view();
    const stock = () => cell(`=NGORDER_STOCK("${item?.sku}")`);
    const expected = stock();
    type(rowOf(twin?.id ?? 0), columnOf('sku'), `${item?.sku}`);
    expect(stock()).toBe('#ERROR!');
    type(rowOf(twin?.id ?? 0), columnOf('#result'), '○ No longer in the shop');
    expect(stock()).toBe(expected);
  });

  it('reads a cell’s item twice at most, title or not', () => {
    const { sheet, once, own, cloud } = openTab();
    for (const title of [0, 1]) {
      if (title > 0) sheet.insertRows(1, title);
      for (const asked of [`"${own[title]?.sku}"`, `${own[title]?.id}`]) {
        cloud.counters.reset();
        once(`=NGORDER_STOCK(${asked})`);
        expect(cloud.counters.sheetReads).toBeLessThanOrEqual(2);
      }
    }
  });
});

function setPrice({ state }: ReturnType<typeof openFresh>['shop'], id: number, price: number): void {
  const variation = state.variations.get(id);
  if (!variation) throw new Error('no variation');
  Object.assign(variation, { price });
}

describe('the tab that answers', () => {
  it('is never one of another shop, with a key and without', () => {
    const { rpc, shop, error, cell, own, clock } = openFresh();
    rpc('pull.run');
    const price = `=NGORDER_PRICE(${own[0]?.id})`;
    Object.assign(shop.state, { shopId: 8 });
    rpc('connection.save', { key: shop.options.key });
    expect(error(price)).toMatch(/^Pull variations into a tab first/);
    setPrice(shop, own[0]?.id ?? 0, 77_000);
    clock.advance(60_000);
    rpc('pull.run');
    expect(cell(price)).toBe(77_000);
    rpc('connection.remove');
    expect(error(price)).toMatch(/^This file has tabs of several shops/);
  });

  it('is the one of several that was refreshed last', () => {
    const { rpc, shop, cell, own, clock } = openFresh();
    rpc('pull.run');
    setPrice(shop, own[0]?.id ?? 0, 77_000);
    clock.advance(60_000);
    rpc('pull.run', { definition: { dataset: 'variations' }, newTab: true });
    expect(cell(`=NGORDER_PRICE(${own[0]?.id})`)).toBe(77_000);
  });

  it('tells nothing of columns that its latest refresh left out', () => {
    const { rpc, shop, cell, error, clock } = openFresh();
    const [customer] = shop.state.customers;
    const { tabId } = rpc<{ tabId: number }>('pull.run', { definition: { dataset: 'customers' } });
    const asked = `=NGORDER_CUSTOMER(${customer?.id}; "address")`;
    expect(error(asked)).toBeUndefined();
    clock.advance(60_000);
    rpc('pull.run', { tabId, definition: { dataset: 'customers', columns: ['id', 'name', 'phone'] } });
    expect(error(asked)).toMatch(/^There is no field "address"/);
    expect(cell(`=NGORDER_CUSTOMER(${customer?.id}; "name")`)).toBe(customer?.name);
  });

  it('is none that new records are only added to, whose older ones stay as they were', () => {
    const { rpc, error } = openFresh();
    rpc('pull.run', { definition: { dataset: 'customers', mode: 'append' } });
    expect(error('=NGORDER_UPDATED("customers")')).toMatch(/^Pull Customers into a tab first|^Pull customers/);
  });
});
