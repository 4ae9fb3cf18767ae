import type { Choice } from '../../../src/push/edit';
import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { viewTab } from '../../../workbench/tab-view';
import { isKilled, killAt, leavesTrace } from '../crash-points';
import { codeOf, openPulled, summaryOf } from '../open-pulled';

const silenceMs = 150_000;

/** Four stocks that were edited in the sheet and sold from in the shop, and one that was only edited; previewed. */
function openConflicts() {
  const opened = openPulled({ products: 40 });
  const { variation, type, stock, shop, rpc, preview, cell, tabId, workbook } = opened;
  const [first, second, third, fourth, calm] = [0, 1, 2, 3, 4].map((index) => {
    const { id } = variation(index);
    const before = stock(id);
    type(id, String(before + 40));
    return { id: String(id), key: `${id}/stock:0`, before, wanted: before + 40, stock: () => stock(id) };
  });
  if (!first || !second || !third || !fourth || !calm) throw new Error('too small a shop');
  const conflicts = [first, second, third, fourth];
  for (const { id } of conflicts) shop.sell(Number(id), 0, 2);
  const writes = () => shop.snapshot().opnames.length;
  const choose = (plan: PlanView, choices: Readonly<Record<string, Choice>>) =>
    rpc<PlanView>('push.choose', { plan: plan.id, choices });
  const confirm = (plan: PlanView, options: RunOptions = {}, exclude: readonly string[] = []) =>
    summaryOf(rpc<PushOutcome>('push.confirm', { plan: plan.id, exclude }, options));
  const shown = (id: string, key = 'stock:0') => cell(Number(id), key);
  const result = (id: string) => String(viewTab(workbook, tabId).cell(Number(id), '#result'));
  return {
    ...opened,
    ...{ first, second, third, fourth, calm, conflicts, plan: preview(), choose, confirm, shown, result, writes },
  };
}

const stateOf = ({ edits }: PlanView) =>
  Object.fromEntries(edits.map(({ key, status, choice }) => [key, choice ? `${status}, ${choice}` : status]));

describe('where the shop has changed since the pull, a person', () => {
  it('is offered both values, and nothing is chosen for them', () => {
    const { plan, conflicts, calm } = openConflicts();
    expect(plan.counts).toMatchObject({ ready: 1, conflict: 4 });
    expect(
      plan.edits.filter(({ mayBeChosen }) => mayBeChosen).map(({ key, live, wanted }) => [key, live, wanted]),
    ).toEqual(expect.arrayContaining(conflicts.map(({ key, before, wanted }) => [key, before - 2, wanted])));
    expect(plan.edits.find(({ key }) => key === calm.key)?.mayBeChosen).toBe(false);
  });

  it('has their choice bound to the plan: its id is another one, and the plan before is gone', () => {
    const { plan, choose, confirm, first, second } = openConflicts();
    const mine = choose(plan, { [first.key]: 'mine', [second.key]: 'theirs' });
    expect(stateOf(mine)).toMatchObject({ [first.key]: 'ready, mine', [second.key]: 'conflict, theirs' });
    expect(mine.edits.find(({ key }) => key === first.key)).toMatchObject({
      baseline: first.before - 2,
      mayBeChosen: true,
    });
    const otherwise = choose(mine, { [first.key]: 'theirs', [second.key]: 'mine' });
    expect(new Set([plan.id, mine.id, otherwise.id]).size).toBe(3);
    expect([plan, mine].map((gone) => codeOf(() => confirm(gone)))).toEqual(['planGone', 'planGone']);
    expect(codeOf(() => choose(plan, {}))).toBe('planGone');
    expect(stateOf(choose(otherwise, {}))).toEqual(stateOf(plan));
  });

  it('gets with each choice what it says: the shop stays, the cell stays, or both do', () => {
    const { plan, choose, confirm, first, second, third, calm, shown, result, preview, writes } = openConflicts();
    const { counts, verdicts } = confirm(choose(plan, { [first.key]: 'mine', [second.key]: 'theirs' }));
    expect([first, second, third, calm].map(({ stock }) => stock())).toEqual([
      first.wanted,
      second.before - 2,
      third.before - 2,
      calm.wanted,
    ]);
    expect([first, second, third].map(({ id }) => shown(id))).toEqual([first.wanted, second.before - 2, third.wanted]);
    expect(counts).toMatchObject({ done: 2, theirs: 1, notPushed: 2 });
    expect(verdicts.find(({ key }) => key === second.key)).toMatchObject({ kind: 'theirs', live: second.before - 2 });
    expect(result(second.id)).toMatch(new RegExp(`^✓ Stock[^:]*: shop's value used: ${second.before - 2} `));
    const left = preview();
    expect(Object.keys(stateOf(left)).sort()).toEqual(
      plan.edits
        .map(({ key }) => key)
        .filter((key) => ![first.key, second.key, calm.key].includes(key))
        .sort(),
    );
    expect(left.counts).toMatchObject({ ready: 0, conflict: 2 });
    expect(writes()).toBe(1);
  });

  it('changes nothing in the shop by taking its values, and has no edits left', () => {
    const { plan, choose, confirm, conflicts, calm, shown, preview, writes } = openConflicts();
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, 'theirs' as const]));
    confirm(choose(plan, choices), {}, [calm.key]);
    expect(writes()).toBe(0);
    expect(conflicts.map(({ id }) => shown(id))).toEqual(conflicts.map(({ before }) => before - 2));
    expect(stateOf(preview())).toEqual({ [calm.key]: 'ready' });
  });

  it('can take back what they pushed over a change of the shop: that one is there again', () => {
    const { plan, choose, confirm, first, rpc } = openConflicts();
    const { run } = confirm(choose(plan, { [first.key]: 'mine' }));
    const undo = rpc<PlanView>('push.undo', { run });
    expect(undo.edits.map(({ mayBeChosen }) => mayBeChosen)).toEqual([false, false]);
    confirm(undo);
    expect(first.stock()).toBe(first.before - 2);
  });
});

