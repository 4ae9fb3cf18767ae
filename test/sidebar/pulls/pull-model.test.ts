import { PullForm } from '../../../src/sidebar/pulls/form/pull-form';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel as openLoaded } from '../open-model';
import { connectedState, type Script, tabOf } from '../scripted-server';
import { datasetOf, summaryOf } from './pull-samples';

const orders = tabOf({ tabId: 12, name: 'Pesanan', dataset: 'orders', isIncremental: true });
const state = { ...connectedState, tabs: [...connectedState.tabs, orders] };
/** The watch over a run waits for ever; waiting for a busy spreadsheet takes no time. */
const pollMs = 1500;
const wait = (ms: number) => (ms === pollMs ? new Promise<void>(() => {}) : Promise.resolve());
const busy = () => new ServerError('busy', 'Ada penyegaran lain');

const openModel = (script: Script) => openLoaded({ 'state.get': () => state, ...script }, wait);

const names = (calls: readonly (readonly [string, unknown])[]) => calls.map(([name]) => name);

test('refreshes a tab, whole where that is asked for, and reports', async () => {
  const summary = summaryOf({ dataset: 'orders', tabId: 12 });
  const { model, calls } = await openModel({ 'pull.run': () => summary });

  await model.pulls.refresh(12, true);

  expect(calls[0]).toEqual(['pull.run', { tabId: 12, full: true }]);
  expect(model.view.value).toEqual({ kind: 'home', report: { finished: [summary], failed: [] } });
});

test('a paused pull goes on until it is finished, and says how far it is', async () => {
  let pauses = 2;
  const told: (number | null | undefined)[] = [];
  const { model, calls } = await openModel({
    'pull.run': () => ({ status: 'paused', dataset: 'orders', rows: 100 }),
    'pull.continue': () => {
      told.push(model.task.value?.rowsSoFar);
      pauses -= 1;
      return pauses > 0 ? { status: 'paused', dataset: 'orders', rows: 200 } : summaryOf({ dataset: 'orders' });
    },
  });

  await model.pulls.refresh(12);

  expect(names(calls)).toEqual(['pull.run', 'pull.continue', 'pull.continue', 'state.get']);
  expect(told).toEqual([100, 200]);
});

test('what was left half-done before is finished first and reported too', async () => {
  const outcomes = [summaryOf({ dataset: 'promos', tabId: 13 }), summaryOf({ dataset: 'orders', tabId: 12 })];
  const { model } = await openModel({
    'pull.run': () => ({ status: 'paused', dataset: 'orders', rows: 100 }),
    'pull.continue': () => outcomes.shift() ?? null,
  });

  await model.pulls.refresh(12);

  expect(model.view.value).toMatchObject({ report: { finished: [{ tabId: 13 }, { tabId: 12 }] } });
});

test('while another execution goes on with the pull, it waits for it', async () => {
  let busyTimes = 3;
  const { model } = await openModel({
    'pull.run': () => ({ status: 'paused', dataset: 'orders', rows: 100 }),
    'pull.continue': () => {
      busyTimes -= 1;
      if (busyTimes >= 0) throw busy();
      return null;
    },
  });

  await model.pulls.refresh(12);

  expect(model.problem.value).toBeNull();
  expect(model.view.value).toEqual({ kind: 'home', report: { finished: [], failed: [] } });
});

test('does not go on with a pull that the person wants to cancel', async () => {
  const { model, calls } = await openModel({
    'pull.run': async () => {
      await model.tasks.cancel('20260302-0000000a');
      return { status: 'paused', dataset: 'orders', rows: 100 };
    },
    'push.cancel': ({ run }) => ({ asked: run }),
  });

  await model.pulls.refresh(12);

  expect(names(calls)).not.toContain('pull.continue');
  expect(model.problem.value?.error.code).toBe('cancelled');
});

test('of all tabs, one that fails is told and the others come in', async () => {
  const { model, calls } = await openModel({
    'pull.run': ({ tabId = 0 }) => {
      if (tabId === 11) throw new ServerError('tabLocked', 'Tab diproteksi');
      return summaryOf({ tabId });
    },
  });

  await model.pulls.refreshAll();

  expect(calls.filter(([name]) => name === 'pull.run').map(([, args]) => args)).toEqual([{ tabId: 11 }, { tabId: 12 }]);
  expect(model.view.value).toMatchObject({
    report: { finished: [{ tabId: 12 }], failed: [{ name: 'Variasi', message: 'Tab diproteksi' }] },
  });
});

