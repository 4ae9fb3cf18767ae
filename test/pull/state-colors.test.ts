import { stateColors } from '../../src/pull/landing/state-colors';
import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { readBundle } from '../../workbench/workbench';

/** Sheets hands the trigger a range of the sheet, which only a script can make. */
const scripts = `
function editIn(tab, row, column, rows, columns) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  onEdit({ range: sheet.getRange(row, column, rows, columns) });
}
function keepOnly(tab, formula) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#123456').setRanges([sheet.getRange('A1:B2')]);
  sheet.setConditionalFormatRules(formula ? [own.build()] : []);
}`;

function openPulled(dataset = 'variations', products = 12) {
  const bench = openInProcessWorkbench({ shop: { products, orders: 3 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = () => bench.rpc<PullSummary>('pull.run', { dataset, ...(tab === undefined ? {} : { tabId: tab }) });
  let tab: number | undefined;
  const { tabId, tabName } = pull();
  tab = tabId;
  const host = new InThreadHost(readBundle().code + scripts, bench.cloud);
  const sheet = () => {
    const found = bench.cloud.workbook.sheet(tabId);
    if (!found) throw new Error('no tab');
    return found;
  };
  const view = () => viewTab(bench.cloud.workbook, tabId);
  const colors = () => {
    const found = new Map<string, string | undefined>();
    const keys = new Map(
      bench.cloud.workbook
        .metadata()
        .filter(({ sheetId, column }) => sheetId === tabId && column > 0)
        .map(({ column, value }) => [column, value]),
    );
    sheet().forEachRuledLook((row, column, { background }) => found.set(`${keys.get(column)} ${row}`, background));
    return Object.fromEntries(found);
  };
  const type = (id: number, key: string, value: string) => {
    const [row, column] = [view().rowOf(id), view().columnOf(key)];
    bench.cloud.workbook.type(tabId, row, column, value);
    host.run('editIn', [tabName, row, column, 1, 1], { mode: 'LIMITED' });
    return `${key} ${row}`;
  };
  return {
    ...bench,
    host,
    tabId,
    tabName,
    sheet,
    view,
    colors,
    type,
    pull,
    ids: bench.shop.variations().map(({ id }) => id),
  };
}

describe('the cells of a new tab', () => {
  it('are told apart by their letters where two headings are the same', () => {
    const { type, colors, rpc, ids, tabId, view, cloud, pull } = openPulled();
    const [first = 0] = ids;
    cloud.workbook.type(tabId, 1, view().columnOf('weight'), 'Price');
    const price = type(first, 'price', '777000');
    expect(colors()).toEqual({ [price]: stateColors.edited });
    pull();
    expect(colors()).toEqual({ [price]: stateColors.edited });
    const plan = rpc<PlanView>('push.preview', { tabId });
    rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    expect(colors()).toEqual({ [price]: stateColors.done });
  });

  it('are coloured by their state, each by itself, and change with it', () => {
    const { type, colors, rpc, shop, pull, ids, tabId, sheet, view } = openPulled();
    const [first = 0, second = 0] = ids;
    expect(colors()).toEqual({});
    const stock = type(first, stockKey(0), '777');
    const price = type(first, 'price', 'banyak');
    const other = type(second, stockKey(0), '888');
    expect(colors()).toEqual({ [stock]: stateColors.edited, [price]: stateColors.edited, [other]: stateColors.edited });
    shop.sell(second, 0, 1);
    pull();
    expect(colors()).toEqual({
      [stock]: stateColors.edited,
      [price]: stateColors.edited,
      [other]: stateColors.doubtful,
    });
    const plan = rpc<{ id: string }>('push.preview', { tabId });
    rpc('push.confirm', { plan: plan.id, exclude: [] });
    expect(colors()).toEqual({ [stock]: stateColors.done, [price]: stateColors.failed, [other]: stateColors.failed });
    sheet().sortRows(2, ids.length, view().columnOf('sku'), false);
    const row = view().rowOf(first);
    expect(colors()).toMatchObject({
      [`${stockKey(0)} ${row}`]: stateColors.done,
      [`price ${row}`]: stateColors.failed,
    });
  });

  it('keep their colours below the end of the grid, once the tab has grown, where a rule of a person ends where it ended', () => {
    const { host, sheet, tabName, pull, shop } = openPulled();
    const { maxRows } = sheet();
    const lastRow = sheet().lastRow();
    sheet().deleteRows(lastRow + 1, maxRows - lastRow);
    const [product] = shop.state.products.values();
    const [variation] = product?.variations ?? [];
    if (!product || !variation) throw new Error('no product');
    for (let id = 900_001; id <= 900_060; id += 1) {
      const own = { ...variation, id, productId: id, sku: `BARU-${id}`, movements: [] };
      shop.state.addProduct({ ...product, id, variations: [own] });
    }
    const ours = sheet().formatRules;
    host.run('keepOnly', [tabName, '=TRUE']);
    const theirs = sheet().formatRules.map((rule) => ({
      ...rule,
      areas: [{ row: 2, column: 1, rows: lastRow - 1, columns: 1 }],
    }));
    sheet().setFormatRules([...theirs, ...ours]);
    pull();
    expect(sheet().maxRows).toBeGreaterThan(lastRow);
    const [own, ...others] = sheet().formatRules;
    expect(own).toEqual(theirs[0]);
    expect(others).toHaveLength(4);
    for (const { areas } of others) expect(areas[0]?.row).toBe(2);
    for (const { areas } of others) expect((areas[0]?.rows ?? 0) + 1).toBe(sheet().maxRows);
  });

  it('lie behind the rules of a person, who may take them away for good', () => {
    const { host, sheet, tabName, pull } = openPulled();
    expect(sheet().formatRules).toHaveLength(4);
    host.run('keepOnly', [tabName, '=TRUE']);
    pull();
    expect(sheet().formatRules.map(({ formula }) => formula)).toEqual(['=TRUE']);
  });

  it("are never ruled twice, and a person's own rules come first, where an emptied tab is filled anew", () => {
    const { host, sheet, tabName, pull } = openPulled();
    const ours = sheet().formatRules;
    host.run('keepOnly', [tabName, '=TRUE']);
    const [own] = sheet().formatRules;
    sheet().setFormatRules([...ours, ...(own ? [own] : [])]);
    sheet().clearContent(sheet().usedArea());
    sheet().setFilter(undefined);
    sheet().setBandings([]);
    pull();
    expect(sheet().formatRules.map(({ formula }) => formula)).toEqual(['=TRUE', ...ours.map(({ formula }) => formula)]);
  });

  it('have no rules where nothing can be edited', () => {
    expect(openPulled('users').sheet().formatRules).toEqual([]);
  });
});
