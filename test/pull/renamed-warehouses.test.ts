import type { PlanView } from '../../src/rpc/push-calls';
import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf, stockKey, viewTab } from '../../workbench/tab-view';

const bandung = 21;
const surabaya = 22;

/** A shop that keeps everything in three warehouses, in a tab. */
function openPulled(rename: (names: Map<number, string>) => void = () => undefined) {
  const bench = openInProcessWorkbench({
    shop: { products: 20, orders: 0, warehouses: 3, warehouseShare: 1 },
    locale: 'en',
  });
  const { rpc, shop, cloud } = bench;
  const call = (change: typeof rename) => {
    const names = new Map(shop.state.warehouses.map(({ id, name }) => [id, name]));
    change(names);
    for (const warehouse of shop.state.warehouses) warehouse.name = names.get(warehouse.id) ?? '';
  };
  call(rename);
  rpc('connection.save', { key: shop.options.key });
  const { tabId } = rpc<{ readonly tabId: number }>('pull.run');
  const headingCell = (key: string) => ({
    ...{ row: 1, rows: 1, columns: 1 },
    column: columnsOf(cloud.workbook, tabId).get(key) ?? 0,
  });
  return {
    ...bench,
    call,
    tabId,
    heading: (warehouse: number, key = stockKey(warehouse)) =>
      String(cloud.workbook.sheet(tabId)?.readValues(headingCell(key))[0]?.[0]),
    rename: (warehouse: number, title: string) =>
      cloud.workbook.type(tabId, 1, headingCell(stockKey(warehouse)).column, title),
    titleOf: (key: string) =>
      rpc<SidebarState>('state.get')
        .tabs.find((tab) => tab.tabId === tabId)
        ?.columns.find((column) => column.key === key)?.title,
  };
}

/** The shop's names of two warehouses exchanged. */
const exchange = (names: Map<number, string>): void => {
  const [one = '', other = ''] = [names.get(bandung), names.get(surabaya)];
  names.set(bandung, other).set(surabaya, one);
};

describe('a warehouse that was renamed in the shop', () => {
  it('is called so in the headings of its columns once its tab is refreshed', () => {
    const { call, heading, rpc, tabId, titleOf } = openPulled();
    expect(heading(bandung)).toBe('Stock · Gudang Bandung');
    call(exchange);
    rpc('pull.run', { tabId });
    expect([heading(bandung), heading(surabaya)]).toEqual(['Stock · Gudang Surabaya', 'Stock · Gudang Bandung']);
    expect(heading(bandung, `delta:${bandung}`)).toBe('± Stock · Gudang Surabaya');
    expect(titleOf(stockKey(bandung))).toBe(heading(bandung));
  });

  it('keeps what was edited beside it, told by its new name', () => {
    const { call, rpc, tabId, cloud, shop, heading } = openPulled();
    const [{ id } = { id: 0 }] = shop.variations().filter(({ stock }) => (stock.get(bandung) ?? 0) > 5);
    const view = viewTab(cloud.workbook, tabId);
    cloud.workbook.type(tabId, view.rowOf(id), view.columnOf(stockKey(bandung)), '77');
    call(exchange);
    rpc('pull.run', { tabId });
    expect(viewTab(cloud.workbook, tabId).cell(id, '#result')).toBe(`● ${heading(bandung)}: not pushed yet`);
    const { edits } = rpc<PlanView>('push.preview', { tabId });
    expect(edits.map(({ key, wanted, status }) => [key, wanted, status])).toEqual([
      [`${id}/${stockKey(bandung)}`, 77, 'ready'],
    ]);
  });

  it('leaves a heading that a person gave', () => {
    const { call, heading, rename, rpc, tabId } = openPulled();
    rename(bandung, 'Toko depan');
    call(exchange);
    rpc('pull.run', { tabId });
    expect([heading(bandung), heading(surabaya)]).toEqual(['Toko depan', 'Stock · Gudang Bandung']);
  });

  it('gets its new name in the other language, too, where that was switched meanwhile', () => {
    const { call, heading, rpc, tabId } = openPulled();
    call(exchange);
    rpc('settings.set', { sheetLanguage: 'id' });
    rpc('pull.run', { tabId });
    expect(heading(bandung)).toBe('Stok · Gudang Surabaya');
  });
});

describe('warehouses of the same name', () => {
  it.each([
    ['Gudang Utama', 'Gudang Utama (ID 21)'],
    ['gudang  utama ', 'gudang  utama (ID 21)'],
  ])('are told apart by their ids, in headings and previews: %s', (name, told) => {
    const { heading, titleOf } = openPulled((names) => names.set(bandung, name));
    expect(heading(bandung)).toBe(`Stock · ${told}`);
    expect([heading(0), heading(surabaya)]).toEqual(['Stock · Gudang Utama (ID 0)', 'Stock · Gudang Surabaya']);
    expect(titleOf(stockKey(bandung))).toBe(heading(bandung));
  });

  it('are told by their ids alone where they have no name', () => {
    const { heading } = openPulled((names) => names.set(bandung, '').set(surabaya, ' '));
    expect([heading(bandung), heading(surabaya)]).toEqual(['Stock · (ID 21)', 'Stock · (ID 22)']);
  });

  it('are told apart in a tab that was pulled before one of them was called so', () => {
    const { call, heading, rpc, tabId } = openPulled();
    call((names) => names.set(bandung, 'Gudang Utama'));
    rpc('pull.run', { tabId });
    expect([heading(0), heading(bandung)]).toEqual(['Stock · Gudang Utama (ID 0)', 'Stock · Gudang Utama (ID 21)']);
  });
});
