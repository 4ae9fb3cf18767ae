import { journalVersion } from '../../src/runs/journal/journal-version';
import { callConfirmed } from '../call-confirmed';
import { type Interrupt, isHttp, isKilled, killAt } from '../push/crash-points';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';

const silenceMs = 150_000;
const expense = { id: 'expense.create', input: { title: 'Biaya', nominal: 1000, note: 'kas' } };
const columns = { operation: 2, kind: 3, state: 4, version: 9 } as const;

/** A push that died before its first request left, long enough ago. */
function openUnfinishedPush() {
  const opened = openPulled({ products: 8 });
  const { id } = opened.variation(0);
  opened.typeIn(id, 'delta:0', '5');
  const plan = opened.preview();
  const interrupt: Interrupt = ({ requests }, phase) =>
    phase === 'before' && requests.some(({ url }) => url.includes('update-stock'));
  expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
  opened.clock.advance(silenceMs);
  const sheet = opened.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
  if (!sheet) throw new Error('no journal');
  const rewrite = (column: number, value: string, isMeant: (row: number) => boolean) => {
    for (let row = 2; row <= sheet.lastRow(); row += 1) {
      if (isMeant(row)) sheet.write({ row, column, rows: 1, columns: 1 }, [[value]]);
    }
  };
  const cell = (row: number, column: number) =>
    String(sheet.readValues({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
  return { ...opened, id, rewrite, cell };
}

describe('a single call that changes something', () => {
  it('is refused while a push is unfinished, and made once that is finished', () => {
    const { rpc, shop, stock, id } = openUnfinishedPush();
    const before = [shop.state.expenses.length, stock(id)];
    expect(codeOf(() => callConfirmed(rpc, expense))).toBe('runUnfinished');
    expect([shop.state.expenses.length, stock(id)]).toEqual(before);
    rpc('runs.resume');
    callConfirmed(rpc, expense);
    expect([shop.state.expenses.length, stock(id)]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 5]);
  });

  it('that was cut off is told as unknown, and keeps nobody away', () => {
    const opened = openRows('expense.create');
    expect(isKilled(() => callConfirmed(opened.rpc, expense, { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    opened.clock.advance(silenceMs);
    callConfirmed(opened.rpc, { ...expense, input: { ...expense.input, title: 'Biaya lain' } });
    const { tabId } = opened.rpc<{ tabId: number }>('runs.export');
    const sheet = opened.cloud.workbook.sheet(tabId);
    const states = sheet?.readValues({ row: 2, column: 8, rows: 2, columns: 1 }).map(([state]) => state);
    expect([...(states ?? [])].sort()).toEqual(['Done', 'Not confirmed']);
  });
});

describe('a single call that nothing followed', () => {
  it('is told as unknown in the exported journal', () => {
    const opened = openRows('expense.create');
    expect(isKilled(() => callConfirmed(opened.rpc, expense, { interrupt: killAt(1, 'before', isHttp) }))).toBe(true);
    opened.clock.advance(silenceMs);
    const { tabId } = opened.rpc<{ tabId: number }>('runs.export');
    const sheet = opened.cloud.workbook.sheet(tabId);
    expect(sheet?.readValues({ row: 2, column: 8, rows: 1, columns: 1 })).toEqual([['Not confirmed']]);
  });
});

describe('what a newer version of the add-on left unfinished', () => {
  it('is neither resumed nor worked around, and says so', () => {
    const { rpc, rewrite, preview, stock, id } = openUnfinishedPush();
    const before = stock(id);
    rewrite(columns.version, String(journalVersion + 1), () => true);
    for (const call of ['push.resume', 'push.preview', 'runs.resume']) {
      expect([call, codeOf(() => rpc(call))]).toEqual([call, 'newerState']);
    }
    expect(codeOf(preview)).toBe('newerState');
    expect(codeOf(() => callConfirmed(rpc, expense))).toBe('newerState');
    expect(stock(id)).toBe(before);
  });

  it('as a kind of operation that this version does not know is stopped at by its name', () => {
    const { rpc, rewrite, cell, stock, id } = openUnfinishedPush();
    const before = stock(id);
    rewrite(columns.kind, 'stock.teleport', (row) => cell(row, columns.operation) !== '');
    expect(codeOf(() => rpc('push.resume'))).toBe('unknownKind');
    expect(() => rpc('runs.resume')).toThrow(/stock\.teleport/);
    expect(stock(id)).toBe(before);
    expect(rpc<{ unfinishedRun: string | null }>('state.get').unfinishedRun).not.toBeNull();
  });

  it('as a kind of run that this version does not know is stopped at by its name', () => {
    const { rpc, rewrite, cell } = openUnfinishedPush();
    rewrite(columns.kind, 'campaign', (row) => cell(row, columns.operation) === '');
    expect(() => rpc('runs.resume')).toThrow(/campaign/);
    expect(codeOf(() => rpc('push.preview'))).toBe('runUnfinished');
  });
});

describe('progress and cancelling', () => {
  it('answer to the names that open sidebars know as to their own', () => {
    const { rpc } = openPulled({ products: 4 });
    const run = '20260101-00000000';
    for (const name of ['runs', 'push']) {
      expect(rpc(`${name}.progress`)).toBeNull();
      expect(rpc(`${name}.cancel`, { run })).toEqual({ asked: run });
    }
  });
});
