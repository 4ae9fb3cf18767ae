import type { RpcApi } from '../../../src/rpc/calls';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { connectedState, type Script, unconnectedState } from '../scripted-server';

const app = { clientId: 'app', authorizationUrl: 'a', tokenUrl: 't', revokeUrl: '', scope: '', apiUrl: 'p' };
const form: RpcApi['oauth.form']['value'] = { callback: 'c', app, secretOf: null };
const cancelled: unknown[] = [];

/** While the person is asked to agree. */
async function agreeing(script: Script = {}) {
  cancelled.length = 0;
  const { model } = await openModel({
    'oauth.form': () => form,
    'oauth.start': () => ({ id: '0123456789ab', url: 'u' }),
    'oauth.state': () => ({ isDone: false }),
    'oauth.cancel': (args) => {
      cancelled.push(args);
      return { isCancelled: true };
    },
    ...script,
  });
  await model.connection.openOAuth();
  await model.connection.beginOAuth({ ...app, clientSecret: 's' }, form);
  const view = model.view.value;
  if (view.kind !== 'oauth' || !view.attempt) throw new Error('nobody is asked to agree');
  return { model, view: { ...view, attempt: view.attempt } };
}

describe('the page on which a person is told to agree', () => {
  it('cancels the attempt once where they leave it', async () => {
    const { model, view } = await agreeing();
    await model.connection.followOAuth(view);
    await model.connection.leaveOAuth(view);
    await model.connection.leaveOAuth(view);
    expect(cancelled).toEqual([{ id: '0123456789ab' }]);
  });

  it('cancels none that is done, or was refused', async () => {
    const done = await agreeing({ 'oauth.state': () => ({ isDone: true }) });
    await done.model.connection.followOAuth(done.view);
    await done.model.connection.leaveOAuth(done.view);
    expect(cancelled).toEqual([]);
    const refused = await agreeing({
      'oauth.state': () => {
        throw new ServerError('signInDenied', 'no');
      },
    });
    await refused.model.connection.followOAuth(refused.view);
    await refused.model.connection.leaveOAuth(refused.view);
    expect(cancelled).toEqual([]);
  });

  it('stays where a person without a connection asks while the script cannot be reached', async () => {
    let state: RpcApi['state.get']['value'] = connectedState;
    const { model, view } = await agreeing({
      'state.get': () => state,
      'oauth.state': () => {
        throw new ServerError('transport', 'offline');
      },
    });
    state = unconnectedState;
    await model.connection.lookAfterOAuth(view);
    expect(model.view.value.kind).toBe('oauth');
  });
});
