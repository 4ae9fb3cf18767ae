import type { RpcApi } from '../../src/rpc/calls';

const definition = { dataset: 'variations', filters: { keyword: 'a' }, mode: 'update' } as const;
const run = '20260302-0123abcd';
const tabId = 404;

/** Arguments as the sidebar gives them, about things that are not there: what is well formed is refused all the same, or changes nothing. */
export const sampleCalls: { readonly [Name in keyof RpcApi]: RpcApi[Name]['args'] } = {
  'connection.save': { host: 'api.ngorder.id', key: 'kunci-salah' },
  'connection.test': {},
  'connection.remove': {},
  'dashboard.pull': { from: '2026-13-01', to: '2026-02-01' },
  'doctor.run': {},
  'endpoints.list': {},
  'endpoints.call': { id: 'order.cancel', input: { id: 5 }, confirm: 'x', raw: true },
  'datasets.list': {},
  'datasets.describe': { endpoint: 'promo.list', listsAs: 'rows' },
  'datasets.columns': { dataset: 'endpoint:promo.list', tabId },
  'pull.run': { definition: { ...definition, filters: { keyword: '=Nowhere!B2' } }, tabId, full: true, meant: true },
  'pull.continue': {},
  'pull.discard': {},
  'pull.estimate': { definition: { ...definition, filters: { keyword: '=Nowhere!B2' } }, newTab: true },
  'pulls.list': {},
  'pulls.takeCopy': { tabId, use: 'own' },
  'pulls.adopt': { tabs: [{ tabId, seen: 'x' }], work: [{ what: 'x', seen: 'y' }] },
  'pulls.save': { tabId, definition },
  'pulls.duplicate': { tabId },
  'pulls.planPutRight': { tabId: 1 },
  'pulls.putRight': { tabId: 1, seen: 'x' },
  'pulls.delete': { tabId },
  'push.preview': { tabId, meant: true },
  'push.confirm': { plan: run, exclude: ['1/stock:0'], acknowledged: ['1/stock:0'], typed: '1' },
  'push.resume': {},
  'push.retry': { run },
  'push.undo': { run, keys: ['1/stock:0'] },
  'push.progress': {},
  'push.cancel': { run },
  'rows.template': { endpoint: 'nothing.create' },
  'rows.describe': { endpoint: 'expense.create' },
  'rows.here': {},
  'rows.match': { endpoint: 'expense.create', tabId },
  'rows.plan': { endpoint: 'expense.create', tabId, rows: [3], columns: { title: 'T' }, fixed: { note: 'n' } },
  'rows.confirm': { plan: run, typed: '1' },
  'rows.resume': {},
  'rows.unfinished': {},
  'runs.progress': {},
  'runs.cancel': { run },
  'runs.resume': {},
  'runs.review': { run },
  'runs.adopt': { run, seen: 'x', chosen: ['1'], typed: '1' },
  'runs.abandon': { run },
  'runs.list': {},
  'runs.show': { run },
  'runs.export': {},
  'schedule.list': {},
  'schedule.set': { rhythm: null },
  'settings.get': {},
  'settings.set': { settings: { formulas: { live: false, endpoints: [], minutes: 10 } }, name: 'Budi' },
  'state.get': {},
  'state.resettable': {},
  'state.reset': { parts: ['settings'] },
  'tabs.show': { tabId },
};

/** These act whatever they are given: only what is no arguments at all is malformed. */
export const actsOnItsName: ReadonlySet<string> = new Set([
  ...['connection.remove', 'doctor.run', 'pull.continue', 'pull.discard', 'push.resume', 'rows.resume', 'runs.resume'],
  ...['runs.export', 'push.preview', 'dashboard.pull', 'pull.run'],
]);
