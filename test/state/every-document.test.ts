import type { PullOutcome } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import { viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';
import { codeOf, openPulled } from '../push/open-pulled';
import { journalCells } from '../runs/journal-cells';
import { samples } from './schema/samples';
import { cached, inState, journalLine, property, putAwayRows, type StoredPlace, tabMark } from './stored-places';

/*
 * Every document that outlives an execution, each lost or spoilt in every way while all that can be under way is: nothing is sent that may double,
 * what cannot go on says which part it is by name, and once the document is gone everything works.
 */

type PriceLook = RpcApi['prices.look']['value'];

const shop = { products: 8, orders: 4, warehouses: 1 };

/** All that an execution can leave for the next: a tab with a difference that was previewed, a dashboard, rows that were planned, a pull that was put away. */
/** @param about the kind of document: rows and a dashboard are there only where it is about them. */
function openBusy(about: string) {
  const [withDashboard, withRows] = [about === 'dashboard', about.startsWith('row') && about !== 'rows'];
  const bench = openPulled(shop);
  const { rpc, workbook, clock, host } = bench;
  const [pushed, waiting] = [bench.variation(0).id, bench.variation(1).id];
  bench.type(pushed, '77');
  bench.confirm(bench.preview());
  rpc('runs.export');
  if (withDashboard) rpc('dashboard.pull');
  rpc('jobs.save', { task: { kind: 'functions' }, timing: { every: 'day', hour: 6 } });
  rpc('settings.set', { settings: { formulas: { live: true, endpoints: ['warehouse.list'], minutes: 10 } } });
  const template = rpc<{ tabId: number; keys: string[] }>('rows.template', { endpoint: 'expense.create' });
  const cells = { title: 'Plastik', nominal: '20000', note: 'kas', qty: '1' };
  for (const [title, text] of Object.entries(cells)) {
    workbook.type(template.tabId, 3, template.keys.indexOf(title) + 1, text);
  }
  const rows = rpc<{ id: string }>('rows.plan', { endpoint: 'expense.create', tabId: template.tabId });
  let waves = 0;
  const stop: RunOptions = {
    interrupt: ({ kind }, phase) => {
      if (kind === 'httpWave' && phase === 'after' && ++waves === 1) clock.advance(280_000);
      return false;
    },
  };
  const paused = rpc<PullOutcome>('pull.run', { dataset: 'products', filters: {} }, stop);
  expect(paused.status).toBe('paused');
  if (about === 'seen' || about === 'changes') {
    rpc('changes.keep', { tabId: bench.tabId, columns: ['price'] });
    rpc('pull.run', { tabId: bench.tabId });
  }
  if (about === 'copies') rpc('copies.make', { tabId: bench.tabId });
  if (about === 'stood') journalCells(workbook).write([]);
  if (about === 'takeOver') {
    const colleague = { as: 'colleague' } as const;
    rpc('connection.save', { key: bench.shop.options.key }, colleague);
    bench.typeIn(pushed, 'price', '51000');
    const { id, edits } = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', {}, colleague);
    const acknowledged = edits.map(({ key }) => key);
    rpc('scheduled.save', { plan: id, acknowledged, start: { day: '2026-03-07', hour: 6 } }, colleague);
    const [{ author, id: push } = {}] = rpc<readonly { author: string; id: string }[]>('scheduled.others');
    rpc('scheduled.planTakeOver', { author, id: push });
  }
  if (['frozen', 'ngorder.scheduled', 'ngorder.planned', 'ngorder.valuesPlanned'].includes(about)) {
    bench.typeIn(pushed, 'price', '51000');
    const { id, edits } = bench.preview();
    const acknowledged = edits.map(({ key }) => key);
    rpc('scheduled.save', { plan: id, acknowledged, start: { day: '2026-03-07', hour: 6 } });
  }
  if (about === 'priceFills') {
    const rule = { direction: 'up', by: { unit: 'percent', amount: 10 }, rounding: 'none' };
    const wish = { tabId: bench.tabId, column: 'price_reseller', rule };
    const { prices } = rpc<PriceLook>('prices.look', { ...wish, rows: { kind: 'all' } });
    rpc('prices.fill', { ...wish, seen: Object.fromEntries(prices.map(({ recordId, to }) => [recordId, to])) });
    rpc('prices.undo', { tabId: bench.tabId, column: 'price_reseller' });
    rpc('prices.fill', { ...wish, seen: Object.fromEntries(prices.slice(0, 1).map((one) => [one.recordId, one.to])) });
  }
  if (about === 'alerts' || about === 'ngorder.alerts') {
    const { settings } = rpc<{ settings: object }>('alerts.get');
    rpc('alerts.save', { ...settings });
    const { jobs } = rpc<{ jobs: readonly { id: string; task: { kind: string } }[] }>('jobs.save', {
      ...{ task: { kind: 'alerts' }, timing: { every: 'day', hour: 6 } },
    });
    rpc('jobs.run', { id: jobs.find(({ task }) => task.kind === 'alerts')?.id ?? '' });
  }
  bench.typeIn(waiting, 'delta:0', '5');
  const plan = bench.rpc<{ id: string }>('push.preview', { tabId: bench.tabId });
  const { properties, caches } = bench.cloud;
  const stamp = Object.keys(properties.user.all()).find((key) => key.startsWith('ngorder.runs:')) ?? '';
  const lease = { run: 'x', what: 'pull', holder: 'y', heartbeat: clock.now() - 150_000 };
  properties.document.setAll({
    'ngorder.lease': JSON.stringify(lease),
    [stamp.replace('ngorder.runs', 'ngorder.turn')]: '{"run":"20260302-1f9c2b7a","turn":2}',
  });
  if (about === 'ngorder.latest') {
    const { run } = JSON.parse(properties.user.get(stamp) ?? '{}');
    properties.document.setAll({ [stamp.replace('ngorder.runs', about)]: JSON.stringify({ run, isOpen: true }) });
  }
  caches.document.put('ngorder.progress', '{"run":"x","step":"step.products","done":3,"total":4,"at":1}', 600);
  rpc('names.find', { kind: 'warehouse' });
  host.run('NGORDER', ['warehouse.list'], { mode: 'CUSTOM_FUNCTION' });
  // Nobody makes that answer any more.
  clock.advance(120_000);
  const before = bench.stock(waiting);
  return {
    ...bench,
    plan,
    rows,
    template,
    waiting,
    withDashboard,
    withRows,
    expenses: bench.shop.state.expenses.length,
    /** What arrived of the difference, and how many expenses did: both would be there twice if they were sent twice. */
    arrived: (expenses: number) => [bench.stock(waiting) - before, bench.shop.state.expenses.length - expenses],
  };
}

type Bench = ReturnType<typeof openBusy>;

/** Everything that reads what was stored, in an order in which the one that changes something comes last. */
const trials: Readonly<Record<string, (bench: Bench) => unknown>> = {
  'state.get': ({ rpc }) => rpc('state.get'),
  'jobs.list': ({ rpc }) => rpc('jobs.list'),
  'scheduled.list': ({ rpc }) => rpc('scheduled.list'),
  'alerts.get': ({ rpc }) => rpc('alerts.get'),
  'budget.get': ({ rpc }) => rpc('budget.get'),
  'settings.get': ({ rpc }) => rpc('settings.get'),
  'runs.list': ({ rpc }) => rpc('runs.list'),
  'runs.progress': ({ rpc }) => rpc('runs.progress'),
  cell: (bench) => askInCell(bench),
  'rows.match': ({ rpc, template }) => rpc('rows.match', { endpoint: 'expense.create', tabId: template.tabId }),
  'names.find': ({ rpc }) => rpc('names.find', { kind: 'warehouse' }),
  // A plan counts until the next run: only one of both can be confirmed.
  'rows.confirm': ({ rpc, rows, withRows }) =>
    withRows ? rpc('rows.confirm', { plan: rows.id, typed: '' }) : undefined,
  'push.confirm': ({ rpc, plan, withRows }) =>
    withRows ? undefined : rpc('push.confirm', { plan: plan.id, acknowledged: [] }),
  'dashboard.pull': ({ rpc, withDashboard }) => (withDashboard ? rpc('dashboard.pull') : undefined),
  'pull.continue': ({ rpc }) => rpc('pull.continue'),
  'pull.run': ({ rpc, tabId }) => rpc('pull.run', { tabId }),
  'runs.export': ({ rpc }) => rpc('runs.export'),
};

/** A cell tells in words what it lacks; it has no codes. */
function askInCell({ host }: Bench): void {
  try {
    host.run('NGORDER', ['warehouse.list'], { mode: 'CUSTOM_FUNCTION' });
  } catch (error) {
    const { message } = error as Error;
    throw new RpcFailure(/pull .* a tab|newer version/i.test(message) ? 'toldWhatToDo' : message, message);
  }
}

/** What does not end well, and how; `''` where everything does. */
const tryAll = (bench: Bench): string =>
  Object.entries(trials)
    .map(([name, trial]) => [name, codeOf(() => trial(bench))])
    .filter(([, code]) => code !== 'none')
    .map(([name, code]) => `${name}: ${code}`)
    .join(', ');

type Spoil = (place: StoredPlace, older: string | undefined) => void;
type Spoiling = 'missing' | 'damaged' | 'truncated' | 'empty' | 'older' | 'newer' | 'foreign';

const spoiling: Readonly<Record<Spoiling, Spoil>> = {
  missing: (place) => place.remove(),
  damaged: (place) => place.spoil((raw) => `${raw.slice(0, raw.length / 2)}#~${raw.slice(raw.length / 2 + 2)}`),
  truncated: (place) => place.spoil((raw) => raw.slice(0, raw.length / 2)),
  empty: (place) => place.spoil(() => ''),
  older: (place, older) => {
    if (older !== undefined) place.write(older);
  },
  newer: (place) => place.write('{"version":9,"of":"a later age"}'),
  foreign: (place) => place.makeForeign?.(),
};

interface DocumentCase {
  readonly place: (bench: Bench) => StoredPlace;
  /** What does not end well, by what was done to it; everything does where nothing is said. */
  readonly ends?: Readonly<Partial<Record<Spoiling, string>>>;
}

/** The same end of a document that is not there, or is as good as that. */
const unreadable = (ends: string) => ({ missing: ends, damaged: ends, truncated: ends, empty: ends });

const whole = [
  'alerts.get',
  'runs.list',
  'cell',
  'rows.match',
  'names.find',
  'push.confirm',
  'pull.continue',
  'pull.run',
  'runs.export',
];
const told = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([call, code]) => `${call}: ${code}`)
    .join(', ');
