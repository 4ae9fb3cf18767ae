import type { PlanView } from '../../src/rpc/push-calls';
import { viewTab } from '../../workbench/tab-view';
import { openFormulas } from './open-formulas';

/** Variations in a tab; whatever is typed there is not pushed. */
function openEdited() {
  const bench = openFormulas();
  const { tabId } = bench.rpc<{ tabId: number }>('pull.run');
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  const [item, other] = bench.own;
  if (!sheet || !item || !other) throw new Error('no tab of two variations');
  const stock = 'stock:0';
  const rowOf = (of: typeof item) => viewTab(workbook, tabId).rowOf(of.id);
  const columnOf = (key: string) => viewTab(workbook, tabId).columnOf(key);
  return {
    ...bench,
    ...{ tabId, sheet, item, other, stock, columnOf, rowOf },
    /** As a person types it: the Result tells of it. */
    typed: (of: typeof item, key: string, text: string) =>
      bench.host.typeAs('owner', { sheetId: tabId, row: rowOf(of), column: columnOf(key) }, text),
    anew: (formula: string, inputs?: Parameters<typeof bench.cell>[1]) => {
      bench.host.recalculate({ forget: true });
      return bench.cell(formula, inputs);
    },
  };
}

describe('a value that is typed into a pulled tab and not pushed', () => {
  it('is not what functions answer: they say what the shop last said', () => {
    const { item, other, stock, typed, anew, own } = openEdited();
    const asked = [
      `=NGORDER_STOCK("${item.sku}")`,
      `=NGORDER_STOCK(${item.id}; "Gudang Utama")`,
      `=NGORDER_PRICE("${item.sku}")`,
      `=NGORDER_PRODUCT("${item.sku}"; "name")`,
    ];
    const range = own.slice(0, 9).map(({ sku }) => [sku]);
    const lists = ['=NGORDER_VARIATIONS(; ; FALSE)', '=NGORDER_PRODUCTS(; ; FALSE)'];
    const answers = () => [
      ...asked.map((formula) => anew(formula)),
      ...lists.map((formula) => anew(formula)),
      anew('=NGORDER_STOCK(A1:A9)', range),
    ];
    const before = answers();
    typed(item, stock, '987654');
    typed(item, 'price', '1234567');
    typed(item, 'name', 'Nama yang belum ada di toko');
    typed(other, stock, '555');
    expect(answers()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('987654');
  });

  it('is answered once it is pushed', () => {
    const { item, stock, typed, anew, rpc, tabId } = openEdited();
    typed(item, stock, '321');
    expect(anew(`=NGORDER_STOCK(${item.id}; "Gudang Utama")`)).not.toBe(321);
    const plan = rpc<PlanView>('push.preview', { tabId });
    rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), typed: '' });
    expect(anew(`=NGORDER_STOCK(${item.id}; "Gudang Utama")`)).toBe(321);
  });

  it('takes no part where the tab has no Result, nor where nothing told of it', () => {
    const { item, other, stock, anew, sheet, rowOf, columnOf, cloud, tabId } = openEdited();
    const asked = `=NGORDER_STOCK(${item.id}; "Gudang Utama")`;
    const range = [[String(item.id)], [String(other.id)]];
    const before = [anew(asked), anew('=NGORDER_STOCK(A1:A2; "Gudang Utama")', range)];
    cloud.workbook.type(tabId, rowOf(item), columnOf(stock), '987654');
    expect(anew('=NGORDER_STOCK(A1:A2; "Gudang Utama")', range)).toEqual(before[1]);
    sheet.deleteColumns(columnOf('#result'), 1);
    expect([anew(asked), anew('=NGORDER_STOCK(A1:A2; "Gudang Utama")', range)]).toEqual(before);
  });

  it('finds a record by the SKU that the shop has, not by one that is typed over it', () => {
    const { item, other, typed, anew, error } = openEdited();
    const [before, otherBefore] = [anew(`=NGORDER_STOCK("${item.sku}")`), anew(`=NGORDER_STOCK("${other.sku}")`)];
    typed(item, 'sku', other.sku);
    typed(other, 'sku', item.sku);
    expect(anew(`=NGORDER_STOCK("${item.sku}")`)).toEqual(before);
    expect(anew(`=NGORDER_STOCK("${other.sku}")`)).toEqual(otherBefore);
    typed(item, 'sku', 'BELUM-ADA');
    expect(error('=NGORDER_STOCK("BELUM-ADA")')).toMatch(/^No variation has/);
  });

  it('reads no more than before of a row that nobody edited, and says so where what the shop said is lost', () => {
    const { item, other, stock, typed, anew, error, cloud, tabId, rowOf } = openEdited();
    typed(item, stock, '987654');
    cloud.counters.reset();
    anew(`=NGORDER_STOCK("${other.sku}")`);
    expect(cloud.counters.sheetReads).toBeLessThanOrEqual(2);
    const kept = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
    if (kept) cloud.workbook.deleteSheet(kept.id);
    expect(anew(`=NGORDER_STOCK("${other.sku}")`)).toEqual(expect.any(Number));
    const row = rowOf(item);
    expect(error(`=NGORDER_STOCK("${item.sku}")`)).toBe(
      `The values typed into row ${row} of "${cloud.workbook.sheet(tabId)?.name}" are not in your shop: push them, or refresh the tab.`,
    );
  });
});