describe('a choice', () => {
  it("for their own value is for the shop's value that was shown: once that moved again, nothing is pushed over it", () => {
    const { plan, choose, confirm, first, shop, result } = openConflicts();
    const chosen = choose(plan, { [first.key]: 'mine' });
    shop.sell(Number(first.id), 0, 1);
    const { verdicts } = confirm(chosen);
    expect(verdicts.find(({ key }) => key === first.key)?.kind).toBe('notPushed');
    expect(first.stock()).toBe(first.before - 3);
    expect(result(first.id)).toMatch(new RegExp(`^✗ Stock[^:]*: not pushed: Now ${first.before - 3} in the shop`));
  });

  it('does not hold where the shop moved between the preview and the choice: it is offered again', () => {
    const { plan, choose, first, second, shop } = openConflicts();
    for (const { id } of [first, second]) shop.sell(Number(id), 0, 1);
    const next = choose(plan, { [first.key]: 'mine', [second.key]: 'theirs' });
    expect(stateOf(next)).toMatchObject({ [first.key]: 'conflict', [second.key]: 'conflict' });
    expect(next.edits.find(({ key }) => key === first.key)?.live).toBe(first.before - 3);
    expect(stateOf(choose(next, { [first.key]: 'mine' }))).toMatchObject({ [first.key]: 'ready, mine' });
  });

  it("for the shop's value never goes over a cell that was edited since, and leaves its conflict there", () => {
    const { plan, choose, confirm, first, type, shown, preview } = openConflicts();
    const chosen = choose(plan, { [first.key]: 'theirs' });
    type(Number(first.id), '7');
    const { verdicts } = confirm(chosen);
    expect(verdicts.find(({ key }) => key === first.key)).toMatchObject({
      kind: 'notPushed',
      text: '✗ not pushed: The cell was changed after the preview',
    });
    expect(shown(first.id)).toBe(7);
    expect(stateOf(preview())).toMatchObject({ [first.key]: 'conflict' });
  });

  it("for the shop's value leaves a formula alone, which would only ask again", () => {
    const { plan, choose, confirm, first, type, shown, preview } = openConflicts();
    type(Number(first.id), `=${first.before}+40`);
    const again = preview();
    expect(again.counts).toEqual(plan.counts);
    const { verdicts } = confirm(choose(again, { [first.key]: 'theirs' }));
    expect(verdicts.find(({ key }) => key === first.key)?.text).toBe(
      '✗ not pushed: The cell holds a formula; type the value yourself',
    );
    expect(shown(first.id)).toBe(first.wanted);
    expect(stateOf(preview())).toMatchObject({ [first.key]: 'conflict' });
  });

  it('adds nothing: what was typed after the preview, or is no conflict, is as it was', () => {
    const { plan, choose, calm, type, variation } = openConflicts();
    const later = variation(5).id;
    type(later, '3');
    const next = choose(plan, { [calm.key]: 'theirs', [`${later}/stock:0`]: 'mine', nothing: 'mine' });
    expect(stateOf(next)).toEqual(stateOf(plan));
  });

  it('is judged against what the shop holds now: what is far from it needs a tick', () => {
    const { variation, typeIn, cell, shop, preview, rpc, confirmAll, confirm } = openPulled({ products: 20 });
    const { id } = variation(0);
    const price = Number(cell(id, 'price'));
    typeIn(id, 'price', String(Math.round(price * 1.05)));
    const found = shop.variations().find((one) => one.id === id);
    if (!found) throw new Error('it is gone');
    Object.assign(found, { price: Math.round(price * 3) });
    const plan = preview();
    expect(plan.edits[0]).toMatchObject({ status: 'conflict', warnings: [] });
    const choices = { [`${id}/price`]: 'mine' };
    const chosen = rpc<PlanView>('push.choose', { plan: plan.id, choices });
    expect(chosen.edits[0]).toMatchObject({ status: 'ready', choice: 'mine' });
    expect(chosen.edits[0]?.warnings.join()).toMatch(/65|limit 50|50/);
    expect(confirm(chosen).counts.notPushed).toBe(1);
    const anew = rpc<PlanView>('push.choose', { plan: preview().id, choices });
    expect(confirmAll(anew).counts.done).toBe(1);
    expect(shop.variations().find((one) => one.id === id)?.price).toBe(Math.round(price * 1.05));
  });
});