const each = (calls: readonly string[], code: string, cell = code): string =>
  told(Object.fromEntries(calls.map((call) => [call, call === 'cell' ? cell : code])));

const changing = ['push.confirm'];
const tabReading = ['state.get', 'alerts.get', 'push.confirm', 'pull.continue', 'pull.run', 'runs.export'];
const author = told({ 'push.confirm': 'planGone', 'pull.run': 'pullNotOwn' });
const lostTab = told({ 'push.confirm': 'notPulled', 'pull.run': 'notPulled' });
const noPlan = told({ 'push.confirm': 'planGone' });
const noRowPlan = told({ 'rows.confirm': 'planGone' });
const notLive = told({ cell: 'toldWhatToDo' });
const ofJobs = (code: string) => told({ 'jobs.list': code });
const ofSettings = (code: string) => told({ cell: 'toldWhatToDo', 'push.confirm': code });

const cases: Readonly<Record<string, DocumentCase>> = {
  'ngorder.connection': {
    place: (bench) => property(bench, 'user', 'ngorder.connection'),
    ends: {
      ...unreadable(each(whole, 'connectionRemoved', 'toldWhatToDo')),
      newer: each(['state.get', 'jobs.list', 'scheduled.list', ...whole], 'newerState', 'toldWhatToDo'),
    },
  },
  'ngorder.uses': {
    place: (bench) => property(bench, 'user', 'ngorder.uses', true),
    ends: {
      ...unreadable(each(whole, 'notConnected', 'toldWhatToDo')),
      // What is changed in it is the name of a connection that never was.
      damaged: each(whole, 'connectionRemoved', 'toldWhatToDo'),
      foreign: each(whole, 'notConnected', 'toldWhatToDo'),
      newer: each(['state.get', 'jobs.list', 'scheduled.list', ...whole], 'newerState', 'toldWhatToDo'),
    },
  },
  // Of a connection by OAuth 2: one by key looks at neither.
  'ngorder.grant': { place: (bench) => leftBehind(bench, 'grant of a connection') },
  'ngorder.signIn': { place: (bench) => leftBehind(bench, 'attempt to connect that came to nothing') },
  // A proposal decides nothing.
  'ngorder.shop': { place: (bench) => property(bench, 'document', 'ngorder.shop') },
  'ngorder.author': {
    place: (bench) => property(bench, 'user', 'ngorder.author'),
    ends: {
      ...unreadable(author),
      newer: each(
        [
          ...['state.get', 'jobs.list', 'scheduled.list'],
          ...whole.filter((call) => !['runs.list', 'cell', 'names.find'].includes(call)),
        ],
        'newerState',
      ),
    },
  },
  'ngorder.runs': {
    place: (bench) => property(bench, 'user', 'ngorder.runs', true),
    ends: { ...unreadable(noPlan), foreign: noPlan, newer: each(['state.get', ...changing], 'newerState') },
  },
  // What was used is counted from then on.
  'ngorder.used': { place: (bench) => property(bench, 'user', 'ngorder.used') },
  'ngorder.usedByFunctions': { place: (bench) => cached(bench, 'ngorder.usedByFunctions') },
  // Left by a build with mails: this one never looks at it.
  'ngorder.mail': {
    place: (bench) => {
      bench.cloud.properties.user.setAll({ 'ngorder.mail': '{"address":"sari@example.com","waiting":[],"told":[]}' });
      return property(bench, 'user', 'ngorder.mail');
    },
  },
  // Left by an execution that was killed: it stands there for the sake of a line alone.
  'ngorder.inHand': {
    place: (bench) => {
      const { user } = bench.cloud.properties;
      user.setAll({
        [`ngorder.inHand:${bench.workbook.id}`]: samples['a pull that a person has in hand']?.versions[0] ?? '',
      });
      return property(bench, 'user', 'ngorder.inHand', true);
    },
  },
  'ngorder.memory': { place: (bench) => property(bench, 'user', 'ngorder.memory') },
  'ngorder.jobs': {
    place: (bench) => property(bench, 'user', 'ngorder.jobs'),
    ends: {
      damaged: ofJobs('damagedState'),
      truncated: ofJobs('damagedState'),
      empty: ofJobs('damagedState'),
      newer: ofJobs('newerState'),
    },
  },
  'ngorder.scheduled': {
    place: (bench) => property(bench, 'user', 'ngorder.scheduled'),
    ends: {
      damaged: told({ 'scheduled.list': 'damagedState' }),
      truncated: told({ 'scheduled.list': 'damagedState' }),
      empty: told({ 'scheduled.list': 'damagedState' }),
      newer: told({ 'scheduled.list': 'newerState' }),
    },
  },
  frozen: {
    place: (bench) => {
      const [push] = bench.rpc<{ pushes: readonly { id: string }[] }>('scheduled.list').pushes;
      return inState(bench, `frozen:${push?.id}`);
    },
  },
  priceFills: { place: (bench) => inState(bench, 'priceFills') },
  takeOver: { place: (bench) => inState(bench, 'takeOver') },
  // What a colleague tells of their scheduled prices, and of their schedules.
  'ngorder.planned': { place: (bench) => property(bench, 'document', 'ngorder.planned') },
  'ngorder.schedule': { place: (bench) => property(bench, 'document', 'ngorder.schedule') },
  // Of this very file: only others read it.
  'ngorder.valuesPlanned': { place: (bench) => property(bench, 'user', 'ngorder.valuesPlanned') },
  'ngorder.live': {
    place: (bench) => property(bench, 'user', 'ngorder.live', true),
    ends: { ...unreadable(notLive), newer: notLive, foreign: notLive },
  },
  'ngorder.turn': { place: (bench) => property(bench, 'document', 'ngorder.turn', true) },
  'ngorder.latest': {
    place: (bench) => property(bench, 'document', 'ngorder.latest', true),
    // What is changed in it is the name of a run that never was.
    ends: { damaged: told({ 'push.confirm': 'runLost' }), newer: each(['state.get', ...changing], 'newerState') },
  },
  'ngorder.sheetLanguage': { place: (bench) => property(bench, 'document', 'ngorder.sheetLanguage') },
  'ngorder.settings': {
    place: (bench) => property(bench, 'document', 'ngorder.settings'),
    ends: { ...unreadable(ofSettings('damagedState')), missing: notLive, newer: ofSettings('newerState') },
  },
  'ngorder.lease': {
    place: (bench) => property(bench, 'document', 'ngorder.lease'),
    ends: { newer: each([...changing, 'pull.continue', 'pull.run', 'runs.export'], 'newerState') },
  },
  'ngorder.tab': {
    place: (bench) => tabMark(bench, bench.tabId),
    ends: { newer: told({ 'pull.run': 'newerState' }) },
  },
  tabs: {
    place: (bench) => inState(bench, 'tabs'),
    ends: {
      ...unreadable(each(tabReading, 'damagedState')),
      ...{ missing: lostTab, foreign: lostTab, newer: each(tabReading, 'newerState') },
      // What the first version kept bears nobody's seal.
      older: told({ 'pull.run': 'pullNotOwn' }),
    },
  },
  baseline: {
    place: (bench) => inState(bench, `baseline:${bench.tabId}`),
    ends: {
      ...unreadable(each(['push.confirm', 'pull.run'], 'damagedState')),
      ...{ missing: '', newer: each(['push.confirm', 'pull.run'], 'newerState') },
    },
  },
  landing: {
    place: cutOffLanding,
    ends: {
      ...unreadable(told({ 'pull.run': 'damagedState' })),
      ...{ missing: '', newer: told({ 'pull.run': 'newerState' }) },
    },
  },
  // Where these are lost or damaged, the next refresh has nothing to compare with, and changes nothing else.
  seen: {
    place: (bench) => inState(bench, `seen:${bench.tabId}`),
    ends: { newer: told({ 'pull.run': 'newerState' }) },
  },
  changes: {
    place: (bench) => inState(bench, `changes:${bench.tabId}`),
    ends: { newer: told({ 'pull.run': 'newerState' }) },
  },
  staged: {
    place: (bench) => inState(bench, 'staged'),
    ends: { newer: each(['state.get', 'pull.continue', 'pull.run'], 'newerState') },
  },
  plan: {
    place: (bench) => inState(bench, 'plan'),
    ends: { ...unreadable(noPlan), foreign: noPlan, newer: told({ 'push.confirm': 'newerState' }) },
  },
  rowPlan: {
    place: (bench) => inState(bench, 'rowPlan'),
    ends: { ...unreadable(noRowPlan), foreign: noRowPlan, newer: told({ 'rows.confirm': 'newerState' }) },
  },
  rowChoices: {
    place: (bench) => inState(bench, 'rowChoices'),
    ends: { newer: told({ 'rows.match': 'newerState' }) },
  },
  dashboard: {
    place: (bench) => inState(bench, 'dashboard'),
    ends: { newer: told({ 'dashboard.pull': 'newerState' }) },
  },
  journalTab: {
    place: (bench) => inState(bench, 'journalTab'),
    ends: { newer: told({ 'runs.export': 'newerState' }) },
  },
  // Where it is lost or damaged, its copies are tabs like any other.
  copies: { place: (bench) => inState(bench, `copies:${bench.tabId}`) },
  alerts: { place: (bench) => inState(bench, 'alerts') },
  'ngorder.alerts': {
    place: (bench) => property(bench, 'user', 'ngorder.alerts'),
    ends: { newer: told({ 'alerts.get': 'newerState' }) },
  },
  stood: { place: (bench) => inState(bench, `stood:${bench.tabId}`) },
  rows: { place: putAwayRows, ends: { newer: told({ 'pull.continue': 'newerState' }) } },
  'ngorder.journal': { place: journalLine, ends: { newer: each(changing, 'newerState') } },
  'ngorder.progress': { place: (bench) => cached(bench, 'ngorder.progress') },
  'ngorder.confirm': { place: (bench) => cached(bench, 'ngorder.confirm') },
  'ngorder.a': { place: (bench) => cached(bench, 'ngorder.a') },
  'ngorder.t': { place: (bench) => cached(bench, 'ngorder.t') },
  'ngorder.names': { place: (bench) => cached(bench, 'ngorder.names', 'user') },
};

