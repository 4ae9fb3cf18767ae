import { SidebarModel } from '../../src/sidebar/shell/sidebar-model';
import { startAt } from '../../src/sidebar/start-page';
import { openModel } from './open-model';
import { connectedState, edit, planOf, scriptServer, tabOf, unconnectedState } from './scripted-server';

const never = () => new Promise<never>(() => {});
const orders = tabOf({ tabId: 12, dataset: 'orders', name: 'Pesanan' });
const changes = { state: 's', edits: 'e' };

/** What a menu item leads to, with this tab in front. */
async function callsOf(page: string | undefined, tabId = 11) {
  const { model, calls } = await openModel({
    'state.get': () => ({
      ...connectedState,
      tabs: [...connectedState.tabs, orders],
      dashboardTab: 14,
      front: { tabId, name: '', tabs: 3, changes },
    }),
    'pull.run': never,
    'dashboard.refresh': never,
    'jobs.list': never,
    'push.preview': () => planOf([]),
  });
  startAt(model, page);
  await Promise.resolve();
  return { calls, view: model.view.value.kind, notices: model.tasks.notices.value.map(({ text }) => text) };
}

describe('an item of the spreadsheet’s menu', () => {
  it.each<[string, number, readonly unknown[]]>([
    ['refreshTab', 12, ['pull.run', { tabId: 12 }]],
    ['refreshTab', 14, ['dashboard.refresh', {}]],
    ['refreshAll', 11, ['pull.run', { tabId: 11 }]],
    ['review', 11, ['push.preview', {}]],
    ['schedule', 11, ['jobs.list', {}]],
  ])('%s with tab %d in front asks for what it says', async (page, tabId, call) => {
    expect((await callsOf(page, tabId)).calls).toEqual([call]);
  });

  it('opens the help', async () => {
    expect(await callsOf('help')).toMatchObject({ calls: [], view: 'plain' });
  });

  it.each(['refreshTab', 'undo', undefined, 'constructor'])(
    '%s leaves home as it is where there is nothing to do',
    async (page) => {
      expect(await callsOf(page, 99)).toMatchObject({ calls: [], view: 'home' });
    },
  );

  it('says that nothing can be undone where it is so', async () => {
    expect((await callsOf('undo')).notices).toEqual(['Tidak ada perubahan terakhir yang bisa diurungkan.']);
  });

  it('does nothing before a shop is connected', async () => {
    const { model, calls } = await openModel({ 'state.get': () => unconnectedState });
    startAt(model, 'review');
    expect(calls).toEqual([]);
    expect(model.view.value.kind).toBe('connect');
  });
});

describe('a window over the sheet', () => {
  const openWindow = async (script: Parameters<typeof scriptServer>[0]) => {
    const { call, calls } = scriptServer({ 'state.get': () => connectedState, 'push.progress': () => null, ...script });
    const closed: string[] = [];
    const ownWindow = { plan: 'p1', close: () => closed.push('closed') };
    const model = new SidebarModel(call, () => new Promise<void>(() => {}), ownWindow);
    await model.load();
    return { model, calls, closed };
  };

  it('shows the plan that it is for, whatever else is named', async () => {
    const { model, calls } = await openWindow({ 'push.plan': () => planOf([edit('1/stock:0', 'ready')]) });
    expect(model.view.value).toEqual({ kind: 'kept', plan: 'p1' });
    startAt(model, 'refreshAll');
    await new Promise(setImmediate);
    expect(calls.at(-1)).toEqual(['push.plan', { plan: 'p1' }]);
    expect(model.view.value).toMatchObject({ kind: 'preview', plan: { id: 'plan' } });
  });

  it('gives way to the panel where that goes home, and closes only once the panel is there', async () => {
    const { model, calls, closed } = await openWindow({ 'panel.open': () => null });
    model.showHome();
    expect(closed).toEqual([]);
    await new Promise(setImmediate);
    expect([calls.at(-1), closed, model.view.value.kind]).toEqual([['panel.open', {}], ['closed'], 'kept']);
  });

  it('stays, and says why, where the panel cannot be opened', async () => {
    const { model, closed } = await openWindow({});
    model.showHome();
    await new Promise(setImmediate);
    expect([closed, model.problem.value?.error.message]).toEqual([[], 'panel.open is not scripted']);
  });
});
