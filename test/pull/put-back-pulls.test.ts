import { gunzipSync, gzipSync } from 'node:zlib';
import type { PullOutcome } from '../../src/pull/pull';
import type { StoredValue, WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';

/** A shop of seven pages that answers one request a minute: a pull takes more than one execution. */
const slowShop = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };

const everything = (sheet: WorkbookSheet) => ({
  ...{ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() },
});

/** The line of a list of saved pulls, as whoever has no seal of the person's can write it. */
function withoutSeals([key = '', stamp = '', ...packed]: readonly StoredValue[]): StoredValue[] {
  const text = gunzipSync(Buffer.from(packed.join(''), 'base64')).toString();
  const { version, content }: { version: number; content: object[] } = JSON.parse(text);
  const unsealed = JSON.stringify({ version, content: content.map((tab) => ({ ...tab, seals: [] })) });
  return [key, stamp, gzipSync(unsealed).toString('base64')];
}

/** A paused refresh that the person gave up and whose saved pull they deleted, and what an editor had kept of both. */
function openGivenUp() {
  const bench = openInProcessWorkbench({ shop: slowShop, locale: 'en', contexts: 'fresh' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  let outcome = bench.rpc<PullOutcome>('pull.run');
  while (outcome.status === 'paused') outcome = bench.rpc<PullOutcome>('pull.continue');
  const { tabId } = outcome;
  expect(bench.rpc<PullOutcome>('pull.run').status).toBe('paused');
  const { workbook } = bench.cloud;
  const named = (name: string): WorkbookSheet => {
    const sheet = workbook.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`no ${name}`);
    return sheet;
  };
  const lines = named('ngorder.state').readValues(everything(named('ngorder.state')));
  const rows = named('ngorder.rows').readValues(everything(named('ngorder.rows')));
  bench.rpc('pull.discard');
  bench.rpc('pulls.delete', { tabId });
  const tab = workbook.sheet(tabId);
  if (!tab) throw new Error('no tab');
  tab.clearContent(everything(tab));
  tab.write({ row: 1, column: 1, rows: 2, columns: 2 }, [
    ['Nama', 'Gaji'],
    ['Sari', 5_000_000],
  ]);
  const putBack = (line: readonly StoredValue[]) => {
    const state = named('ngorder.state');
    state.write({ row: state.lastRow() + 1, column: 1, rows: 1, columns: line.length }, [[...line]]);
  };
  return {
    ...{ ...bench, tab, tabId, putBack },
    lineOf: (key: string) => lines.find(([name]) => String(name).startsWith(key)) ?? [],
    putRowsBack: () =>
      named('ngorder.rows').write({ row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows),
  };
}

describe('a paused refresh that was given up, put back by whoever may edit the file', () => {
  it.each([
    ['alone', undefined],
    ['beside a saved pull without the person’s seal', withoutSeals],
    ['beside the saved pull that they deleted, sealed as it was', (line: readonly StoredValue[]) => [...line]],
  ])('lands in no tab that is used for something else by now: %s', (_how, pullOf) => {
    const { tab, putBack, lineOf, putRowsBack, host, clock } = openGivenUp();
    putBack(lineOf('staged'));
    if (pullOf) putBack(pullOf(lineOf('tabs')));
    putRowsBack();
    for (let round = 0; round < 12; round += 1) {
      host.run('runSchedule');
      clock.advance(60_000);
    }
    expect(tab.readValues({ row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
      ['Nama', 'Gaji'],
      ['Sari', 5_000_000],
      ['', ''],
    ]);
  });
});

describe('a saved pull that its person deleted, put back by whoever may edit the file', () => {
  interface Tabs {
    readonly tabs: readonly { readonly tabId: number; readonly isOwn: boolean; readonly seen: string }[];
  }

  it('is a colleague’s until they take it over, and theirs again from then on', () => {
    const { rpc, putBack, lineOf, tabId } = openGivenUp();
    putBack(lineOf('tabs'));
    const [tab] = rpc<Tabs>('state.get').tabs;
    expect(tab).toMatchObject({ tabId, isOwn: false });
    expect(codeOf(() => rpc('pull.run', { tabId }))).toBe('pullNotOwn');
    rpc('pulls.adopt', { tabs: [{ tabId, seen: tab?.seen }] });
    expect(rpc<Tabs>('state.get').tabs).toMatchObject([{ tabId, isOwn: true }]);
  });

  it('is so for the latest hundred tabs, and forgotten of the one before', () => {
    const { cloud, rpc, tabId, putBack, lineOf } = openGivenUp();
    const { id, secret, withdrawn } = JSON.parse(cloud.properties.user.get('ngorder.author') ?? '');
    expect(withdrawn).toMatchObject([{ tabId }]);
    const later = Array.from({ length: 100 }, (_, index) => ({ ...withdrawn[0], tabId: -1 - index }));
    const keep = (all: readonly object[]) =>
      cloud.properties.user.setAll({ 'ngorder.author': JSON.stringify({ id, secret, withdrawn: all }) });
    keep([...withdrawn, ...later.slice(1)]);
    putBack(lineOf('tabs'));
    expect(rpc<Tabs>('state.get').tabs).toMatchObject([{ isOwn: false }]);
    keep([...withdrawn, ...later]);
    const { tabId: other } = rpc<{ tabId: number }>('pull.run', { dataset: 'warehouses', filters: {}, newTab: true });
    rpc('pulls.delete', { tabId: other });
    const kept = JSON.parse(cloud.properties.user.get('ngorder.author') ?? '').withdrawn;
    expect(kept).toHaveLength(100);
    expect(kept[99].tabId).toBe(other);
    expect(cloud.properties.user.get('ngorder.author')).toContain(secret);
  });

  it('is so after everything was reset, too', () => {
    const bench = openInProcessWorkbench({ shop: { products: 4, orders: 0 }, locale: 'en' });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    bench.rpc('pull.run');
    const state = bench.cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
    if (!state) throw new Error('no state');
    const lines = state.readValues(everything(state));
    bench.rpc('state.reset', { parts: ['tabs'] });
    state.write({ row: 1, column: 1, rows: lines.length, columns: lines[0]?.length ?? 0 }, lines);
    expect(bench.rpc<Tabs>('state.get').tabs).toMatchObject([{ isOwn: false }]);
  });
});
