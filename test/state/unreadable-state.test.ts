import { gzipSync } from 'node:zlib';
import { settingsDocument } from '../../src/state/schema/settings';
import { tabMarkDocument } from '../../src/state/schema/tab-mark';
import { type CloudOperation, ExecutionKilled } from '../../workbench/apps-script/run-options';
import { callConfirmed } from '../call-confirmed';
import { openFormulas } from '../formulas/open-formulas';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { refreshByItself } from '../schedule/refresh-by-itself';
import { property } from './stored-places';

type Bench = Pick<ReturnType<typeof openPulled>, 'cloud'>;

const shop = { products: 8, orders: 0, warehouses: 1 };

/** Puts a text in place of a document of the state tab. */
function putState({ cloud }: Bench, key: string, text: string): void {
  const sheet = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
  if (!sheet) throw new Error('no state');
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const lines = sheet.readValues(area).map(([name = '', stamp = '', ...chunks]) => {
    const isMeant = name === key || String(name).startsWith(`${key}@`);
    const packed = isMeant ? [gzipSync(text).toString('base64')] : chunks.map(String);
    return [String(name), String(stamp), ...packed, ...new Array<string>(area.columns).fill('')].slice(0, area.columns);
  });
  sheet.write(area, lines);
}

const newerText = '{"version":9,"of":"a later age"}';

function putSettings({ cloud }: Bench, text: string): void {
  cloud.properties.document.setAll({ [settingsDocument.name]: text });
}

/** Settings of a later age: this version knows some fields of theirs, and a rule that it does not know. */
const newerSettings = (formulas: object) =>
  JSON.stringify({ version: 2, formulas, push: { changePercent: 5, zeroRows: 'few' }, mayPush: ['Sari'] });

