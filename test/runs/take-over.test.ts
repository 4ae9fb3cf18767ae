import type { RunReview } from '../../src/jobs/review-run';
import { type Interrupt, isHttp, isKilled, killAt } from '../push/crash-points';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { journalCells, journalColumns } from './journal-cells';

const silenceMs = 150_000;
const colleague = { as: 'colleague' } as const;
const isOpen = ({ state }: { readonly state: string }) => ['planned', 'leaving', 'accepted'].includes(state);
const stateColumn = journalColumns.indexOf('state');

/** Six differences, of which the first had left when the push died; a colleague is connected to the same shop. */
function openLeft(phase: 'before' | 'after' = 'after') {
  const opened = openPulled({ products: 20 });
  const ids = Array.from({ length: 6 }, (_, index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  const interrupt: Interrupt = ({ requests }, when) =>
    when === phase && requests.some(({ url }) => url.includes('update-stock'));
  const plan = opened.preview();
  expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
  opened.rpc('connection.save', { key: opened.shop.options.key }, colleague);
  opened.clock.advance(silenceMs);
  const run = opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun;
  return {
    ...opened,
    run,
    cells: journalCells(opened.workbook),
    /** What arrived in the shop, the most first. */
    added: () => ids.map((id, index) => opened.stock(id) - (before[index] ?? 0)).sort((one, other) => other - one),
    review: () => opened.rpc<RunReview>('runs.review', { run }, colleague),
    states: () => opened.rpc<{ lines: { state: string }[] }>('runs.show', { run }).lines.map(({ state }) => state),
  };
}

const numbersOf = ({ operations }: RunReview) => operations.filter(isOpen).map(({ operation }) => operation);

describe('a run that a colleague left unfinished', () => {
  it('is carried on once a person looked through it, and reaches the shop once', () => {
    for (const phase of ['before', 'after'] as const) {
      const { rpc, run, review, added } = openLeft(phase);
      expect(codeOf(() => rpc('runs.resume', {}, colleague))).toBe('runNotOwn');
      const shown = review();
      expect(shown).toMatchObject({ run, standing: 'foreign', details: { kind: 'push' } });
      rpc('runs.adopt', { run, seen: shown.seen, chosen: numbersOf(shown) }, colleague);
      expect([phase, added()]).toEqual([phase, [5, 5, 5, 5, 5, 5]]);
      expect(codeOf(() => rpc('runs.resume'))).toBe('nothingToResume');
    }
  });

  it('sends nothing that the person left out, and tells of what may have arrived', () => {
    const { rpc, run, review, added, states } = openLeft();
    const shown = review();
    const [first = '', second = ''] = numbersOf(shown);
    rpc('runs.adopt', { run, seen: shown.seen, chosen: [second] }, colleague);
    expect(added()).toEqual([5, 5, 0, 0, 0, 0]);
    expect(first).toBe('1');
    expect(states()).toEqual(['abandoned', 'done', 'abandoned', 'abandoned', 'abandoned', 'abandoned']);
  });

  it('is not carried on where its lines changed after they were shown', () => {
    const { rpc, run, cells, review, added } = openLeft();
    const shown = review();
    const sent = added();
    cells.write(
      cells
        .read()
        .map((line) => line.map((cell, column) => (column === stateColumn && cell === 'planned' ? 'leaving' : cell))),
    );
    const adoption = { run, seen: shown.seen, chosen: numbersOf(shown) };
    expect(codeOf(() => rpc('runs.adopt', adoption, colleague))).toBe('runChanged');
    expect(added()).toEqual(sent);
  });

  it('may be taken back by nobody but who carries it on: afterwards it is theirs', () => {
    const { rpc, run, review, added, clock } = openLeft();
    const shown = review();
    const interrupt: Interrupt = ({ requests }, phase) =>
      phase === 'after' && requests.some(({ url }) => url.includes('update-stock'));
    const adoption = { run, seen: shown.seen, chosen: numbersOf(shown) };
    expect(isKilled(() => rpc('runs.adopt', adoption, { ...colleague, interrupt }))).toBe(true);
    clock.advance(silenceMs);
    expect(codeOf(() => rpc('runs.resume'))).toBe('runNotOwn');
    rpc('runs.resume', {}, colleague);
    expect(added()).toEqual([5, 5, 5, 5, 5, 5]);
  });
});

describe('a run of rows that was left unfinished', () => {
  it('sends on a person’s word what cannot be looked up, and never again what may have left', () => {
    const opened = openRows('expense.create');
    const { rpc, shop, clock } = opened;
    for (const row of [0, 1, 2, 3, 4, 5]) opened.fill(row + 2, { title: `Biaya ${row}`, nominal: 1000, note: 'kas' });
    const plan = opened.plan();
    const interrupt = killAt(1, 'after', isHttp);
    expect(isKilled(() => opened.confirm(plan, '', { interrupt }))).toBe(true);
    rpc('connection.save', { key: shop.options.key }, colleague);
    clock.advance(silenceMs);
    const { run } = rpc<{ unfinishedRows: { run: string } }>('state.get').unfinishedRows;
    const shown = rpc<RunReview>('runs.review', { run }, colleague);
    const made = shop.state.expenses.length;
    const planned = shown.operations.filter(({ state }) => state === 'planned').length;
    expect(planned).toBeGreaterThan(0);
    rpc('runs.adopt', { run, seen: shown.seen, chosen: numbersOf(shown) }, colleague);
    expect(shop.state.expenses.length).toBe(made + planned);
  });
});

describe('ending a run', () => {
  it('sends nothing more, tells what certainly has not left, and lets everybody work again', () => {
    const { rpc, run, added, states, preview } = openLeft();
    rpc('runs.abandon', { run });
    expect(added()).toEqual([5, 0, 0, 0, 0, 0]);
    expect(states()).toEqual(['abandoned', 'failed', 'failed', 'failed', 'failed', 'failed']);
    expect(codeOf(preview)).toBe('none');
    expect(codeOf(() => rpc('runs.abandon', { run }))).toBe('runNotFound');
  });

  it('believes nobody else’s word that something has not left', () => {
    const { rpc, run, states } = openLeft();
    rpc('runs.abandon', { run }, colleague);
    expect(new Set(states())).toEqual(new Set(['abandoned']));
  });

  it.each([
    ['kind', 'campaign'],
    ['version', '99'],
    ['intent', 'not packed'],
    ['state', 'half-way'],
  ] as const)('works for lines that this version cannot read: %s %s', (column, value) => {
    const { rpc, run, cells, added, preview } = openLeft();
    const place = journalColumns.indexOf(column);
    const isRunning = (line: readonly string[]) => column !== 'state' || line[1] !== '';
    cells.write(
      cells.read().map((line) => line.map((cell, index) => (index === place && isRunning(line) ? value : cell))),
    );
    const sent = added();
    rpc('runs.abandon', { run });
    expect(added()).toEqual(sent);
    expect(codeOf(preview)).toBe('none');
  });

  it('is not done while it is at work', () => {
    const { rpc, run, clock } = openLeft();
    let code = '';
    const interrupt: Interrupt = ({ kind }, phase) => {
      if (kind === 'httpWave' && phase === 'before' && code === '') {
        code = 'asked';
        code = codeOf(() => rpc('runs.abandon', { run }, colleague));
      }
      return false;
    };
    clock.advance(1);
    rpc('runs.resume', {}, { interrupt });
    expect(code).toBe('busy');
  });

  it('is the way out where the journal was deleted', () => {
    const { rpc, run, workbook, preview, added } = openLeft();
    const journal = workbook.sheets().find(({ name }) => name === 'ngorder.journal');
    workbook.deleteSheet(journal?.id ?? -1);
    expect(codeOf(preview)).toBe('runLost');
    expect(rpc<RunReview>('runs.review', { run })).toMatchObject({ standing: 'lost', details: null });
    rpc('runs.abandon', { run });
    expect(codeOf(preview)).toBe('none');
    expect(added()).toEqual([5, 0, 0, 0, 0, 0]);
  });
});
