import type { SidebarState } from '../../../src/sidebar/shell/server/rpc-views';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { connectedState, unconnectedState } from '../scripted-server';

test('asks to connect while there is no connection', async () => {
  const { model } = await openModel({ 'state.get': () => unconnectedState });

  expect(model.view.value).toEqual({ kind: 'connect' });
});

test('a refused key leaves the connect view with the reason', async () => {
  const { model } = await openModel({
    'state.get': () => unconnectedState,
    'connection.save': () => {
      throw new ServerError('keyRejected', 'Kunci ditolak');
    },
  });

  await model.connection.connect('api.ngorder.id', 'salah');

  expect(model.view.value).toEqual({ kind: 'connect' });
  expect(model.problem.value).toMatchObject({ during: 'connect', error: { code: 'keyRejected' } });
  expect(model.task.value).toBeNull();
});

test('starts nothing while a task is under way', async () => {
  const { model, calls } = await openModel({ 'push.preview': () => new Promise(() => {}) });

  void model.push.review();
  await model.push.review();
  await model.pulls.refresh(11);

  expect(calls).toEqual([['push.preview', {}]]);
});

test('asks once to cancel a run', async () => {
  const { model, calls } = await openModel({
    'pull.run': () => new Promise(() => {}),
    'push.cancel': ({ run }) => ({ asked: run }),
  });

  void model.pulls.refresh(11);
  await model.tasks.cancel('20260302-0000000a');
  await model.tasks.cancel('20260302-0000000a');

  expect(calls.filter(([name]) => name === 'push.cancel')).toEqual([['push.cancel', { run: '20260302-0000000a' }]]);
  expect(model.task.value?.isCancelling).toBe(true);
});

test('shows the connect view when the connection is gone', async () => {
  let state: SidebarState = connectedState;
  const { model } = await openModel({
    'state.get': () => state,
    'connection.leave': () => {
      state = unconnectedState;
      return { connected: false };
    },
  });

  await model.connection.disconnect(false);

  expect(model.view.value).toEqual({ kind: 'connect' });
});
