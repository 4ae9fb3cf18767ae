import type { JobView, OthersJobView, ScheduleView, TakeOverView } from '../../../src/sidebar/shell/server/rpc-views';
import type { Language } from '../../../src/text/message';
import { connectedState, noSchedule, tabOf } from '../scripted-server';

const hourMs = 3_600_000;
/** Monday, 2 March 2026, 09:00 in Jakarta. */
export const now = Date.UTC(2026, 2, 2, 2);

export const stock = tabOf({ tabId: 11, name: 'Stok', title: 'Stok', rows: 3022 });
export const orders = tabOf({ tabId: 12, name: 'Pesanan', dataset: 'orders', title: 'Pesanan', rows: 812 });

export function jobOf(facts: Partial<JobView>): JobView {
  return {
    id: '1f9c2b7a',
    task: { kind: 'tabs', tabIds: [stock.tabId] },
    title: 'Muat ulang tab',
    tabs: [{ tabId: stock.tabId, name: stock.name }],
    definition: null,
    timing: { every: 'day', hour: 6 },
    timeZone: 'Asia/Jakarta',
    due: now + 21 * hourMs,
    state: 'active',
    pausedSince: null,
    pausedWhy: null,
    isMendedByEdit: false,
    takenOverBy: null,
    isOverdue: false,
    latest: { at: now - 3 * hourMs, end: 'done', text: '' },
    isNews: false,
    ...facts,
  };
}

export function othersJobOf(facts: Partial<OthersJobView>): OthersJobView {
  const {
    state: _state,
    pausedSince: _since,
    pausedWhy: _why,
    isMendedByEdit: _mended,
    takenOverBy: _by,
    isNews: _news,
    ...job
  } = jobOf({});
  return {
    ...job,
    author: '0123abcd',
    by: 'Sari',
    takenBy: null,
    isPaused: false,
    latest: { at: now - 3 * hourMs, end: 'done' },
    ...facts,
  };
}

const tasks: Readonly<Record<Language, ScheduleView['tasks']>> = {
  id: [
    { kind: 'tabs', title: 'Muat ulang tab' },
    { kind: 'all', title: 'Muat ulang semua' },
    { kind: 'dashboard', title: 'Muat ulang dasbor' },
    { kind: 'functions', title: 'Hitung ulang rumus' },
    { kind: 'pull', title: 'Tarik data' },
  ],
  en: [
    { kind: 'tabs', title: 'Refresh tabs' },
    { kind: 'all', title: 'Refresh everything' },
    { kind: 'dashboard', title: 'Refresh dashboard' },
    { kind: 'functions', title: 'Recalculate functions' },
    { kind: 'pull', title: 'Pull data' },
  ],
};

export const scheduleOf = (facts: Partial<ScheduleView>, language: Language = 'id'): ScheduleView => ({
  ...noSchedule,
  tasks: tasks[language],
  ...facts,
});

/** The state of the file with two tabs, and these jobs. */
export const stateWith = (jobs: readonly JobView[], language: Language = 'id') => ({
  ...connectedState,
  language,
  tabs: [stock, orders],
  schedule: { ...connectedState.schedule, jobs: [...jobs] },
});

export const planOf = (facts: Partial<TakeOverView>): TakeOverView => {
  const { task, title, tabs, definition, timing, timeZone, author, id, by } = othersJobOf({});
  return {
    ...{ task, title, tabs, definition, timing, timeZone, author, id, by },
    due: now + 21 * hourMs,
    seen: 'seen-1',
    connection: 'Toko Contoh',
    lacksDashboard: false,
    pulls: [
      {
        ...{ tabId: orders.tabId, name: 'Pesanan', title: 'Pesanan', isOwn: false },
        filters: [
          { name: 'start_date', title: 'Dari tanggal', value: 'today-30' },
          { name: 'status', title: 'Status', value: '=Filter!B2' },
        ],
        conditions: [],
        columns: 12,
        rowLimit: null,
        mode: 'update',
      },
    ],
    ...facts,
  };
};
