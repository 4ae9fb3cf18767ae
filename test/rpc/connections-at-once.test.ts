import type { RpcApi } from '../../src/rpc/calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { codeOf } from '../push/open-pulled';
import { openShops } from './several-shops';

type Connections = RpcApi['connection.list']['value'];
type Schedule = RpcApi['jobs.list']['value'];

const daily = { every: 'day', hour: 6 } as const;

/** A file of Toko Bandung with a job, and another file of the same person with the same shop. */
function open() {
  const { first, openFile } = openShops();
  const id = first.connect('bandung');
  first.rpc('jobs.save', { task: { kind: 'tabs', tabIds: [first.pull()] }, timing: daily });
  const second = openFile();
  second.connect('bandung');
  const { user } = first.cloud.properties;
  return {
    ...{ id, first, second },
    stored: () => user.get(`ngorder.connection:${id}`) ?? '',
    names: () => first.rpc<Connections>('connection.list').connections.map(({ name }) => name),
    states: () => first.rpc<Schedule>('jobs.list').jobs.map(({ state }) => state),
    remove: () => second.rpc('connection.remove', { id, otherFiles: 1, jobs: 1 }),
  };
}

/** Lets something happen right before the first writing of an execution into properties that are called so. */
function beforeWriting(
  happen: () => void,
  called = 'ngorder.',
): { readonly run: RunOptions; readonly hasHappened: () => boolean } {
  let hasHappened = false;
  const interrupt: RunOptions['interrupt'] = ({ kind, args }, phase) => {
    const isMeant = kind === 'propertyWrite' && String(args[1]).startsWith(called);
    if (isMeant && phase === 'before' && !hasHappened) {
      hasHappened = true;
      happen();
    }
    return false;
  };
  return { run: { interrupt }, hasHappened: () => hasHappened };
}

describe('a connection that two files change at once', () => {
  it.each(['connection.rename', 'connection.test'])(
    'is not brought back by %s where it is removed meanwhile',
    (call) => {
      const { id, first, names, states, stored, remove } = open();
      let removal = '';
      const { run, hasHappened } = beforeWriting(() => {
        removal = codeOf(remove);
      });
      first.rpc(call, call === 'connection.rename' ? { id, name: 'Pusat' } : {}, run);
      expect(hasHappened()).toBe(true);
      // Whoever is second is told, with nothing done of it: neither the schedules paused, nor the key gone.
      expect(removal).toBe('busy');
      expect([names(), states()]).toEqual([[call === 'connection.rename' ? 'Pusat' : ''], ['active']]);
      remove();
      expect(stored()).toBe('');
    },
  );

  it('keeps its name where another file is at it for too long, and the person is told', () => {
    const { id, first, second, names } = open();
    let renaming = '';
    const { run } = beforeWriting(() => {
      renaming = codeOf(() => first.rpc('connection.rename', { id, name: 'Pusat' }));
    });
    second.rpc('connection.rename', { id, name: 'Dago' }, run);
    expect([renaming, names()]).toEqual(['busy', ['Dago']]);
  });

  it('is renamed by nobody once it is removed', () => {
    const { id, first, names, stored, remove } = open();
    let renaming = '';
    const { run } = beforeWriting(() => {
      renaming = codeOf(() => first.rpc('connection.rename', { id, name: 'Pusat' }));
    });
    first.rpc('connection.remove', { id, otherFiles: 1, jobs: 1 }, run);
    expect(renaming).toBe('busy');
    expect(codeOf(() => first.rpc('connection.rename', { id, name: 'Pusat' }))).toBe('connectionRemoved');
    expect([names(), stored()]).toEqual([[], '']);
    expect(remove()).toEqual({ connected: false });
  });

  it('is removed with its schedules paused in one go: nobody sets up another one in between', () => {
    const { first, second, id, stored } = open();
    const tab = second.pull();
    let saving = '';
    const { run } = beforeWriting(() => {
      saving = codeOf(() => second.rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tab] }, timing: daily }));
    }, 'ngorder.connection:');
    first.rpc('connection.remove', { id, otherFiles: 1, jobs: 1 }, run);
    expect([saving, stored()]).toEqual(['busy', '']);
    first.connect('medan');
    expect(first.rpc<Schedule>('jobs.list').jobs).toMatchObject([{ state: 'otherShop' }]);
  });
});
