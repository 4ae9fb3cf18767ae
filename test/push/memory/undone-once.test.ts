import { gunzipSync, gzipSync } from 'node:zlib';
import type { PushDetails } from '../../../src/jobs/push-runs';
import { changesOf, type RunInHistory } from '../../../src/jobs/run-history';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { journalCells, journalColumns } from '../../runs/journal-cells';
import { colleague, killedAtChange, silenceMs } from '../../runs/shared-push';
import { isKilled } from '../crash-points';
import { openDataset } from '../open-dataset';
import { codeOf, openPulled, summaryOf } from '../open-pulled';

interface ListedPush {
  readonly run: string;
  readonly undoable: number;
  readonly leftToUndo: number;
}

/** +7 on A and +3 on B, pushed in one run. */
function openAdded() {
  const opened = openPulled({ products: 20 });
  const [a, b] = [opened.variation(0).id, opened.variation(1).id];
  const before = [opened.stock(a), opened.stock(b)] as const;
  opened.typeIn(a, 'delta:0', '7');
  opened.typeIn(b, 'delta:0', '3');
  const { run } = opened.confirm(opened.preview());
  const planUndo = (keys?: readonly string[], options: RunOptions = {}) =>
    opened.rpc<PlanView>('push.undo', { run, ...(keys ? { keys } : {}) }, options);
  return {
    ...opened,
    ...{ run, a, b, planUndo },
    onlyA: [`${a}/delta:0`],
    added: () => [opened.stock(a) - before[0], opened.stock(b) - before[1]],
    statusOf: ({ edits }: PlanView, id: number) => edits.find(({ recordId }) => recordId === String(id))?.status,
    confirmAs: (plan: PlanView, options: RunOptions) =>
      summaryOf(opened.rpc('push.confirm', { plan: plan.id }, options)),
    listed: () => opened.rpc<{ runs: readonly ListedPush[] }>('state.get').runs.find((one) => one.run === run),
  };
}

