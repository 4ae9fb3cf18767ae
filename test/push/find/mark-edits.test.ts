import type { PullSummary } from '../../../src/pull/pull';
import { InThreadHost } from '../../../workbench/apps-script/in-thread-host';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../../workbench/tab-view';
import { readBundle } from '../../../workbench/workbench';

/** Sheets hands the trigger a range of the sheet, which only a script can make. */
const editIn = `
function editIn(tab, row, column, rows, columns) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  onEdit({ range: sheet.getRange(row, column, rows, columns) });
}`;

function openPulled(dataset = 'variations', idKey?: string) {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 0 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId, tabName } = bench.rpc<PullSummary>('pull.run', { dataset });
  const host = new InThreadHost(readBundle().code + editIn, bench.cloud);
  const view = () => viewTab(bench.cloud.workbook, tabId, idKey);
  const ids = bench.shop.variations().map(({ id }) => id);
  const edit = (row: number, key: string, rows = 1, columns = 1) =>
    host.run('editIn', [tabName, row, view().columnOf(key), rows, columns], { mode: 'LIMITED' });
  return { ...bench, view, edit, ids, host };
}

describe('onEdit', () => {
  it('notes beside an edited stock cell that it is not pushed yet, with the little authorisation it has', () => {
    const { edit, view, ids } = openPulled();
    const [edited = 0, other = 0] = ids;
    edit(view().rowOf(edited), stockKey(0));
    expect(view().cell(edited, '#result')).toBe('● Stock · Gudang Utama: not pushed yet');
    expect(view().cell(other, '#result')).toBe('');
  });

  it('tells of a paste that covered the result column too, after which cells may stand one column too far', () => {
    const { edit, view, ids } = openPulled();
    const [edited = 0] = ids;
    const columns = view().columnOf('color') - view().columnOf('sku') + 1;
    edit(view().rowOf(edited), 'sku', 1, columns);
    expect(view().cell(edited, '#result')).toBe(
      '● Result: pasted over; check whether the columns after it are the right ones; ● SKU: not pushed yet; ● Product: not pushed yet; ● Colour: not pushed yet',
    );
  });

  it('names each edited cell of a row once, and keeps what became of the others', () => {
    const { edit, view, ids, cloud } = openPulled();
    const [edited = 0] = ids;
    const row = view().rowOf(edited);
    const { activeSheetId } = cloud.workbook;
    cloud.workbook.type(
      activeSheetId,
      row,
      view().columnOf('#result'),
      '✗ Price: failed: no; ✓ Weight: 1 → 2 · 2 Mar 2026 09:00',
    );
    for (const column of [stockKey(0), 'price', stockKey(0)]) {
      cloud.workbook.type(activeSheetId, row, view().columnOf(column), '77');
      edit(row, column);
    }
    expect(view().cell(edited, '#result')).toBe(
      '● Stock · Gudang Utama: not pushed yet; ● Price: not pushed yet; ✓ Weight: 1 → 2 · 2 Mar 2026 09:00',
    );
  });

  it('calls a column as its heading stands, wherever that stands', () => {
    const { edit, view, ids, cloud } = openPulled();
    const [edited = 0] = ids;
    const { activeSheetId } = cloud.workbook;
    cloud.workbook.type(activeSheetId, 1, view().columnOf('price'), 'Harga: toko');
    cloud.workbook.sheet(activeSheetId)?.insertRows(1, 2);
    edit(view().rowOf(edited), 'price');
    expect(view().cell(edited, '#result')).toBe('● Harga toko: not pushed yet');
  });

  it('notes all rows of a paste, but never touches the header', () => {
    const { edit, view, ids } = openPulled();
    edit(1, 'sku', 3, view().columnOf(stockKey(0)));
    const noted = ids.filter((id) => view().cell(id, '#result') !== '');
    expect(noted.map((id) => view().rowOf(id)).sort()).toEqual([2, 3]);
  });

  it('leaves what tells that a record is gone, by which formulas pass over it, and a heading below a title', () => {
    const { edit, view, ids, cloud } = openPulled();
    const [gone = 0, other = 0] = ids;
    const sheet = cloud.workbook.sheet(cloud.workbook.activeSheetId);
    if (!sheet) throw new Error('no tab');
    cloud.workbook.type(sheet.id, view().rowOf(gone), view().columnOf('#result'), '○ No longer in the shop');
    edit(2, stockKey(0), ids.length);
    expect(view().cell(gone, '#result')).toBe('○ No longer in the shop');
    expect(view().cell(other, '#result')).toBe('● Stock · Gudang Utama: not pushed yet');
    const result = view().columnOf('#result');
    sheet.insertRows(1, 1);
    edit(2, stockKey(0));
    expect(sheet.readValues({ row: 2, column: result, rows: 1, columns: 1 })).toEqual([['Result']]);
  });

  it('leaves edits in other columns and other tabs alone', () => {
    const { edit, view, ids, host, cloud } = openPulled();
    edit(view().rowOf(ids[0] ?? 0), 'product_type');
    cloud.workbook.insertSheet('Catatan');
    host.run('editIn', ['Catatan', 1, 1, 1, 1], { mode: 'LIMITED' });
    expect(ids.every((id) => view().cell(id, '#result') === '')).toBe(true);
  });

  it('leaves a tab alone that a newer version of the add-on has marked', () => {
    const { edit, view, ids, cloud } = openPulled();
    const mark = cloud.workbook.metadata().find(({ key }) => key === 'ngorder.tab');
    cloud.workbook.setMetadataValue(mark?.id ?? 0, '{"version":9,"of":"a later age"}');
    edit(view().rowOf(ids[0] ?? 0), stockKey(0));
    expect(ids.every((id) => view().cell(id, '#result') === '')).toBe(true);
  });

  it('knows what the tab holds: a column that takes edits elsewhere is left alone where it takes none', () => {
    const { edit, view, shop, cloud } = openPulled('products', 'id');
    const ids = [...shop.state.products.keys()];
    const { activeSheetId } = cloud.workbook;
    const cells = () => cloud.workbook.sheet(activeSheetId)?.readValues({ row: 1, column: 1, rows: 20, columns: 30 });
    const before = cells();
    for (const column of ['name', 'description', 'discount', 'publish_status']) {
      edit(view().rowOf(ids[0] ?? 0), column);
    }
    expect(cells()).toEqual(before);
  });
});

