import type { RunReview } from '../../../src/jobs/review-run';
import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { callConfirmed } from '../../call-confirmed';
import { type Interrupt, isHttp, isKilled, killAt } from '../../push/crash-points';
import { codeOf } from '../../push/open-pulled';
import { openRows } from '../../rows/open-rows';
import { type JournalCells, journalCells } from '../journal-cells';
import { changesSomething, colleague, killedAtChange, openLeft, openShared, silenceMs } from '../shared-push';
import { openStockAddingCall } from '../stock-adding-call';

/*
 * A file that is set back brings earlier lines, of which those who did not write them remember nothing. What is kept in the properties of the document
 * does not go back.
 */

/** What the journal said whenever something of it lasted. */
function recording(cells: JournalCells, dies: Interrupt = () => false) {
  const versions: string[][][] = [];
  const interrupt: Interrupt = (operation, phase) => {
    if (operation.kind === 'flush' && phase === 'after') versions.push(cells.read());
    return dies(operation, phase);
  };
  return { versions, interrupt };
}

/** Carries on all that may be. */
function adoptAll(rpc: ReturnType<typeof openShared>['rpc'], run: string, options: RunOptions) {
  const { seen, operations } = rpc<RunReview>('runs.review', { run }, options);
  rpc('runs.adopt', { run, seen, chosen: operations.map(({ operation }) => operation) }, options);
}

/** Rows of which four wait for an answer when their run dies; nobody can look them up. */
function openLeftRows() {
  const opened = openRows('expense.create');
  const { rpc, shop, clock } = opened;
  const cells = journalCells(opened.cloud.workbook);
  for (let row = 3; row < 13; row += 1) opened.fill(row, { title: `Biaya ${row}`, nominal: 1000, note: 'kas' });
  const plan = opened.plan();
  const { versions, interrupt } = recording(cells, killAt(1, 'after', isHttp));
  expect(isKilled(() => opened.confirm(plan, '', { interrupt }))).toBe(true);
  rpc('connection.save', { key: shop.options.key }, colleague);
  clock.advance(silenceMs);
  const { run } = rpc<{ unfinishedRows: { run: string } }>('state.get').unfinishedRows;
  const made = () =>
    ['3', '4', '12'].map((row) => shop.state.expenses.filter(({ title }) => title === `Biaya ${row}`).length);
  return { ...opened, cells, versions, run, made };
}

describe('a colleague who takes over a run from a file that was set back', () => {
  it('sends nothing of rows again, and is told that nobody knows what became of them', () => {
    const { rpc, cells, versions, run, made } = openLeftRows();
    cells.write(versions.find((lines) => lines.length > 1) ?? []);
    const { operations } = rpc<RunReview>('runs.review', { run }, colleague);
    expect(new Set(operations.map(({ state }) => state))).toEqual(new Set(['leaving']));
    adoptAll(rpc, run, colleague);
    expect(made()).toEqual([1, 1, 0]);
  });

  it('nor of one that they have carried on themselves', () => {
    const { rpc, cells, run, made } = openLeftRows();
    const earlier = cells.read();
    adoptAll(rpc, run, colleague);
    expect(made()).toEqual([1, 1, 1]);
    cells.write(earlier);
    adoptAll(rpc, run, colleague);
    expect(made()).toEqual([1, 1, 1]);
  });

  it('nor of one after which another was sent', () => {
    const { rpc, cells, run, made, fill, plan, confirm } = openLeftRows();
    const earlier = cells.read();
    adoptAll(rpc, run, colleague);
    fill(13, { title: 'Biaya lain', nominal: 1000, note: 'kas' });
    confirm(plan());
    cells.write(earlier);
    adoptAll(rpc, run, colleague);
    expect(made()).toEqual([1, 1, 1]);
  });

  it('is not told as failed what had been closed unsent in a version before the one in which it was sent', () => {
    const opened = openShared();
    const ids = [0, 1, 2].map((index) => opened.variation(index).id);
    for (const id of ids) opened.typeIn(id, 'price', '123000');
    expect(isKilled(() => opened.confirmAll(opened.preview(), { interrupt: killedAtChange('after') }))).toBe(true);
    opened.clock.advance(silenceMs);
    const earlier = opened.cells.read();
    const run = opened.unfinished() ?? '';
    opened.rpc('runs.cancel', { run });
    isKilled(() => opened.rpc('runs.resume', {}, { interrupt: killAt(3, 'after', (kind) => kind === 'flush') }));
    const closed = opened.cells.read();
    expect(closed.map(([, , , state]) => state)).toContain('failed');
    opened.clock.advance(700_000);
    opened.cells.write(earlier);
    opened.rpc('runs.resume');
    opened.cells.write(closed);
    const { seen, operations } = opened.rpc<RunReview>('runs.review', { run }, colleague);
    expect(operations.map(({ state }) => state)).not.toContain('failed');
    const adoption = { run, seen, chosen: operations.map(({ operation }) => operation) };
    const outcome = opened.rpc<PushOutcome>('runs.adopt', adoption, colleague);
    expect(outcome).toMatchObject({ summary: { counts: { done: 7, failed: 0 } } });
    expect(opened.added()).toEqual([5, 5, 5, 5]);
  });
});

