import type { Area } from '../../../workbench/apps-script/workbook/area';
import { columnsOf } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

/** A tab of two warehouses' stocks whose headings can be written. */
function openWarehouses() {
  const opened = openPulled({ products: 40, warehouses: 3, warehouseShare: 0.6 });
  const { workbook, tabId, variation } = opened;
  const columns = columnsOf(workbook, tabId);
  const [main = '', other = ''] = [...columns.keys()].filter((key) => key.startsWith('stock:'));
  const sheet = workbook.sheet(tabId);
  const { id } = variation(0);
  const heading = (key: string): Area => ({ row: 1, column: columns.get(key) ?? 0, rows: 1, columns: 1 });
  const textOf = (key: string) => String(sheet?.readValues(heading(key))[0]?.[0]);
  const head = (key: string, text: string) => sheet?.write(heading(key), [[text]]);
  const exchange = () => {
    const texts = [textOf(main), textOf(other)] as const;
    head(main, texts[1]);
    head(other, texts[0]);
  };
  return { ...opened, id, main, other, textOf, head, exchange };
}

describe('an edit below a heading that is another column’s', () => {
  it('takes a tick that tells the heading: the person may mean that column', () => {
    const { id, main, textOf, exchange, typeIn, preview, confirm, stock } = openWarehouses();
    const before = stock(id);
    exchange();
    typeIn(id, main, String(before + 1));
    const plan = preview();
    expect(plan.edits.map(({ key, doubts }) => [key, doubts])).toEqual([
      [`${id}/${main}`, [{ message: 'warning.otherHeading', values: { heading: textOf(main) } }]],
    ]);
    confirm(plan);
    expect(stock(id)).toBe(before);
  });

  it('is pushed like any once that is ticked', () => {
    const { id, main, exchange, typeIn, preview, confirmAll, stock } = openWarehouses();
    const before = stock(id);
    exchange();
    typeIn(id, main, String(before + 1));
    confirmAll(preview());
    expect(stock(id)).toBe(before + 1);
  });

  it.each(['Stok di rak', ''])('is none below one of the person’s own: "%s"', (text) => {
    const { id, main, head, typeIn, preview, stock } = openWarehouses();
    head(main, text);
    typeIn(id, main, String(stock(id) + 1));
    expect(preview().edits.map(({ doubts }) => doubts)).toEqual([[]]);
  });

  it('is told of no other column of the tab', () => {
    const { id, exchange, typeIn, preview } = openWarehouses();
    exchange();
    typeIn(id, 'price', '123000');
    const doubts = preview().edits.flatMap((edit) => edit.doubts.map(({ message }) => message));
    expect(doubts).not.toContain('warning.otherHeading');
  });
});
