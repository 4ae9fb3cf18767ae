import { readFileSync } from 'node:fs';
import { stateColors } from '../../src/pull/landing/state-colors';
import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../workbench/tab-view';

function openPulled(dataset: string, idKey?: string) {
  const bench = openInProcessWorkbench({ shop: { products: 3, orders: 2 }, locale: 'id' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
  const sheet = bench.cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const at = (row: number, key: string) => {
    const column = viewTab(bench.cloud.workbook, tabId, idKey).columnOf(key);
    return { row, column, rows: 1, columns: 1 };
  };
  const note = (key: string) => sheet.readAttribute(at(1, key), 'note')[0]?.[0] ?? '';
  const color = (key: string) => sheet.readAttribute(at(2, key), 'background')[0]?.[0] ?? '';
  return { ...bench, tabId, note, color };
}

describe('the headings of a new tab', () => {
  const after = 'Toko baru berubah setelah Anda meninjau dan menerapkannya di panel Ngorder.';

  it('tell what may be entered where cells can be edited, and that the shop changes only after a push', () => {
    const { note } = openPulled('variations');
    expect(note(stockKey(0))).toBe(`Isi jumlah stok yang benar di gudang ini, misalnya 12.\n${after}`);
    expect(note('price')).toBe(`Isi harga dalam rupiah, misalnya 125000.\n${after}`);
    expect(note('publish_status')).toBe(`Isi Ya atau Tidak.\n${after}`);
    // That a text takes a text says nothing.
    expect(note('description')).toBe(after);
    expect(note('margin')).toBe(
      'Dihitung saat terakhir dimuat ulang. Setelah mengedit harga atau harga beli, terapkan lalu muat ulang.',
    );
    // Beside what is said there of the pull.
    expect(note('sku')).toMatch(/^Toko Contoh: data per .*, \d+ baris\n\nTiap variasi perlu SKU sendiri\.\n/);
  });

  it('follow the language of the file', () => {
    const { note, rpc, tabId } = openPulled('variations');
    rpc('settings.set', { sheetLanguage: 'en' });
    rpc('pull.run', { tabId });
    expect(note('price')).toMatch(/^Enter an amount in rupiah, such as 125000\.\nYour shop changes only after/);
  });

  it('stand above a pale tone in the columns that sellers edit daily, and in no others', () => {
    const { color } = openPulled('variations');
    expect([stockKey(0), 'price', 'discount', 'publish_status'].map(color)).toEqual(Array(4).fill('#fff8e1'));
    expect(['sku', 'description', 'weight', 'category', 'margin'].map(color)).toEqual(Array(5).fill(''));
  });
});

it('the legend shows the colours that cells have', () => {
  const css = readFileSync('src/sidebar/styles/lines.css', 'utf8');
  for (const [state, color] of Object.entries({ ...stateColors, editable: '#fff8e1' })) {
    expect(css).toContain(`.chip.cell-${state} {\n  background: ${color};\n}`);
  }
});

describe('the heading of a column that a refresh brings no more', () => {
  it('says since when, as of a warehouse that was deleted, until it comes again', () => {
    const { rpc, tabId, note, shop, clock } = openPulled('variations');
    const [, other] = shop.state.warehouses;
    if (!other) throw new Error('one warehouse only');
    const stocks = shop.variations().map(({ stock }) => [stock, stock.get(other.id)] as const);
    const key = stockKey(other.id);
    const entered = note(key);
    expect(entered).toMatch(/^Isi jumlah stok/);
    shop.state.warehouses.splice(1, 1);
    for (const [stock] of stocks) stock.delete(other.id);
    rpc('pull.run', { tabId });
    const left = note(key);
    expect(left).toMatch(
      /^Tidak dimuat lagi sejak 2 Mar 2026, 09\.00 WIB; isi kolom ini masih yang lama\n\nIsi jumlah stok/,
    );
    clock.advance(86_400_000);
    rpc('pull.run', { tabId });
    expect(note(key)).toBe(left);
    expect(note('price')).not.toContain('Tidak dimuat');
    shop.state.warehouses.splice(1, 0, other);
    for (const [stock, quantity] of stocks) if (quantity !== undefined) stock.set(other.id, quantity);
    rpc('pull.run', { tabId });
    expect(note(key)).toBe(entered);
  });
});