describe('what was not ticked', () => {
  it('is told so in the result of the push and beside its row, and stays an edit', () => {
    const { plan, confirm, calm, result, preview, rpc, tabId } = openConflicts();
    const { counts, verdicts } = confirm(plan, {}, [calm.key]);
    expect(counts).toMatchObject({ leftOut: 1, done: 0, notPushed: 4 });
    expect(verdicts.find(({ key }) => key === calm.key)).toMatchObject({ kind: 'leftOut', text: '● left out' });
    expect(result(calm.id)).toMatch(/^● Stock[^:]*: left out/);
    expect(stateOf(preview())).toMatchObject({ [calm.key]: 'ready' });
    // Beside what was not taken, which waits in its cells as well.
    expect(rpc('panel.edited', { tabId })).toEqual({ cells: 5 });
  });

  it('keeps its words beside a row of which something else was pushed', () => {
    const { confirm, calm, result, typeIn, cell, preview, shown } = openConflicts();
    const price = Math.round(Number(cell(Number(calm.id), 'price')) * 1.02);
    typeIn(Number(calm.id), 'price', String(price));
    confirm(preview(), {}, [`${calm.id}/price`]);
    expect(calm.stock()).toBe(calm.wanted);
    expect(result(calm.id)).toMatch(/^● Price: left out; ✓ Stock[^:]*: \d+ → \d+/);
    expect(shown(calm.id, 'price')).toBe(price);
  });
});

describe('what was not ticked of an undoing', () => {
  it('is told in its result, and not beside its row, where nothing is to be pushed', () => {
    const { plan, confirm, calm, rpc, result } = openConflicts();
    const { run } = confirm(plan);
    const pushed = result(calm.id);
    const { counts } = confirm(rpc<PlanView>('push.undo', { run }), {}, [calm.key]);
    expect(counts).toMatchObject({ leftOut: 1, done: 0 });
    expect(result(calm.id)).toBe(pushed);
  });
});

