import { JobForm } from '../../../src/sidebar/schedule/form/job-form';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel as openLoaded } from '../open-model';
import type { Script } from '../scripted-server';
import { jobOf, orders, othersJobOf, planOf, scheduleOf, stateWith, stock } from './schedule-samples';

/** The watch over a run waits for ever; waiting for a busy spreadsheet takes no time. */
const pollMs = 1500;
const wait = (ms: number) => (ms === pollMs ? new Promise<void>(() => {}) : Promise.resolve());

const list = scheduleOf({ jobs: [jobOf({})] });

const openModel = (script: Script) =>
  openLoaded({ 'state.get': () => stateWith(list.jobs), 'jobs.list': () => list, ...script }, wait);

const names = (calls: readonly (readonly [string, unknown])[]) => calls.map(([name]) => name);
const formOf = () => new JobForm(scheduleOf({}), [stock, orders], { tabIds: [stock.tabId] });

test('opens the page with what the script tells now', async () => {
  const { model } = await openModel({});
  await model.schedule.open();
  expect([model.view.value.kind, model.schedule.list.value]).toEqual(['schedule', list]);
});

test('a tab leads to the form of the job that refreshes it alone, or to a new one for it', async () => {
  const { model } = await openModel({});
  const opened = () => (model.view.value.kind === 'jobForm' ? model.view.value.form : undefined);
  await model.schedule.editOf(stock);
  expect(opened()?.job?.id).toBe('1f9c2b7a');
  await model.schedule.editOf(orders);
  expect([opened()?.job, opened()?.tabIds.value]).toEqual([undefined, [orders.tabId]]);
});

test('saves what the form says and shows the list; nothing is sent while something is wrong', async () => {
  const { model, calls } = await openModel({ 'jobs.save': () => list });
  await model.schedule.save(new JobForm(scheduleOf({}), [stock, orders], {}));
  expect(calls).toEqual([]);
  const form = formOf();
  await model.schedule.save(form);
  expect(calls[0]).toEqual(['jobs.save', form.order.value]);
  expect(model.view.value.kind).toBe('schedule');
});

test('what the script refuses of a field is told in the form, anything else above it', async () => {
  const refusals = [new ServerError('timeOver', 'sudah lewat'), new ServerError('tooManyJobs', 'penuh')];
  const { model } = await openModel({
    'jobs.save': () => {
      throw refusals.shift() ?? new Error();
    },
  });
  const form = formOf();
  model.show({ kind: 'jobForm', form });
  await model.schedule.save(form);
  expect([form.refused.value?.message, model.problem.value, model.view.value.kind]).toEqual([
    'sudah lewat',
    null,
    'jobForm',
  ]);
  await model.schedule.save(form);
  expect(model.problem.value?.error.message).toBe('penuh');
});

test('a job whose trigger Google refuses is kept: the list says so, and offers to start again', async () => {
  const { model, calls } = await openModel({
    'jobs.save': () => {
      throw new ServerError('tooManyTriggers', '20 file');
    },
  });
  await model.schedule.save(formOf());
  expect(names(calls)).toEqual(['jobs.save', 'jobs.list', 'state.get']);
  expect([model.view.value.kind, model.problem.value?.error.code]).toEqual(['schedule', 'tooManyTriggers']);
});

test('runs a job until it is through, also where another execution is at it meanwhile', async () => {
  const goesOn = scheduleOf({ jobs: [jobOf({ latest: { at: 1, end: 'goesOn', text: '' } })] });
  const answers = [goesOn, new ServerError('busy', 'sibuk'), goesOn, list];
  const { model, calls } = await openModel({
    'jobs.run': () => {
      const answer = answers.shift() ?? list;
      if (answer instanceof ServerError) throw answer;
      return answer;
    },
  });
  await model.schedule.runNow('1f9c2b7a');
  expect(names(calls).filter((name) => name === 'jobs.run')).toHaveLength(4);
  expect([model.problem.value, model.schedule.list.value]).toEqual([null, list]);
});

test('a run that is refused at once is not waited for, and the list is asked for anew', async () => {
  const { model, calls } = await openModel({
    'jobs.run': () => {
      throw new ServerError('busy', 'sibuk');
    },
  });
  await model.schedule.runNow('1f9c2b7a');
  expect(names(calls)).toEqual(['jobs.run', 'jobs.list', 'state.get']);
  expect(model.problem.value?.error.code).toBe('busy');
});

test('pauses one or all', async () => {
  const { model, calls } = await openModel({ 'jobs.pause': () => list });
  await model.schedule.pause(true);
  await model.schedule.pause(false, 'x');
  expect(calls.filter(([name]) => name === 'jobs.pause').map(([, args]) => args)).toEqual([
    { isPaused: true },
    { isPaused: false, id: 'x' },
  ]);
});

test('takes over just what was shown; what changed meanwhile is shown anew, and not done', async () => {
  const plans = [planOf({}), planOf({ seen: 'seen-2' })];
  const { model, calls } = await openModel({
    'jobs.planTakeOver': () => plans.shift() ?? planOf({}),
    'jobs.takeOver': ({ seen }) => {
      if (seen !== 'seen-2') throw new ServerError('jobChanged', 'berubah');
      return list;
    },
  });
  await model.schedule.planTakeOver(othersJobOf({}));
  await model.schedule.takeOver(planOf({}));
  expect(model.view.value).toMatchObject({ kind: 'takeOver', isChanged: true, plan: { seen: 'seen-2' } });
  expect(model.problem.value).toBeNull();
  await model.schedule.takeOver(planOf({ seen: 'seen-2' }));
  expect(model.view.value.kind).toBe('schedule');
  expect(names(calls)).toEqual([
    'jobs.planTakeOver',
    'jobs.takeOver',
    'jobs.planTakeOver',
    'jobs.takeOver',
    'state.get',
  ]);
});

test('asks when times come first, and tells a refusal beside its field', async () => {
  const { model } = await openModel({
    'jobs.preview': ({ timing }) => {
      if (timing.every === 'once') throw new ServerError('timeOver', 'sudah lewat');
      return { due: 7, leftOut: null };
    },
  });
  const form = formOf();
  await model.schedule.preview(form);
  expect(form.preview.state.value).toEqual({ status: 'ready', value: { due: 7, leftOut: null } });
  form.setWhen({ rhythm: 'once', date: '2026-01-01' });
  await model.schedule.preview(form);
  expect(form.refused.value).toMatchObject({ field: 'when', message: 'sudah lewat' });
});