describe('a cell that is typed back', () => {
  function openTyping() {
    const bench = openPulled();
    const { cloud, view, host, ids, rpc } = bench;
    const { activeSheetId: sheetId } = cloud.workbook;
    const [id = 0, other = 0] = ids;
    return {
      ...bench,
      id,
      other,
      type: (key: string, text: string, of = id) =>
        host.typeAs('owner', { sheetId, row: view().rowOf(of), column: view().columnOf(key) }, text),
      said: (key: string) => String(view().cell(id, key)),
      result: (of = id) => view().cell(of, '#result'),
      edited: () => rpc<{ cells: number }>('panel.edited', { tabId: sheetId }).cells,
    };
  }

  it('is no edit any more: neither marked nor counted, while other cells of the row stay so', () => {
    const { type, said, result, edited } = openTyping();
    const [price, stock] = [said('price'), said(stockKey(0))];
    type('price', '77');
    type(stockKey(0), '78');
    expect(edited()).toBe(2);
    type('price', price);
    expect([result(), edited()]).toEqual(['● Stock · Gudang Utama: not pushed yet', 1]);
    type(stockKey(0), stock);
    expect([result(), edited()]).toEqual(['', 0]);
  });

  it('is marked still where it holds another value, or where nobody knows what the shop had said', () => {
    const { type, said, result, cloud } = openTyping();
    const price = said('price');
    type('price', '77');
    type('price', '78');
    expect(result()).toBe('● Price: not pushed yet');
    const state = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
    cloud.workbook.deleteSheet(state?.id ?? -1);
    type('price', price);
    expect(result()).toBe('● Price: not pushed yet');
  });

  it('counts as edited while its push is refused and it holds what was typed, and no more once it holds what the shop says', () => {
    const { type, said, edited } = openTyping();
    const price = said('price');
    type('price', '77');
    type(stockKey(0), '78');
    const waiting = edited();
    type('#result', '✗ Price: failed: too cheap; ● Stock · Gudang Utama: not pushed yet');
    expect([waiting, edited()]).toEqual([2, 2]);
    type('#result', '✗ Price: failed: too cheap; ✗ Stock · Gudang Utama: failed: no');
    expect(edited()).toBe(2);
    type('price', price);
    type('#result', '✗ Price: failed: too cheap; ✗ Stock · Gudang Utama: failed: no');
    expect(edited()).toBe(1);
  });

  it('is one that is left blank too: it asks for nothing, like an entry that was taken away', () => {
    const { type, result } = openTyping();
    type('price', '77');
    type('delta:0', '+5');
    type('delta:0', '');
    type('price', '');
    expect(result()).toBe('');
  });

  it('is told in a whole paste, row by row, with as few readings', () => {
    const { type, edit, view, id, other, said, result, cloud } = openTyping();
    const [first, second] = [id, other].sort((one, another) => view().rowOf(one) - view().rowOf(another));
    const price = said('price');
    for (const each of [id, other]) type('price', '77', each);
    cloud.workbook.type(cloud.workbook.activeSheetId, view().rowOf(id), view().columnOf('price'), price);
    edit(view().rowOf(first ?? 0), 'price', view().rowOf(second ?? 0) - view().rowOf(first ?? 0) + 1);
    expect([result(id), result(other)]).toEqual(['', '● Price: not pushed yet']);
  });
});

describe('a heading that is renamed', () => {
  const heading = (bench: ReturnType<typeof openPulled>, key: string, text: string) => {
    const { activeSheetId: sheetId } = bench.cloud.workbook;
    bench.host.typeAs('owner', { sheetId, row: 1, column: bench.view().columnOf(key) }, text);
  };

  it('is called so in results at once, whatever it was called before', () => {
    const bench = openPulled();
    const [id = 0] = bench.ids;
    bench.cloud.workbook.type(
      bench.cloud.workbook.activeSheetId,
      bench.view().rowOf(id),
      bench.view().columnOf('price'),
      '77',
    );
    bench.edit(bench.view().rowOf(id), 'price');
    heading(bench, 'price', 'Jual');
    heading(bench, 'price', 'Harga: toko');
    bench.edit(bench.view().rowOf(id), 'price');
    expect(bench.view().cell(id, '#result')).toBe('● Harga toko: not pushed yet');
  });

  it('has its letter beside it where another is called so, until it is not', () => {
    const bench = openPulled();
    const [id = 0] = bench.ids;
    const letter = (key: string) => String.fromCharCode(64 + bench.view().columnOf(key));
    for (const key of ['weight', 'price']) bench.edit(bench.view().rowOf(id), key);
    heading(bench, 'price', 'Weight (g)');
    const edited = (...names: string[]) => names.map((name) => `● ${name}: not pushed yet`).join('; ');
    expect(bench.view().cell(id, '#result')).toBe(
      edited(`Weight (g) (${letter('price')})`, `Weight (g) (${letter('weight')})`),
    );
    heading(bench, 'weight', 'Berat');
    expect(bench.view().cell(id, '#result')).toBe(edited('Weight (g)', 'Berat'));
  });
});
