import { viewTab } from '../../../workbench/tab-view';
import { codeOf } from '../open-pulled';
import { type LookView, openPrices } from './open-prices';

const idsOf = ({ prices }: LookView) =>
  prices.map(({ recordId }) => Number(recordId)).sort((one, other) => one - other);

describe('rows whose prices are filled', () => {
  it('are those that fit conditions, by what the tab says now', () => {
    const { look, typeIn, variation } = openPrices();
    const chosen = [variation(3).id, variation(5).id].sort((one, other) => one - other);
    for (const id of chosen) typeIn(id, 'color', 'Ungu tua');
    const fitting = (column: string, is: 'is' | 'atLeast', value: string | number) =>
      look({ rows: { kind: 'fitting', conditions: [{ column, is, value }] } });
    expect(idsOf(fitting('color', 'is', 'ungu tua'))).toEqual(chosen);
    const { prices } = fitting('price', 'atLeast', 200_000);
    expect(prices.length).toBeGreaterThan(3);
    expect(Math.min(...prices.map(({ from }) => from))).toBeGreaterThanOrEqual(200_000);
  });

  it('are those that a filter shows, and those that nobody has hidden', () => {
    const { look, workbook, tabId } = openPrices();
    const sheet = workbook.sheet(tabId);
    const view = viewTab(workbook, tabId);
    const all = idsOf(look());
    const [filtered, hidden] = all as [number, number];
    sheet?.setFilter({ row: 1, column: 1, rows: view.rows + 1, columns: 5 });
    sheet?.setHiddenByFilter([view.rowOf(filtered)]);
    sheet?.setRowsHidden(view.rowOf(hidden), 1, true);
    expect(idsOf(look({ rows: { kind: 'visible' } }))).toEqual(all.slice(2));
    expect(idsOf(look())).toEqual(all);
  });

  it('are looked through anew where they are sorted while it is asked which are hidden', () => {
    const { look, workbook, tabId } = openPrices();
    const sheet = workbook.sheet(tabId);
    const view = viewTab(workbook, tabId);
    const all = idsOf(look());
    const hidden = all[0] ?? 0;
    sheet?.setRowsHidden(view.rowOf(hidden), 1, true);
    let asked = 0;
    const seen = look(
      { rows: { kind: 'visible' } },
      {
        interrupt: ({ name }, phase) => {
          if (name === 'Sheet.isRowHiddenByUser' && phase === 'before' && ++asked === 5) {
            sheet?.sortRows(2, view.rows, view.columnOf('sku'), false);
          }
          return false;
        },
      },
    );
    expect(asked).toBeGreaterThan(all.length);
    const now = viewTab(workbook, tabId);
    const isHidden = (id: number) => sheet?.hiddenRows.has(now.rowOf(id)) ?? false;
    expect(idsOf(seen)).toEqual(all.filter((id) => !isHidden(id)));
  });

  it('are those that a person has selected', () => {
    const { look, workbook, tabId } = openPrices();
    expect(codeOf(() => look({ rows: { kind: 'selected' } }))).toBe('nothingSelected');
    workbook.activate(tabId);
    workbook.select([{ row: 3, column: 1, rows: 4, columns: 1 }]);
    const rows = look({ rows: { kind: 'selected' } });
    const view = viewTab(workbook, tabId);
    expect(
      idsOf(rows)
        .map((id) => view.rowOf(id))
        .sort(),
    ).toEqual([3, 4, 5, 6]);
  });
});
