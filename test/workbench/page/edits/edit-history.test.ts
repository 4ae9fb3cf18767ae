import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { EditHistory } from '../../../../workbench/page/edits/edit-history';
import type { SheetEdit } from '../../../../workbench/page/edits/sheet-edit';
import { BookFeed } from '../../../../workbench/page/feed/book-feed';
import { BookMirror } from '../feed/book-mirror';
import { plainFrame } from '../feed/plain-frame';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function open(locale: 'en_US' | 'id_ID' = 'en_US') {
  const workbook = new MemoryWorkbook({ locale });
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error('a workbook begins with a tab');
  sheet.write(area(1, 1, 5, 3), [
    ['id', 'name', 'stock'],
    [7, 'Sepatu', 5],
    [3, 'Tas', '=A2*2'],
    [9, 'Topi', '=SUM(A2:A4)'],
    [1, 'Item 08', '2026-03-01'],
  ]);
  sheet.writeAttribute(area(2, 1), 'note', [['seven']]);
  sheet.writeAttribute(area(2, 2), 'background', [['#ffff00']]);
  sheet.setFilter(area(1, 1, 5, 3));
  sheet.setColumnWidth(2, 180);
  workbook.addMetadata({ key: 'k', value: 'stock', visibility: 'DOCUMENT', sheetId: sheet.id, column: 3 });
  const history = new EditHistory({ workbook }, 'owner');
  const frame = { ...plainFrame, locale };
  const shown = () => {
    const { tabs, heads } = new BookMirror(
      new BookFeed({ workbook, viewer: 'owner', frame: () => frame }).snapshot(),
    ).shown();
    return { tabs, heads, metadata: workbook.metadata(), charts: workbook.charts.of(sheet.id) };
  };
  const values = (where: ReturnType<typeof area>) => sheet.readValues(where);
  return { workbook, sheet, history, shown, values };
}

const tabId = 0;

const edits: Readonly<Record<string, SheetEdit>> = {
  'a typed text': { kind: 'enter', tabId, to: area(2, 3), texts: [['71']] },
  'a pasted table': {
    kind: 'enter',
    tabId,
    to: area(2, 1),
    texts: [
      ['1', 'a'],
      ['2', '=A1'],
    ],
  },
  'copied cells': { kind: 'copy', tabId, fromTabId: tabId, from: area(2, 1, 2, 3), to: area(8, 1), parts: 'all' },
  'cut cells': { kind: 'move', tabId, fromTabId: tabId, from: area(2, 1, 2, 3), to: area(8, 1), parts: 'all' },
  'filled cells': { kind: 'fill', tabId, from: area(3, 1, 1, 3), to: area(3, 1, 6, 3) },
  'emptied cells': { kind: 'clear', tabId, areas: [area(2, 1, 3, 3)], parts: 'all' },
  'a colour': { kind: 'attribute', tabId, areas: [area(2, 1, 3, 3)], attribute: 'background', value: '#00ff00' },
  'tick boxes': { kind: 'checkboxes', tabId, areas: [area(2, 1, 3, 1)] },
  'inserted rows': { kind: 'shift', tabId, shift: { kind: 'insert', axis: 'row', at: 3, count: 2 } },
  'deleted rows': { kind: 'shift', tabId, shift: { kind: 'delete', axis: 'row', at: 2, count: 2 } },
  'moved rows': { kind: 'shift', tabId, shift: { kind: 'move', axis: 'row', at: 2, count: 2, to: 4 } },
  'inserted columns': { kind: 'shift', tabId, shift: { kind: 'insert', axis: 'column', at: 2, count: 1 } },
  'deleted columns': { kind: 'shift', tabId, shift: { kind: 'delete', axis: 'column', at: 2, count: 2 } },
  'moved columns': { kind: 'shift', tabId, shift: { kind: 'move', axis: 'column', at: 1, count: 1, to: 3 } },
  'hidden rows': { kind: 'hide', tabId, axis: 'row', first: 2, count: 2, areHidden: true },
  'a wider column': { kind: 'widen', tabId, columns: [1, 2], pixels: 222 },
  'frozen rows': { kind: 'freeze', tabId, rows: 2, columns: 1 },
  'merged cells': { kind: 'merge', tabId, areas: [area(8, 1, 1, 2)] },
  'sorted rows': { kind: 'sort', tabId, area: area(2, 1, 4, 3), keys: [{ column: 1, ascending: true }] },
  'a filter taken away': { kind: 'filter', tabId, area: null },
  'a filtered column': { kind: 'filterColumn', tabId, column: 2, hiddenValues: ['Tas'] },
  'another tab': { kind: 'addTab' },
  'a renamed tab': { kind: 'renameTab', tabId, name: 'Stok' },
  'a tab like another': { kind: 'duplicateTab', tabId },
};

