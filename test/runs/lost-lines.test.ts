import type { PlanView } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { codeOf, openPulled, summaryOf } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { journalCells } from './journal-cells';
import { colleague } from './shared-push';

const dayMs = 86_400_000;
const isIncomplete = [expect.stringContaining('is not complete')];

/** Two differences were pushed; then the file was set back to before: the journal is empty, and both stand in their cells again. */
function openSetBack() {
  const opened = openPulled({ products: 20 });
  const { rpc, typeIn, shop, stock } = opened;
  const [a, b, c] = [opened.variation(0).id, opened.variation(1).id, opened.variation(2).id];
  rpc('connection.save', { key: shop.options.key }, colleague);
  const before = new Map([a, b, c].map((id) => [id, stock(id)]));
  for (const id of [a, b]) typeIn(id, 'delta:0', '5');
  const { run } = opened.confirmAll(opened.preview());
  const journal = journalCells(opened.workbook);
  journal.write([]);
  for (const id of [a, b]) typeIn(id, 'delta:0', '5');
  const preview = (options: RunOptions = {}) => rpc<PlanView>('push.preview', {}, options);
  const confirmOnly = (plan: PlanView, ids: readonly number[], options: RunOptions = {}) =>
    summaryOf(
      rpc(
        'push.confirm',
        {
          plan: plan.id,
          exclude: plan.edits.map(({ key }) => key).filter((key) => !ids.some((id) => key.startsWith(`${id}/`))),
          acknowledged: plan.edits.map(({ key }) => key),
        },
        options,
      ),
    );
  return {
    ...opened,
    ...{ a, b, c, run, journal, preview, confirmOnly },
    added: (id: number) => stock(id) - (before.get(id) ?? 0),
    warningsOf: (plan: PlanView, id: number) =>
      plan.edits.find(({ recordId }) => recordId === String(id))?.warnings ?? ['not there'],
  };
}

describe('entries that stand in a tab whose journal has lost lines', () => {
  it('go with a tick only until a person was asked about each of them, whatever was pushed since', () => {
    const { a, b, c, typeIn, preview, confirm, confirmOnly, confirmAll, warningsOf, added, clock } = openSetBack();
    // The same within ten minutes may be an undo in the sheet, which is asked about besides.
    const pauseFor = () => clock.advance(11 * 60_000);
    const first = preview();
    expect([a, b].map((id) => warningsOf(first, id))).toEqual([isIncomplete, isIncomplete]);
    expect(confirmOnly(first, [a]).counts.done).toBe(1);
    pauseFor();
    typeIn(a, 'delta:0', '5');
    typeIn(c, 'delta:0', '5');
    const second = preview();
    expect([a, b, c].map((id) => warningsOf(second, id))).toEqual([[], isIncomplete, []]);
    expect(confirm(second).counts).toMatchObject({ done: 2, notPushed: 1 });
    expect([a, b, c].map(added)).toEqual([15, 5, 5]);
    expect(warningsOf(preview(), b)).toEqual(isIncomplete);
    expect(confirmAll(preview()).counts.done).toBe(1);
    pauseFor();
    typeIn(b, 'delta:0', '5');
    expect(warningsOf(preview(), b)).toEqual([]);
  });

  it('are asked about whoever pushed since, and whoever asks for them', () => {
    for (const [one, other] of [[{}, colleague] as const, [colleague, {}] as const]) {
      const { a, b, preview, confirmOnly, warningsOf } = openSetBack();
      confirmOnly(preview(one), [a], one);
      expect([one, other].map((options) => warningsOf(preview(options), b))).toEqual([isIncomplete, isIncomplete]);
    }
  });

  it('are held back where lines were lost again between preview and confirmation', () => {
    const { a, b, c, typeIn, journal, preview, confirm, confirmOnly, added } = openSetBack();
    confirmOnly(preview(), [a]);
    typeIn(c, 'delta:0', '5');
    const plan = preview();
    journal.write([]);
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 2 });
    expect([b, c].map(added)).toEqual([5, 0]);
  });

  it('are asked about for as many days as the journal would have told of them', () => {
    const { a, b, clock, preview, confirmOnly, warningsOf, rpc } = openSetBack();
    confirmOnly(preview(), [a]);
    clock.advance(29 * dayMs);
    rpc('pull.run');
    expect(warningsOf(preview(), b)).toEqual(isIncomplete);
    clock.advance(2 * dayMs);
    rpc('pull.run');
    expect(warningsOf(preview(), b)).toEqual([]);
  });
});

describe('the undoing of a run, where the journal has lost lines', () => {
  it('goes with a tick only if it may be among them, whatever was pushed since', () => {
    const { shop, typeIn, variation, preview, confirm, confirmAll, rpc, workbook } = openPulled({ products: 20 });
    const [a, b] = [variation(0).id, variation(1).id];
    typeIn(a, 'delta:0', '5');
    const { run } = confirm(preview());
    const journal = journalCells(workbook);
    const earlier = journal.read();
    expect(confirmAll(rpc<PlanView>('push.undo', { run })).counts.done).toBe(1);
    journal.write(earlier);
    typeIn(b, 'delta:0', '5');
    const later = confirmAll(preview()).run;
    shop.sell(a, 0, 1);
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([{ status: 'ready', warnings: isIncomplete }]);
    expect(rpc<PlanView>('push.undo', { run: later }).edits).toMatchObject([{ status: 'ready', warnings: [] }]);
  });
});

describe('rows that stand in a tab whose journal has lost lines', () => {
  it('have their number typed until they were sent, whatever was sent since, and those filled in later do not', () => {
    const { fill, plan, confirm, cloud, shop } = openRows('expense.create');
    const row = (title: string) => ({ title, nominal: 5000, note: 'kas' });
    fill(3, row('Lakban'));
    confirm(plan());
    journalCells(cloud.workbook).write([]);
    fill(4, row('Kardus'));
    fill(5, row('Plastik'));
    expect(plan().confirmWith).toBe('2');
    confirm(plan({ rows: [4] }), '1');
    expect(plan().confirmWith).toBe('1');
    fill(6, row('Bensin'));
    expect([plan({ rows: [6] }), plan({ rows: [5] })].map(({ confirmWith }) => confirmWith)).toEqual([null, '1']);
    const sent = shop.state.expenses.length;
    expect(codeOf(() => confirm(plan()))).toBe('typeToConfirm');
    expect(shop.state.expenses.length).toBe(sent);
    confirm(plan(), '2');
    expect(plan().confirmWith).toBeNull();
  });
});
