import { isKilled } from '../push/crash-points';
import { meanwhile } from '../push/open-pulled';
import { openRows, summaryOf } from './open-rows';

type Bench = ReturnType<typeof openRows>;

const silenceMs = 150_000;
const plastic = { title: 'Plastik', nominal: 2000, note: 'kas' };

/** Expenses that all say the same, from row 3 on. */
function openTwins(count: number): Bench & { readonly results: () => readonly string[] } {
  const bench = openRows('expense.create');
  for (let index = 0; index < count; index += 1) bench.fill(3 + index, plastic);
  return {
    ...bench,
    results: () => Array.from({ length: 5 }, (_, index) => bench.result(3 + index).slice(0, 1)),
  };
}

/** Sends what a plan holds, and is killed once that is in the shop. */
function killSent({ plan, confirm, clock }: Bench, more: Readonly<Record<string, unknown>> = {}): void {
  const shown = plan(more);
  const isPost = ({ requests }: { readonly requests?: readonly { readonly method: string }[] }) =>
    (requests ?? []).some(({ method }) => method === 'POST');
  expect(
    isKilled(() =>
      confirm(shown, shown.confirmWith ?? '', { interrupt: (call, phase) => phase === 'after' && isPost(call) }),
    ),
  ).toBe(true);
  clock.advance(silenceMs);
}

const made = ({ shop }: Bench): number => shop.state.expenses.filter(({ title }) => title === 'Plastik').length;

describe('the result of one of several rows that say the same', () => {
  it('stands beside the one that was sent, whatever was inserted above', () => {
    const bench = openTwins(2);
    bench.fill(3, { Command: 'SKIP' });
    bench.confirm(
      bench.plan(),
      '',
      meanwhile(1, 'after', () => bench.sheet.insertRows(3, 1)),
    );
    expect(bench.results()).toEqual(['', '', '✓', '', '']);
    expect(bench.plan().counts).toMatchObject({ ready: 0, alreadySent: 1 });
  });

  it('stands beside the one that was chosen', () => {
    const bench = openTwins(3);
    bench.confirm(
      bench.plan({ rows: [4] }),
      '',
      meanwhile(1, 'after', () => bench.sheet.insertRows(3, 1)),
    );
    expect(bench.results()).toEqual(['', '', '✓', '', '']);
  });

  it('is not written over that of another one where the run was killed', () => {
    const bench = openTwins(1);
    bench.confirm(bench.plan());
    bench.fill(4, plastic);
    killSent(bench);
    bench.sheet.insertRows(3, 1);
    bench.resume();
    expect(bench.results()).toEqual(['', '✓', '?', '', '']);
    expect(bench.plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
    expect(made(bench)).toBe(2);
  });

  it('stands beside each of those that were sent together', () => {
    const bench = openTwins(3);
    killSent(bench);
    bench.sheet.insertRows(4, 1);
    bench.resume();
    expect(bench.results()).toEqual(['?', '', '?', '?', '']);
  });

  it('stays with those that are left where one was deleted', () => {
    const bench = openTwins(3);
    bench.confirm(
      bench.plan(),
      '3',
      meanwhile(1, 'after', () => bench.sheet.deleteRows(3, 1)),
    );
    expect(bench.results()).toEqual(['✓', '✓', '', '', '']);
    expect(bench.plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
  });

  it('is told by nobody where that cannot be known; the row counts as sent, the others do not', () => {
    const bench = openTwins(2);
    killSent(bench, { rows: [4] });
    bench.sheet.deleteRows(3, 1);
    expect(summaryOf(bench.resume()).untold).toEqual([4]);
    expect(bench.results()).toEqual(['', '', '', '', '']);
    expect(bench.plan().counts).toMatchObject({ ready: 0, alreadySent: 1 });
    bench.fill(4, plastic);
    bench.fill(5, plastic);
    bench.fill(3, { Command: 'SKIP' });
    expect(bench.plan().counts).toMatchObject({ ready: 1, alreadySent: 1 });
    const copied = bench.plan();
    bench.confirm(copied, copied.confirmWith ?? '');
    expect([made(bench), bench.plan().counts]).toEqual([2, expect.objectContaining({ ready: 0, alreadySent: 2 })]);
  });
});

describe('the result of a row that is gone', () => {
  it.each([
    ['is excluded', { Command: 'SKIP' }, undefined],
    ['was not chosen', {}, { rows: [3] }],
  ])('is not taken by one alike that moved up and %s', (_, excluded, chosen) => {
    const bench = openRows('expense.create');
    bench.fill(3, { ...plastic, title: 'Listrik' });
    bench.fill(4, { ...plastic, title: 'Air', ...excluded });
    bench.confirm(
      bench.plan(chosen),
      '',
      meanwhile(1, 'after', () => bench.sheet.deleteRows(3, 1)),
    );
    expect(bench.result(3)).toBe('');
    expect(bench.plan().counts.alreadySent).toBe(0);
  });
});
