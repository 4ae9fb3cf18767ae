import { JobForm } from '../../../src/sidebar/schedule/form/job-form';
import { rhythmsOffered } from '../../../src/sidebar/schedule/form/timing-draft';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { jobOf, orders, scheduleOf, stock } from './schedule-samples';

const offer = scheduleOf({});
const tabs = [stock, orders];
const daily = { every: 'day', hour: 6 } as const;
const zone = { timeZone: 'Asia/Jakarta' };

test('a new job asks for tabs, every morning, in the spreadsheet’s zone', () => {
  const form = new JobForm(offer, tabs, {});
  expect([form.kind.value, form.issues.value, form.order.value]).toEqual(['tabs', { what: 'noTabs' }, undefined]);
  form.setTab(orders.tabId, true);
  form.setTab(stock.tabId, true);
  form.setTab(orders.tabId, false);
  expect(form.order.value).toEqual({ task: { kind: 'tabs', tabIds: [stock.tabId] }, timing: daily, ...zone });
});

test('copies are of refreshed data unless the person says otherwise, and as a job that is edited has it', () => {
  const form = new JobForm(offer, tabs, { kind: 'copies', tabIds: [stock.tabId] });
  const task = { kind: 'copies', tabIds: [stock.tabId] };
  expect(form.order.value?.task).toEqual({ ...task, refreshes: true });
  form.setRefreshes(false);
  expect(form.order.value?.task).toEqual(task);
  const edited = (job: Parameters<typeof jobOf>[0]) =>
    new JobForm(offer, tabs, { job: jobOf({ tabs: [{ tabId: stock.tabId, name: 'Stok' }], ...job }) }).order.value
      ?.task;
  expect(edited({ task })).toEqual(task);
  expect(edited({ task: { ...task, refreshes: true } })).toEqual({ ...task, refreshes: true });
});

test('copies, of which a day has one, are made once a day at most', () => {
  const form = new JobForm(offer, tabs, {});
  form.setWhen({ rhythm: 'hours:2' });
  form.setKind('copies');
  expect(form.timing.value).toEqual(daily);
  expect(rhythmsOffered(true, true)).toEqual(['day', 'week', 'month', 'once']);
  expect(rhythmsOffered(true)).toContain('minutes:5');
});

test('where there is one tab it is meant; where there is none, everything is', () => {
  expect(new JobForm(offer, [stock], {}).order.value?.task).toEqual({ kind: 'tabs', tabIds: [stock.tabId] });
  expect(new JobForm(offer, [], {}).order.value?.task).toEqual({ kind: 'all' });
});

test('a job that is edited comes as it is, less the tabs that are gone', () => {
  const job = jobOf({
    tabs: [
      { tabId: stock.tabId, name: 'Stok' },
      { tabId: 99, name: null },
    ],
    timing: { every: 'week', days: [1, 4], hour: 22 },
    timeZone: 'Asia/Makassar',
  });
  const form = new JobForm(offer, tabs, { job });
  expect(form.goneTabs).toBe(1);
  expect(form.order.value).toEqual({
    id: job.id,
    task: { kind: 'tabs', tabIds: [stock.tabId] },
    timing: { every: 'week', days: [1, 4], hour: 22 },
    timeZone: 'Asia/Makassar',
  });
});

test('a paused job that is edited stays so unless its person says otherwise; one that is mended by it goes on', () => {
  const goesOn = (job: Parameters<typeof jobOf>[0]) =>
    new JobForm(offer, tabs, { job: jobOf(job) }).order.value?.goesOn;
  expect([goesOn({}), goesOn({ state: 'paused' }), goesOn({ state: 'paused', isMendedByEdit: true })]).toEqual([
    undefined,
    false,
    true,
  ]);
  const form = new JobForm(offer, tabs, { job: jobOf({ state: 'paused' }) });
  form.setGoesOn(true);
  expect(form.order.value?.goesOn).toBe(true);
});

test('a job of a newer version keeps what it does', () => {
  const task = { kind: 'sing', song: 'x' };
  const form = new JobForm(offer, tabs, { job: jobOf({ task, tabs: [], title: 'Sing' }) });
  expect(form.order.value?.task).toEqual(task);
});

test('a pull that was set up just before is what the job pulls; another one has to be chosen elsewhere', () => {
  const definition = { dataset: 'orders', filters: { status: 'PAID' }, mode: 'update' } as const;
  const form = new JobForm(offer, tabs, { pull: { definition, title: 'Pesanan' } });
  expect(form.order.value?.task).toEqual({ kind: 'pull', definition });
  const other = new JobForm(offer, tabs, {});
  other.setKind('pull');
  expect(other.issues.value).toEqual({ what: 'noPull' });
});

test('names no more tabs than a job may', () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ ...stock, tabId: index + 1 }));
  const form = new JobForm(offer, many, { tabIds: many.map(({ tabId }) => tabId) });
  expect(form.issues.value).toEqual({ what: 'tooManyTabs' });
});

test.each([
  ['unknownJob', 'what'],
  ['timeOver', 'when'],
  ['minutesNotOffered', 'when'],
  ['wouldNotFit', 'when'],
  ['zoneUnknown', 'zone'],
] as const)('%s stands beside the field that it is about, until that changes', (code, field) => {
  const form = new JobForm(offer, tabs, { tabIds: [stock.tabId] });
  expect(form.refuse(new ServerError(code, 'so'))).toBe(true);
  expect(form.refused.value).toMatchObject({ field, message: 'so' });
  const change = {
    what: () => form.setKind('all'),
    when: () => form.setWhen({ hour: 7 }),
    zone: () => form.setTimeZone('x'),
  };
  change[field]();
  expect(form.refused.value).toBeNull();
});

test('what is about no field is not taken', () => {
  expect(new JobForm(offer, tabs, {}).refuse(new ServerError('busy', 'so'))).toBe(false);
});

test('times that the script offers are taken with one click', () => {
  const form = new JobForm(offer, tabs, { tabIds: [stock.tabId] });
  const offered = { every: 'hours', hours: 6 } as const;
  form.refuse(new ServerError('wouldNotFit', 'so', { offered }));
  form.take(offered);
  expect([form.refused.value, form.order.value?.timing]).toEqual([null, offered]);
});

test('without a zone the spreadsheet’s is meant', () => {
  const form = new JobForm(offer, tabs, { tabIds: [stock.tabId] });
  form.setTimeZone(' ');
  expect(form.times.value).toEqual({ timing: daily });
});
