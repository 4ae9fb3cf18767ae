import * as v from 'valibot';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { codeOf } from '../../push/open-pulled';
import { carryOn } from '../carry-on';
import { type EditSet, editSets, outcomeOf } from '../edit-sets';
import { atChange, when } from '../kill-points';
import { expectPushed, expectResumed, openEdited, previewAll, pushedSchema, pushUndisturbed } from '../pushed-edits';
import {
  finished,
  type Outcome,
  type PastRun,
  type PulledTab,
  type PushPlan,
  type PushSummary,
  type RunDetails,
  type State,
} from '../rpc-views';
import { type Scenario, scenario } from '../scenario';
import { confirmAll, editTab, silenceMs, untilKilled } from '../tab-editor';

const { mixed } = editSets;

/** Between columns of ours. */
const ownColumn = 3;

const editedSchema = v.object({ ...pushedSchema.entries, keptEdits: v.number() });

const edited = scenario({
  name: 'edits-not-pushed',
  title:
    'Variations are pulled; counts, differences and prices are typed into them, beside a column and formulas of the person’s own',
  shop: mixed.shop,
  expected: editedSchema,
  arrange: (bench, another) => {
    const refreshed = openEdited(another(), mixed).editor;
    const { keptEdits } = refreshed.bench.rpc<PulledTab>('pull.run', { tabId: refreshed.tabId });
    const { workbook } = bench.cloud;
    const { editor } = openEdited(bench, mixed);
    workbook.sheet(editor.tabId)?.insertColumns(ownColumn, 1);
    ['Rak', 'A-1', '=1+1'].forEach((text, index) => {
      workbook.type(editor.tabId, index + 1, ownColumn, text);
    });
    return { ...pushUndisturbed(another(), mixed), keptEdits };
  },
  check: (bench, pushed) => {
    const { workbook } = bench.cloud;
    const sheet = workbook.sheet(pushed.tabId);
    const { keptEdits } = bench.rpc<PulledTab>('pull.run', { tabId: pushed.tabId });
    expect(keptEdits).toBe(pushed.keptEdits);
    const editor = editTab(bench, pushed.tabId, mixed.idKey);
    editor.confirm(previewAll(editor));
    expectPushed(bench, mixed, pushed);
    expect(sheet?.readValues({ row: 1, column: ownColumn, rows: 3, columns: 1 })).toEqual([['Rak'], ['A-1'], [2]]);
  },
});

const previewed = scenario({
  name: 'preview-kept',
  title: 'A push is previewed, and not confirmed yet',
  shop: mixed.shop,
  expected: v.object({ ...pushedSchema.entries, plan: v.string(), keys: v.array(v.string()) }),
  arrange: (bench, another) => {
    const { id, edits } = previewAll(openEdited(bench, mixed).editor);
    return { ...pushUndisturbed(another(), mixed), plan: id, keys: edits.map(({ key }) => key) };
  },
  check: (bench, { plan, keys, ...pushed }) => {
    // Nobody can tell who made a plan that bears no seal: it is made anew, and is the same.
    expect(codeOf(() => bench.rpc('push.confirm', { plan, acknowledged: keys }))).toBe('planGone');
    const again = bench.rpc<PushPlan>('push.preview', { tabId: pushed.tabId });
    expect(again.edits.map(({ key }) => key)).toEqual(keys);
    finished(bench.rpc<Outcome<PushSummary>>('push.confirm', { plan: again.id, acknowledged: keys }));
    expectPushed(bench, mixed, pushed);
  },
});

const paused = scenario({
  name: 'push-paused',
  title: 'A push has stopped by itself before its six minutes were over',
  shop: editSets.differences.shop,
  expected: pushedSchema,
  arrange: (bench, another) => {
    const { editor } = openEdited(bench, editSets.differences);
    const late = atChange(2, 'before');
    const outcome = confirmAll(bench, previewAll(editor), {
      interrupt: (operation, phase) => {
        if (late(operation, phase)) bench.clock.advance(280_000);
        return false;
      },
    });
    if (outcome.status !== 'paused') throw new Error('the push was not paused');
    return pushUndisturbed(another(), editSets.differences);
  },
  check: (bench, pushed) => expectResumed(bench, editSets.differences, pushed),
});

const finishedSchema = v.object({
  ...pushedSchema.entries,
  run: v.string(),
  /** What the shop held before. */
  before: v.unknown(),
});

/** @param goesBack whether an undo takes all of it back, or none. */
const pushed = (name: string, title: string, edits: EditSet, goesBack: boolean): Scenario =>
  scenario({
    ...{ name, title, shop: edits.shop },
    expected: finishedSchema,
    arrange: (bench, another) => {
      const { editor, ids } = openEdited(bench, edits);
      const before = edits.held(bench.shop, ids);
      const { run } = editor.confirm(previewAll(editor));
      return { ...pushUndisturbed(another(), edits), run, before };
    },
    check: (bench, { run, before, ...expected }) => {
      const { rpc, shop } = bench;
      expectPushed(bench, edits, expected);
      const details = rpc<RunDetails>('runs.show', { run });
      expect(details.lines.map(({ state }) => state)).toEqual(details.lines.map(() => 'done'));
      expect(details.lines.length).toBe(expected.counts.done);
      const undo = rpc<PushPlan>('push.undo', { run });
      expect(undo).toMatchObject({ undoes: run, counts: { [goesBack ? 'ready' : 'blocked']: expected.counts.done } });
      if (!goesBack) return;
      expect(finished(confirmAll(bench, undo)).counts.done).toBe(expected.counts.done);
      expect(edits.held(shop, expected.ids)).toEqual(before);
    },
  });

