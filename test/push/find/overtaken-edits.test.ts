import { stockKey, viewTab } from '../../../workbench/tab-view';
import { diesAfterWriting } from '../../pull/open-columns';
import { openPulled } from '../open-pulled';

const hourMs = 3_600_000;

/** A stock that somebody counted, of which the shop has sold one since, and a tab that was refreshed then. */
function openOvertaken() {
  const bench = openPulled();
  const { id } = bench.variation(0);
  const pulled = bench.stock(id);
  const refresh = (options = {}) => {
    bench.clock.advance(hourMs);
    return bench.rpc('pull.run', { tabId: bench.tabId }, options);
  };
  const warnings = () => bench.preview().edits.map((edit) => [edit.wanted, edit.status, edit.warnings[0] ?? '']);
  const resultOf = () => bench.cell(id, '#result');
  bench.type(id, String(pulled + 9));
  return { ...bench, id, pulled, refresh, warnings, resultOf };
}

const overtaken = (was: number, now: number) => `The shop changed from ${was} to ${now} after you edited this`;

describe('an edit under which a refresh finds another value in the shop', () => {
  it('goes with a tick of its own only, however often the tab is refreshed', () => {
    const { shop, id, pulled, refresh, warnings, resultOf, preview, rpc, stock } = openOvertaken();
    shop.sell(id, 0, 1);
    for (const _ of [1, 2, 3]) {
      refresh();
      expect(warnings()).toEqual([[pulled + 9, 'ready', overtaken(pulled, pulled - 1)]]);
      expect(resultOf()).toMatch(/^≠ .* changed too/);
    }
    expect(rpc('push.confirm', { plan: preview().id })).toMatchObject({ summary: { counts: { done: 0 } } });
    expect(stock(id)).toBe(pulled - 1);
  });

  it('is pushed once it is ticked, and nothing is remembered of it', () => {
    const { shop, id, pulled, refresh, confirmAll, preview, type, warnings, stock } = openOvertaken();
    shop.sell(id, 0, 1);
    refresh();
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(stock(id)).toBe(pulled + 9);
    type(id, String(pulled + 10));
    expect(warnings()).toEqual([[pulled + 10, 'ready', '']]);
  });

  it('is none any more where something else is written since, or the shop is as before', () => {
    const { shop, id, pulled, refresh, type, warnings, variation } = openOvertaken();
    shop.sell(id, 0, 1);
    refresh();
    type(id, String(pulled + 8));
    expect(warnings()).toEqual([[pulled + 8, 'ready', '']]);
    type(id, String(pulled + 9));
    expect(warnings()).toEqual([[pulled + 9, 'ready', overtaken(pulled, pulled - 1)]]);
    variation(0).stock.set(0, pulled);
    refresh();
    expect(warnings()).toEqual([[pulled + 9, 'ready', '']]);
  });

  it.each(['later', 'earlier'])(
    'is known also where its record was in several rows then, and the %s one is left',
    (left) => {
      const { shop, workbook, tabId, id, pulled, refresh, warnings } = openOvertaken();
      const sheet = workbook.sheet(tabId);
      if (!sheet) throw new Error('no tab');
      const view = viewTab(workbook, tabId);
      const copy = sheet.lastRow() + 1;
      const [row = []] = sheet.readValues({ row: view.rowOf(id), column: 1, rows: 1, columns: sheet.maxColumns });
      row.forEach((cell, index) => {
        if (cell !== '') workbook.type(tabId, copy, index + 1, String(cell));
      });
      workbook.type(tabId, copy, view.columnOf(stockKey(0)), String(pulled + 30));
      shop.sell(id, 0, 1);
      refresh();
      refresh();
      const [gone, wanted] = left === 'later' ? [view.rowOf(id), pulled + 30] : [copy, pulled + 9];
      sheet.deleteRows(gone, 1);
      for (const _ of [1, 2]) {
        expect(warnings()).toEqual([[wanted, 'ready', overtaken(pulled, pulled - 1)]]);
        refresh();
      }
    },
  );

  it('is known of what a formula fills, whatever that shows by then, until it is pushed', () => {
    const { shop, id, pulled, type, refresh, warnings } = openOvertaken();
    const show = (more: number) => type(id, `=SUM(${pulled},${more})`);
    show(9);
    shop.sell(id, 0, 1);
    refresh();
    for (const more of [9, 8, 7]) {
      show(more);
      expect(warnings()).toEqual([[pulled + more, 'ready', overtaken(pulled, pulled - 1)]]);
      refresh();
    }
  });

  it('is known also where the refresh that found it was cut off', () => {
    const { shop, own, id, pulled, refresh, tabId, clock, warnings } = openOvertaken();
    for (const { id: one } of own) shop.sell(one, 0, 1);
    expect(() => refresh(diesAfterWriting(tabId))).toThrow();
    clock.advance(hourMs);
    refresh();
    expect(warnings()).toEqual([[pulled + 9, 'ready', overtaken(pulled, shop.stockOf(id).get(0) ?? 0)]]);
  });
});
