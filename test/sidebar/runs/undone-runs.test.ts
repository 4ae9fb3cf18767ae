import { isUndone, mayBeUndone, type PushRunView } from '../../../src/sidebar/runs/undone-runs';

const run = (id: string, facts: Partial<PushRunView> = {}): PushRunView => ({
  kind: 'push',
  run: id,
  state: 'finished',
  at: 0,
  undoes: null,
  pushed: 3,
  ...facts,
});

test('a push that was taken back whole is not offered again', () => {
  const runs = [run('b', { undoes: 'a' }), run('a')];

  expect(isUndone(run('a'), runs)).toBe(true);
  expect(mayBeUndone(run('a'), runs)).toBe(false);
});

test('a push that was taken back in part can be undone again', () => {
  expect(mayBeUndone(run('a'), [run('b', { undoes: 'a', pushed: 2 }), run('a')])).toBe(true);
});

test.each([
  ['is still running', run('a', { state: 'running' })],
  ['pushed nothing', run('a', { pushed: 0 })],
  ['took another one back', run('a', { undoes: 'z' })],
])('offers no undo for a run that %s', (_, view) => {
  expect(mayBeUndone(view, [view])).toBe(false);
});
