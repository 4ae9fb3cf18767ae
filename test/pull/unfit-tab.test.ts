import type { PullSummary } from '../../src/pull/pull';
import { Cloud } from '../../workbench/apps-script/cloud';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import type { MemoryWorkbook } from '../../workbench/apps-script/workbook/memory-workbook';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { createShop } from '../../workbench/shop/shop';
import { createInProcessTransport } from '../../workbench/shop/wire/in-process-transport';
import { viewTab } from '../../workbench/tab-view';
import { readAnswer, readBundle } from '../../workbench/workbench';
import { failureOf } from '../rpc/failure-of';

function openPulled() {
  const bench = openInProcessWorkbench({ shop: { products: 20, orders: 0 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const sheet = () => {
    const found = bench.cloud.workbook.sheet(tabId);
    if (!found) throw new Error('the tab is gone');
    return found;
  };
  const everything = () =>
    sheet().readValues({ row: 1, column: 1, rows: sheet().lastRow(), columns: sheet().lastColumn() });
  return { ...bench, tabId, sheet, everything };
}

describe('a refresh', () => {
  it('of a deleted tab says so; a pull of the dataset makes a new one', () => {
    const { rpc, cloud, tabId, shop } = openPulled();
    cloud.workbook.deleteSheet(tabId);
    const before = shop.log.length;
    expect(failureOf(() => rpc('pull.run', { tabId })).code).toBe('tabGone');
    expect(shop.log).toHaveLength(before);
    expect(rpc<PullSummary>('pull.run').tabId).not.toBe(tabId);
  });

  it('finds a renamed tab again', () => {
    const { rpc, cloud, tabId } = openPulled();
    cloud.workbook.renameSheet(tabId, 'Stok toko');
    expect(rpc<PullSummary>('pull.run')).toMatchObject({ tabId, tabName: 'Stok toko', changedCells: 0, newRows: 0 });
  });

  it('of a protected tab is refused before any call, with nothing written', () => {
    const { rpc, sheet, everything, shop, tabId } = openPulled();
    sheet().setLocked(true);
    const [before, calls] = [everything(), shop.log.length];
    const failure = failureOf(() => rpc('pull.run', { tabId }));
    expect(failure).toMatchObject({ code: 'tabLocked' });
    expect(failure.message).toMatch(/"Variations" is protected.*Nothing was changed/);
    expect([everything(), shop.log.length]).toEqual([before, calls]);
  });

  it('takes titles that a person changed as they are', () => {
    const { rpc, cloud, tabId, everything } = openPulled();
    cloud.workbook.type(tabId, 1, 1, 'Kode barang');
    const before = everything();
    expect(rpc<PullSummary>('pull.run')).toMatchObject({ newRows: 0, changedCells: 0 });
    expect(everything()).toEqual(before);
  });

  it('says when the spreadsheet has no room, and writes nothing', () => {
    const { rpc, cloud, shop } = openPulled();
    const big = cloud.workbook.insertSheet('Arsip');
    big.insertRows(2, 379_000);
    const tabs = cloud.workbook.sheets().length;
    const failure = failureOf(() => rpc('pull.run', { dataset: 'variations', filters: {}, newTab: true }));
    expect(failure.code).toBe('tooManyCells');
    expect(failure.message).toMatch(/10,000,000 cells at most, and 9,\d{3},\d{3} are taken/);
    expect(cloud.workbook.sheets()).toHaveLength(tabs);
    expect(shop.violations).toEqual([]);
  });

  it('refuses a tab that holds something else', () => {
    const { rpc, tabId } = openPulled();
    expect(failureOf(() => rpc('pull.run', { dataset: 'suppliers', filters: {}, tabId })).code).toBe('otherDataset');
  });
});

describe('a text that no cell holds', () => {
  it('is cut, visibly and with a note', () => {
    const { rpc, shop, cloud } = openPulled();
    const [product] = shop.state.products.values();
    if (!product) throw new Error('an empty shop');
    Object.assign(product, { description: 'x'.repeat(60_000) });
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'products' });
    const sheet = cloud.workbook.sheet(tabId);
    const area = { row: 1, column: 1, rows: sheet?.lastRow() ?? 0, columns: sheet?.lastColumn() ?? 0 };
    const values = sheet?.readValues(area) ?? [];
    const notes = sheet?.readAttribute(area, 'note') ?? [];
    const cut = values.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        String(cell).endsWith('…[cut]') ? [[String(cell).length, notes[row]?.[column]]] : [],
      ),
    );
    expect(cut).toEqual([[50_000, expect.stringMatching(/longer than a cell holds/)]]);
    expect(rpc<PullSummary>('pull.run', { dataset: 'products' })).toMatchObject({ changedCells: 0 });
  });
});

