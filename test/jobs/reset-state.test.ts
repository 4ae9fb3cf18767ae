import type { RpcApi } from '../../src/rpc/calls';
import { keptParts, type ResetPartId, resetParts } from '../../src/state/reset-parts';
import { codeOf, openPulled } from '../push/open-pulled';
import { failureOf, openPlanned, untilSaturday } from '../push/scheduled/open-planned';
import { journalCells, journalColumns } from '../runs/journal-cells';
import { openLeft } from '../runs/shared-push';
import { samples } from '../state/schema/samples';

const shop = { products: 8, orders: 0, warehouses: 1 };
const kindOf = (name: string): string => name.replace(/:.*$/, '');

type Bench = ReturnType<typeof openPulled>;

const reset = ({ rpc }: Bench, ...parts: ResetPartId[]) => rpc('state.reset', { parts });

/** A tab with one change that was pushed, and one that was previewed. */
function openUsed() {
  const bench = openPulled(shop);
  const [pushed, waiting] = [bench.variation(0).id, bench.variation(1).id];
  bench.type(pushed, '77');
  bench.confirm(bench.preview());
  bench.rpc('settings.set', { settings: { push: { changePercent: 7 } } });
  bench.type(waiting, '55');
  return { ...bench, plan: bench.preview(), pushed, waiting };
}

const stateKeys = ({ cloud }: Bench): string[] => {
  const sheet = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
  const area = { row: 1, column: 1, rows: sheet?.lastRow() ?? 0, columns: 1 };
  return (sheet?.readValues(area) ?? []).map(([key]) => String(key)).filter((key) => key !== '');
};

const changes = ({ shop: { log } }: Bench): number => log.filter(({ method }) => method !== 'GET').length;

