import { viewTab } from '../../../workbench/tab-view';
import { codeOf, openPulled } from '../open-pulled';

/** A pulled tab that nobody looks at, and the way to one of its cells. */
function openElsewhere() {
  const opened = openPulled({ products: 20 });
  const { workbook, tabId, variation, rpc } = opened;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('nothing was pulled');
  workbook.activate(workbook.insertSheet('Catatan').id);
  const { id } = variation(2);
  const show = (recordId = String(id), column = 'stock:0') =>
    rpc<{ readonly isHidden: boolean }>('push.showCell', { tabId, recordId, column });
  const place = (column = 'stock:0') => {
    const view = viewTab(workbook, tabId);
    return { row: view.rowOf(id), column: view.columnOf(column), rows: 1, columns: 1 };
  };
  const front = () => [workbook.activeSheetId, workbook.selection];
  return { ...opened, sheet, id, show, place, front };
}

describe('the way from a line to its cell', () => {
  it('brings the tab to the front, with the cell selected', () => {
    const { show, place, front, tabId } = openElsewhere();
    expect(show()).toEqual({ isHidden: false });
    expect(front()).toEqual([tabId, [place()]]);
  });

  it('finds the record and the column where they stand by now: sorted, moved, and with rows and columns put in', () => {
    const { show, place, front, sheet, workbook, tabId } = openElsewhere();
    const before = place();
    sheet.sortRows(2, sheet.lastRow() - 1, place('name').column, false);
    sheet.insertRows(2, 3);
    sheet.moveColumn(before.column, 1);
    sheet.insertColumns(1, 1);
    expect(place()).not.toEqual(before);
    show();
    expect(front()).toEqual([tabId, [place()]]);
    workbook.renameSheet(tabId, 'Stok kami');
    expect(show()).toEqual({ isHidden: false });
  });

  it('says so where the row is hidden', () => {
    const { show, place, sheet } = openElsewhere();
    sheet.setRowsHidden(place().row, 1, true);
    expect(show()).toEqual({ isHidden: true });
  });

  it('goes nowhere where the record, the column or the tab is gone', () => {
    const { show, place, front, sheet, workbook, tabId, rpc } = openElsewhere();
    const before = front();
    const gone = [() => show('404'), () => show(''), () => show(undefined, 'stock:404')];
    expect(gone.map(codeOf)).toEqual(['cellGone', 'cellGone', 'cellGone']);
    sheet.deleteRows(place().row, 1);
    expect(codeOf(() => show())).toBe('cellGone');
    expect(front()).toEqual(before);
    workbook.deleteSheet(tabId);
    expect(codeOf(() => rpc('push.showCell', { tabId, recordId: '1', column: 'price' }))).toBe('tabGone');
  });
});
