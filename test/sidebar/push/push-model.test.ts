import { noVerdicts } from '../../../src/push/report/verdict';
import { noFilter } from '../../../src/sidebar/push/edits/edit-filter';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { connectedState, edit, planOf } from '../scripted-server';

const summary = {
  run: '20260302-0000000a',
  tabId: 11,
  counts: { ...noVerdicts, done: 1 },
  verdicts: [],
  calls: 3,
};

test('pushes the plan without what was unticked, and shows how it ended', async () => {
  const plan = planOf([edit('1/stock:0', 'ready'), edit('2/stock:0', 'ready')]);
  const { model, calls } = await openModel({
    'push.preview': () => plan,
    'push.confirm': () => ({ status: 'finished', summary }),
  });

  await model.push.review();
  model.push.setTicked(['2/stock:0'], false);
  await model.push.carryOut(plan);

  expect(calls).toContainEqual(['push.confirm', { plan: 'plan', exclude: ['2/stock:0'], acknowledged: [], typed: '' }]);
  expect(model.view.value).toEqual({ kind: 'result', summary, isUndo: false, chosen: expect.any(Set) });
});

test('a new preview has everything ticked', async () => {
  const { model } = await openModel({ 'push.preview': () => planOf([edit('1/stock:0', 'ready')]) });
  model.push.setTicked(['1/stock:0'], false);

  await model.push.review();

  expect(model.push.unticked.value.size).toBe(0);
});

test('goes on with a paused push by itself until it is finished', async () => {
  let pauses = 2;
  const { model, calls } = await openModel({
    'push.confirm': () => ({ status: 'paused' }),
    'push.resume': () => {
      pauses -= 1;
      return pauses > 0 ? { status: 'paused' } : { status: 'finished', summary };
    },
  });

  await model.push.carryOut(planOf([edit('1/stock:0', 'ready')]));

  expect(calls.map(([name]) => name)).toEqual(['push.confirm', 'push.resume', 'push.resume', 'state.get']);
  expect(model.view.value.kind).toBe('result');
});

test('after a push without an answer it asks what is unfinished', async () => {
  const { model } = await openModel({
    'push.confirm': () => {
      throw new ServerError('transport', 'Connection failure');
    },
    'state.get': () => ({ ...connectedState, unfinishedRun: '20260302-0000000a' }),
  });

  await model.push.carryOut(planOf([edit('1/stock:0', 'ready')]));

  expect(model.state.value?.unfinishedRun).toBe('20260302-0000000a');
  expect(model.problem.value?.error.code).toBe('transport');
});

test('plans anew with whose values are to stay, and keeps what was ticked and filtered', async () => {
  const before = planOf([edit('1/stock:0', 'ready'), edit('2/stock:0', 'conflict'), edit('3/stock:0', 'conflict')]);
  const mine = { ...edit('3/stock:0', 'ready'), choice: 'mine' as const };
  const next = { ...planOf([edit('1/stock:0', 'ready'), edit('2/stock:0', 'conflict'), mine]), id: 'next' };
  const { model, calls } = await openModel({ 'push.preview': () => before, 'push.choose': () => next });
  await model.push.review();
  model.push.setTicked(['1/stock:0'], false);
  model.push.filterBy({ column: 'stock:0' });
  model.push.choose(['2/stock:0', '3/stock:0'], 'mine');
  model.push.choose(['2/stock:0'], null);
  calls.length = 0;

  await model.push.bind(before);

  expect(calls).toEqual([['push.choose', { plan: 'plan', choices: { '3/stock:0': 'mine' } }]]);
  expect(model.view.value).toEqual({ kind: 'preview', plan: next });
  expect([...model.push.unticked.value]).toEqual(['1/stock:0']);
  expect([model.push.filter.value.column, [...model.push.choices.value]]).toEqual(['stock:0', [['3/stock:0', 'mine']]]);
});

test('reviews the tab in front, unless another one is named', async () => {
  const { model, calls } = await openModel({ 'push.preview': () => planOf([]) });

  await model.push.review();
  await model.push.review(12);

  expect(calls).toEqual([
    ['push.preview', {}],
    ['push.preview', { tabId: 12 }],
  ]);
});

test('takes the person to a cell, and says so where its row is hidden', async () => {
  const cell = { tabId: 11, recordId: '1', column: 'stock:0' };
  const { model, calls } = await openModel({ 'push.showCell': () => ({ isHidden: true }) });

  await model.push.showCell(cell);

  expect(calls).toEqual([['push.showCell', cell]]);
  expect(model.tasks.notices.value).toEqual([{ kind: 'beside', text: 'Baris ini tersembunyi, misalnya oleh filter.' }]);
});

test('a new preview shows all of its edits, whatever the one before was filtered by', async () => {
  const { model } = await openModel({ 'push.preview': () => planOf([edit('1/stock:0', 'ready')]) });
  model.push.filterBy({ column: 'price' });

  await model.push.review();

  expect(model.push.filter.value).toEqual(noFilter);
});

test('calls columns as the tab does that a plan is of, not as another one that has them too', async () => {
  const tabs = connectedState.tabs.flatMap((tab) => [
    tab,
    { ...tab, tabId: 12, columns: tab.columns.map((column) => ({ ...column, title: 'Stok toko kedua' })) },
  ]);
  const plan = { ...planOf([edit('1/stock:0', 'ready')]), tabId: 12 };
  const { model } = await openModel({
    'state.get': () => ({ ...connectedState, tabs }),
    'push.preview': () => plan,
    'push.confirm': () => ({ status: 'finished', summary }),
  });
  expect(model.push.titleOf('stock:0')).toBe('Stok · Gudang Utama');
  await model.push.review(12);
  expect(model.push.titleOf('stock:0')).toBe('Stok toko kedua');
  await model.push.carryOut(plan);
  expect(model.push.titleOf('stock:0')).toBe('Stok · Gudang Utama');
});
