import { openModel } from '../../open-model';
import { connectedState, edit, planOf, type Script, tabOf } from '../../scripted-server';

const orders = tabOf({ tabId: 12, dataset: 'orders', name: 'Pesanan', columns: [] });
const state = { ...connectedState, tabs: [...connectedState.tabs, orders] };
const changes = { state: 's1', edits: 'e1' };

/** A panel that asks, and what it is answered, which can be changed. */
async function openFollowing(script: Script = {}) {
  const answer = { tabId: 11 as number | null, names: new Map<number | null, string>(), tabs: 3, changes, cells: 0 };
  const nameOf = (tabId: number | null) =>
    answer.names.get(tabId) ?? state.tabs.find((tab) => tab.tabId === tabId)?.name ?? '';
  const front = () => ({ ...answer, name: nameOf(answer.tabId) });
  const opened = await openModel({
    'state.get': () => ({
      ...state,
      tabs: state.tabs.map((tab) => ({ ...tab, name: nameOf(tab.tabId) })),
      front: front(),
    }),
    'panel.pulse': front,
    'panel.edited': () => ({ cells: answer.cells }),
    ...script,
  });
  const asked = () => opened.calls.splice(0).map(([name]) => name);
  return { ...opened, answer, asked };
}

test('follows the tab in front with one small call', async () => {
  const { model, answer, asked } = await openFollowing();
  answer.tabId = 12;

  await model.front.beat();

  expect(model.front.tabId.value).toBe(12);
  expect(asked()).toEqual(['panel.pulse']);
});

test('counts the edited cells of a tab once for whatever may have changed them', async () => {
  const { model, answer, asked } = await openFollowing();
  answer.cells = 2;
  await model.front.beat();
  await model.front.beat();
  expect(asked()).toEqual(['panel.pulse', 'panel.edited', 'panel.pulse']);
  expect(model.front.edited.value).toEqual({ tabId: 11, cells: 2 });

  answer.changes = { ...changes, edits: 'e2' };
  answer.cells = 3;
  await model.front.beat();
  expect(asked()).toEqual(['panel.pulse', 'panel.edited']);
  expect(model.front.edited.value).toEqual({ tabId: 11, cells: 3 });
});

test('asks how things stand when something has worked on the file', async () => {
  const { model, answer, asked } = await openFollowing();
  await model.front.beat();
  asked();
  answer.changes = { ...changes, state: 's2' };

  await model.front.beat();
  expect(asked()).toEqual(['panel.pulse', 'state.get', 'panel.edited']);
  await model.front.beat();
  expect(asked()).toEqual(['panel.pulse']);
});

test('asks how things stand when a tab was deleted or made, once', async () => {
  const { model, answer, asked } = await openFollowing();
  await model.front.beat();
  asked();
  answer.tabs = 2;

  await model.front.beat();
  await model.front.beat();

  expect(asked()).toEqual(['panel.pulse', 'state.get', 'panel.pulse']);
});

test.each([11, 99])('asks how things stand when tab %d in front was renamed, once', async (tabId) => {
  const { model, answer, asked } = await openFollowing();
  answer.tabId = tabId;
  await model.front.beat();
  asked();
  answer.names.set(tabId, 'Stok toko');

  await model.front.beat();
  await model.front.beat();

  expect(asked()).toEqual(['panel.pulse', 'state.get', 'panel.pulse']);
});

test('shows the name of a tab that was renamed while another one was in front, as soon as it comes there', async () => {
  const { model, answer } = await openFollowing();
  await model.front.beat();
  answer.names.set(12, 'Order');
  answer.tabId = 12;

  await model.front.beat();

  expect(model.state.value?.tabs.find((tab) => tab.tabId === 12)?.name).toBe('Order');
});

test('asks what a tab is that it does not know, once', async () => {
  const { model, answer, asked } = await openFollowing();
  answer.tabId = 99;

  await model.front.beat();
  await model.front.beat();

  expect(asked()).toEqual(['panel.pulse', 'state.get', 'panel.pulse']);
});

test('keeps what it counted in a tab while another one is in front that nothing is pushed from', async () => {
  const { model, answer, asked } = await openFollowing();
  answer.cells = 2;
  await model.front.beat();
  for (const tabId of [12, 11]) {
    answer.tabId = tabId;
    await model.front.beat();
  }

  expect(model.front.edited.value).toEqual({ tabId: 11, cells: 2 });
  expect(asked().filter((name) => name === 'panel.edited')).toHaveLength(1);
});

test('asks nothing while a task is under way, and takes no answer from before it', async () => {
  let tellPulse: (value: typeof state.front) => void = () => {};
  let finish: () => void = () => {};
  const { model, asked } = await openFollowing({
    'panel.pulse': () =>
      new Promise((resolve) => {
        tellPulse = resolve;
      }),
    'push.preview': () =>
      new Promise((resolve) => {
        finish = () => resolve(planOf([edit('1/stock:0', 'ready')]));
      }),
  });
  const beating = model.front.beat();
  const reviewing = model.push.review();
  await model.front.beat();
  tellPulse({ tabId: 12, name: 'Pesanan', tabs: 3, changes: { state: 's9', edits: 'e9' } });
  await beating;

  expect(model.front.tabId.value).toBe(11);
  expect(asked()).toEqual(['panel.pulse', 'push.preview']);
  finish();
  await reviewing;
});

test('goes on after a call that failed', async () => {
  let fails = true;
  const { model } = await openFollowing({
    'panel.pulse': () => {
      if (fails) throw new Error('offline');
      return { tabId: 12, name: 'Pesanan', tabs: 3, changes };
    },
  });

  await model.front.beat();
  expect(model.problem.value).toBeNull();
  fails = false;
  await model.front.beat();

  expect(model.front.tabId.value).toBe(12);
});

test('lists what is scheduled once more where that is shown, as soon as others changed anything', async () => {
  const { model, answer, asked } = await openFollowing({
    'scheduled.list': () => ({ pushes: [], timeZone: 'Asia/Jakarta' }),
    'scheduled.others': () => [],
  });
  await model.scheduled.open();
  asked();
  await model.front.beat();
  expect(asked()).not.toContain('scheduled.list');

  answer.changes = { ...changes, state: 's2' };
  await model.front.beat();

  expect(asked()).toContain('scheduled.list');
});

test.each(['panel.pulse', 'state.get'] as const)(
  'takes no answer of %s that a task has overtaken: what the task told is newer',
  async (slow) => {
    const before = { ...state, front: { tabId: 11, name: 'Variasi', tabs: 3, changes: { ...changes, state: 's2' } } };
    const after = { ...before, tabs: [], front: { ...before.front, changes: { ...changes, state: 's3' } } };
    const answers = { 'panel.pulse': before.front, 'state.get': before };
    let answer: () => void = () => undefined;
    let isSlow = false;
    const late = <T>(name: keyof typeof answers, now: T, old: T): T | Promise<T> => {
      if (!isSlow || name !== slow) return now;
      isSlow = false;
      return new Promise((resolve) => {
        answer = () => resolve(old);
      });
    };
    let told: typeof state = state;
    const { model } = await openModel({
      'state.get': () => late('state.get', told, answers['state.get']),
      'panel.pulse': () => late('panel.pulse', told.front, answers['panel.pulse']),
      'panel.edited': () => ({ cells: 0 }),
    });
    told = before;
    isSlow = true;
    const beating = model.front.beat();
    await new Promise(setImmediate);
    told = after;
    await model.run('load', model.loadState);
    answer();
    await beating;
    expect(model.state.value?.tabs).toEqual([]);
    expect(model.state.value?.front.changes.state).toBe('s3');
  },
);
