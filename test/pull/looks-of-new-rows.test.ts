import type { PullSummary } from '../../src/pull/pull';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { addCustomer, pullTab } from './pulled-tab';

const newName = 'Pelanggan 999999';

/** A tab of customers that somebody filters by name, and one more customer in the shop. */
function openFiltered() {
  const pulled = pullTab({ dataset: 'customers' });
  const { bench, tabId, sheet, columnOf } = pulled;
  const last = sheet.lastRow();
  const name = columnOf('name');
  const hiddenValues = [String(sheet.readValues({ row: 3, column: name, rows: 1, columns: 1 })[0]?.[0]), newName];
  sheet.setColumnFilter(name, { hiddenValues });
  sheet.setHiddenByFilter([3]);
  addCustomer(bench);
  return {
    ...{ ...pulled, last, name },
    hiddenValues,
    criteria: [[name, { hiddenValues }]],
    refresh: (options = {}) => bench.rpc<PullSummary>('pull.run', { tabId }, options),
    filterEnd: () => (sheet.filter?.row ?? 0) + (sheet.filter?.rows ?? 0) - 1,
    bandingEnds: () => sheet.bandings.map(({ area }) => area.row + area.rows - 1),
  };
}

/** Counts what a refresh asks about the looks of a tab. */
function counting() {
  const asked: string[] = [];
  const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after'): boolean => {
    if (phase === 'before' && /Filter|Banding/.test(name)) asked.push(name);
    return false;
  };
  return { asked, interrupt };
}

describe('banding and filter of a table', () => {
  it('go on over records that are new to it, and the filter hides among them what it hides', () => {
    const { sheet, last, criteria, refresh, filterEnd, bandingEnds } = openFiltered();
    expect(refresh()).toMatchObject({ newRows: 1 });
    expect(bandingEnds()).toEqual([last + 1]);
    expect(filterEnd()).toBe(last + 1);
    expect([...sheet.columnFilters]).toEqual(criteria);
    expect([...sheet.filteredRows]).toEqual([3, last + 1]);
  });

  it('cost a refresh that brings new rows a call for each column, and six more; one that brings none asks nothing', () => {
    const { sheet, refresh } = openFiltered();
    const first = counting();
    refresh({ interrupt: first.interrupt });
    const columns = sheet.filter?.columns ?? 0;
    const reads = new Array<string>(columns).fill('Filter.getColumnFilterCriteria');
    expect(first.asked).toEqual([
      ...['Sheet.getBandings', 'Banding.setRange', 'Sheet.getFilter', ...reads],
      ...['Filter.remove', 'Range.createFilter', 'Filter.setColumnFilterCriteria'],
    ]);
    const second = counting();
    refresh({ interrupt: second.interrupt });
    expect(second.asked).toEqual([]);
  });

  it('stay where a person made them end elsewhere, and so does what lies beside the table', () => {
    const { sheet, last, refresh, filterEnd, bandingEnds } = openFiltered();
    sheet.setFilter({ row: 1, column: 1, rows: last - 1, columns: 3 });
    const beside = sheet.lastColumn() + 2;
    sheet.setBandings([
      { area: { row: 1, column: 1, rows: last - 2, columns: 2 } },
      { area: { row: 1, column: 3, rows: last + 4, columns: 1 } },
      { area: { row: 1, column: beside, rows: last, columns: 2 } },
    ]);
    expect(refresh()).toMatchObject({ newRows: 1 });
    expect([filterEnd(), bandingEnds()]).toEqual([last - 1, [last - 2, last + 4, last]]);
  });

  it('stay as they are where new rows have a banding of their own, or merged cells beside them', () => {
    const { sheet, last, name, hiddenValues, criteria, refresh, filterEnd, bandingEnds } = openFiltered();
    sheet.addBanding({ area: { row: last + 1, column: 1, rows: 3, columns: 2 } });
    const filter = sheet.filter ?? { row: 1, column: 1, rows: 1, columns: 1 };
    sheet.setFilter({ ...filter, columns: filter.columns + 1 });
    sheet.setColumnFilter(name, { hiddenValues });
    sheet.merge({ row: last + 1, column: filter.columns + 1, rows: 2, columns: 1 });
    expect(refresh()).toMatchObject({ newRows: 1 });
    expect([filterEnd(), bandingEnds()]).toEqual([last, [last, last + 3]]);
    expect([...sheet.columnFilters]).toEqual(criteria);
  });

  it.each(['atOnce', 'atFlush'] as const)('stay where this person may not edit the headings (%s)', (arrive) => {
    const { bench, tabId, last, refresh, filterEnd, bandingEnds } = openFiltered();
    const { workbook } = bench.cloud;
    workbook.protections.owner = 'colleague';
    workbook.refusalsArrive = arrive;
    workbook.protections.add(tabId, { area: { row: 1, column: 1, rows: 1, columns: 40 }, editors: [] });
    expect(refresh()).toMatchObject({ newRows: 1 });
    expect([filterEnd(), bandingEnds()]).toEqual([last, [last]]);
  });

  it.each([
    'Banding.setRange',
    'Filter.remove',
    'Range.createFilter',
    'Filter.setColumnFilterCriteria',
    'SpreadsheetApp.flush',
  ])('are never lost, nor what is filtered by, in a refresh that ends right before %s', (fatal) => {
    const { bench, sheet, last, criteria, refresh, filterEnd, bandingEnds } = openFiltered();
    let isExtending = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after'): boolean => {
      if (name === 'Sheet.getBandings') isExtending = true;
      return isExtending && phase === 'before' && name === fatal;
    };
    expect(() => refresh({ interrupt })).toThrow('interrupted');
    // Nothing was flushed since the rows were written: they stand, and their looks are those of before.
    expect([sheet.lastRow(), filterEnd(), bandingEnds()]).toEqual([last + 1, last, [last]]);
    expect([...sheet.columnFilters]).toEqual(criteria);
    bench.clock.advance(150_000);
    expect(refresh()).toMatchObject({ newRows: 0 });
    expect([...sheet.columnFilters]).toEqual(criteria);
  });
});
