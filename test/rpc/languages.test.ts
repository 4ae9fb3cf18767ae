import type { PullSummary } from '../../src/pull/pull';
import type { PushSummary } from '../../src/push/push-job';
import type { SettingsView, SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf, viewTab } from '../../workbench/tab-view';
import { codeOf } from '../push/open-pulled';

const colleague = { as: 'colleague' } as const;

/** A file whose owner has an Indonesian account and whose colleague wants English, both connected. */
function openShared() {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 2, orderDays: 20 } });
  const { rpc, shop, cloud } = bench;
  rpc('settings.set', { language: 'en' }, colleague);
  rpc('connection.save', { key: shop.options.key });
  rpc('connection.save', { key: shop.options.key }, colleague);
  const headingsOf = (tabId: number) => {
    const sheet = cloud.workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    const [titles = []] = sheet.readValues({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn() });
    return new Map([...columnsOf(cloud.workbook, tabId)].map(([key, column]) => [key, titles[column - 1]]));
  };
  return { ...bench, workbook: cloud.workbook, headingsOf };
}

const stored = ({ cloud }: ReturnType<typeof openShared>) => cloud.properties.document.get('ngorder.sheetLanguage');

describe('a person', () => {
  it('is spoken to in the language of the account until they choose another, and again once they leave it to the account', () => {
    const { rpc } = openInProcessWorkbench({ shop: { products: 2, orders: 0 } });
    const spoken = () => rpc<SidebarState>('state.get').language;
    expect(spoken()).toBe('id');
    expect(rpc<SettingsView>('settings.set', { language: 'en' }).language).toBe('en');
    expect(spoken()).toBe('en');
    expect(() => rpc('pulls.list')).toThrow(/not connected/);
    rpc('settings.set', { language: 'auto' });
    expect(spoken()).toBe('id');
    expect(() => rpc('pulls.list')).toThrow(/belum terhubung|belum/);
  });

  it('has their own language, whatever colleagues choose', () => {
    const { rpc } = openShared();
    expect(rpc<SidebarState>('state.get').language).toBe('id');
    expect(rpc<SidebarState>('state.get', {}, colleague).language).toBe('en');
  });

  it('finds the menu in it, where the add-on may know it already', () => {
    const { host, cloud } = openShared();
    const labels = (options: RunOptions) => {
      host.run('onOpen', [], options);
      return JSON.stringify(cloud.uiOf(options.as ?? 'owner').menus);
    };
    expect(labels({ mode: 'LIMITED', ...colleague })).toContain('Refresh this tab');
    expect(labels({ mode: 'LIMITED' })).toContain('Muat ulang tab ini');
    // Without any rights nothing is known but the account.
    expect(labels({ mode: 'NONE', ...colleague })).toContain('Muat ulang tab ini');
  });
});