describe('what a newer version of the add-on wrote', () => {
  it('as the list of tabs keeps them from being refreshed, pushed and shown, by name', () => {
    const bench = openPulled(shop);
    putState(bench, 'tabs', newerText);
    for (const call of ['state.get', 'pulls.list', 'pull.run', 'push.preview', 'pull.continue']) {
      expect([call, codeOf(() => bench.rpc(call))]).toEqual([call, 'newerState']);
    }
    expect(() => bench.rpc('pull.run')).toThrow(/"tabs" in this file was written by a newer version/);
  });

  it('as a baseline keeps its tab from being refreshed and pushed, and leaves it as it was', () => {
    const bench = openPulled(shop);
    const { id } = bench.variation(0);
    bench.type(id, '77');
    putState(bench, `baseline:${bench.tabId}`, newerText);
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('newerState');
    expect(codeOf(() => bench.preview())).toBe('newerState');
    expect(bench.cell(id)).toBe(77);
  });

  it('as a landing that was cut off keeps its tab from being refreshed, and from being pushed like any', () => {
    const bench = openPulled(shop);
    let flushes = 0;
    const cutOff = { interrupt: ({ kind }: CloudOperation) => kind === 'flush' && ++flushes === 2 };
    expect(() => bench.rpc('pull.run', {}, cutOff)).toThrow(ExecutionKilled);
    bench.clock.advance(150_000);
    putState(bench, `landing:${bench.tabId}`, newerText);
    expect(codeOf(() => bench.preview())).toBe('landingCutOff');
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('newerState');
  });

  it('as settings is read as far as it is known, formulas go on, and nothing is sent to the shop', () => {
    const bench = openPulled(shop);
    const { id } = bench.variation(0);
    bench.type(id, '77');
    const plan = bench.preview();
    putSettings(bench, newerSettings({ live: false, minutes: 25, colour: 'red' }));
    expect(bench.rpc('settings.get')).toMatchObject({
      settings: { formulas: { minutes: 25, refreshedAt: 0 }, push: { changePercent: 5, zeroRows: 10, undoDays: 30 } },
    });
    const before = bench.stock(id);
    expect(codeOf(() => bench.preview())).toBe('newerState');
    expect(codeOf(() => bench.confirm(plan))).toBe('newerState');
    const call = { id: 'expense.create', input: { title: 'Plastik', nominal: 20000, note: 'kas', qty: 1 } };
    expect(codeOf(() => callConfirmed(bench.rpc, call))).toBe('newerState');
    expect(bench.stock(id)).toBe(before);
    expect(bench.shop.log.filter(({ method }) => method !== 'GET')).toEqual([]);
    // What is not understood must not be written over.
    expect(codeOf(() => bench.rpc('settings.set', { settings: { push: {} } }))).toBe('newerState');
    expect(bench.cloud.properties.document.get(settingsDocument.name)).toContain('mayPush');
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('none');
  });

  it('as settings keeps rows from being carried out', () => {
    const bench = openRows('expense.create');
    bench.fill(3, { title: 'Plastik', nominal: 20000, note: 'kas', qty: 1 });
    const plan = bench.plan();
    const before = bench.shop.state.expenses.length;
    putSettings(bench, newerSettings({}));
    expect(codeOf(() => bench.confirm(plan))).toBe('newerState');
    expect(bench.shop.state.expenses.length).toBe(before);
  });

  it('as settings lets formulas answer with what they know of them', () => {
    const bench = openFormulas({ live: ['warehouse.list'] });
    const { formulas } = JSON.parse(bench.cloud.properties.document.get(settingsDocument.name) ?? '{}');
    putSettings(bench, newerSettings({ ...formulas, colour: 'red' }));
    expect((bench.cell('=NGORDER("warehouse.list")') as unknown[][]).length).toBeGreaterThan(1);
  });

  it('as a tab’s mark keeps the tab from being pulled into; formulas look elsewhere', () => {
    const bench = openFormulas({ pulled: true });
    const stockOf = (index: number) => `=NGORDER_STOCK("${bench.own[index]?.sku}")`;
    expect(bench.cell(stockOf(0))).toEqual(expect.any(Number));
    const { workbook } = bench.cloud;
    const mark = workbook.metadata().find(({ key }) => key === tabMarkDocument.name);
    if (!mark) throw new Error('no mark');
    workbook.setMetadataValue(mark.id, newerText);
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('newerState');
    expect(bench.error(stockOf(1))).toMatch(/^Pull variations into a tab first/);
  });

  it('as a lease means that it is at work', () => {
    const bench = openPulled(shop);
    bench.cloud.properties.document.setAll({ 'ngorder.lease': newerText });
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('newerState');
  });

  it('as a connection is not taken for one', () => {
    const bench = openPulled(shop);
    property(bench, 'user', 'ngorder.connection').write(newerText);
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('newerState');
    expect(codeOf(() => bench.rpc('state.get'))).toBe('newerState');
  });
});

