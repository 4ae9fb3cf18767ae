import type { RunOptions } from '../../workbench/apps-script/run-options';
import { isHttp, isKilled, killAt, leavesTrace, type Phase } from '../push/crash-points';
import { codeOf, meanwhile } from '../push/open-pulled';
import { oddAmount } from './odd-amounts';
import { openRows, summaryOf } from './open-rows';

const rows = 12;
/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

/** A tab with twelve expenses, previewed and about to be sent. */
function openExpenses() {
  const bench = openRows('expense.create');
  const before = bench.shop.state.expenses.length;
  for (let index = 0; index < rows; index += 1) {
    bench.fill(3 + index, { title: `Biaya ${index}`, nominal: oddAmount(index), note: 'kas' });
  }
  const plan = bench.plan();
  expect(plan.counts.ready).toBe(rows);
  return {
    ...bench,
    confirm: (options: RunOptions = {}) => bench.confirm(plan, '', options),
    made: () => bench.shop.state.expenses.slice(before).map(({ title }) => title),
    /** Takes its time before it sends, so that the panel hears of it, and is cancelled from there during its first wave. */
    confirmAndCancel: () => {
      let flushes = 0;
      const asked: string[] = [];
      const outcome = bench.confirm(plan, '', {
        interrupt: ({ kind }, when) => {
          if (kind === 'flush' && when === 'before') flushes += 1;
          if (kind === 'flush' && when === 'before' && flushes === 1) bench.clock.advance(5000);
          if (kind === 'httpWave' && when === 'after' && asked.length === 0) {
            const progress = bench.rpc<{ run: string; text: string } | null>('push.progress');
            if (progress) bench.rpc('push.cancel', { run: progress.run });
            asked.push(progress?.text ?? 'no progress');
          }
          return false;
        },
      });
      expect(asked).toEqual(['Processing the rows']);
      return outcome;
    },
    results: () => Array.from({ length: rows }, (_, index) => bench.result(3 + index)),
  };
}

/** After the silence, what is unfinished is resumed; what had not begun is planned and confirmed anew. */
function finish(bench: ReturnType<typeof openExpenses>): void {
  bench.clock.advance(silenceMs);
  if (bench.rpc('rows.unfinished') === null) {
    const again = bench.plan();
    if (again.counts.ready > 0) bench.rpc('rows.confirm', { plan: again.id });
  } else {
    expect(codeOf(() => bench.plan())).toBe('rowsUnfinished');
    bench.resume();
  }
}

describe('rows that are killed while they are sent', () => {
  const undisturbed = openExpenses();
  const seen: string[] = [];
  undisturbed.confirm({
    interrupt: ({ kind }, when) => {
      if (when === 'before') seen.push(kind);
      return false;
    },
  });
  const points = (isMeant: (kind: string) => boolean) => seen.filter(isMeant).length;

  /** Nothing is made twice; what was made says so or says that nobody knows; what says that it failed was not made. */
  function killAndFinish(nth: number, phase: Phase, isMeant: (kind: string) => boolean): void {
    const bench = openExpenses();
    const wasKilled = isKilled(() => bench.confirm({ interrupt: killAt(nth, phase, isMeant) }));
    expect([nth, phase, wasKilled]).toEqual([nth, phase, true]);
    finish(bench);
    const made = bench.made();
    expect([nth, phase, new Set(made).size]).toEqual([nth, phase, made.length]);
    bench.results().forEach((result, index) => {
      const isMade = made.includes(`Biaya ${index}`);
      expect([nth, phase, index, isMade, result[0]]).toEqual([nth, phase, index, isMade, isMade ? result[0] : '?']);
      expect(['✓', '?']).toContain(result[0]);
    });
    expect(bench.rpc('rows.unfinished')).toBeNull();
    expect(bench.plan().counts).toEqual({ ready: 0, skipped: 1, problem: 0, alreadySent: rows });
  }

  it('leaves enough to be killed at', () => {
    expect(undisturbed.made()).toHaveLength(rows);
    expect(points(isHttp)).toBeGreaterThan(1);
  });

  it('makes nothing twice, killed before or after any request', () => {
    for (let nth = 1; nth <= points(isHttp); nth += 1) {
      killAndFinish(nth, 'before', isHttp);
      killAndFinish(nth, 'after', isHttp);
    }
  });

  it('makes nothing twice, killed at any step that leaves a trace', () => {
    for (let nth = 1; nth <= points(leavesTrace); nth += 1) killAndFinish(nth, 'after', leavesTrace);
  });
});