test('of all tabs, one whose columns are mixed up is told so that it can be put right, or meant, from there', async () => {
  const { model } = await openModel({
    'pull.run': ({ tabId = 0 }) => {
      if (tabId === 11) throw new ServerError('columnsMixedUp', 'Kolom tertukar');
      throw new ServerError('tabLocked', 'Tab diproteksi');
    },
  });

  await model.pulls.refreshAll();

  expect(model.view.value).toMatchObject({
    report: {
      finished: [],
      failed: [
        { tabId: 11, isMixedUp: true },
        { tabId: 12, isMixedUp: false },
      ],
    },
  });
});

test('a rejected key ends the refresh of all tabs at once', async () => {
  const { model, calls } = await openModel({
    'pull.run': () => {
      throw new ServerError('keyRejected', 'Kunci ditolak');
    },
  });

  await model.pulls.refreshAll();

  expect(names(calls).filter((name) => name === 'pull.run')).toHaveLength(1);
  expect(model.problem.value?.error.code).toBe('keyRejected');
});

test('goes on with everything that was left', async () => {
  const outcomes = [summaryOf({ tabId: 12 }), summaryOf({ tabId: 13 })];
  const { model } = await openModel({ 'pull.continue': () => outcomes.shift() ?? null });

  await model.pulls.continuePaused();

  expect(model.view.value).toMatchObject({ report: { finished: [{ tabId: 12 }, { tabId: 13 }] } });
});

test('a form that is not fit is not sent, and its issues are shown', async () => {
  const { model, calls } = await openModel({});
  const form = new PullForm(datasetOf());
  form.setDraft('warehouse_id', { text: 'utama', isReference: false });

  await model.pulls.pullForm(form);

  expect(calls).toEqual([]);
  expect(form.isSubmitted.value).toBe(true);
});

test('an edited pull is saved before its tab is refreshed', async () => {
  const { model, calls } = await openModel({
    'pulls.save': () => orders,
    'pull.run': () => summaryOf({ tabId: 12 }),
  });

  await model.pulls.pullForm(new PullForm(datasetOf(), orders));

  expect(calls.slice(0, 2)).toEqual([
    ['pulls.save', { tabId: 12, definition: { dataset: 'orders', filters: {}, mode: 'update' } }],
    ['pull.run', { tabId: 12 }],
  ]);
});

test('what is refused for a filter stays in the form, anything else is a problem', async () => {
  let error = new ServerError('filterInvalid', 'Gudang: "9" tidak sesuai', { filter: 'Gudang' });
  const { model } = await openModel({
    'pull.run': () => {
      throw error;
    },
  });
  const form = new PullForm(datasetOf());

  await model.pulls.pullForm(form);
  expect(form.refused.value?.name).toBe('warehouse_id');
  expect(model.problem.value).toBeNull();
  error = new ServerError('serverFailed', 'Ngorder sedang bermasalah');
  await model.pulls.pullForm(form);

  expect(form.refused.value).toBeNull();
  expect(model.problem.value?.error.code).toBe('serverFailed');
});

test('an estimate that is refused for a filter tells so beside it', async () => {
  const { model } = await openModel({
    'pull.estimate': () => {
      throw new ServerError('filterCellBlank', 'kosong', { filter: 'Cari' });
    },
  });
  const form = new PullForm(datasetOf());

  await model.pulls.estimate(form);

  expect(form.refused.value).toEqual({ name: 'keyword', message: 'kosong' });
});

test('refreshes the tab of a refusal once more, as meant', async () => {
  const { model, calls } = await openModel({ 'pull.run': () => summaryOf({ dataset: 'orders', tabId: 12 }) });

  await model.pulls.refreshMeant(12);

  expect(calls[0]).toEqual(['pull.run', { tabId: 12, meant: true }]);
});

test('shows nothing where nothing is to be put right any more', async () => {
  const { model, calls } = await openModel({ 'pulls.planPutRight': () => ({ tabs: [] }) });

  await model.pulls.planPutRight(12);

  expect(calls[0]).toEqual(['pulls.planPutRight', { tabId: 12 }]);
  expect(model.view.value).toEqual({ kind: 'home' });
});
