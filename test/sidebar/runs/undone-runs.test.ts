import { isPartlyUndone, isUndone, mayBeUndone, type PushRunView } from '../../../src/sidebar/runs/undone-runs';

const run = (id: string, facts: Partial<PushRunView> = {}): PushRunView => ({
  ...{ kind: 'push', run: id, state: 'finished', at: 0, undoes: null, scheduled: null, wentBack: false },
  ...{ pushed: 3, undoable: 3, leftToUndo: 3 },
  ...facts,
});

test('a push that was taken back whole is not offered again', () => {
  const undone = run('a', { leftToUndo: 0 });

  expect([isUndone(undone), isPartlyUndone(undone), mayBeUndone(undone)]).toEqual([true, false, false]);
});

test('a push that was taken back in part can be undone again', () => {
  const inPart = run('a', { leftToUndo: 1 });

  expect([isUndone(inPart), isPartlyUndone(inPart), mayBeUndone(inPart)]).toEqual([false, true, true]);
});

test('a push of which nothing was undone says nothing of it', () => {
  expect([isUndone(run('a')), isPartlyUndone(run('a')), mayBeUndone(run('a'))]).toEqual([false, false, true]);
});

test.each([
  ['is still running', run('a', { state: 'running' })],
  ['pushed nothing', run('a', { pushed: 0, undoable: 0, leftToUndo: 0 })],
  ['has no way back', run('a', { undoable: 0, leftToUndo: 0 })],
  ['took another one back', run('a', { undoes: 'z' })],
])('offers no undo for a run that %s', (_, view) => {
  expect([mayBeUndone(view), isUndone(view)]).toEqual([false, false]);
});