describe('the state behind a tab', () => {
  /** The same file under another id, as "make a copy" gives it: hidden tabs and metadata go along, properties do not. */
  it('is none in a copied spreadsheet: nothing can be refreshed in place or pushed, and pulling starts anew', () => {
    const { shop, cloud, clock, tabId, rpc } = openPulled();
    const { code, manifest, files } = readBundle();
    const copy = cloud.workbook as MemoryWorkbook;
    Object.assign(copy, { id: 'the-copy' });
    const copied = new Cloud({
      manifest,
      clock,
      files,
      transport: createInProcessTransport(shop),
      workbook: copy,
      locale: 'en',
    });
    const host = new InThreadHost(code, copied);
    const call = <T>(name: string, args = {}) => readAnswer<T>(host.run('rpc', [JSON.stringify({ call: name, args })]));
    call('connection.save', { key: shop.options.key });
    expect(call<{ tabs: unknown[] }>('state.get').tabs).toEqual([]);
    expect(failureOf(() => call('pull.run', { tabId })).code).toBe('notPulled');
    expect(failureOf(() => call('push.preview')).code).toBe('nothingPulled');
    expect(call<PullSummary>('pull.run').tabId).not.toBe(tabId);
    expect(rpc).toBeDefined();
  });

  it('is none for another shop’s key', () => {
    const { rpc, shop, tabId, cloud, clock } = openPulled();
    const other = createShop({ ...shop.options, clock, shopId: 8, seed: 5 });
    Object.assign(cloud.world, { transport: createInProcessTransport(other) });
    rpc('connection.save', { key: other.options.key });
    expect(rpc<{ tabs: unknown[] }>('state.get').tabs).toEqual([]);
    expect(failureOf(() => rpc('push.preview', { tabId })).code).toBe('tabOfOtherShop');
    const pulled = rpc<PullSummary>('pull.run');
    expect(pulled.tabId).not.toBe(tabId);
    expect(viewTab(cloud.workbook, pulled.tabId).rows).toBe(other.state.variations.size);
  });
});

describe('how old the data are', () => {
  it('stands beside our first title, never on a cell of the person’s own, and speaks of a limit only where one was set', () => {
    const { rpc, cloud, tabId, sheet } = openPulled();
    sheet().insertColumns(1, 1);
    cloud.workbook.type(tabId, 1, 1, 'Punya saya');
    sheet().writeAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note', [['catatan saya']]);
    rpc('pull.run', { tabId });
    const notes = sheet().readAttribute({ row: 1, column: 1, rows: 1, columns: 2 }, 'note')[0];
    expect(notes).toEqual([
      'catatan saya',
      expect.stringMatching(
        /^Toko Contoh: data as of 2 Mar 2026, 09:\d\d WIB, \d+ rows\n\nEach variation needs an SKU of its own\.\n[^\n]+$/,
      ),
    ]);
  });
});

describe('a saved pull', () => {
  it('is not saved for a tab that was deleted, which is said', () => {
    const { rpc, tabId, cloud } = openPulled();
    cloud.workbook.insertSheet('Lain');
    cloud.workbook.deleteSheet(tabId);
    const definition = { dataset: 'variations', filters: {}, mode: 'update' };
    expect(failureOf(() => rpc('pulls.save', { tabId, definition })).code).toBe('tabGone');
  });

  it('can be edited, duplicated, and deleted without its tab', () => {
    const { rpc, tabId, cloud } = openPulled();
    const definition = { dataset: 'variations', filters: {}, columns: ['sku', 'name', 'price'], mode: 'update' };
    expect(rpc('pulls.save', { tabId, definition })).toMatchObject({ tabId, definition });
    const copy = rpc<PullSummary>('pulls.duplicate', { tabId });
    const [titles] = cloud.workbook.sheet(copy.tabId)?.readValues({ row: 1, column: 1, rows: 1, columns: 5 }) ?? [];
    expect(titles).toEqual(['SKU', 'Product', 'Result', 'Price', 'Variation ID']);
    expect(rpc<unknown[]>('pulls.list')).toHaveLength(2);
    expect(rpc('pulls.delete', { tabId: copy.tabId })).toEqual({ deleted: copy.tabId });
    expect(rpc<unknown[]>('pulls.list')).toHaveLength(1);
    expect(cloud.workbook.sheet(copy.tabId)).toBeDefined();
  });

  it('that appends leaves what is there alone and adds what is new', () => {
    const { rpc, shop, cloud } = openPulled();
    const definition = { dataset: 'suppliers', filters: {}, mode: 'append' };
    const first = rpc<PullSummary>('pull.run', { definition });
    cloud.workbook.type(first.tabId, 2, 1, 'Nama saya');
    shop.state.suppliers.push({
      ...(shop.state.suppliers[0] as (typeof shop.state.suppliers)[0]),
      id: 999,
      name: 'Baru',
    });
    expect(rpc<PullSummary>('pull.run', { definition })).toMatchObject({ newRows: 1, changedCells: 0 });
    const names = cloud.workbook.sheet(first.tabId)?.readValues({ row: 2, column: 1, rows: 1, columns: 1 });
    expect(names).toEqual([['Nama saya']]);
  });

  it('that replaces holds what the pull found and nothing else, with notes beside their record', () => {
    const { rpc, shop, cloud } = openPulled();
    const definition = { dataset: 'suppliers', filters: {}, mode: 'replace' };
    const { tabId } = rpc<PullSummary>('pull.run', { definition });
    const sheet = cloud.workbook.sheet(tabId);
    const ids = () => {
      const rows =
        sheet?.readValues({
          row: 2,
          column: 1,
          rows: (sheet?.lastRow() ?? 1) - 1,
          columns: sheet?.lastColumn() ?? 1,
        }) ?? [];
      return rows.map((line) => [line[0], line[line.length - 1]]);
    };
    const noteColumn = (sheet?.lastColumn() ?? 0) + 1;
    const last = shop.state.suppliers[shop.state.suppliers.length - 1];
    cloud.workbook.type(tabId, 1 + shop.state.suppliers.length, noteColumn, 'langganan');
    shop.state.suppliers.shift();
    rpc('pull.run', { definition });
    const held = ids().filter(([name]) => name !== '');
    expect(held.map(([name]) => name).sort()).toEqual(shop.state.suppliers.map(({ name }) => name).sort());
    expect(held.find(([name]) => name === last?.name)?.[1]).toBe('langganan');
  });
});
