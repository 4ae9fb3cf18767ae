import type { PullSummary } from '../../src/pull/pull';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf } from '../../workbench/tab-view';
import { readBundle } from '../../workbench/workbench';

const editIn = `
function editIn(tab, row, column, rows, columns) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  onEdit({ range: sheet.getRange(row, column, rows, columns) });
}`;

/** A shop, a file, and hands to work in it; edits run the trigger only through `edit`. */
export function open(
  shop: object = { products: 20, orders: 60, orderDays: 20, warehouses: 1, warehouseShare: 0 },
  locale = 'en',
) {
  const bench = openInProcessWorkbench({ shop, locale });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { workbook } = bench.cloud;
  const host = new InThreadHost(readBundle().code + editIn, bench.cloud);
  const pull = (definition: object): PullSummary =>
    bench.rpc<PullSummary>('pull.run', { definition: { filters: {}, mode: 'update', ...definition } });
  const colOf = (tabId: number, key: string) => columnsOf(workbook, tabId).get(key) ?? 0;
  const col = (tabId: number, key: string) => {
    const s = workbook.sheet(tabId);
    if (!s || s.lastRow() < 2) return [];
    return s.readValues({ row: 2, column: colOf(tabId, key), rows: s.lastRow() - 1, columns: 1 }).flat();
  };
  const at = (tabId: number, row: number, key: string) =>
    workbook.sheet(tabId)?.readValues({ row, column: colOf(tabId, key), rows: 1, columns: 1 })[0]?.[0];
  const type = (tabId: number, row: number, key: string, text: string) => {
    workbook.type(tabId, row, colOf(tabId, key), text);
    edit(tabId, row, key);
  };
  const edit = (tabId: number, row: number, key: string, rows = 1, columns = 1) =>
    host.run('editIn', [workbook.sheet(tabId)?.name, row, colOf(tabId, key), rows, columns], { mode: 'LIMITED' });
  return { ...bench, host2: host, workbook, pull, col, colOf, at, type, edit };
}
