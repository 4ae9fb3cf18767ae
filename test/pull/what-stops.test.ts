import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { viewTab } from '../../workbench/tab-view';
import { failureOf } from '../rpc/failure-of';
import { refreshByItself } from '../schedule/refresh-by-itself';

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 8 }, locale: 'en' });
  const { cloud, rpc, shop } = bench;
  rpc('connection.save', { key: shop.options.key });
  const { workbook } = cloud;
  const form = workbook.insertSheet('F');
  return {
    ...bench,
    workbook,
    /** What a script sees in the cell that filters refer to. */
    answerCell: (value: string) => form.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[value]]),
    pull: (definition: object) =>
      rpc<PullSummary>('pull.run', { definition: { filters: {}, mode: 'update', ...definition } }),
    everything: (tabId: number) => {
      const sheet = workbook.sheet(tabId);
      return sheet?.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
    },
    noteOf: (tabId: number) =>
      String(workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')[0]?.[0]),
  };
}

const byKeyword = { dataset: 'customers', filters: { keyword: '=F!A1' } };

describe('a filter from a cell', () => {
  it.each(['#DIV/0!', '#N/A', '#REF!', 'Loading...'])(
    'that shows %s stops the pull by name, and leaves the tab as it was',
    (shown) => {
      const { pull, answerCell, rpc, shop, everything } = open();
      answerCell('a');
      const { tabId } = pull({ ...byKeyword, mode: 'replace' });
      const [before, asked] = [everything(tabId), shop.log.length];
      answerCell(shown);
      const failure = failureOf(() => rpc('pull.run', { tabId }));
      expect(failure.code).toBe('filterCellFailed');
      expect(failure.message).toContain(`refers to F!A1, which shows ${shown}`);
      expect(everything(tabId)).toEqual(before);
      expect(shop.log).toHaveLength(asked);
    },
  );

  it('that shows an error stops a trigger’s pull, which says so in the tab; the others are refreshed', () => {
    const bench = open();
    const { pull, answerCell, everything, noteOf, shop } = bench;
    answerCell('a');
    const { tabId } = pull({ ...byKeyword, mode: 'replace' });
    const other = pull({ dataset: 'suppliers' });
    const before = everything(tabId);
    answerCell('#DIV/0!');
    const [supplier] = shop.state.suppliers;
    Object.assign(supplier ?? {}, { name: 'Nama baru' });
    expect(() => refreshByItself(bench)).toThrow(/#DIV\/0!/);
    expect(everything(tabId)).toEqual(before);
    expect(noteOf(tabId)).toContain('#DIV/0!');
    expect(everything(other.tabId)?.flat()).toContain('Nama baru');
  });

  it('whose name is gone from the shop stops a trigger’s pull, which says so in the tab; the others are refreshed', () => {
    const bench = open();
    const { pull, everything, noteOf, shop, clock } = bench;
    const { tabId } = pull({ dataset: 'orders', filters: { warehouse_id: 'Gudang Bandung' } });
    const other = pull({ dataset: 'suppliers' });
    const before = everything(tabId);
    Object.assign(shop.state.warehouses[1] ?? {}, { name: 'Gudang Cimahi' });
    Object.assign(shop.state.suppliers[0] ?? {}, { name: 'Nama baru' });
    clock.advance(601_000);
    expect(() => refreshByItself(bench)).toThrow(/Gudang Bandung/);
    expect(everything(tabId)).toEqual(before);
    expect(noteOf(tabId)).toContain('Gudang Bandung');
    expect(everything(other.tabId)?.flat()).toContain('Nama baru');
  });

  it.each(['', '   '])('that is blank ("%s") narrows nothing down', (shown) => {
    const { pull, answerCell, shop } = open();
    answerCell(shown);
    expect(pull(byKeyword).rows).toBe(shop.state.customers.length);
  });

  it('that is blank stops a pull that usually narrows by it', () => {
    const { pull, answerCell } = open();
    answerCell('  ');
    const failure = failureOf(() => pull({ dataset: 'orders', filters: { start_date: '=F!A1' } }));
    expect(failure.code).toBe('filterCellBlank');
  });
});

describe('a pull that replaces', () => {
  function openEdited() {
    const opened = open();
    const { tabId } = opened.pull({ dataset: 'suppliers', mode: 'replace' });
    const view = viewTab(opened.workbook, tabId, 'id');
    const [supplier] = opened.shop.state.suppliers;
    const id = supplier?.id ?? 0;
    const cell = () => viewTab(opened.workbook, tabId, 'id').cell(id, 'name');
    opened.workbook.type(tabId, view.rowOf(id), view.columnOf('name'), 'Nama saya');
    return {
      ...opened,
      tabId,
      supplier: supplier?.name ?? '',
      cell,
      type: (text: string) => opened.workbook.type(tabId, view.rowOf(id), view.columnOf('name'), text),
    };
  }

  it('is refused while it would erase what is not pushed, and names the cells', () => {
    const { rpc, tabId, cell, supplier, everything, type } = openEdited();
    const before = everything(tabId);
    const failure = failureOf(() => rpc('pull.run', { tabId }));
    expect(failure.code).toBe('wouldErase');
    expect(failure.message).toContain(`what was changed in it is not pushed yet: Name (${supplier}).`);
    expect(everything(tabId)).toEqual(before);
    expect(cell()).toBe('Nama saya');
    expect(rpc<PlanView>('push.preview', { tabId }).edits).toHaveLength(1);
    type('');
    expect(rpc<PullSummary>('pull.run', { tabId })).toMatchObject({ changedCells: 1 });
  });

  it('is left out by a trigger, which says so in the tab and refreshes the others', () => {
    const bench = openEdited();
    const { pull, tabId, cell, noteOf, everything, shop } = bench;
    const other = pull({ dataset: 'customers' });
    Object.assign(shop.state.customers[0] ?? {}, { name: 'Nama baru' });
    refreshByItself(bench);
    expect(cell()).toBe('Nama saya');
    expect(noteOf(tabId)).toMatch(/not pushed yet: Name \([^)]+\)/);
    expect(everything(other.tabId)?.flat()).toContain('Nama baru');
  });
});