/** What another kind of connection has left in the person's properties. */
function leftBehind(bench: Bench, sample: string): StoredPlace {
  const { document, versions = [] } = samples[sample] ?? {};
  if (!document) throw new Error('no such sample');
  bench.cloud.properties.user.setAll({ [document.name]: versions.at(-1) ?? '' });
  return property(bench, 'user', document.name);
}

/** A refresh that was killed after it had noted what its cells are about to mean. */
function cutOffLanding(bench: Bench): StoredPlace {
  let flushes = 0;
  const dies: RunOptions = { interrupt: ({ kind }) => kind === 'flush' && ++flushes === 2 };
  expect(() => bench.rpc('pull.run', { tabId: bench.tabId }, dies)).toThrow(ExecutionKilled);
  bench.clock.advance(150_000);
  return inState(bench, `landing:${bench.tabId}`);
}

const kindOf = (name: string): string => name.replace(/:.*$/, '');
const documents = new Map(
  Object.values(samples)
    .reverse()
    .map((sample) => [kindOf(sample.document.name), sample]),
);

const isSpoiling = (name: string): name is Spoiling => name in spoiling;
const everyWay = Object.keys(spoiling).filter(isSpoiling);
/** Of what people cannot get at, and of what says of no shop. */
const inCache = [
  'ngorder.progress',
  'ngorder.confirm',
  'ngorder.a',
  'ngorder.t',
  'ngorder.names',
  'ngorder.usedByFunctions',
];
const ofNoShop = [
  'ngorder.connection',
  'ngorder.shop',
  'ngorder.author',
  'ngorder.memory',
  'ngorder.used',
  'ngorder.mail',
  'ngorder.settings',
  'ngorder.sheetLanguage',
  'ngorder.lease',
  'ngorder.tab',
];

