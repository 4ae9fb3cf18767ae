import { isHttp, isKilled, killAt } from '../push/crash-points';
import { journalCells, journalColumns } from '../runs/journal-cells';
import { silenceMs } from '../runs/shared-push';
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
  const { id, confirmWith } = planAs();
  const area = { ...protectedColumn, column: bench.columnOf('Result') };
  const protection = bench.cloud.workbook.protections.add(bench.tabId, { area, editors: [] });
  const answer = JSON.parse(
    String(
      bench.host.run('rpc', [JSON.stringify({ call: 'rows.confirm', args: { plan: id, typed: confirmWith } })], guest),
    ),
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

describe('rows of a run that a person ended because its own line could not be believed', () => {
  it.each(['gone', 'damaged'])('are not offered again as if they had never left: %s', (how) => {
    const { fill, plan, confirm, clock, cloud, rpc, shop } = openRows('expense.create');
    for (const row of [3, 4, 5]) fill(row, { title: `Lakban ${row}`, nominal: 5000, note: 'kas' });
    const before = shop.state.expenses.length;
    const shown = plan();
    expect(isKilled(() => confirm(shown, '', { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    clock.advance(silenceMs);
    const cells = journalCells(cloud.workbook);
    const isRun = (line: readonly string[]) => line[journalColumns.indexOf('operation')] === '';
    const spoil = (line: readonly string[]) =>
      line.map((cell, column) => (isRun(line) && column === journalColumns.indexOf('intent') ? '{"x":' : cell));
    cells.write(how === 'gone' ? cells.read().filter((line) => !isRun(line)) : cells.read().map(spoil));
    rpc('runs.abandon', { run: rpc<{ unfinished: { run: string } }>('state.get').unfinished.run });
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 3 });
    expect(shop.state.expenses.length).toBe(before + 3);
    fill(6, { title: 'Kardus', nominal: 9000, note: 'kas' });
    expect(plan().counts).toMatchObject({ ready: 1, alreadySent: 3 });
  });
});

describe('a row whose line cannot be read, of a run that a person ended', () => {
  it('leaves the rows in doubt that stood there: their number is typed until they were sent', () => {
    const { fill, plan, confirm, clock, cloud, rpc, shop } = openRows('expense.create');
    for (const row of [3, 4, 5]) fill(row, { title: `Lakban ${row}`, nominal: 5000, note: 'kas' });
    const before = shop.state.expenses.length;
    const shown = plan();
    expect(isKilled(() => confirm(shown, '', { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    clock.advance(silenceMs);
    const cells = journalCells(cloud.workbook);
    const intent = journalColumns.indexOf('intent');
    cells.write(cells.read().map((line, index) => line.map((cell, at) => (index === 2 && at === intent ? 'x' : cell))));
    rpc('runs.abandon', { run: rpc<{ unfinished: { run: string } }>('state.get').unfinished.run });
    expect(plan()).toMatchObject({ counts: { ready: 1, alreadySent: 2 }, confirmWith: '1' });
    expect(shop.state.expenses.length).toBe(before + 3);
    fill(6, { title: 'Kardus', nominal: 9000, note: 'kas' });
    expect(plan({ rows: [6] }).confirmWith).toBeNull();
    expect(plan().confirmWith).toBe('2');
  });
});