describe('what was undone already', () => {
  it('stays as it is when the whole run is undone', () => {
    const { planUndo, confirm, onlyA, added, a, b, statusOf } = openAdded();
    confirm(planUndo(onlyA));
    const plan = planUndo();
    expect([statusOf(plan, a), statusOf(plan, b)]).toEqual(['alreadySo', 'ready']);
    expect(plan.edits.find(({ recordId }) => recordId === String(a))?.reason).toMatch(
      /^Already undone on \d+ \w{3} \d{4}, \d\d[:.]\d\d$/,
    );
    expect(confirm(plan).counts).toMatchObject({ done: 1, alreadySo: 1 });
    expect(added()).toEqual([0, 0]);
  });

  it('is what the shop really took, not what it only said it did', () => {
    const { shop, variation, typeIn, preview, confirm, rpc } = openPulled({ products: 20 });
    const { id } = variation(0);
    const priceOf = () => shop.variations().find((one) => one.id === id)?.price;
    const before = priceOf();
    typeIn(id, 'price', String((before ?? 0) + 1000));
    const { run } = confirm(preview());
    const planUndo = () => rpc<PlanView>('push.undo', { run });
    shop.faults.add({ method: 'PATCH', fault: { kind: 'emptySuccess' } });
    expect(confirm(planUndo()).counts.failed).toBe(1);
    shop.faults.clear();
    const again = planUndo();
    expect(again.edits).toMatchObject([{ status: 'ready', warnings: [] }]);
    expect(confirm(again).counts.done).toBe(1);
    expect(priceOf()).toBe(before);
    expect(planUndo().counts).toMatchObject({ ready: 0, alreadySo: 1 });
  });

  it('is nobody else’s to undo once more, with a key of their own', () => {
    const { rpc, shop, planUndo, confirm, confirmAs, onlyA, added } = openAdded();
    rpc('connection.save', { key: shop.options.key }, colleague);
    confirm(planUndo(onlyA));
    expect(planUndo(undefined, colleague).counts).toMatchObject({ ready: 1, alreadySo: 1 });
    confirmAs(planUndo(undefined, colleague), colleague);
    expect(added()).toEqual([0, 0]);
  });

  it('is not undone again from what another person was shown before', () => {
    const { rpc, shop, planUndo, confirm, confirmAs, onlyA, added } = openAdded();
    rpc('connection.save', { key: shop.options.key }, colleague);
    const shownBefore = planUndo(undefined, colleague);
    confirm(planUndo(onlyA));
    expect(confirmAs(shownBefore, colleague).counts).toMatchObject({ done: 1, alreadySo: 1 });
    expect(added()).toEqual([0, 0]);
    expect(planUndo().counts).toMatchObject({ ready: 0, alreadySo: 2 });
  });

  it('is not undone again from a second sidebar that was drawn before', () => {
    const { planUndo, confirm, onlyA, added } = openAdded();
    const shownBefore = planUndo();
    confirm(planUndo(onlyA));
    expect(codeOf(() => confirm(shownBefore))).toBe('planGone');
    expect(added()).toEqual([0, 3]);
  });

  it('is undone once when two people confirm it while the other is at it', () => {
    const { rpc, shop, planUndo, confirm, confirmAs, added } = openAdded();
    rpc('connection.save', { key: shop.options.key }, colleague);
    const [mine, theirs] = [planUndo(), planUndo(undefined, colleague)];
    let code = '';
    confirm(mine, [], {
      interrupt: ({ requests }, phase) => {
        if (code === '' && phase === 'before' && requests.some(({ method }) => method === 'PATCH')) {
          code = codeOf(() => confirmAs(theirs, colleague));
        }
        return false;
      },
    });
    expect(code).toBe('busy');
    expect(confirmAs(theirs, colleague).counts).toMatchObject({ done: 0, alreadySo: 2 });
    expect(added()).toEqual([0, 0]);
  });

  it('can be undone again once its undoing was undone', () => {
    const { rpc, planUndo, confirm, added } = openAdded();
    const { run } = confirm(planUndo());
    confirm(rpc('push.undo', { run }));
    expect(added()).toEqual([7, 3]);
    confirm(planUndo());
    expect(added()).toEqual([0, 0]);
  });

  it('is not undone again by undoing what had set it in force again', () => {
    const { rpc, shop, run, a, planUndo, confirmAll, added } = openAdded();
    const undo = (one: string) => confirmAll(rpc<PlanView>('push.undo', { run: one })).run;
    const again = undo(undo(run));
    confirmAll(planUndo());
    // So that the stock does not tell.
    shop.sell(a, 0, 1);
    expect(rpc<PlanView>('push.undo', { run: again }).counts).toMatchObject({ ready: 0, alreadySo: 2 });
    const left = rpc<{ runs: readonly ListedPush[] }>('state.get').runs.map(({ leftToUndo }) => leftToUndo);
    expect([added(), left]).toEqual([
      [-1, 0],
      [2, 0, 0, 0],
    ]);
  });

  it('counts by the run, not by the value: a count that was set again by hand stays', () => {
    const { variation, type, preview, confirm, rpc, stock } = openPulled({ products: 20 });
    const { id } = variation(0);
    type(id, '100');
    const { run } = confirm(preview());
    confirm(rpc('push.undo', { run }));
    type(id, '100');
    confirm(preview());
    const plan = rpc<PlanView>('push.undo', { run });
    expect(plan.counts).toMatchObject({ alreadySo: 1, ready: 0 });
    expect(stock(id)).toBe(100);
  });
});

describe('an undo that was not confirmed', () => {
  it('needs a tick that says when, before it is tried again', () => {
    const { clock, rpc, planUndo, confirm, confirmAll, added } = openAdded();
    const planned = planUndo();
    expect(isKilled(() => confirm(planned, [], { interrupt: killedAtChange('after') }))).toBe(true);
    clock.advance(silenceMs);
    const { unfinishedRun } = rpc<{ unfinishedRun: string }>('state.get');
    rpc('runs.abandon', { run: unfinishedRun });
    const after = added();
    const plan = planUndo();
    expect(plan.edits.map(({ warnings }) => warnings[0])).toContainEqual(
      expect.stringMatching(/^An undo on .* is not confirmed\. Check your shop before you tick$/),
    );
    confirm(plan);
    expect(added()).toEqual(after);
    confirmAll(planUndo());
    expect(planUndo().counts).toMatchObject({ alreadySo: 2, ready: 0 });
  });
});