describe('a push with choices that is killed', () => {
  /** Chosen anew as far as it is still open, the way a person goes on. */
  function goOn({ rpc, clock, choose, confirm, preview, first, second }: ReturnType<typeof openConflicts>): void {
    clock.advance(silenceMs);
    const { unfinishedRun } = rpc<{ readonly unfinishedRun: string | null }>('state.get');
    if (unfinishedRun) rpc('push.resume');
    const plan = preview();
    const open = new Set(plan.edits.filter(({ mayBeChosen }) => mayBeChosen).map(({ key }) => key));
    const choices = Object.entries({ [first.key]: 'mine', [second.key]: 'theirs' } as const).filter(([key]) =>
      open.has(key),
    );
    confirm(choose(plan, Object.fromEntries(choices)));
  }

  const choicesOf = ({ first, second }: ReturnType<typeof openConflicts>) =>
    ({ [first.key]: 'mine', [second.key]: 'theirs' }) as const;

  it('leaves shop and cells as an undisturbed one does once it was gone on with, wherever it was killed', () => {
    const undisturbed = openConflicts();
    const steps: string[] = [];
    undisturbed.confirm(undisturbed.choose(undisturbed.plan, choicesOf(undisturbed)), {
      interrupt: ({ kind }, when) => {
        if (when === 'after' && leavesTrace(kind)) steps.push(kind);
        return false;
      },
    });
    const seen = (opened: ReturnType<typeof openConflicts>) => [
      opened.shop.snapshot().stock,
      [...opened.conflicts, opened.calm].map(({ id }) => opened.shown(id)),
      stateOf(opened.preview()),
    ];
    const expected = seen(undisturbed);
    expect(steps.length).toBeGreaterThan(10);
    steps.forEach((_, index) => {
      const opened = openConflicts();
      const plan = opened.choose(opened.plan, choicesOf(opened));
      const interrupt = killAt(index + 1, 'after', leavesTrace);
      expect(isKilled(() => opened.confirm(plan, { interrupt }))).toBe(true);
      goOn(opened);
      expect([index, ...seen(opened)]).toEqual([index, ...expected]);
      expect(opened.shop.violations).toEqual([]);
    });
  });

  it('leaves the plan as it was when it is killed while choices are bound', () => {
    const { plan, choose, confirm, first, rpc, clock } = openConflicts();
    const interrupt = killAt(1, 'after', (kind) => kind === 'httpWave');
    const choices = { [first.key]: 'mine' };
    expect(isKilled(() => rpc('push.choose', { plan: plan.id, choices }, { interrupt }))).toBe(true);
    clock.advance(silenceMs);
    expect(stateOf(choose(plan, {}))).toEqual(stateOf(plan));
    expect(codeOf(() => confirm(plan))).toBe('none');
    expect(first.stock()).toBe(first.before - 2);
  });
});

describe('of two people, who both see the same conflict,', () => {
  it("each has a plan of their own, and the second to take the shop's value finds the cell changed", () => {
    const { plan, choose, confirm, first, rpc, shop, shown, result } = openConflicts();
    const colleague = { as: 'colleague' } as const;
    rpc('connection.save', { key: shop.options.key }, colleague);
    const choices = { [first.key]: 'theirs' as const };
    expect(codeOf(() => rpc('push.choose', { plan: plan.id, choices }, colleague))).toBe('planGone');
    const theirs = rpc<PlanView>('push.preview', {}, colleague);
    const chosen = rpc<PlanView>('push.choose', { plan: theirs.id, choices }, colleague);
    const own = choose(plan, choices);
    confirm(
      own,
      {},
      own.edits.map(({ key }) => key),
    );
    expect(shown(first.id)).toBe(first.before - 2);
    const exclude = chosen.edits.map(({ key }) => key);
    const second = summaryOf(rpc<PushOutcome>('push.confirm', { plan: chosen.id, exclude }, colleague));
    expect(second.verdicts.find(({ key }) => key === first.key)?.kind).toBe('notPushed');
    expect(result(first.id)).toMatch(/^✗ Stock[^:]*: not pushed: The cell was changed after the preview/);
    expect(shown(first.id)).toBe(first.before - 2);
  });

  it('their own value is not pushed over what the colleague has pushed meanwhile', () => {
    const { plan, choose, confirm, first, rpc, shop } = openConflicts();
    const colleague = { as: 'colleague' } as const;
    rpc('connection.save', { key: shop.options.key }, colleague);
    const own = choose(plan, { [first.key]: 'mine' });
    shop.sell(Number(first.id), 0, 1);
    const theirs = rpc<PlanView>('push.preview', {}, colleague);
    const chosen = rpc<PlanView>('push.choose', { plan: theirs.id, choices: { [first.key]: 'mine' } }, colleague);
    rpc('push.confirm', { plan: chosen.id }, colleague);
    shop.sell(Number(first.id), 0, 5);
    const { verdicts } = confirm(own);
    expect(verdicts.find(({ key }) => key === first.key)?.kind).toBe('notPushed');
    expect(first.stock()).toBe(first.wanted - 5);
  });
});
