import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { PlanView } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

/** A tab of variations, and its duplicate in front. @param before what happens between the pull and the duplicating. */
function openCopied(options: { readonly edit?: boolean } = {}) {
  const bench = openInProcessWorkbench({
    shop: { products: 8, orders: 0, warehouses: 1, warehouseShare: 0 },
    locale: 'en',
  });
  const { rpc, shop, cloud, host } = bench;
  const { workbook } = cloud;
  rpc('connection.save', { key: shop.options.key });
  const { tabId } = rpc<PullSummary>('pull.run');
  const columnOf = (key: string, id = tabId) =>
    workbook.metadata().find((one) => one.sheetId === id && one.value === key)?.column ?? 0;
  const [first] = shop.variations();
  if (!first) throw new Error('too small a shop');
  const ids =
    workbook.sheet(tabId)?.readValues({ row: 2, column: columnOf('variation_id'), rows: 50, columns: 1 }) ?? [];
  const row = 2 + ids.findIndex(([id]) => String(id) === String(first.id));
  if (options.edit) workbook.type(tabId, row, columnOf('stock:0'), '777');
  const copy = workbook.duplicateSheet(tabId);
  workbook.activate(copy.id);
  const state = () => rpc<{ copy: unknown; tabs: { tabId: number }[] }>('state.get');
  const stockTold = (sku = first.sku) => host.run('NGORDER_STOCK', [sku], { mode: 'CUSTOM_FUNCTION' });
  const contentOf = (id: number) => {
    const sheet = workbook.sheet(id);
    if (!sheet) throw new Error('no tab');
    return JSON.stringify(sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }));
  };
  return { ...bench, workbook, tabId, copy, row, state, first, stockTold, contentOf, columnOf };
}

const edits = (view: PlanView) => view.edits.map(({ wanted }) => wanted);