describe('a file that was set back to before a colleague took a run over, and was pushed by them since', () => {
  it('lets nothing of it be sent a second time by whoever had it first', () => {
    const opened = openLeft('after');
    const lines = opened.cells.read();
    opened.adopt(colleague);
    opened.typeIn(opened.variation(6).id, 'delta:0', '3');
    const { id, edits } = opened.rpc<PlanView>('push.preview', {}, colleague);
    const consent = { plan: id, acknowledged: edits.map(({ key }) => key) };
    const dies = { ...colleague, interrupt: killedAtChange('after') };
    expect(isKilled(() => opened.rpc('push.confirm', consent, dies))).toBe(true);
    opened.clock.advance(silenceMs);
    opened.rpc('runs.abandon', { run: opened.unfinished(colleague) }, colleague);
    opened.cells.write(lines);
    opened.clock.advance(silenceMs);
    codeOf(() => opened.rpc('runs.resume'));
    expect([opened.added(), opened.unfinished()]).toEqual([[5, 5, 5, 5], null]);
  });
});

describe('a single call, in a file that was set back to before it left', () => {
  it.each(['cut off', 'carried out'])('is made again on a person’s word only: %s', (how) => {
    const { call, cloud, clock, added } = openStockAddingCall();
    const cells = journalCells(cloud.workbook);
    const dies: Interrupt = ({ requests }, phase) =>
      how === 'cut off' && phase === 'after' && changesSomething(requests);
    const { versions, interrupt } = recording(cells, dies);
    isKilled(() => call({}, { interrupt }));
    clock.advance(silenceMs);
    cells.write(versions.find((lines) => lines.some(([, , , state]) => state === 'planned')) ?? []);
    expect(codeOf(call)).toBe('callInDoubt');
    expect(added()).toBe(2);
  });

  it('is told as not known once something else was done', () => {
    const { call, rpc, cloud, added, variation } = openStockAddingCall();
    const cells = journalCells(cloud.workbook);
    const { versions, interrupt } = recording(cells);
    call({}, { interrupt });
    cells.write(versions[0] ?? []);
    const other = {
      variation_id: variation?.id,
      description: 'lain',
      stock: [{ amount: 1, status: 'ADD', warehouse_id: 0 }],
    };
    callConfirmed(rpc, { id: 'product.updateStock', input: other });
    expect(cells.read().map(([, , , state]) => state)).toEqual(['unknown', 'done']);
    expect(added()).toBe(3);
    expect(codeOf(call)).toBe('callInDoubt');
  });
});
