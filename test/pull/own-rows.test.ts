import type { PlanView } from '../../src/rpc/push-calls';
import { addCustomer, beforeCall, pullTab, sellAll } from './pulled-tab';

const rowOf = (values: readonly unknown[], text: string): number => values.indexOf(text) + 2;

describe('a row of the person’s own among the records', () => {
  it('stays as it is in a tab that every refresh replaces, and so do notes beside the records around it', () => {
    const { bench, tabId, sheet, columnOf, valuesOf, type } = pullTab({ dataset: 'customers', mode: 'replace' });
    sheet.insertRows(4, 1);
    type(4, columnOf('name'), 'SUBTOTAL');
    bench.shop.state.customers.splice(0, 1);
    addCustomer(bench);
    bench.rpc('pull.run', { tabId });
    expect(sheet.readValues({ row: 4, column: columnOf('name'), rows: 1, columns: 1 })).toEqual([['SUBTOTAL']]);
    const ids = valuesOf(columnOf('id')).filter((id) => id !== '');
    expect(new Set(ids)).toEqual(new Set(bench.shop.state.customers.map(({ id }) => String(id))));
  });

  it('is emptied where a record was, and given to the next new one', () => {
    const { bench, tabId, columnOf, valuesOf } = pullTab({ dataset: 'customers', mode: 'replace' });
    bench.shop.state.customers.splice(3);
    bench.rpc('pull.run', { tabId });
    expect(valuesOf(columnOf('id'))).toHaveLength(3);
    addCustomer(bench);
    bench.rpc('pull.run', { tabId });
    expect(valuesOf(columnOf('id'))).toHaveLength(4);
  });

  it('keeps a day that was typed into a column of numbers when the cells around it change', () => {
    const { bench, tabId, sheet, columnOf, type } = pullTab({ dataset: 'variations' });
    const stock = columnOf('stock:0');
    sheet.insertRows(4, 1);
    type(4, stock, '2026-01-02');
    const cell = { row: 4, column: stock, rows: 1, columns: 1 };
    const before = sheet.readValues(cell);
    sellAll(bench);
    expect(bench.rpc('pull.run', { tabId })).not.toMatchObject({ changedCells: 0 });
    expect(sheet.readValues(cell)).toEqual(before);
  });

  it('below the table stays when a row of the table is deleted while new records are written', () => {
    const { bench, tabId, sheet, columnOf, valuesOf, type } = pullTab({ dataset: 'customers' });
    const name = columnOf('name');
    type(sheet.lastRow() + 1, name, 'TOTAL');
    addCustomer(bench);
    addCustomer(bench, 999_998);
    const isAppending = beforeCall(
      ({ name: call, args }) =>
        call === 'Range.setValues' && args[0] === tabId && JSON.stringify(args).includes('99999'),
      () => sheet.deleteRows(3, 1),
    );
    bench.rpc('pull.run', { tabId }, isAppending);
    expect(valuesOf(name).filter((value) => value === 'TOTAL')).toHaveLength(1);
    bench.rpc('pull.run', { tabId });
    expect(
      sheet.readValues({ row: rowOf(valuesOf(name), 'TOTAL'), column: columnOf('id'), rows: 1, columns: 1 }),
    ).toEqual([['']]);
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is no mix-up when it comes in before reading call %i of a refresh', (nth) => {
    const { bench, tabId, sheet } = pullTab({ dataset: 'variations' });
    sellAll(bench);
    const reading = beforeCall(
      ({ name, args }) => name === 'Range.getValues' && args[0] === tabId,
      () => sheet.insertRows(3, 1),
      nth,
    );
    expect(bench.rpc('pull.run', { tabId }, reading)).toMatchObject({ vanishedRows: 0 });
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
  });
});

describe('a record that is new to a tab', () => {
  it('has the colour of the others in the cells that can be edited, and in no other', () => {
    const { bench, tabId, sheet, columnOf } = pullTab({ dataset: 'customers' });
    const last = sheet.lastRow();
    addCustomer(bench);
    bench.rpc('pull.run', { tabId });
    expect(sheet.lastRow()).toBe(last + 1);
    const colorsOf = (key: string) =>
      sheet.readAttribute({ row: last, column: columnOf(key), rows: 2, columns: 1 }, 'background').flat();
    expect(colorsOf('name')).toEqual(['#fff8e1', '#fff8e1']);
    const [before, added] = colorsOf('id');
    expect(added).toBe(before);
  });
});

describe('a name that begins with an apostrophe', () => {
  it('is no edit where Sheets took that for the mark of a text', () => {
    const { bench, tabId, sheet, columnOf, valuesOf } = pullTab({ dataset: 'customers' });
    const [customer] = bench.shop.state.customers;
    if (!customer) throw new Error('too small a shop');
    customer.name = "'Ndut";
    bench.rpc('pull.run', { tabId });
    const row = valuesOf(columnOf('id')).indexOf(String(customer.id)) + 2;
    sheet.write({ row, column: columnOf('name'), rows: 1, columns: 1 }, [['Ndut']]);
    expect(bench.rpc<PlanView>('push.preview', { tabId }).edits).toEqual([]);
    expect(bench.rpc('pull.run', { tabId })).toMatchObject({ keptEdits: 0 });
  });
});
