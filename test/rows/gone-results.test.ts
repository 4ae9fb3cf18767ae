import { codeOf } from '../push/open-pulled';
import { oddAmount } from './odd-amounts';
import { openRows } from './open-rows';
import { priceCells, productCells, variationCells } from './row-cells';

const sentRows = 10;

/** Expenses that were sent, each with its result. */
function openSent() {
  const opened = openRows('expense.create');
  const rows = Array.from({ length: sentRows }, (_none, index) => 3 + index);
  for (const row of rows) opened.fill(row, { title: `Biaya ${row}`, note: 'kas', nominal: oddAmount(row) });
  opened.confirm(opened.plan());
  const before = opened.shop.state.expenses.length;
  const empty = (count: number) => {
    for (const row of rows.slice(0, count)) opened.fill(row, { Result: '' });
  };
  const doubts = () => opened.plan().records.flatMap((record) => record.doubts);
  return { ...opened, rows, empty, doubts, sentSince: () => opened.shop.state.expenses.length - before };
}

describe('rows that were sent, and whose results are gone', () => {
  it.each<[string, (opened: ReturnType<typeof openSent>) => void]>([
    ['the column was emptied', ({ empty }) => empty(sentRows)],
    ['most of it was', ({ empty }) => empty(6)],
    ['one cell was, be it by a blank that was pasted over it', ({ empty }) => empty(1)],
    ['the column was deleted', ({ sheet, columnOf }) => sheet.deleteColumns(columnOf('Result'), 1)],
  ])('go again after one tick that says when they went: %s', (_, lose) => {
    const opened = openSent();
    lose(opened);
    const { plan, confirm, sentSince, doubts } = opened;
    const { ready } = plan().counts;
    expect(doubts()).toHaveLength(ready);
    expect(new Set(doubts().map((text) => text.replace(/\d[\d.-]*/g, '#')))).toEqual(
      new Set(['Done before, on # Mar #, #:#: its result is no longer in the Result column']),
    );
    expect(codeOf(() => confirm(plan()))).toBe('typeToConfirm');
    expect(sentSince()).toBe(0);
    confirm(plan(), String(ready));
    expect(sentSince()).toBe(ready);
  });

  it('leave rows alone that were not sent', () => {
    const opened = openSent();
    const { sheet, columnOf, fill, plan } = opened;
    fill(20, { title: 'Sewa', note: 'kantor', nominal: 900_000 });
    sheet.deleteColumns(columnOf('Result'), 1);
    const told = plan().records.map(({ rows, doubts }) => [rows[0], doubts.length]);
    expect(told).toContainEqual([20, 0]);
    expect(told.filter(([, count]) => count === 1)).toHaveLength(sentRows);
  });

  it('are told once for a record of several rows', () => {
    const opened = openRows('product.create');
    for (const [row, sku] of [
      [3, 'KB-M'],
      [4, 'KB-L'],
    ] as const)
      opened.fill(row, { ...productCells, ...variationCells, ...priceCells, Group: 'a', 'variations.sku': sku });
    opened.confirm(opened.plan());
    opened.sheet.deleteColumns(opened.columnOf('Result'), 1);
    const [, record] = opened.plan().records;
    expect(record?.doubts.filter((text) => text.startsWith('Done before'))).toHaveLength(1);
  });
});

it('a month that is typed over the last one is nobody’s slip', () => {
  const { rows, fill, empty, doubts, plan } = openSent();
  empty(sentRows);
  for (const row of rows) fill(row, { nominal: 1000 + oddAmount(row) });
  expect([plan().counts.ready, doubts()]).toEqual([sentRows, []]);
});
