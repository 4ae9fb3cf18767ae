import type { Platform } from '../../src/google/ports';
import type { Journal } from '../../src/runs/journal/journal';
import type { JournalLine } from '../../src/runs/journal/journal-line';
import { trimJournal } from '../../src/runs/journal/trim-journal';

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

function trim(entries: readonly JournalLine[]): string[] {
  let kept = entries;
  const journal: Journal = {
    lines: () => entries,
    linesOf: (run) => entries.filter((line) => line.run === run),
    standing: () => 'current',
    isBehind: () => false,
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
    runLines: () => [],
    allLines: () => entries,
    note: () => undefined,
    append: () => undefined,
    update: () => undefined,
    forget: (runs) => {
      kept = entries.filter(({ run }) => !runs.has(run));
    },
  };
  const properties = { document: { get: () => undefined } };
  trimJournal({ journal, platform: { clock: { now: () => now }, properties } as unknown as Platform });
  return [...new Set(kept.map(({ run }) => run))];
}

const many = (run: string, daysAgo: number, state?: string) =>
  Array.from({ length: 3000 }, () => entry(run, daysAgo, state));

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
});