describe('a reset', () => {
  it('says of every document whether it can be forgotten, and in which part', () => {
    const told = [...resetParts, ...keptParts].flatMap(({ documents }) => documents);
    const stored = Object.values(samples).map(({ document: { name } }) => kindOf(name));
    expect([...told].sort()).toEqual([...new Set([...stored, 'ngorder.journal'])].sort());
  });

  it('lists what it would forget and what it keeps, in the person’s language, and forgets nothing by that', () => {
    const bench = openUsed();
    const before = stateKeys(bench);
    const offer = bench.rpc<{ parts: { id: string; isUsual: boolean }[]; kept: string[] }>('state.resettable');
    expect(offer).toMatchObject({ unfinished: null });
    expect(offer.parts.map(({ id, isUsual }) => [id, isUsual])).toEqual([
      ['tabs', true],
      ['work', true],
      ['schedules', false],
      ['settings', true],
      ['learnt', true],
      ['history', false],
    ]);
    expect(offer.kept).toHaveLength(keptParts.length);
    expect(stateKeys(bench)).toEqual(before);
  });

  it('forgets what was chosen and nothing else; key, seals and history stay, and so does every visible cell', () => {
    const bench = openUsed();
    const { user } = bench.cloud.properties;
    const author = user.get('ngorder.author');
    const sent = changes(bench);
    reset(bench, 'tabs', 'work', 'settings', 'learnt');
    expect(stateKeys(bench)).toEqual([]);
    expect(Object.keys(user.all()).filter((name) => name.startsWith('ngorder.memory'))).toEqual([]);
    const { withdrawn, ...kept } = JSON.parse(user.get('ngorder.author') ?? '{}');
    expect(kept).toEqual(JSON.parse(author ?? ''));
    expect(withdrawn).toHaveLength(1);
    expect(Object.keys(user.all()).filter((name) => name.startsWith('ngorder.connection'))).toHaveLength(1);
    expect(bench.cell(bench.waiting)).toBe(55);
    expect(changes(bench)).toBe(sent);
    expect(bench.rpc('settings.get')).toMatchObject({ settings: { push: { changePercent: 50 } } });
    expect(bench.rpc<{ runs: unknown[] }>('state.get')).toMatchObject({ tabs: [], runs: [{ pushed: 1 }] });
    expect(codeOf(() => bench.confirm(bench.plan))).toBe('planGone');
    expect(bench.rpc<{ status: string }>('pull.run')).toMatchObject({ status: 'finished' });
  });

  it('forgets schedules with scheduled prices and what colleagues see of them: none comes back by itself', () => {
    const bench = openUsed();
    bench.rpc('jobs.save', { task: { kind: 'functions' }, timing: { every: 'day', hour: 6 } });
    bench.typeIn(bench.pushed, 'price', '51000');
    const plan = bench.preview();
    bench.rpc('scheduled.save', {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      start: { day: '2026-03-07', hour: 6 },
    });
    reset(bench, 'schedules');
    bench.rpc('state.get');
    expect(bench.rpc('scheduled.list')).toMatchObject({ pushes: [] });
    expect(bench.rpc('jobs.list')).toMatchObject({ jobs: [] });
    expect(stateKeys(bench).filter((key) => key.startsWith('frozen:'))).toEqual([]);
    expect(Object.keys(bench.cloud.properties.document.all()).join()).not.toMatch(/ngorder\.(planned|schedule):/);
  });

  describe('of schedules while scheduled prices are in the shop', () => {
    type Offer = RpcApi['state.resettable']['value'];

    it('is refused until its person was told of them, by value, and then forgets them', () => {
      const { turn, rpc, planned, push, list, prices, wanted } = openPlanned();
      turn(untilSaturday);
      const { schedules: inForce } = rpc<Offer>('state.resettable').inForce;
      expect(inForce).toMatchObject({ count: 1, groups: [{ of: 'here', count: 2 }] });
      const known = planned.map((one) => ({ from: one.wanted, to: one.before, at: push.endsAt }));
      expect(inForce.groups[0]?.named.map(({ from, to, at }) => ({ from, to, at }))).toEqual(
        expect.arrayContaining(known),
      );
      expect(codeOf(() => rpc('state.reset', { parts: ['schedules'] }))).toBe('resetHasScheduled');
      expect(list()).toMatchObject([{ stage: 'on' }]);
      expect(codeOf(() => rpc('state.reset', { parts: ['tabs'] }))).toBe('none');
      rpc('state.reset', { parts: ['schedules'], inForce: { schedules: 1 } });
      expect([list(), prices()]).toEqual([[], wanted]);
    });

    it('is refused as well where the shop may have them of a start that it answered as failed', () => {
      const { shop, turn, rpc, push } = openPlanned();
      shop.faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' } });
      failureOf(() => turn(untilSaturday));
      shop.faults.clear();
      expect(rpc<Offer>('state.resettable').inForce.schedules).toMatchObject({
        count: 1,
        groups: [{ count: 2, named: [{ at: push.endsAt }, { at: push.endsAt }] }],
      });
      expect(codeOf(() => rpc('state.reset', { parts: ['schedules'] }))).toBe('resetHasScheduled');
    });

    it('takes nothing to be told where they wait for their start, or are over', () => {
      const { turn, rpc } = openPlanned();
      expect(rpc<Offer>('state.resettable').inForce.schedules).toMatchObject({ count: 0, groups: [] });
      turn(untilSaturday);
      turn(48);
      expect(rpc<Offer>('state.resettable').inForce.schedules).toMatchObject({ count: 0, groups: [] });
      expect(codeOf(() => rpc('state.reset', { parts: ['schedules'] }))).toBe('none');
    });
  });

  describe('of the change history while scheduled prices are in the shop', () => {
    type Offer = RpcApi['state.resettable']['value'];
    const historyOf = ({ rpc }: Pick<Bench, 'rpc'>) => rpc<Offer>('state.resettable').inForce.history;

    it('is refused where the start was only partly taken, until its person was told of the values by name', () => {
      const bench = openPlanned();
      const { shop, turn, rpc, before, wanted, prices, list, push } = bench;
      shop.faults.add({ method: 'PATCH', nth: 2, times: 9, fault: { kind: 'status', status: 503 } });
      failureOf(() => turn(untilSaturday));
      shop.faults.clear();
      expect([prices(), list()[0]?.stage]).toEqual([[before[0], wanted[1]], 'on']);
      expect(historyOf(bench)).toMatchObject({
        count: 1,
        groups: [{ count: 2, named: [{ from: wanted[1], to: before[1], at: push.endsAt }, { to: before[0] }] }],
      });
      expect(codeOf(() => rpc('state.reset', { parts: ['history'], inForce: { schedules: 1 } }))).toBe(
        'resetHasScheduled',
      );
      rpc('state.reset', { parts: ['history'], inForce: { history: 1 } });
      expect(failureOf(() => turn(48))).not.toBe('none');
      expect([prices(), list()[0]?.how]).toEqual([[before[0], wanted[1]], 'lost']);
    });

    it('is refused as well where the shop may have them of a start that it answered as failed', () => {
      const bench = openPlanned();
      const { shop, turn, rpc } = bench;
      shop.faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' } });
      failureOf(() => turn(untilSaturday));
      shop.faults.clear();
      expect(historyOf(bench)).toMatchObject({ count: 1, groups: [{ count: 2 }] });
      expect(codeOf(() => rpc('state.reset', { parts: ['history'] }))).toBe('resetHasScheduled');
    });

    it('is not where what was put aside tells all of the way back, by which they go back all the same', () => {
      const bench = openPlanned();
      const { turn, rpc, prices, before, wanted, list } = bench;
      turn(untilSaturday);
      expect([prices(), historyOf(bench)]).toEqual([wanted, { count: 0, groups: [] }]);
      rpc('state.reset', { parts: ['history'] });
      turn(48);
      expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
    });

    it('is where that is gone: then only the history tells it', () => {
      const bench = openPlanned();
      const { turn, cloud, rpc } = bench;
      turn(untilSaturday);
      const sheet = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
      const row = stateKeys(bench).findIndex((key) => key.startsWith('frozen:')) + 1;
      sheet?.write({ row, column: 1, rows: 1, columns: 1 }, [['']]);
      expect(historyOf(bench)).toMatchObject({ count: 1, groups: [{ count: 2 }] });
      expect(codeOf(() => rpc('state.reset', { parts: ['history'] }))).toBe('resetHasScheduled');
    });
  });

  it('forgets the history only where that is chosen', () => {
    const bench = openUsed();
    reset(bench, 'history');
    const state = bench.rpc<{ tabs: unknown[]; runs: unknown[] }>('state.get');
    expect([state.tabs.length, state.runs.length]).toEqual([1, 0]);
    expect(bench.confirm(bench.plan).counts.done).toBe(1);
    expect(bench.rpc<{ runs: unknown[] }>('state.get').runs).toHaveLength(1);
  });

  it.each(['99', 'abc'])('forgets a history with lines of version %s, which nobody here can read or end', (version) => {
    const bench = openUsed();
    const cells = journalCells(bench.workbook);
    const place = journalColumns.indexOf('version');
    cells.write(cells.read().map((line) => line.map((cell, at) => (at === place && line[1] !== '' ? version : cell))));
    const sent = changes(bench);
    expect(codeOf(bench.preview)).toBe('newerState');
    expect(codeOf(() => reset(bench, 'tabs'))).toBe('newerState');
    reset(bench, 'history');
    expect([codeOf(bench.preview), cells.read().flat().join(''), changes(bench)]).toEqual(['none', '', sent]);
  });

  it('keeps a run of a newer version until it was ended', () => {
    const bench = openLeft('after');
    const place = journalColumns.indexOf('version');
    bench.cells.write(bench.cells.read().map((line) => line.map((cell, at) => (at === place ? '99' : cell))));
    const forget = () => codeOf(() => bench.rpc('state.reset', { parts: ['history'] }));
    expect(forget()).toBe('newerState');
    bench.rpc('runs.abandon', { run: bench.rpc<{ unfinished: { run: string } }>('state.get').unfinished.run });
    expect([forget(), bench.added().filter((added) => added > 0)]).toEqual(['none', [5]]);
  });

  it.each(['{', '{"version":9}'])('makes a list of tabs usable again that reads %s', (text) => {
    const bench = openUsed();
    const sheet = bench.cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
    const row = stateKeys(bench).indexOf('tabs') + 1;
    sheet?.write({ row, column: 3, rows: 1, columns: 1 }, [[Buffer.from(text).toString('base64')]]);
    expect(codeOf(() => bench.rpc('state.get'))).toBe('damagedState');
    expect(codeOf(() => bench.rpc('state.resettable'))).toBe('none');
    reset(bench, 'tabs');
    expect(codeOf(() => bench.rpc('state.get'))).toBe('none');
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('none');
  });

  it('waits until every run has come to its end: nothing of it may be forgotten before', () => {
    const bench = openLeft('after');
    const { rpc, cells, added, unfinished } = bench;
    expect(rpc('state.resettable')).toMatchObject({ unfinished: unfinished() });
    const before = cells.read();
    for (const { id } of resetParts) {
      expect([id, codeOf(() => rpc('state.reset', { parts: [id] }))]).toEqual([id, 'runUnfinished']);
    }
    expect(cells.read()).toEqual(before);
    rpc('push.resume');
    expect(added()).toEqual([5, 5, 5, 5]);
    rpc('state.reset', { parts: ['tabs', 'history'] });
    expect(added()).toEqual([5, 5, 5, 5]);
  });

  it('is refused while something is at work', () => {
    const bench = openUsed();
    const lease = { run: 'x', what: 'pull', holder: 'y', heartbeat: bench.clock.now() };
    bench.cloud.properties.document.setAll({ 'ngorder.lease': JSON.stringify(lease) });
    expect(codeOf(() => reset(bench, 'tabs'))).toBe('busy');
    expect(stateKeys(bench)).toContain('tabs');
  });

  it.each([[[]], [['everything']], [undefined]])('takes no other parts: %j', (parts) => {
    const bench = openUsed();
    expect(codeOf(() => bench.rpc('state.reset', { parts }))).toBe('invalidArguments');
  });
});

describe('a reset of schedules', () => {
  it('forgets what was chosen for alerts of this shop', () => {
    const bench = openPulled({ products: 8 });
    const { settings } = bench.rpc<{ readonly settings: { readonly stock: object } }>('alerts.get');
    bench.rpc('alerts.save', {
      ...{ stock: { out: true, low: true, most: 77, categories: [] }, unpaid: { isOn: true, days: 3 } },
      ...{ ends: { isOn: true, days: 30 }, report: [], jobs: { isOn: true }, mail: { isOn: true } },
    });
    bench.rpc('state.reset', { parts: ['schedules'] });
    expect(bench.rpc<{ readonly settings: object }>('alerts.get').settings).toMatchObject({ stock: settings.stock });
  });
});
