import type { WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';

type Workbook = ReturnType<typeof openPulled>['workbook'];

const stateOf = (workbook: Workbook): WorkbookSheet => {
  const found = workbook.sheets().find(({ name }) => name === 'ngorder.state');
  if (!found) throw new Error('no state');
  return found;
};

/** Keeps what the hidden tab says, and puts it back later, as whoever may edit the file can. */
function keepState(workbook: Workbook): () => void {
  const sheet = stateOf(workbook);
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const cells = sheet.readValues(area).map((line) => line.map(String));
  return () => stateOf(workbook).write(area, cells);
}

describe('a plan that was carried out, and put back into the file', () => {
  it('is not carried out a second time by whoever still has its page open', () => {
    const opened = openPulled({ products: 8 });
    const { id } = opened.variation(0);
    const before = opened.stock(id);
    opened.typeIn(id, 'delta:0', '5');
    const plan = opened.preview();
    const putBack = keepState(opened.workbook);
    opened.confirmAll(plan);
    putBack();
    opened.typeIn(id, 'delta:0', '5');
    expect(codeOf(() => opened.confirmAll(plan))).toBe('planGone');
    expect(opened.stock(id)).toBe(before + 5);
  });

  it('for rows, neither, though their results were taken out', () => {
    const opened = openRows('expense.create');
    opened.fill(3, { title: 'Biaya', nominal: 1000, note: 'kas' });
    const plan = opened.plan();
    const putBack = keepState(opened.cloud.workbook);
    opened.confirm(plan);
    putBack();
    opened.fill(3, { Result: '' });
    expect(codeOf(() => opened.confirm(plan))).toBe('planGone');
    expect(opened.requests('POST', /expense/)).toBe(1);
  });
});
