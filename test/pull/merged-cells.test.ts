import type { Area } from '../../src/google/ports';
import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { failureOf } from '../rpc/failure-of';

/** A tab of variations in which nothing is frozen, so that cells may be merged across it. */
function openPulled() {
  const bench = openInProcessWorkbench({ shop: { products: 10, orders: 0, warehouses: 1 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const sheet = bench.cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  sheet.setFrozenColumns(0);
  sheet.setFrozenRows(0);
  const refresh = () => bench.rpc<PullSummary>('pull.run', { tabId });
  const everything = () => sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  const sellAll = () => {
    for (const { id, stock } of bench.shop.variations()) if ((stock.get(0) ?? 0) > 3) bench.shop.sell(id, 0, 2);
  };
  return { ...bench, sheet, refresh, everything, sellAll };
}

const acrossHeadings: Area = { row: 1, column: 1, rows: 1, columns: 4 };

describe('a refresh of a tab whose headings were merged', () => {
  it('says which cells are merged and how to mend it, with nothing written, and goes on once they are not', () => {
    const { sheet, refresh, everything, sellAll } = openPulled();
    const headings = everything()[0];
    sheet.merge(acrossHeadings);
    sellAll();
    const before = everything();
    const failure = failureOf(refresh);
    expect(failure.code).toBe('headingsMerged');
    expect(failure.message).toMatch(/"Variations" are in merged cells \(A1:D1\).*Unmerge.*Nothing was changed/);
    expect(everything()).toEqual(before);
    sheet.breakApart(acrossHeadings);
    expect(refresh()).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(everything()[0]).toEqual(headings);
  });

  it('says so of a title that was merged into them from above', () => {
    const { sheet, refresh } = openPulled();
    sheet.insertRows(1, 1);
    sheet.merge({ ...acrossHeadings, rows: 2, columns: 1 });
    expect(failureOf(refresh).message).toContain('(A1:A2)');
  });

  it('says so where everything was cleared but the merged cells', () => {
    const { sheet, refresh } = openPulled();
    sheet.clearContent(sheet.usedArea());
    sheet.merge(acrossHeadings);
    expect(failureOf(refresh).code).toBe('headingsMerged');
  });
});

describe('cells that are merged where no heading has to be written', () => {
  it.each([
    ['above the headings', { row: 1, column: 1, rows: 1, columns: 5 }],
    ['right of ours, from our last heading on', 'last'],
  ] as const)('keep no refresh from its tab: %s', (_, place) => {
    const { sheet, refresh, sellAll } = openPulled();
    if (place !== 'last') sheet.insertRows(1, 1);
    sheet.merge(place === 'last' ? { row: 1, column: sheet.lastColumn(), rows: 1, columns: 3 } : place);
    sellAll();
    expect(refresh().changedCells).toBeGreaterThan(0);
  });
});

describe('a refresh of a tab in which cells of records were merged', () => {
  const below = (column: number, row: number): Area => ({ row, column, rows: 3, columns: 1 });

  it('tells which, as only the first of them shows what the shop says, and no more than anybody reads', () => {
    const { sheet, refresh, notices: told } = openPulled();
    const notices = () => {
      const before = told.length;
      refresh();
      return told.slice(before);
    };
    expect(notices()).toEqual([]);
    sheet.merge(below(6, 4));
    expect(notices()).toEqual([expect.stringMatching(/^Merged cells in "Variations": F4:F6\. Only the first/)]);
    sheet.merge(below(7, 8));
    expect(notices()).toEqual([expect.stringContaining(': F4:F6, G8:G10. ')]);
    for (const row of [12, 16, 20]) sheet.merge(below(6, row));
    sheet.merge(below(8, 12));
    expect(notices()).toEqual([expect.stringMatching(/: (?:\w+:\w+, ){5}…\. /)]);
  });

  it('tells nothing of merged cells in a column of the person’s own', () => {
    const { sheet, refresh, notices } = openPulled();
    sheet.merge(below(sheet.lastColumn() + 2, 4));
    refresh();
    expect(notices).toEqual([]);
  });
});