const undoneSchema = v.object({
  run: v.string(),
  undo: v.string(),
  ids: v.array(v.number()),
  before: v.unknown(),
  after: v.unknown(),
  edits: v.number(),
});

const undone = scenario({
  name: 'push-undone',
  title: 'A push has been undone',
  shop: mixed.shop,
  expected: undoneSchema,
  arrange: (bench) => {
    const { rpc, shop } = bench;
    const { editor, ids } = openEdited(bench, mixed);
    const before = mixed.held(shop, ids);
    const { run, counts } = editor.confirm(previewAll(editor));
    const after = mixed.held(shop, ids);
    const undo = editor.confirm(rpc<PushPlan>('push.undo', { run })).run;
    return { run, undo, ids: [...ids], before, after, edits: counts.done };
  },
  check: (bench, { run, undo, ids, before, after, edits }) => {
    const { rpc, shop } = bench;
    expect(rpc<PastRun[]>('runs.list').map((past) => [past.run, past.undoes])).toEqual([
      [undo, run],
      [run, null],
    ]);
    expect(mixed.held(shop, ids)).toEqual(before);
    const again = rpc<PushPlan>('push.undo', { run: undo });
    expect(finished(confirmAll(bench, again)).counts.done).toBe(edits);
    expect(mixed.held(shop, ids)).toEqual(after);
  },
});

const undoKilled = scenario({
  name: 'push-undo-killed',
  title: 'The undo of a push is killed: the shop has acted on the first of it, the answer is lost',
  shop: mixed.shop,
  expected: v.object({ run: v.string(), ids: v.array(v.number()), before: v.unknown(), changes: v.unknown() }),
  arrange: (bench, another) => {
    const { editor, ids } = openEdited(bench, mixed);
    const before = mixed.held(bench.shop, ids);
    const { run } = editor.confirm(previewAll(editor));
    const undo = bench.rpc<PushPlan>('push.undo', { run });
    untilKilled(() => editor.confirm(undo, { interrupt: atChange(1, 'after') }));
    return { run, ids: [...ids], before, changes: changesOfUndo(another()) };
  },
  check: (bench, { run, ids, before, changes }) => {
    const { rpc, shop, clock } = bench;
    clock.advance(silenceMs);
    carryOn(bench, rpc<State>('state.get').unfinishedRun ?? '');
    expect(mixed.held(shop, ids)).toEqual(before);
    expect(Object.fromEntries(shop.changes)).toEqual(changes);
    expect(rpc<PastRun[]>('runs.list')[0]).toMatchObject({ state: 'finished', undoes: run });
  },
});

/** How often what is changed by a push and its undo. */
function changesOfUndo(bench: InProcessWorkbench): Readonly<Record<string, number>> {
  const { editor } = openEdited(bench, mixed);
  const { run } = editor.confirm(previewAll(editor));
  editor.confirm(bench.rpc<PushPlan>('push.undo', { run }));
  return Object.fromEntries(bench.shop.changes);
}

const failedSchema = v.object({ ...pushedSchema.entries, run: v.string(), failed: v.number() });

const failed = scenario({
  name: 'push-with-failed-rows',
  title: 'A push is finished, and the shop has refused some of it',
  shop: editSets.products.shop,
  expected: failedSchema,
  arrange: (bench, another) => {
    const { editor } = openEdited(bench, editSets.products);
    bench.shop.faults.add({
      ...{ method: 'PATCH', nth: 3, times: 9 },
      fault: { kind: 'failed200', message: 'Produk sedang dikunci.' },
    });
    const { run, counts } = editor.confirm(previewAll(editor));
    if (counts.failed === 0 || counts.done === 0) throw new Error('all or nothing has failed');
    bench.shop.faults.clear();
    return { ...pushUndisturbed(another(), editSets.products), run, failed: counts.failed };
  },
  check: (bench, { run, failed: count, ids, outcome }) => {
    const { rpc, shop } = bench;
    const retry = rpc<PushPlan>('push.retry', { run });
    expect(retry.edits.map(({ status }) => status)).toEqual(new Array(count).fill('ready'));
    expect(finished(confirmAll(bench, retry)).counts.done).toBe(count);
    expect(outcomeOf(editSets.products, shop, ids)).toEqual(outcome);
  },
});

const killedUnwritten = scenario({
  name: 'push-killed-before-its-journal',
  title: 'A push is killed before its journal is written: its plan is used up, nothing has left',
  shop: mixed.shop,
  expected: pushedSchema,
  arrange: (bench, another) => {
    const { editor } = openEdited(bench, mixed);
    const plan = previewAll(editor);
    untilKilled(() => editor.confirm(plan, { interrupt: when(bench, 'flush', 'before', () => true) }));
    return pushUndisturbed(another(), mixed);
  },
  check: (bench, expected) => {
    bench.clock.advance(silenceMs);
    expect(bench.rpc('state.get')).toMatchObject({ unfinishedRun: null, runs: [] });
    const editor = editTab(bench, expected.tabId, mixed.idKey);
    editor.confirm(previewAll(editor));
    expectPushed(bench, mixed, expected);
  },
});

export const pushesAtRest: readonly Scenario[] = [
  edited,
  previewed,
  killedUnwritten,
  paused,
  pushed('push-finished', 'A push of counts, differences and prices is finished', mixed, true),
  pushed('push-finished-suppliers', 'A push of suppliers is finished', editSets.suppliers, true),
  pushed('push-finished-cancellations', 'A push of commands is finished', editSets.cancellations, true),
  pushed('push-finished-payments', 'A push of payments is finished', editSets.payments, false),
  pushed('push-finished-waybills', 'A push of waybill numbers is finished', editSets.waybills, false),
  undone,
  undoKilled,
  failed,
];