describe('a duplicated tab', () => {
  it('is told as a copy, while refreshes, pushes and functions stay with its original', () => {
    const { state, copy, tabId, rpc, shop, first, stockTold, contentOf, workbook } = openCopied();
    expect(state()).toMatchObject({
      copy: { tabId: copy.id, name: 'Copy of Variations', original: 'Variations' },
      tabs: [{ tabId }],
    });
    workbook.moveSheet(copy.id, 0);
    const [before, stock] = [contentOf(copy.id), first.stock.get(0) ?? 0];
    shop.sell(first.id, 0, 1);
    expect(rpc('pull.run')).toMatchObject({ tabId, changedCells: 1 });
    expect(contentOf(copy.id)).toBe(before);
    expect(stockTold()).toBe(stock - 1);
    expect(rpc('push.preview')).toMatchObject({ tabId, edits: [] });
  });

  it('is refreshed and pushed from instead of its original once somebody says so, with its edits', () => {
    const { state, copy, tabId, rpc, shop, first, stockTold, contentOf, workbook } = openCopied({ edit: true });
    expect(rpc('pulls.takeCopy', { tabId: copy.id, use: 'instead' })).toEqual({ knowsEdits: true });
    expect(state()).toMatchObject({ copy: null, tabs: [{ tabId: copy.id }] });
    expect(edits(rpc<PlanView>('push.preview'))).toEqual([777]);
    const other = [...shop.variations()].find(({ id, stock }) => id !== first.id && (stock.get(0) ?? 0) > 0);
    if (!other) throw new Error('too small a shop');
    const [before] = [contentOf(tabId)];
    shop.sell(other.id, 0, 1);
    expect(rpc('pull.run')).toMatchObject({ tabId: copy.id, changedCells: 1, keptEdits: 1 });
    expect(contentOf(tabId)).toBe(before);
    expect(stockTold(other.sku)).toBe(other.stock.get(0));
    // Typed, and not pushed.
    expect(stockTold()).toBe(first.stock.get(0));
    workbook.activate(tabId);
    expect(state()).toMatchObject({ copy: { tabId, original: 'Copy of Variations' } });
  });

  it('keeps its edits where something else was refreshed by itself since', () => {
    const { copy, rpc, clock } = openCopied({ edit: true });
    clock.advance(60_000);
    const timing = { every: 'day', hour: 6 };
    const { jobs } = rpc<RpcApi['jobs.save']['value']>('jobs.save', { task: { kind: 'functions' }, timing });
    rpc('jobs.run', { id: jobs[0]?.id });
    expect(rpc('pulls.takeCopy', { tabId: copy.id, use: 'instead' })).toEqual({ knowsEdits: true });
    expect(edits(rpc<PlanView>('push.preview'))).toEqual([777]);
  });

  it('becomes a tab of its own, with its own edits, beside its original', () => {
    const { state, copy, tabId, rpc, workbook, columnOf } = openCopied();
    rpc('pulls.takeCopy', { tabId: copy.id, use: 'own' });
    expect(state()).toMatchObject({ copy: null, tabs: [{ tabId }, { tabId: copy.id }] });
    workbook.type(copy.id, 2, columnOf('stock:0', copy.id), '777');
    expect(edits(rpc<PlanView>('push.preview', { tabId: copy.id }))).toEqual([777]);
    expect(edits(rpc<PlanView>('push.preview', { tabId }))).toEqual([]);
    expect(rpc('pull.run', { tabId: copy.id })).toMatchObject({ keptEdits: 1 });
  });

  it('takes nothing that is older for an edit, and says that what was typed there is not known any more', () => {
    const { copy, rpc, shop, first, host, workbook, columnOf, clock } = openCopied();
    shop.sell(first.id, 0, 1);
    clock.advance(60_000);
    rpc('pull.run');
    workbook.type(copy.id, 2, columnOf('price', copy.id), '123456');
    const answer = JSON.stringify({ call: 'pulls.takeCopy', args: { tabId: copy.id, use: 'own' } });
    expect(String(host.run('rpc', [answer]))).toMatch(/cannot be told from older data/);
    const sent = rpc<PlanView>('push.preview', { tabId: copy.id }).edits.filter(({ status }) => status !== 'blocked');
    expect(sent).toEqual([]);
    rpc('pull.run', { tabId: copy.id });
    expect(rpc<PlanView>('push.preview', { tabId: copy.id }).edits).toEqual([]);
  });

  it('takes nothing that is older for an edit either where the change history was deleted since', () => {
    const { copy, tabId, rpc, workbook, columnOf, row } = openCopied();
    workbook.type(tabId, row, columnOf('stock:0'), '777');
    const plan = rpc<PlanView>('push.preview', { tabId });
    expect(rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) })).toMatchObject({
      summary: { verdicts: [{ kind: 'done' }] },
    });
    workbook.deleteSheet(workbook.sheets().find(({ name }) => name === 'ngorder.journal')?.id ?? 0);
    expect(rpc('pulls.takeCopy', { tabId: copy.id, use: 'own' })).toEqual({ knowsEdits: false });
    expect(rpc<PlanView>('push.preview', { tabId: copy.id }).counts.ready).toBe(0);
  });

  it('is offered, and never taken silently, where its original was deleted', () => {
    const { state, copy, tabId, rpc, workbook } = openCopied({ edit: true });
    workbook.deleteSheet(tabId);
    workbook.activate(copy.id);
    expect(state()).toMatchObject({ copy: { tabId: copy.id, original: null }, tabs: [] });
    expect(() => rpc('push.preview', { tabId: copy.id })).toThrow(expect.objectContaining({ code: 'tabIsCopy' }));
    rpc('pulls.takeCopy', { tabId: copy.id, use: 'instead' });
    expect(edits(rpc<PlanView>('push.preview'))).toEqual([777]);
  });

  it('of a report keeps the one chart that came along with it', () => {
    const { rpc, workbook } = openCopied();
    const report = rpc<PullSummary>('pull.run', { dataset: 'best-skus' });
    const copy = workbook.duplicateSheet(report.tabId);
    rpc('pulls.takeCopy', { tabId: copy.id, use: 'own' });
    rpc('pull.run', { tabId: copy.id });
    expect([report.tabId, copy.id].map((id) => workbook.charts.of(id).length)).toEqual([1, 1]);
  });

  it('is refused where it is none', () => {
    const { rpc, tabId } = openCopied();
    expect(() => rpc('pulls.takeCopy', { tabId, use: 'own' })).toThrow(expect.objectContaining({ code: 'notACopy' }));
  });
});