describe('the history', () => {
  it('tells how much of a run is left to undo, and which of its lines were undone', () => {
    const { rpc, run, planUndo, confirm, onlyA, listed } = openAdded();
    const undoneIn = () =>
      rpc<PushDetails>('runs.show', { run })
        .lines.filter(({ undoneAt }) => undoneAt !== null)
        .map(({ recordId, column }) => `${recordId}/${column}`);
    expect(listed()).toMatchObject({ undoable: 2, leftToUndo: 2 });
    confirm(planUndo(onlyA));
    expect(listed()).toMatchObject({ undoable: 2, leftToUndo: 1 });
    expect(undoneIn()).toEqual(onlyA);
    const runs = changesOf(rpc<RunInHistory[]>('runs.list'));
    expect(runs).toMatchObject([{ leftToUndo: 1 }, { run, leftToUndo: 1 }]);
    const { run: undoing } = confirm(planUndo());
    expect(listed()).toMatchObject({ undoable: 2, leftToUndo: 0 });
    confirm(rpc('push.undo', { run: undoing }));
    expect(listed()).toMatchObject({ undoable: 2, leftToUndo: 1 });
  });

  it('counts only what has a way back', () => {
    const { shop, clock, type, preview, confirm, rpc } = openDataset('orders', 'order_id', { orders: 200 });
    const [paid, cancelled] = shop.state.orders.filter(
      ({ payment, isCancelled, createdAt }) =>
        payment === 'UNPAID' && !isCancelled && createdAt > clock.now() - 25 * 86_400_000,
    );
    type(paid?.id ?? 0, 'payment.entry', '1000');
    type(paid?.id ?? 0, 'payment.entry.bank', 'BCA');
    type(cancelled?.id ?? 0, '#command', 'CANCEL');
    expect(confirm(preview()).counts.done).toBe(2);
    expect(rpc('state.get')).toMatchObject({ runs: [{ pushed: 2, undoable: 1, leftToUndo: 1 }] });
  });
});

describe('a stock that was put back by hand', () => {
  it('goes down again only with a tick', () => {
    const { shop, a, planUndo, confirm, confirmAll, onlyA, added } = openAdded();
    shop.sell(a, 0, 7);
    const plan = planUndo(onlyA);
    expect(plan.edits[0]?.warnings).toEqual([
      expect.stringMatching(/^The shop already shows \d+, as before this change\. Tick only to undo it all the same$/),
    ]);
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(added()).toEqual([0, 3]);
    confirmAll(planUndo(onlyA));
    expect(added()).toEqual([-7, 3]);
  });

  it('is asked about when that happened after the preview', () => {
    const { shop, a, planUndo, confirmAll, onlyA, added } = openAdded();
    const plan = planUndo(onlyA);
    shop.sell(a, 0, 7);
    expect(confirmAll(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(added()).toEqual([0, 3]);
  });
});

describe('undoings that somebody wrote into the journal, each of itself', () => {
  it('do not keep anybody waiting', () => {
    const { planUndo, confirm, workbook } = openAdded();
    confirm(planUndo());
    const intentColumn = journalColumns.indexOf('intent');
    const cells = journalCells(workbook);
    const lines = cells.read();
    const [undoing = []] = lines.filter(([, operation]) => operation === '').slice(-1);
    const intent = JSON.parse(gunzipSync(Buffer.from(String(undoing[intentColumn]), 'base64')).toString());
    const ofItself = gzipSync(JSON.stringify({ ...intent, undoes: undoing[0] })).toString('base64');
    const forged = undoing.map((cell, column) => (column === intentColumn ? ofItself : cell));
    cells.write([...lines, ...Array.from({ length: 40 }, () => forged)]);
    expect(planUndo().edits).toHaveLength(2);
  });
});