describe('what is damaged', () => {
  it('is refused by name where it cannot be made anew, and the tab stays as it was', () => {
    const bench = openPulled(shop);
    putState(bench, `baseline:${bench.tabId}`, '{"columns":["sku"],"rows":[]}');
    expect(() => bench.rpc('pull.run')).toThrow(
      /\("baseline:\d+"\) is damaged and cannot be read\. .* choose Full refresh/,
    );
    expect(codeOf(() => bench.preview())).toBe('damagedState');
    // A tab can always be given up and pulled anew.
    bench.rpc('pulls.delete', { tabId: bench.tabId });
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('none');
  });

  it('as a baseline is built again by a full refresh, which nobody but a person asks for', () => {
    const bench = openPulled(shop);
    const { id } = bench.variation(0);
    bench.type(id, '77');
    putState(bench, `baseline:${bench.tabId}`, '{"columns":7}');
    expect(() => refreshByItself(bench)).toThrow(/damaged/);
    expect(bench.cell(id)).toBe(77);
    expect(codeOf(() => bench.rpc('pull.run', { tabId: bench.tabId, full: true }))).toBe('none');
    expect(bench.cell(id)).toBe(bench.stock(id));
    bench.type(id, '78');
    expect(bench.confirm(bench.preview()).counts.done).toBe(1);
  });

  it('as a baseline is built again though the full refresh has to pause, however often', () => {
    const bench = openPulled({ ...shop, products: 90 });
    const { id } = bench.variation(0);
    bench.type(id, '77');
    putState(bench, `baseline:${bench.tabId}`, '{"columns":7}');
    const pausing = () => {
      let waves = 0;
      return {
        interrupt: ({ kind }: CloudOperation, phase: 'before' | 'after') => {
          if (kind === 'httpWave' && phase === 'after' && ++waves === 1) bench.clock.advance(280_000);
          return false;
        },
      };
    };
    const { status } = bench.rpc<{ status: string }>('pull.run', { tabId: bench.tabId, full: true }, pausing());
    expect(status).toBe('paused');
    expect(bench.rpc('pull.continue', {}, pausing())).toMatchObject({ status: 'paused' });
    expect(bench.cell(id)).toBe(77);
    bench.host.run('continueWork');
    expect(bench.cell(id)).toBe(bench.stock(id));
    bench.type(id, '78');
    expect(bench.confirm(bench.preview()).counts.done).toBe(1);
  });

  it('as a baseline is not built again by a pause of a refresh that nobody asked for', () => {
    const bench = openPulled(shop);
    putState(bench, `baseline:${bench.tabId}`, '{"columns":7}');
    let waves = 0;
    refreshByItself(bench, {
      interrupt: ({ kind }, phase) => {
        if (kind === 'httpWave' && phase === 'after' && ++waves === 1) bench.clock.advance(280_000);
        return false;
      },
    });
    expect(codeOf(() => bench.rpc('pull.continue'))).toBe('damagedState');
  });

  it.each([
    [-30_000, 'busy'],
    [30_000, 'busy'],
    [61_000, 'none'],
    [365 * 86_400_000, 'none'],
  ])(
    'as a lease keeps nobody from working where its heartbeat is further ahead than clocks differ: %i ms',
    (ms, code) => {
      const bench = openPulled(shop);
      const lease = { run: 'x', what: 'pull', holder: 'y', heartbeat: bench.clock.now() + ms };
      bench.cloud.properties.document.setAll({ 'ngorder.lease': JSON.stringify(lease) });
      expect(codeOf(() => bench.rpc('pull.run'))).toBe(code);
    },
  );

  it('as a plan is previewed again', () => {
    const bench = openPulled(shop);
    bench.type(bench.variation(0).id, '77');
    const plan = bench.preview();
    putState(bench, 'plan', '{"id":"x"}');
    expect(codeOf(() => bench.confirm(plan))).toBe('planGone');
    expect(bench.confirm(bench.preview()).counts.done).toBe(1);
  });

  it('as a lease keeps nobody from working', () => {
    const bench = openPulled(shop);
    bench.cloud.properties.document.setAll({ 'ngorder.lease': 'locked' });
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('none');
  });

  it('as what was learnt of a connection is learnt anew', () => {
    const bench = openPulled(shop);
    const memory = property(bench, 'user', 'ngorder.memory');
    memory.write('{"width":"wide"}');
    expect(codeOf(() => bench.rpc('pull.run'))).toBe('none');
    expect(JSON.parse(memory.text() ?? '')).toMatchObject({ width: 4 });
  });

  it('as settings keeps pushes away until somebody saves them again', () => {
    const bench = openPulled(shop);
    bench.type(bench.variation(0).id, '77');
    putSettings(bench, '{"push":{"changePercent":0}}');
    expect(codeOf(() => bench.preview())).toBe('damagedState');
    expect(bench.rpc('settings.get')).toMatchObject({ settings: { push: { changePercent: 50 } } });
    bench.rpc('settings.set', { settings: { push: { changePercent: 20 } } });
    expect(bench.preview().counts.ready).toBe(1);
  });
});