describe('what a person does to a spreadsheet', () => {
  it.each(Object.entries(edits))('is undone and done again: %s', (_, edit) => {
    const { history, shown } = open();
    const before = shown();
    history.perform(edit);
    const after = shown();
    expect(after).not.toEqual(before);
    expect(history.undo()).toBe(true);
    expect(shown()).toEqual(before);
    expect(history.redo()).toBe(true);
    expect(JSON.stringify(shown().tabs).replaceAll(/"id":\d+/g, '')).toBe(
      JSON.stringify(after.tabs).replaceAll(/"id":\d+/g, ''),
    );
  });

  it('is undone latest first, a deleted tab with its cells too', () => {
    const { workbook, history, shown } = open();
    workbook.insertSheet('Lain');
    const before = shown();
    history.perform({ kind: 'enter', tabId, to: area(2, 1), texts: [['8']] });
    history.perform({ kind: 'shift', tabId, shift: { kind: 'delete', axis: 'row', at: 2, count: 1 } });
    history.perform({ kind: 'deleteTab', tabId });
    expect([history.undo(), history.undo(), history.undo(), history.undo()]).toEqual([true, true, true, false]);
    expect(shown()).toEqual(before);
  });

  it('is read by the locale of the spreadsheet', () => {
    const { history, values, sheet } = open('id_ID');
    history.perform({ kind: 'enter', tabId, to: area(8, 1), texts: [['1,5', '1.500', '=SUM(A8;B8)']] });
    expect([values(area(8, 1, 1, 3)), sheet.readFormulas(area(8, 3))]).toEqual([
      [[1.5, 1500, 1501.5]],
      [['=SUM(A8,B8)']],
    ]);
  });

  it('goes with cells that are cut, and leaves nothing behind', () => {
    const { history, values } = open();
    history.perform({ kind: 'move', tabId, fromTabId: tabId, from: area(2, 1, 2, 1), to: area(8, 1), parts: 'all' });
    expect([values(area(2, 1, 2, 1)), values(area(8, 1, 2, 1))]).toEqual([
      [[''], ['']],
      [[7], [3]],
    ]);
  });

  it('goes on by the fill handle as it began', () => {
    const { history, values } = open();
    history.perform({
      kind: 'enter',
      tabId,
      to: area(10, 1),
      texts: [
        ['2', 'Item 08', '=A10*2'],
        ['4', 'Item 09', '=A11*2'],
      ],
    });
    history.perform({ kind: 'fill', tabId, from: area(10, 1, 2, 3), to: area(10, 1, 4, 3) });
    expect(values(area(12, 1, 2, 3))).toEqual([
      [6, 'Item 10', 12],
      [8, 'Item 11', 16],
    ]);
  });

  it('leaves what others wrote since', () => {
    const { workbook, history, values } = open();
    history.perform({ kind: 'enter', tabId, to: area(2, 1), texts: [['8', 'Sandal']] });
    workbook.type(tabId, 2, 2, 'Sarung');
    history.undo();
    expect(values(area(2, 1, 1, 2))).toEqual([[7, 'Sarung']]);
  });

  it('can no longer be undone after somebody else moved rows, and says so', () => {
    const { sheet, history, values } = open();
    history.perform({ kind: 'enter', tabId, to: area(4, 1), texts: [['8']] });
    sheet.insertRows(2, 1);
    expect(() => history.undo()).toThrow('can no longer be undone');
    expect(values(area(5, 1))).toEqual([[8]]);
  });

  it('is refused where that person may not, with nothing done', () => {
    const { workbook, shown } = open();
    workbook.protections.add(tabId, { editors: [], area: area(1, 1, 3, 3) });
    const colleague = new EditHistory({ workbook }, 'colleague');
    const before = shown();
    expect(() => colleague.perform({ kind: 'enter', tabId, to: area(2, 1), texts: [['8']] })).toThrow('protected');
    expect(() => colleague.perform({ kind: 'fill', tabId, from: area(5, 1), to: area(1, 1, 5, 1) })).toThrow(
      'protected',
    );
    expect(() => colleague.perform({ kind: 'renameTab', tabId: 99, name: 'x' })).toThrow('deleted');
    expect(shown()).toEqual(before);
  });
});
