import * as v from 'valibot';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';
import { carryOn } from './carry-on';
import { type EditSet, outcomeOf } from './edit-sets';
import { kindsAndStates } from './journal-states';
import { beside, never } from './kill-points';
import type { PastRun, PushSummary, State } from './rpc-views';
import { connect, editTab, type Interrupt, pullDataset, silenceMs, type TabEditor, untilKilled } from './tab-editor';

/** What has to be so once a push is through, as the version that recorded it left it when nothing disturbed it. */
export const pushedSchema = v.object({
  tabId: v.number(),
  /** Of the records that were edited. */
  ids: v.array(v.number()),
  /** What the shop holds of them, and how often what was changed. */
  outcome: v.unknown(),
  /** How the edits ended. */
  counts: v.record(v.string(), v.number()),
  /** With what the result of each record's row begins. */
  signs: v.array(v.string()),
});

export type Pushed = v.InferOutput<typeof pushedSchema>;

/** An edited tab. */
export interface Edited {
  readonly editor: TabEditor;
  readonly ids: readonly number[];
}

/** Happens in the shop while a push is at work; once, however often it is asked. */
export type Meanwhile = (edited: Edited) => () => void;

export const nothingHappens: Meanwhile = () => () => undefined;

export function openEdited(bench: InProcessWorkbench, edits: EditSet): Edited {
  connect(bench);
  const editor = editTab(bench, pullDataset(bench, edits.dataset), edits.idKey);
  return { editor, ids: edits.edit(editor) };
}

/** @throws Error when not all that was edited can be pushed. */
export function previewAll({ preview }: TabEditor) {
  const plan = preview();
  const others = plan.edits.filter(({ status }) => status !== 'ready');
  if (others.length > 0) throw new Error(others.map(({ key, reason }) => `${key}: ${reason}`).join('; '));
  return plan;
}

const signsOf = (editor: TabEditor, ids: readonly number[]): string[] =>
  ids.map((id) => String(editor.cell(id, '#result')).slice(0, 1));

/** What becomes of edits that are pushed at one go. */
export function pushUndisturbed(bench: InProcessWorkbench, edits: EditSet, meanwhile = nothingHappens): Pushed {
  const edited = openEdited(bench, edits);
  const { editor, ids } = edited;
  const { counts } = editor.confirm(previewAll(editor), { interrupt: beside(meanwhile(edited), never) });
  return {
    tabId: editor.tabId,
    ids: [...ids],
    outcome: outcomeOf(edits, bench.shop, ids),
    counts: { ...counts },
    signs: signsOf(editor, ids),
  };
}

/** Confirms everything and is killed. @throws Error when it is not, or when the journal shows something else than it should. */
export function killPush({ editor }: Edited, interrupt: Interrupt, journal: readonly string[]): void {
  const plan = previewAll(editor);
  untilKilled(() => editor.confirm(plan, { interrupt }));
  const found = JSON.stringify(kindsAndStates(editor.bench.cloud.workbook));
  if (found !== JSON.stringify(journal)) throw new Error(`The journal holds ${found}, not ${JSON.stringify(journal)}`);
}

/** The push that an earlier execution left is known, keeps others away, and is carried out to its end, each change once. */
export function expectResumed(bench: InProcessWorkbench, edits: EditSet, pushed: Pushed): void {
  const { rpc, clock } = bench;
  clock.advance(silenceMs);
  const { unfinishedRun } = rpc<State>('state.get');
  expect(unfinishedRun).toMatch(/^\d{8}-[0-9a-f]{8}$/);
  for (const call of ['push.preview', 'push.undo']) {
    expect(codeOf(() => rpc(call, { tabId: pushed.tabId, run: unfinishedRun }))).toBe('runUnfinished');
  }
  const summary = carryOn<PushSummary>(bench, String(unfinishedRun));
  expect(summary).toMatchObject({ run: unfinishedRun, counts: pushed.counts });
  expect(codeOf(() => rpc('push.resume'))).toBe('nothingToResume');
  expectPushed(bench, edits, pushed);
}

/** The shop holds what an undisturbed push leaves; the tab and the history say so. */
export function expectPushed(bench: InProcessWorkbench, edits: EditSet, pushed: Pushed): void {
  const { rpc, shop } = bench;
  expect(outcomeOf(edits, shop, pushed.ids)).toEqual(pushed.outcome);
  expect(rpc<State>('state.get').unfinishedRun).toBeNull();
  expect(signsOf(editTab(bench, pushed.tabId, edits.idKey), pushed.ids)).toEqual(pushed.signs);
  expect(rpc<PastRun[]>('runs.list')[0]).toMatchObject({ kind: 'push', state: 'finished', counts: pushed.counts });
}