/** Only a document that has had a version before can be older. */
function waysFor(kind: string): readonly Spoiling[] {
  const hasOlder = (documents.get(kind)?.versions.length ?? 0) > 1;
  const saysOfShop = !ofNoShop.includes(kind) && !inCache.includes(kind);
  return everyWay.filter((how) => (how === 'older' ? hasOlder : how === 'foreign' ? saysOfShop : true));
}

/** Whatever was lost: who connects again and pulls anew can push, and nothing comes twice that had arrived. */
function expectUsable(bench: Bench): void {
  const { rpc, shop: sandbox, workbook } = bench;
  rpc('connection.save', { key: sandbox.options.key });
  const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'variations', filters: {}, newTab: true });
  const view = viewTab(workbook, tabId);
  const { id } = bench.variation(2);
  workbook.type(tabId, view.rowOf(id), view.columnOf('stock:0'), '43');
  const plan = rpc<{ id: string }>('push.preview', { tabId });
  rpc('push.confirm', { plan: plan.id });
  expect(bench.stock(id)).toBe(43);
  for (const call of ['state.get', 'runs.list', 'runs.export', 'settings.get']) rpc(call);
}

describe('what is stored', () => {
  it('has a case for every document that is declared', () => {
    expect(Object.keys(cases).sort()).toEqual([...documents.keys(), 'ngorder.journal'].sort());
  });

  describe.each(Object.keys(cases))('as %s', (kind) => {
    it.each(waysFor(kind))(
      '%s: sends nothing twice, says what cannot go on, and is whole again once it is gone',
      (how) => {
        const older = documents.get(kind)?.versions;
        const bench = openBusy(kind);
        const place = cases[kind]?.place(bench);
        if (!place) throw new Error('no case');
        expect(place.text()).toBeDefined();
        spoiling[how](place, older && older.length > 1 ? older[0] : undefined);
        expect(tryAll(bench)).toBe(cases[kind]?.ends?.[how] ?? '');
        for (const again of ['push.confirm', 'rows.confirm']) codeOf(() => trials[again]?.(bench));
        const [difference = 0, expenses = 0] = bench.arrived(bench.expenses);
        expect([0, 5]).toContain(difference);
        expect([0, 1]).toContain(expenses);
        place.remove();
        expectUsable(bench);
        expect(bench.arrived(bench.expenses)).toEqual([difference, expenses]);
      },
    );
  });
});
