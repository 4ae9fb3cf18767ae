import { openRows, type PlanView } from './open-rows';

const guest = { as: 'colleague' } as const;
const protectedColumn = { columns: 1, rows: 100, row: 1 };

/** Two expenses that say the same and one other, sent by somebody whom the owner keeps out of the column of results. */
function openSentUntold() {
  const bench = openRows('expense.create');
  bench.rpc('connection.save', { key: bench.shop.options.key }, guest);
  for (const row of [3, 4]) bench.fill(row, { title: 'Lakban', nominal: 5000, note: 'kas' });
  bench.fill(5, { title: 'Kardus', nominal: 9000, note: 'kas' });
  const planAs = () => bench.rpc<PlanView>('rows.plan', { endpoint: 'expense.create', tabId: bench.tabId }, guest);
  const { id } = planAs();
  const area = { ...protectedColumn, column: bench.columnOf('Ngorder') };
  const protection = bench.cloud.workbook.protections.add(bench.tabId, { area, editors: [] });
  const answer = JSON.parse(
    String(bench.host.run('rpc', [JSON.stringify({ call: 'rows.confirm', args: { plan: id } })], guest)),
  );
  bench.cloud.workbook.protections.remove(protection.id);
  return { ...bench, planAs, answer };
}

describe('rows that were sent though the sheet did not take their results', () => {
  it('are told beside the outcome, and are not offered again', () => {
    const { answer, planAs, shop, rpc } = openSentUntold();
    expect(answer).toMatchObject({
      ok: true,
      value: { summary: { counts: { done: 3 } } },
      notices: [expect.stringContaining('could not be written into the sheet')],
    });
    expect(rpc('state.get', {}, guest)).toMatchObject({ unfinishedRows: null });
    expect(shop.state.expenses.filter(({ title }) => title === 'Lakban')).toHaveLength(2);
    expect(planAs().counts).toMatchObject({ ready: 0, alreadySent: 3 });
  });

  it('are known by what they say, wherever they stand by now, and as often as they were sent', () => {
    const { planAs, fill, sheet } = openSentUntold();
    sheet.insertRows(3, 1);
    fill(9, { title: 'Lakban', nominal: 5000, note: 'kas' });
    fill(10, { title: 'Kardus', nominal: 9500, note: 'kas' });
    expect(planAs().counts).toMatchObject({ ready: 2, alreadySent: 3 });
  });
});
