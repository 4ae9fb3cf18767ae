import { noVerdicts } from '../../../src/push/report/verdict';
import type { RowSummaryView, UnfinishedView } from '../../../src/sidebar/shell/server/rpc-views';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { connectedState } from '../scripted-server';
import { at, operation, reviewOf, run } from './review-samples';

const counts = { ...noVerdicts, done: 1 };
const pushed = { status: 'finished' as const, summary: { run, tabId: 11, counts, verdicts: [], calls: 3 } };
const rows: RowSummaryView = {
  ...{ run, endpoint: 'expense.create', tabId: 12, records: [] },
  counts: { done: 0, failed: 0, unknown: 2 },
  changed: 0,
};
const unfinished: UnfinishedView = { run, kind: 'push', title: 'Variasi', by: 'Sari', at, mayGoOn: false };
const review = reviewOf([operation('1'), operation('2', { risk: 'money' })]);

/** Looked through, and then asked to carry on. */
async function carryOn(script: Parameters<typeof openModel>[0], typed = '') {
  const opened = await openModel({ 'runs.review': () => review, ...script });
  await opened.model.unfinished.lookThrough(run);
  const view = opened.model.view.value;
  if (view.kind !== 'review') throw new Error('it is not shown');
  await opened.model.unfinished.carryOn(view, typed);
  return opened;
}

describe('an unfinished run in the sidebar', () => {
  it('is finished through all pauses, whatever its kind, and told as usual', async () => {
    let pauses = 2;
    const { model, calls } = await openModel({
      'runs.resume': () => {
        pauses -= 1;
        return pauses > 0 ? { status: 'paused' } : { status: 'finished', summary: rows };
      },
    });
    await model.unfinished.finish();
    expect(calls.map(([name]) => name)).toEqual(['runs.resume', 'runs.resume', 'state.get']);
    expect(model.view.value).toEqual({ kind: 'rowResult', summary: rows, problems: 0 });
  });

  it('is told as an undo where it puts back what another one wrote', async () => {
    const past = {
      kind: 'push' as const,
      run,
      state: 'finished' as const,
      at,
      undoes: '20260301-0000000b',
      scheduled: null,
      wentBack: false,
      pushed: 1,
      undoable: 1,
      leftToUndo: 1,
    };
    const { model } = await openModel({
      'runs.resume': () => pushed,
      'state.get': () => ({ ...connectedState, runs: [past] }),
    });
    await model.unfinished.finish();
    expect(model.view.value).toMatchObject({ kind: 'result', isUndo: true });
  });

  it('is carried on just as it was shown and ticked, and goes on by itself', async () => {
    const { model, calls } = await carryOn(
      { 'runs.adopt': () => ({ status: 'paused' }), 'runs.resume': () => pushed },
      '1',
    );
    expect(calls).toEqual([
      ['runs.review', { run }],
      ['runs.adopt', { run, seen: 'abc', chosen: ['1'], typed: '1' }],
      ['runs.resume', {}],
      ['state.get', {}],
    ]);
    expect(model.view.value).toMatchObject({ kind: 'result', summary: pushed.summary, isUndo: false });
  });

  it('is looked through once more where it changed meanwhile', async () => {
    const { model, calls } = await carryOn({
      'runs.adopt': () => {
        throw new ServerError('runChanged', 'Cek sekali lagi.');
      },
      'state.get': () => ({ ...connectedState, unfinished }),
    });
    expect(model.problem.value?.error.code).toBe('runChanged');
    expect(model.view.value.kind).toBe('review');
    await model.unfinished.lookThroughWaiting();
    expect(calls.at(-1)).toEqual(['runs.review', { run }]);
    expect(model.problem.value).toBeNull();
  });

  it('leads home where none waits any more', async () => {
    const { model } = await openModel({ 'runs.review': () => review });
    await model.unfinished.lookThrough(run);
    await model.unfinished.lookThroughWaiting();
    expect(model.view.value.kind).toBe('home');
  });

  it('is ended through all pauses, and told as usual', async () => {
    let pauses = 2;
    const { model, calls } = await openModel({
      'runs.abandon': () => {
        pauses -= 1;
        return pauses > 0 ? { status: 'paused' } : pushed;
      },
    });
    await model.unfinished.end(run);
    expect(calls).toEqual([
      ['runs.abandon', { run }],
      ['runs.abandon', { run }],
      ['state.get', {}],
    ]);
    expect(model.view.value.kind).toBe('result');
  });

  it('that could only be closed says so', async () => {
    const { model } = await openModel({ 'runs.abandon': () => ({ status: 'finished', summary: { run } }) });
    await model.unfinished.end(run);
    expect(model.view.value).toEqual({ kind: 'ended' });
  });
});
