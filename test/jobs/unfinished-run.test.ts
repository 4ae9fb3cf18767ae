import { gzipSync } from 'node:zlib';
import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { isHttp, isKilled, killAt } from '../push/crash-points';
import { codeOf } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { journalCells, journalColumns } from '../runs/journal-cells';
import { colleague, openLeft, silenceMs } from '../runs/left-push';

type Opened = ReturnType<typeof openLeft>;
type Column = (typeof journalColumns)[number];

const stateOf = ({ rpc }: Pick<Opened, 'rpc'>, options = {}) => rpc<SidebarState>('state.get', {}, options);
const unfinishedOf = (opened: Pick<Opened, 'rpc'>, options = {}) => stateOf(opened, options).unfinished;

/** Puts a value into a column of a run's own line, or of all its operations' lines. */
function put({ cells }: Pick<Opened, 'cells'>, column: Column, value: string, where: 'run' | 'operations'): void {
  const place = journalColumns.indexOf(column);
  cells.write(
    cells
      .read()
      .map((line) =>
        (line[1] === '') === (where === 'run') ? line.map((cell, at) => (at === place ? value : cell)) : line,
      ),
  );
}

describe('what state.get tells of a run that waits for its end', () => {
  it('is nothing while none does', () => {
    const opened = openLeft();
    opened.rpc('runs.resume');
    expect(unfinishedOf(opened)).toBeNull();
  });

  it('is what it works on, since when, by whom, and that it may go on: to the one who started it', () => {
    const opened = openLeft('after', 'Sari');
    const { run } = opened;
    const told = { run, kind: 'push', title: 'Variations', by: 'Sari', at: expect.any(Number) };
    expect(unfinishedOf(opened)).toEqual({ ...told, mayGoOn: true });
    expect(unfinishedOf(opened, colleague)).toEqual({ ...told, title: expect.any(String), mayGoOn: false });
    expect(stateOf(opened)).toMatchObject({ unfinishedRun: run, unfinishedRows: null });
  });

  it('is the summary of the endpoint, of rows', () => {
    const opened = openRows('expense.create');
    opened.fill(3, { title: 'Biaya', nominal: 1000, note: 'kas' });
    const plan = opened.plan();
    expect(isKilled(() => opened.confirm(plan, '', { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    opened.clock.advance(silenceMs);
    expect(unfinishedOf(opened)).toMatchObject({ kind: 'rows', title: 'Add an expense', mayGoOn: true });
  });

  it('is the name of an endpoint that this version does not know, and the rows can be ended', () => {
    const opened = openRows('expense.create');
    opened.fill(3, { title: 'Biaya', nominal: 1000, note: 'kas' });
    const plan = opened.plan();
    expect(isKilled(() => opened.confirm(plan, '', { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    opened.clock.advance(silenceMs);
    const cells = journalCells(opened.cloud.workbook);
    const intent = { endpoint: 'expense.borrow', tabId: opened.tabId, matching: {} };
    put({ cells }, 'intent', gzipSync(JSON.stringify(intent)).toString('base64'), 'run');
    const told = unfinishedOf(opened);
    expect(told).toMatchObject({ kind: 'rows', title: 'expense.borrow', mayGoOn: false });
    expect(opened.rpc('runs.review', { run: told?.run })).toMatchObject({ details: null });
    opened.rpc('runs.abandon', { run: told?.run });
    expect(unfinishedOf(opened)).toBeNull();
  });

  it('is that its lines are gone, where they are', () => {
    const opened = openLeft();
    const journal = opened.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
    opened.workbook.deleteSheet(journal?.id ?? -1);
    const facts = { title: '', by: '', at: null, mayGoOn: false };
    expect(unfinishedOf(opened)).toEqual({ run: opened.run, kind: 'lost', ...facts });
  });

  it.each([
    ['kind', 'campaign', 'unknown'],
    ['version', '99', 'unknown'],
    ['version', 'x', 'unknown'],
    ['intent', 'not packed', 'unknown'],
    ['intent', '', 'unknown'],
    ['at', 'yesterday', 'unknown'],
    ['at', '1e300', 'unknown'],
    ['result', 'not packed', 'unknown'],
    ['extent', 'x', 'push'],
    ['seal', 'x', 'push'],
  ] as const)(
    'is told, listed and reviewed, and can be ended, where the run’s own line says in %s: %s',
    (column, value, kind) => {
      const opened = openLeft();
      const { rpc, run, preview } = opened;
      put(opened, column, value, 'run');
      expect(unfinishedOf(opened)).toMatchObject({ run, kind, mayGoOn: false });
      expect(stateOf(opened).runs).toMatchObject([{ run, state: 'running' }]);
      expect(changesOf(rpc<RunInHistory[]>('runs.list'))).toMatchObject([
        { run, kind: kind === 'unknown' ? 'unreadable' : kind },
      ]);
      expect(rpc('runs.review', { run })).toMatchObject({ run, standing: 'foreign' });
      rpc('runs.abandon', { run });
      expect(unfinishedOf(opened)).toBeNull();
      expect(codeOf(preview)).toBe('none');
    },
  );

  it.each([
    ['kind', 'stock.teleport'],
    ['version', '99'],
    ['intent', 'not packed'],
    ['state', 'half-way'],
    ['at', 'yesterday'],
    ['result', 'not packed'],
  ] as const)('is told, and can be ended, where the lines of its operations say in %s: %s', (column, value) => {
    const opened = openLeft();
    const { rpc, run, preview } = opened;
    put(opened, column, value, 'operations');
    expect(unfinishedOf(opened)).toMatchObject({ run, kind: 'push', mayGoOn: false });
    expect(rpc('runs.review', { run })).toMatchObject({ run, standing: 'foreign' });
    rpc('runs.abandon', { run });
    expect(unfinishedOf(opened)).toBeNull();
    expect(codeOf(preview)).toBe('none');
  });

  it('is a run under whatever name somebody gave it by hand', () => {
    const opened = openLeft();
    put(opened, 'run', 'mine', 'run');
    expect(unfinishedOf(opened, colleague)).toMatchObject({ run: 'mine', mayGoOn: false });
    opened.rpc('runs.abandon', { run: 'mine' }, colleague);
    // Its operations are still there, by the name that they had.
    expect(unfinishedOf(opened, colleague)).toMatchObject({ run: opened.run, mayGoOn: false });
    opened.rpc('runs.abandon', { run: opened.run }, colleague);
    expect(unfinishedOf(opened, colleague)).toBeNull();
  });
});

describe('the list of runs', () => {
  it('names one that cannot be read by its id, also to sidebars that know only pushes and rows', () => {
    const opened = openLeft();
    const { rpc, run } = opened;
    rpc('runs.resume');
    put(opened, 'intent', 'not packed', 'run');
    expect(changesOf(rpc<RunInHistory[]>('runs.list'))).toEqual([
      { kind: 'unreadable', run, state: 'finished', at: expect.any(Number) },
    ]);
    expect(stateOf(opened).runs).toEqual([
      { kind: 'unreadable', run, state: 'finished', at: expect.any(Number), title: run, done: 0 },
    ]);
  });
});
