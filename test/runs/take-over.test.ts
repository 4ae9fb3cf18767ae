import type { RunReview } from '../../src/jobs/review-run';
import { type Interrupt, isHttp, isKilled, killAt } from '../push/crash-points';
import { codeOf } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { journalColumns } from './journal-cells';
import { colleague, openLeft, silenceMs } from './left-push';

const isOpen = ({ state }: { readonly state: string }) => ['planned', 'leaving', 'accepted'].includes(state);
const stateColumn = journalColumns.indexOf('state');

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

  it('is not stopped by what its owner had asked of it before', () => {
    const { rpc, run, review, added } = openLeft();
    rpc('runs.cancel', { run });
    const shown = review();
    rpc('runs.adopt', { run, seen: shown.seen, chosen: numbersOf(shown) }, colleague);
    expect(added()).toEqual([5, 5, 5, 5, 5, 5]);
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

/** Six expenses in a tab, of which some had left when their run died; a colleague is connected to the same shop. */
function openLeftRows() {
  const opened = openRows('expense.create');
  const { rpc, shop, clock } = opened;
  const rows = [0, 1, 2, 3, 4, 5].map((index) => index + 3);
  for (const row of rows) opened.fill(row, { title: `Biaya ${row}`, nominal: 1000, note: 'kas' });
  const plan = opened.plan();
  const interrupt = killAt(1, 'after', isHttp);
  expect(isKilled(() => opened.confirm(plan, '', { interrupt }))).toBe(true);
  rpc('connection.save', { key: shop.options.key }, colleague);
  clock.advance(silenceMs);
  const { run } = rpc<{ unfinishedRows: { run: string } }>('state.get').unfinishedRows;
  return { ...opened, run, signs: () => rows.map((row) => opened.result(row).slice(0, 1)).join('') };
}

describe('a run of rows that was left unfinished', () => {
  it('tells which tab its results are written into, before anybody carries it on', () => {
    const { rpc, run, tabId, cloud } = openLeftRows();
    const tab = () => rpc<RunReview>('runs.review', { run }, colleague).tab;
    expect(tab()).toBe(cloud.workbook.sheets().find(({ id }) => id === tabId)?.name);
    cloud.workbook.deleteSheet(tabId);
    expect(tab()).toBeNull();
  });

  it('sends on a person’s word what cannot be looked up, and never again what may have left', () => {
    const { rpc, shop, run } = openLeftRows();
    const shown = rpc<RunReview>('runs.review', { run }, colleague);
    const made = shop.state.expenses.length;
    const planned = shown.operations.filter(({ state }) => state === 'planned').length;
    expect(planned).toBeGreaterThan(0);
    rpc('runs.adopt', { run, seen: shown.seen, chosen: numbersOf(shown) }, colleague);
    expect(shop.state.expenses.length).toBe(made + planned);
  });

  it('tells beside their rows of those that were given up, so that none goes out again by itself', () => {
    const { rpc, shop, run, plan, signs } = openLeftRows();
    const made = shop.state.expenses.length;
    const ended = rpc('runs.abandon', { run }, colleague);
    expect(ended).toMatchObject({ summary: { counts: { done: 0, failed: 0, unknown: 6 } } });
    expect(ended).toMatchObject({ summary: { records: new Array(6).fill({ state: 'unknown' }) } });
    expect([signs(), plan().counts.ready, shop.state.expenses.length]).toEqual(['??????', 0, made]);
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

  it('ends one that somebody put beside this person’s own only after that, and sends nothing for it', () => {
    const { rpc, run, cells, added } = openLeft();
    const other = '20260302-0000000f';
    const lines = cells.read();
    cells.write([...lines.map((line) => [other, ...line.slice(1)]), ...lines]);
    const { seen, operations } = rpc<RunReview>('runs.review', { run: other });
    const adoption = { run: other, seen, chosen: operations.map(({ operation }) => operation) };
    expect(codeOf(() => rpc('runs.abandon', { run: other }))).toBe('runUnfinished');
    expect(codeOf(() => rpc('runs.adopt', adoption))).toBe('runUnfinished');
    expect(rpc('runs.resume')).toMatchObject({ summary: { run, counts: { done: 6 } } });
    const requests = added();
    expect(requests).toEqual([5, 5, 5, 5, 5, 5]);
    expect(rpc('runs.abandon', { run: other })).toMatchObject({ summary: { run: other, counts: { done: 0 } } });
    expect(added()).toEqual(requests);
    expect(codeOf(() => rpc('runs.resume'))).toBe('nothingToResume');
  });

  it('ends the run that was named, where others may have written several', () => {
    const { rpc, run, cells, added } = openLeft();
    const other = '20260302-0000000f';
    const lines = cells.read();
    cells.write([...lines, ...lines.map((line) => [other, ...line.slice(1)])]);
    const sent = added();
    expect(rpc('runs.abandon', { run: other }, colleague)).toMatchObject({ summary: { run: other } });
    expect(codeOf(() => rpc('runs.abandon', { run: other }, colleague))).toBe('runNotFound');
    expect(rpc('runs.abandon', { run }, colleague)).toMatchObject({ summary: { run } });
    expect(added()).toEqual(sent);
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

  it('works for a run whose name is longer than anything that can be remembered', () => {
    const { rpc, cells, preview } = openLeft();
    const run = 'x'.repeat(20_000);
    const lines = cells.read();
    cells.write([...lines, ...lines.map((line) => [run, ...line.slice(1)])]);
    rpc('runs.resume');
    rpc('runs.abandon', { run });
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

  it.each(['missing', 'half-way'])(
    'is the way out where the run’s own line is %s, for its owner and for a colleague',
    (what) => {
      for (const options of [{}, colleague]) {
        const { rpc, run, cells, added } = openLeft();
        const isOwn = (line: readonly string[]) => line[1] === '';
        const lines = cells.read();
        cells.write(
          what === 'missing'
            ? lines.filter((line) => !isOwn(line))
            : lines.map((line) =>
                isOwn(line) ? line.map((cell, column) => (column === stateColumn ? what : cell)) : line,
              ),
        );
        const sent = added();
        expect(codeOf(() => rpc('push.preview', {}, options))).toMatch(/^(runLost|runUnfinished)$/);
        expect(rpc<{ unfinished: unknown }>('state.get', {}, options).unfinished).toMatchObject({
          run,
          mayGoOn: false,
        });
        rpc('runs.abandon', { run }, options);
        expect(codeOf(() => rpc('push.preview', {}, options))).toBe('none');
        expect(added()).toEqual(sent);
      }
    },
  );
});