describe('rows without a clear answer', () => {
  it('are unknown, are told so, and are not sent again', () => {
    const bench = openExpenses();
    bench.shop.faults.add({ method: 'POST', fault: { kind: 'dropAnswer' } });
    const { counts } = summaryOf(bench.confirm());
    expect(counts.failed).toBe(0);
    expect(counts.unknown).toBeGreaterThan(0);
    expect(counts.done + counts.unknown).toBe(rows);
    expect(bench.results().filter((result) => /^\? Expense added: not confirmed/.test(result))).toHaveLength(
      counts.unknown,
    );
    expect(bench.plan().counts.alreadySent).toBe(rows);
    expect(new Set(bench.made()).size).toBe(rows);
  });
});

describe('rows that run out of time', () => {
  it('stop, and go on with what was not sent', () => {
    const bench = openExpenses();
    expect(bench.confirm(meanwhile(1, 'after', () => bench.clock.advance(280_000)))).toEqual({ status: 'paused' });
    expect(bench.made().length).toBeGreaterThan(0);
    expect(bench.made().length).toBeLessThan(rows);
    expect(summaryOf(bench.resume()).counts).toEqual({ done: rows, failed: 0, unknown: 0 });
    expect(new Set(bench.made()).size).toBe(rows);
    expect(bench.made()).toHaveLength(rows);
  });

  it('find their rows again after somebody sorted the tab', () => {
    const bench = openExpenses();
    const sort = () => bench.sheet.sortRows(3, rows, bench.columnOf('nominal'), false);
    const sorts = meanwhile(1, 'before', sort);
    bench.fill(3 + rows - 1, { nominal: 1000 });
    const plan = bench.plan();
    expect(summaryOf(bench.rpc('rows.confirm', { plan: plan.id }, sorts)).counts.done).toBe(rows);
    const titles = bench.sheet.readValues({ row: 3, column: bench.columnOf('title'), rows, columns: 1 });
    titles.forEach(([title], index) => {
      expect(bench.result(3 + index)).toContain(`Expense ${title}`);
    });
  });
});

describe('rows that are cancelled between two waves', () => {
  it('tell what was sent, close the rest as never sent, and send nothing twice when it is tried again', () => {
    const bench = openExpenses();
    const cancelled = bench.confirmAndCancel();
    const { counts, records } = summaryOf(cancelled);
    const made = bench.made();
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(rows);
    expect(counts).toEqual({ done: made.length, failed: rows - made.length, unknown: 0 });
    bench.results().forEach((result, index) => {
      const isMade = made.includes(`Biaya ${index}`);
      expect(result).toMatch(isMade ? /^✓ Expense added: / : /^✗ failed: .*[Cc]ancelled/);
      expect(records[index]).toMatchObject({ rows: [3 + index], state: isMade ? 'done' : 'failed' });
    });
    expect(bench.rpc('rows.unfinished')).toBeNull();

    const again = bench.plan();
    expect(again.counts).toEqual({ ready: rows - made.length, skipped: 1, problem: 0, alreadySent: made.length });
    bench.rpc('rows.confirm', { plan: again.id });
    expect(bench.made()).toHaveLength(rows);
    expect(new Set(bench.made()).size).toBe(rows);
  });
});
