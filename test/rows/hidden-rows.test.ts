import type { PlanView as Plan } from './open-rows';
import { openRows } from './open-rows';

interface PlanView extends Plan {
  readonly hiddenLeftOut: number;
}

/** Four expenses, all of them selected, with the second hidden by a filter and the third by hand. */
function openSelected() {
  const opened = openRows('expense.create');
  const { cloud, sheet, tabId, fill, rpc } = opened;
  [3, 4, 5, 6].forEach((row) => {
    fill(row, { title: `Biaya ${row}`, nominal: 20_000, note: 'kas' });
  });
  sheet.setFilter({ row: 1, column: 1, rows: 6, columns: 4 });
  sheet.setHiddenByFilter([4]);
  sheet.setRowsHidden(5, 1, true);
  cloud.workbook.select([{ row: 3, column: 1, rows: 4, columns: 2 }]);
  return {
    ...opened,
    planSelected: (more: Readonly<Record<string, unknown>> = {}) =>
      rpc<PlanView>('rows.plan', { endpoint: 'expense.create', tabId, selected: true, ...more }),
  };
}

const sentIn = ({ records }: Plan) => records.filter(({ status }) => status === 'ready').flatMap(({ rows }) => rows);

describe('rows that are selected and hidden', () => {
  it('are left out, and counted', () => {
    const plan = openSelected().planSelected();
    expect([sentIn(plan), plan.hiddenLeftOut]).toEqual([[3, 6], 2]);
  });

  it('are not carried out by the plan that left them out', () => {
    const { shop, planSelected, confirm } = openSelected();
    const before = shop.state.expenses.length;
    confirm(planSelected());
    expect(shop.state.expenses.slice(before).map(({ title }) => title)).toEqual(['Biaya 3', 'Biaya 6']);
  });

  it('are taken where a person says so', () => {
    const plan = openSelected().planSelected({ withHidden: true });
    expect([sentIn(plan), plan.hiddenLeftOut]).toEqual([[3, 4, 5, 6], 0]);
  });

  it('count as none where nothing else is selected', () => {
    const { cloud, planSelected } = openSelected();
    cloud.workbook.select([{ row: 4, column: 1, rows: 2, columns: 2 }]);
    expect(() => planSelected()).toThrow(/Select the rows/);
  });
});
