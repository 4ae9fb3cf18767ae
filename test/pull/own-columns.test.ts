import type { PlanView } from '../../src/rpc/push-calls';
import { addCustomer, beforeCall, beforeFirstWrite, pullTab, sellAll } from './pulled-tab';

/** A column beside ours, with a heading and a cell for each row. */
function noteBeside({ sheet }: Pick<ReturnType<typeof pullTab>, 'sheet'>, column: number, name: string): string[] {
  const rows = sheet.lastRow();
  const notes = Array.from({ length: rows - 1 }, (_, index) => `${name} ${index}`);
  sheet.write({ row: 1, column, rows, columns: 1 }, [[name], ...notes.map((note) => [note])]);
  return notes;
}

describe('a column of the person’s own that a formula fills', () => {
  it('lets a new record take the next row, beside what the formula shows there', () => {
    const { bench, tabId, sheet, columnOf, valuesOf, type } = pullTab({ dataset: 'customers' });
    const own = sheet.lastColumn() + 1;
    const rows = sheet.lastRow();
    type(1, own, 'Panjang nama');
    type(2, own, '=ARRAYFORMULA(LEN(A2:A))');
    addCustomer(bench);
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ newRows: 1 });
    expect(valuesOf(columnOf('id')).slice(0, rows).at(-1)).toBe('999999');
    expect(sheet.readFormulas({ row: 2, column: own, rows: 1, columns: 1 })).toEqual([['=ARRAYFORMULA(LEN(A2:A))']]);
    expect(valuesOf(own)[rows - 1]).toBe('Pelanggan 999999'.length);
    addCustomer(bench, 999_998);
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ newRows: 1, changedCells: 0 });
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });

  it('leaves a column of ours to the formula that fills it', () => {
    const { bench, tabId, sheet, columnOf, valuesOf, type } = pullTab({ dataset: 'variations' });
    const [price, reseller, rows] = [columnOf('price'), columnOf('price_reseller'), sheet.lastRow()];
    const before = valuesOf(price).map(Number);
    sheet.clearContent({ row: 2, column: reseller, rows: rows - 1, columns: 1 });
    const letter = String.fromCharCode(64 + price);
    type(2, reseller, `=ARRAYFORMULA(${letter}2:${letter}*2)`);
    const [product] = bench.shop.state.products.values();
    const [variation] = product?.variations ?? [];
    if (!product || !variation) throw new Error('too small a shop');
    product.variations.push({ ...variation, id: 999_999, sku: 'BARU-1', price: 50_000 });
    bench.shop.state.addProduct(product);
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ newRows: 1 });
    expect(valuesOf(reseller).slice(0, rows)).toEqual([...before, 50_000].map((value) => value * 2));
  });

  it('is in nobody’s way where its formula comes to something else at any moment', () => {
    const { bench, tabId, sheet, columnOf, type } = pullTab({ dataset: 'customers' });
    const name = columnOf('name');
    sheet.insertColumns(name + 1, 1);
    type(1, name + 1, 'Sekarang');
    for (let row = 2; row <= sheet.lastRow(); row += 1) type(row, name + 1, '=NOW()');
    for (const customer of bench.shop.state.customers) customer.name = `${customer.name} Baru`;
    const ticking = {
      interrupt: () => {
        bench.clock.advance(10);
        return false;
      },
    };
    expect(bench.rpc('pull.run', { tabId }, ticking)).toMatchObject({
      changedCells: bench.shop.state.customers.length,
    });
  });
});

describe('columns of the person’s own that come to stand where something is written', () => {
  it.each([1, 2, 3])('keep their cells when %i columns are inserted left of them at that moment', (count) => {
    const { bench, tabId, sheet, columnOf } = pullTab({ dataset: 'variations' });
    const stock = columnOf('stock:0');
    sheet.insertColumns(stock, 3);
    const notes = [0, 1, 2].flatMap((index) => noteBeside({ sheet }, stock + index, `Catatan ${index}`));
    sellAll(bench);
    bench.rpc(
      'pull.run',
      { tabId },
      beforeFirstWrite(tabId, () => sheet.insertColumns(1, count)),
    );
    const all = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }).flat();
    expect(all).toEqual(expect.arrayContaining(notes));
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });

  it('keep what is begun in a new one while columns of ours are being added', () => {
    const definition = { dataset: 'variations', filters: {}, columns: ['sku', 'price'], mode: 'update' };
    const { bench, tabId, sheet } = pullTab(definition);
    bench.rpc('pulls.save', { tabId, definition: { ...definition, columns: ['sku', 'price', 'weight', 'name'] } });
    const own = sheet.lastColumn() + 1;
    const formatting = beforeCall(
      ({ name }) => name === 'Range.setFontWeight',
      () => {
        sheet.insertColumns(own, 1);
        sheet.deleteColumns(own + 1, 1);
        sheet.write({ row: 1, column: own, rows: 2, columns: 1 }, [['Catatan saya'], ['tanya dulu']]);
      },
    );
    bench.rpc('pull.run', { tabId }, formatting);
    expect(sheet.readValues({ row: 1, column: own, rows: 2, columns: 1 })).toEqual([['Catatan saya'], ['tanya dulu']]);
    const headings = sheet.readValues({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn() }).flat();
    expect(headings.filter((heading) => heading === 'Weight (g)')).toHaveLength(1);
  });
});

describe('a note in a column that is begun while new records are written', () => {
  /** Right before what was written into a tab becomes lasting. */
  function beforeItLasts(tabId: number, act: () => void) {
    let isWritten = false;
    return beforeCall(({ name, args }) => {
      isWritten ||= name === 'Range.setValues' && args[0] === tabId;
      return isWritten && name === 'SpreadsheetApp.flush';
    }, act);
  }

  it('stays beside the new record that it was written beside', () => {
    const { bench, tabId, sheet, columnOf } = pullTab({ dataset: 'customers' });
    const [own, row] = [sheet.lastColumn() + 1, sheet.lastRow() + 1];
    addCustomer(bench);
    const writing = beforeItLasts(tabId, () => {
      sheet.insertColumns(own, 1);
      sheet.write({ row: 1, column: own, rows: 1, columns: 1 }, [['Catatan saya']]);
      sheet.write({ row, column: own, rows: 1, columns: 1 }, [['telepon dulu']]);
    });
    expect(bench.rpc('pull.run', { tabId }, writing)).toMatchObject({ newRows: 1 });
    expect(sheet.readValues({ row, column: columnOf('id'), rows: 1, columns: 1 })).toEqual([['999999']]);
    expect(sheet.readValues({ row, column: own, rows: 1, columns: 1 })).toEqual([['telepon dulu']]);
  });
});

describe('columns deleted while a refresh reads', () => {
  it('are given anew, and nothing unforeseen is told', () => {
    const { bench, tabId, sheet, columnOf } = pullTab({ dataset: 'variations' });
    const reading = beforeCall(
      ({ name, args }) => name === 'Range.getValues' && args[0] === tabId,
      () => sheet.deleteColumns(columnOf('price'), 1),
      2,
    );
    expect(bench.rpc('pull.run', { tabId }, reading)).toMatchObject({ vanishedRows: 0 });
    expect(columnOf('price')).toBeGreaterThan(0);
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });
});
