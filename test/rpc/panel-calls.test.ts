import type { RpcApi } from '../../src/rpc/calls';
import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { readBundle } from '../../workbench/workbench';

type Pulse = RpcApi['panel.pulse']['value'];

/** Sheets hands the trigger a range of the sheet, which only a script can make. */
const editIn = `
function editIn(tab, row, column, rows) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  onEdit({ range: sheet.getRange(row, column, rows, 1) });
}`;

/** A file with its variations, and how often each kind of operation was charged since it was last asked. */
function openPulled() {
  const counts = new Map<string, number>();
  const costs = {
    costMs: ({ kind }: { readonly kind: string }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return 0;
    },
  };
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 0 }, costs });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId, tabName } = bench.rpc<{ readonly tabId: number; readonly tabName: string }>('pull.run');
  const host = new InThreadHost(readBundle().code + editIn, bench.cloud);
  const columnOf = (key: string) => viewTab(bench.cloud.workbook, tabId).columnOf(key);
  return {
    ...bench,
    tabId,
    pulse: () => bench.rpc<Pulse>('panel.pulse'),
    editRows: (row: number, rows: number, key = stockKey(0)) =>
      host.run('editIn', [tabName, row, columnOf(key), rows], { mode: 'LIMITED' }),
    countsSince: () => {
      const counted = Object.fromEntries(counts);
      counts.clear();
      return counted;
    },
  };
}

describe('panel.pulse', () => {
  it('takes no property, no cell and no request, an hour of every three seconds long', () => {
    const { pulse, countsSince } = openPulled();
    countsSince();
    for (let beat = 0; beat < 1200; beat += 1) pulse();
    expect(countsSince()).toEqual({ execution: 1200, cacheRead: 1200, sheetOther: expect.any(Number) });
  });

  it('tells the tab in front', () => {
    const { pulse, tabId, cloud } = openPulled();
    expect(pulse().tabId).toBe(tabId);
    const other = cloud.workbook.insertSheet('Catatan');
    cloud.workbook.activate(other.id);
    expect(pulse().tabId).toBe(other.id);
  });

  it('tells that the tab in front was renamed', () => {
    const { pulse, tabId, cloud } = openPulled();
    const before = pulse();
    cloud.workbook.renameSheet(tabId, 'Stok toko');
    expect(pulse()).toEqual({ ...before, name: 'Stok toko' });
  });

  it('tells that a tab was deleted, or made', () => {
    const { pulse, cloud } = openPulled();
    const before = pulse();
    const { id } = cloud.workbook.insertSheet('Catatan');
    expect(pulse()).toEqual({ ...before, tabId: expect.any(Number), name: 'Catatan', tabs: before.tabs + 1 });
    cloud.workbook.deleteSheet(id);
    expect(pulse().tabs).toBe(before.tabs);
  });

  it('stays the same while nothing happens, and is what the whole state says', () => {
    const { pulse, rpc } = openPulled();
    const before = pulse();
    expect(rpc<SidebarState>('state.get').front).toEqual(before);
    expect(pulse()).toEqual(before);
  });

  it('tells that something worked on the file, whoever it was', () => {
    const { pulse, rpc } = openPulled();
    const before = pulse();
    rpc('pull.run', {}, { as: 'owner' });
    const after = pulse();
    expect(after.changes.state).not.toBe(before.changes.state);
    expect(after.changes.edits).toBe(before.changes.edits);
  });

  it('tells apart that a person has edited what can be pushed, and nothing of edits elsewhere', () => {
    const { pulse, editRows } = openPulled();
    const before = pulse();
    editRows(3, 1, '#result');
    expect(pulse()).toEqual(before);
    editRows(3, 1);
    const after = pulse();
    expect(after.changes.edits).not.toBe(before.changes.edits);
    expect(after.changes.state).toBe(before.changes.state);
  });
});

describe('panel.edited', () => {
  it('counts the cells that are marked as edited, several of one row too, with no more than three calls of the sheet', () => {
    const { rpc, tabId, editRows, countsSince } = openPulled();
    const edited = () => rpc<{ readonly cells: number }>('panel.edited', { tabId }).cells;
    expect(edited()).toBe(0);
    editRows(3, 2);
    editRows(7, 1);
    editRows(7, 1, 'price');
    countsSince();
    expect(edited()).toBe(4);
    const { propertyRead = 0, sheetRead = 0 } = countsSince();
    expect({ propertyRead, sheetRead }).toEqual({ propertyRead: 0, sheetRead: expect.any(Number) });
    expect(sheetRead).toBeLessThanOrEqual(3);
  });

  it('counts none in a tab that nothing is pushed from', () => {
    const { rpc, cloud } = openPulled();
    expect(rpc('panel.edited', { tabId: cloud.workbook.insertSheet('Catatan').id })).toEqual({ cells: 0 });
  });
});
