import type { Platform } from '../../src/google/ports';
import type { RpcApi } from '../../src/rpc/calls';
import type { PlanView } from '../../src/rpc/push-calls';
import type { Journal } from '../../src/runs/journal/journal';
import type { JournalLine } from '../../src/runs/journal/journal-line';
import { trimJournal, trimRefreshes } from '../../src/runs/journal/trim-journal';
import { journalColumns } from './journal-cells';
import { colleague, openShared } from './shared-push';

type Schedule = RpcApi['jobs.list']['value'];

const dayMs = 86_400_000;
const now = 100 * dayMs;

const entry = (run: string, daysAgo: number, state = 'done'): JournalLine => ({
  run,
  operation: '1',
  kind: 'stock.set',
  state,
  at: now - daysAgo * dayMs,
  intent: undefined,
  result: undefined,
});

/** A journal of these lines, and the runs that are left in it. */
function journalOf(entries: readonly JournalLine[]) {
  let kept = entries;
  const journal: Journal = {
    lines: () => entries,
    linesOf: (run) => entries.filter((line) => line.run === run),
    standing: () => 'current',
    isBehind: () => false,
    latestRuns: () => new Set(entries.slice(-1).map(({ run }) => run)),
    runs: () => new Set(),
    fingerprint: () => '',
    closeReplaced: () => undefined,
    doubt: () => undefined,
    wasDoubted: () => false,
    runsSoFar: () => 0,
    adopt: () => undefined,
    lostRun: () => undefined,
    gap: () => undefined,
    forgetLost: () => undefined,
    hasNewerLines: () => false,
    runLines: () => entries.map((line) => ({ ...line, isNewer: false, author: '' })),
    pastLines: () => [],
    allLines: () => entries,
    note: () => undefined,
    append: () => undefined,
    update: () => undefined,
    forget: (runs) => {
      kept = entries.filter(({ run }) => !runs.has(run));
    },
  };
  return { journal, left: () => [...new Set(kept.map(({ run }) => run))] };
}

function trim(entries: readonly JournalLine[]): string[] {
  const { journal, left } = journalOf(entries);
  const properties = { document: { get: () => undefined } };
  trimJournal({ journal, platform: { clock: { now: () => now }, properties } as unknown as Platform });
  return left();
}

const many = (run: string, daysAgo: number, state?: string) =>
  Array.from({ length: 3000 }, () => entry(run, daysAgo, state));

describe('lines that tell of refreshes', () => {
  const refreshed = (run: string): JournalLine => ({ ...entry(run, 1, 'finished'), operation: '', kind: 'refresh' });
  const named = (count: number) => Array.from({ length: count }, (_, index) => refreshed(`r${index}`));
  const left = (entries: readonly JournalLine[]) => {
    const opened = journalOf(entries);
    trimRefreshes(opened);
    return opened.left();
  };

  it('are all kept until there are six hundred', () => {
    expect(left(named(599))).toHaveLength(599);
  });

  it('are cut to the latest five hundred then, and nothing else is', () => {
    const pushed = many('pushed', 90);
    expect(left([...pushed, ...named(600)])).toEqual([
      'pushed',
      ...named(600)
        .slice(-500)
        .map(({ run }) => run),
    ]);
  });
});

describe('trimJournal', () => {
  it('keeps everything while the journal is short', () => {
    expect(trim([entry('a', 90), entry('b', 1)])).toEqual(['a', 'b']);
  });

  it('forgets the oldest runs that are past their undo days, and no more than it must', () => {
    expect(trim([...many('a', 90), ...many('b', 80), ...many('c', 1)])).toEqual(['c']);
    expect(trim([...many('a', 90), entry('b', 80), ...many('c', 1)])).toEqual(['b', 'c']);
  });

  it('keeps the latest run, however old', () => {
    expect(trim([...many('a', 90), ...many('b', 80)])).toEqual(['b']);
    expect(trim([...many('a', 90), entry('b', 80), ...many('c', 70), entry('d', 60)])).toEqual(['b', 'c', 'd']);
  });

  it('keeps what can still be undone, and what is unfinished', () => {
    expect(trim([...many('a', 90, 'leaving'), ...many('b', 20), ...many('c', 1)])).toEqual(['a', 'b', 'c']);
  });

  it('keeps a run until its way back by itself is over, however old', () => {
    const scheduled = (keptUntil: number) =>
      many('a', 90).map((line) => ({ ...line, intent: { scheduled: { push: 'one', keptUntil } } }));
    expect(trim([...scheduled(now + dayMs), ...many('b', 80), ...many('c', 1)])).toEqual(['a', 'c']);
    expect(trim([...scheduled(now - dayMs), ...many('b', 80), ...many('c', 1)])).toEqual(['c']);
  });
});

describe('a journal that grows long by the runs of one person', () => {
  it('keeps the latest of another, who would be asked otherwise about all that stands in their tab', () => {
    const opened = openShared();
    opened.confirmAll(opened.plan);
    opened.clock.advance(40 * dayMs);
    opened.rpc('pull.run');
    // What is done by itself leaves lines too, and takes no run's place.
    const task = { kind: 'functions' };
    const { jobs } = opened.rpc<Schedule>('jobs.save', { task, timing: { every: 'day', hour: 6 } });
    opened.rpc('jobs.run', { id: jobs[0]?.id });
    const own = opened.cells.read();
    const [, ...operations] = own;
    const filler = Array.from({ length: 5200 }, (_, index) =>
      journalColumns.map((name, place) => {
        if (name === 'run') return `20260101-0000000${Math.floor(index / 2600)}`;
        if (name === 'operation') return String(index + 1);
        return name === 'seal' ? '' : (operations[0]?.[place] ?? '');
      }),
    );
    const sheet = opened.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
    sheet?.insertRows(sheet.maxRows, filler.length);
    opened.cells.write([...own, ...filler]);
    opened.typeIn(opened.variation(5).id, 'delta:0', '1');
    const { id, edits } = opened.rpc<PlanView>('push.preview', {}, colleague);
    opened.rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) }, colleague);
    expect(opened.cells.read().length).toBeLessThan(3000);
    opened.typeIn(opened.variation(6).id, 'delta:0', '1');
    expect(opened.preview().edits).toMatchObject([{ status: 'ready', warnings: [] }]);
  });
});