describe('what stands in cells', () => {
  it('is in the language of whoever pulled first, whoever comes by later', () => {
    const bench = openShared();
    const { rpc, headingsOf } = bench;
    expect(stored(bench)).toBeUndefined();
    const first = rpc<PullSummary>('pull.run', { dataset: 'suppliers', filters: {} });
    expect(stored(bench)).toBe('{"language":"id"}');
    const later = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} }, colleague);
    expect([first.tabName, later.tabName]).toEqual(['Supplier', 'Variasi']);
    expect(headingsOf(later.tabId).get('#result')).toBe('Hasil');
    expect(headingsOf(later.tabId).get('price')).toBe('Harga');
    expect(rpc<SettingsView>('settings.get', {}, colleague).sheetLanguage).toBe('id');
  });

  it('tells a result in the language of the file, which the panel tells its person in theirs', () => {
    const { rpc, workbook, shop } = openShared();
    rpc('pull.run', { dataset: 'suppliers', filters: {} });
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} }, colleague);
    const id = shop.variations()[0]?.id ?? 0;
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, view.rowOf(id), view.columnOf('sku'), 'SKU-BARU');
    workbook.type(tabId, view.rowOf(id), view.columnOf('stock:0'), 'tiga');
    const plan = rpc<{ id: string }>('push.preview', { tabId }, colleague);
    const told = rpc<{ summary: PushSummary }>('push.confirm', { plan: plan.id }, colleague);
    expect(told.summary.verdicts.map(({ text }) => text).join()).toContain('Enter a');
    const cell = viewTab(workbook, tabId).cell(id, '#result');
    expect(cell).toContain('Isi angka');
    expect(cell).toMatch(/ · \d{1,2} [A-Z][a-z]{2} \d{4}, \d\d\.\d\d$/);
  });

  it('is switched for everybody, and in tabs that are there once they are refreshed: titles of a person stay', () => {
    const { rpc, workbook, headingsOf } = openShared();
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} });
    workbook.type(tabId, 1, columnsOf(workbook, tabId).get('price') ?? 0, 'Harga saya');
    rpc('settings.set', { sheetLanguage: 'en' }, colleague);
    expect(headingsOf(tabId).get('#result')).toBe('Hasil');
    rpc('pull.run', { tabId });
    const after = headingsOf(tabId);
    expect([after.get('#result'), after.get('price_buy'), after.get('price')]).toEqual([
      'Result',
      'Cost price',
      'Harga saya',
    ]);
    rpc('pull.run', { tabId });
    expect(headingsOf(tabId)).toEqual(after);
    expect(rpc<PullSummary>('pull.run', { dataset: 'suppliers', filters: {} }).tabName).toBe('Suppliers');
  });

  it('stays as it is where nobody switched', () => {
    const { rpc, workbook, headingsOf, cloud } = openShared();
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} });
    const before = headingsOf(tabId);
    workbook.type(tabId, 1, columnsOf(workbook, tabId).get('#result') ?? 0, 'Ngorder');
    cloud.properties.document.setAll({ 'ngorder.sheetLanguage': '{"language":"en"}' });
    rpc('pull.run', { tabId });
    expect([...headingsOf(tabId)]).toEqual(
      [...before].map(([key, title]) => [key, key === '#result' ? 'Ngorder' : title]),
    );
  });

  it.each(['#~', '{"language":"fr"}', '{"version":9}', '[]', '{"language":"en","isSwitched":"yes"}'])(
    'is what the person speaks where what the file says is none: %s',
    (text) => {
      const bench = openShared();
      bench.cloud.properties.document.setAll({ 'ngorder.sheetLanguage': text });
      expect(codeOf(() => bench.rpc('pull.run', { dataset: 'suppliers', filters: {} }))).toBe('none');
      expect(stored(bench)).toBe('{"language":"id"}');
    },
  );

  it('names codes in tabs, takes either in filters, and leaves formulas the codes', () => {
    const { rpc, workbook, host } = openShared();
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'orders', filters: {} });
    const statesIn = (of: number) => {
      const column = columnsOf(workbook, of).get('order_status') ?? 0;
      const sheet = workbook.sheet(of);
      const cells = sheet?.readValues({ row: 2, column, rows: sheet.lastRow() - 1, columns: 1 }) ?? [];
      return [...new Set(cells.flat())];
    };
    expect(statesIn(tabId)).toEqual(['Diterima']);
    expect(rpc<PullSummary>('pull.run', { tabId })).toMatchObject({ changedCells: 0 });
    const number = columnsOf(workbook, tabId).get('order_id') ?? 0;
    const [[order] = []] = workbook.sheet(tabId)?.readValues({ row: 2, column: number, rows: 1, columns: 1 }) ?? [];
    const asked = host.run('NGORDER_ORDER', [order, 'order_status'], { mode: 'CUSTOM_FUNCTION' });
    expect(asked).toBe('ACCEPTED');
    for (const status of ['PAID', 'lunas', 'Paid']) {
      const filters = { payment_status: status };
      const paid = rpc<PullSummary>('pull.run', { dataset: 'orders', filters, newTab: true });
      expect([status, statesIn(paid.tabId)]).toEqual([status, ['Diterima']]);
    }
    rpc('settings.set', { sheetLanguage: 'en' });
    rpc('pull.run', { tabId, full: true });
    expect(statesIn(tabId)).toEqual(['Accepted']);
  });

  it('is never taken for ours by the title of a result alone', () => {
    const { rpc, workbook, headingsOf } = openShared();
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} });
    const own = columnsOf(workbook, tabId).get('#result') ?? 0;
    workbook.type(tabId, 2, own, 'milik saya');
    const mark = workbook.metadata().find(({ value }) => value === '#result');
    if (mark) workbook.removeMetadata(mark.id);
    rpc('pull.run', { tabId });
    expect(workbook.sheet(tabId)?.readValues({ row: 2, column: own, rows: 1, columns: 1 })).toEqual([['milik saya']]);
    expect(headingsOf(tabId).get('#result')).toBe('Hasil');
    expect(columnsOf(workbook, tabId).get('#result')).toBe(workbook.sheet(tabId)?.lastColumn());
  });
});
