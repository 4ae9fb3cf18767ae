import type { PlanView } from '../../src/rpc/push-calls';
import { columnsOf } from '../../workbench/tab-view';
import { codeOf, openPulled } from '../push/open-pulled';

/** A pulled tab of variations, of which one stock is edited, and what stands in the tab. */
function openEdited(products = 40) {
  const opened = openPulled({ products });
  const { workbook, tabId, rpc, variation, type, preview } = opened;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const { id } = variation(0);
  type(id, '77');
  const ids = () => {
    const column = columnsOf(workbook, tabId).get('variation_id') ?? 0;
    return sheet.readValues({ row: 1, column, rows: sheet.lastRow(), columns: 1 }).map(([cell]) => String(cell));
  };
  const first = () => sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
  const refresh = () => codeOf(() => rpc('pull.run', { tabId }));
  const review = () => codeOf(() => preview());
  const edits = () => rpc<PlanView>('push.preview').edits.map(({ key }) => key);
  return { ...opened, sheet, id, ids, first, refresh, review, edits };
}

describe('a tab whose headings were deleted', () => {
  it('is neither refreshed nor reviewed, as its first row would be taken for them', () => {
    const { sheet, ids, refresh, review } = openEdited();
    sheet.deleteRows(1, 1);
    const before = ids();
    expect([refresh(), review(), ids()]).toEqual(['headingsGone', 'headingsGone', before]);
  });

  it('has them again, every record once and every edit, after a blank row was put in', () => {
    const { sheet, id, ids, first, refresh, edits } = openEdited();
    const before = ids();
    sheet.deleteRows(1, 1);
    sheet.insertRows(1, 1);
    expect(refresh()).toBe('none');
    expect([first(), ids()]).toEqual(['SKU', before]);
    expect(edits()).toEqual([`${id}/stock:0`]);
  });
});

describe('a tab whose headings were sorted in among its rows', () => {
  it.each([8, 40])('is left alone, with %i products', (products) => {
    const { sheet, ids, refresh, review } = openEdited(products);
    sheet.sortRows(1, sheet.lastRow(), 1, true);
    const before = ids();
    expect(before.indexOf('Variation ID')).toBeGreaterThan(0);
    expect([refresh(), review(), ids()]).toEqual(['headingsGone', 'headingsGone', before]);
  });
});

describe('what a person keeps above the headings', () => {
  it('may be the id of a record that they look up', () => {
    const { sheet, workbook, tabId, id, refresh, edits } = openEdited();
    sheet.insertRows(1, 2);
    workbook.type(tabId, 1, columnsOf(workbook, tabId).get('variation_id') ?? 0, String(id));
    expect(refresh()).toBe('none');
    expect(edits()).toEqual([`${id}/stock:0`]);
  });
});
