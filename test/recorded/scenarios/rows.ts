import * as v from 'valibot';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { codeOf } from '../../push/open-pulled';
import { carryOn } from '../carry-on';
import { kindsAndStates } from '../journal-states';
import { atChange, when } from '../kill-points';
import { finished, type Outcome, type RowPlan, type RowSummary, type RunDetails, type State } from '../rpc-views';
import { type Scenario, scenario } from '../scenario';
import { connect, type Interrupt, silenceMs, untilKilled } from '../tab-editor';

const endpoint = 'expense.create';
const rows = 10;
const titleOf = (index: number): string => `Biaya ${index}`;

/** What versions call the column of results. */
const resultTitles: readonly string[] = ['Ngorder', 'Hasil', 'Result'];

/** A template of expenses, ten of them written into it, and previewed. */
function openExpenses(bench: InProcessWorkbench) {
  connect(bench);
  const {
    tabId,
    columns,
    keys = columns,
  } = bench.rpc<{ tabId: number; columns: string[]; keys?: string[] }>('rows.template', { endpoint });
  for (let index = 0; index < rows; index += 1) {
    for (const [column, text] of Object.entries({ title: titleOf(index), nominal: '2000', note: 'kas' })) {
      bench.cloud.workbook.type(tabId, 3 + index, keys.indexOf(column) + 1, text);
    }
  }
  return { tabId, result: columns.findIndex((title) => resultTitles.includes(title)) + 1, plan: planOf(bench, tabId) };
}

const planOf = ({ rpc }: InProcessWorkbench, tabId: number) => rpc<RowPlan>('rows.plan', { endpoint, tabId });

/** Titles of the expenses that the shop has of these rows. */
const madeIn = ({ shop }: InProcessWorkbench): string[] =>
  shop.state.expenses.map(({ title }) => title).filter((title) => title.startsWith('Biaya '));

/** With what the result of each row begins. */
const signsIn = ({ cloud }: InProcessWorkbench, tabId: number, result: number): string[] =>
  (cloud.workbook.sheet(tabId)?.readValues({ row: 3, column: result, rows, columns: 1 }) ?? []).map(([text]) =>
    String(text).slice(0, 1),
  );

const rowsSchema = v.object({
  tabId: v.number(),
  /** The column of the results. */
  result: v.number(),
  /** What the shop has of them by then. */
  made: v.array(v.string()),
});

/** What has to become of rows that were killed. */
const endSchema = v.object({
  ...rowsSchema.entries,
  /** With what the result of each row begins once they are resumed. */
  signs: v.array(v.string()),
});

/** @param unknown indexes of the rows of which nobody may know what became of them. */
const killed = (
  title: Pick<Scenario, 'name' | 'title'>,
  at: (bench: InProcessWorkbench) => Interrupt,
  journal: readonly string[],
  unknown: readonly number[],
): Scenario =>
  scenario({
    ...title,
    expected: endSchema,
    arrange: (bench) => {
      const { plan, ...tab } = openExpenses(bench);
      untilKilled(() => bench.rpc('rows.confirm', { plan: plan.id }, { interrupt: at(bench) }));
      const states = JSON.stringify(kindsAndStates(bench.cloud.workbook));
      if (states !== JSON.stringify(journal)) throw new Error(`The journal holds ${states}`);
      const signs = Array.from({ length: rows }, (_, index) => (unknown.includes(index) ? '?' : '✓'));
      return { ...tab, made: madeIn(bench), signs };
    },
    check: (bench, { tabId, result, made, signs }) => {
      const { rpc, clock } = bench;
      clock.advance(silenceMs);
      expect(madeIn(bench)).toEqual(made);
      const { unfinishedRows } = rpc<State>('state.get');
      expect(codeOf(() => planOf(bench, tabId))).toBe('rowsUnfinished');
      const { counts } = carryOn<RowSummary>(bench, unfinishedRows?.run ?? '');
      expect(counts).toEqual({
        done: signs.filter((sign) => sign === '✓').length,
        failed: 0,
        unknown: signs.filter((sign) => sign === '?').length,
      });
      // What had certainly not left has now; what may have has not left again.
      const now = madeIn(bench);
      expect(new Set(now)).toEqual(new Set([...made, ...titlesWith('✓', signs)]));
      expect(now).toHaveLength(new Set(now).size);
      expectThrough(bench, tabId, result, signs);
    },
  });

const titlesWith = (wanted: string, signs: readonly string[]): string[] =>
  signs.flatMap((sign, index) => (sign === wanted ? [titleOf(index)] : []));

/** Every row says what became of it, and none would be sent again. */
function expectThrough(bench: InProcessWorkbench, tabId: number, result: number, signs: readonly string[]): void {
  const made = madeIn(bench);
  expect(signsIn(bench, tabId, result)).toEqual(signs);
  expect(bench.rpc('rows.unfinished')).toBeNull();
  const again = planOf(bench, tabId);
  expect(again.counts).toEqual({ ready: 0, skipped: 1, problem: 0, alreadySent: rows });
  expect(codeOf(() => bench.rpc('rows.confirm', { plan: again.id }))).toBe('nothingToSend');
  expect(madeIn(bench)).toEqual(made);
}

const planned = scenario({
  name: 'rows-previewed',
  title: 'Rows of a template are previewed, and not confirmed yet',
  expected: v.object({ ...rowsSchema.entries, plan: v.string() }),
  arrange: (bench) => {
    const { plan, ...tab } = openExpenses(bench);
    return { ...tab, made: [], plan: plan.id };
  },
  check: (bench, { plan, tabId, result }) => {
    // Nobody can tell who made a plan that bears no seal: it is made anew, and is the same.
    expect(codeOf(() => bench.rpc('rows.confirm', { plan }))).toBe('planGone');
    const { id } = planOf(bench, tabId);
    const { counts } = finished(bench.rpc<Outcome<RowSummary>>('rows.confirm', { plan: id }));
    expect(counts).toEqual({ done: rows, failed: 0, unknown: 0 });
    expect(madeIn(bench)).toHaveLength(rows);
    expectThrough(bench, tabId, result, new Array<string>(rows).fill('✓'));
  },
});

const carriedOut = scenario({
  name: 'rows-finished',
  title: 'Rows of a template have been carried out; one was refused',
  expected: v.object({ ...rowsSchema.entries, run: v.string() }),
  arrange: (bench) => {
    const { plan, ...tab } = openExpenses(bench);
    bench.shop.faults.add({ method: 'POST', nth: 4, fault: { kind: 'failed200', message: 'Kas ditutup.' } });
    const { run, counts } = finished(bench.rpc<Outcome<RowSummary>>('rows.confirm', { plan: plan.id }));
    if (counts.failed !== 1) throw new Error('not just one has failed');
    bench.shop.faults.clear();
    return { ...tab, made: madeIn(bench), run };
  },
  check: (bench, { run, tabId, result, made }) => {
    const { rpc } = bench;
    expect(rpc('runs.list')).toMatchObject([
      { kind: 'rows', run, state: 'finished', endpoint, counts: { done: rows - 1, failed: 1, unknown: 0 } },
    ]);
    expect(rpc<RunDetails>('runs.show', { run }).lines).toHaveLength(rows);
    expect(codeOf(() => rpc('rows.resume'))).toBe('nothingToResume');
    const again = planOf(bench, tabId);
    expect(again.counts).toMatchObject({ ready: 1, alreadySent: rows - 1 });
    rpc('rows.confirm', { plan: again.id });
    expect(new Set(madeIn(bench)).size).toBe(rows);
    expect(madeIn(bench).length).toBe(made.length + 1);
    expectThrough(bench, tabId, result, new Array<string>(rows).fill('✓'));
  },
});

const paused = scenario({
  name: 'rows-paused',
  title: 'Rows have stopped by themselves before their six minutes were over',
  expected: rowsSchema,
  arrange: (bench) => {
    const { plan, ...tab } = openExpenses(bench);
    const first = atChange(1, 'after');
    const outcome = bench.rpc<Outcome<RowSummary>>(
      'rows.confirm',
      { plan: plan.id },
      {
        interrupt: (operation, phase) => {
          if (first(operation, phase)) bench.clock.advance(280_000);
          return false;
        },
      },
    );
    if (outcome.status !== 'paused') throw new Error('the rows were not paused');
    return { ...tab, made: madeIn(bench) };
  },
  check: (bench, { tabId, result, made }) => {
    expect(made.length).toBeLessThan(rows);
    carryOn(bench, bench.rpc<State>('state.get').unfinishedRows?.run ?? '');
    expect(madeIn(bench)).toHaveLength(rows);
    expectThrough(bench, tabId, result, new Array<string>(rows).fill('✓'));
  },
});

const chosen = scenario({
  name: 'rows-choice-remembered',
  title: 'A tab of the person’s own was used for rows: its columns and values for all rows are remembered',
  expected: v.object({ tabId: v.number() }),
  arrange: (bench) => {
    connect(bench);
    const { workbook } = bench.cloud;
    const { id: tabId } = workbook.insertSheet('Kas');
    [
      ['Nama', 'nominal'],
      ['Plastik', '2000'],
    ].forEach((line, row) => {
      line.forEach((text, column) => {
        workbook.type(tabId, row + 1, column + 1, text);
      });
    });
    bench.rpc('rows.plan', { endpoint, tabId, columns: { title: 'Nama' }, fixed: { note: 'kas' } });
    return { tabId };
  },
  check: ({ rpc, shop }, { tabId }) => {
    expect(rpc('rows.here')).toMatchObject({ tabId, endpoint: { id: endpoint } });
    const choice = rpc<{ columns: object; fixed: object }>('rows.match', { endpoint, tabId });
    expect(choice).toMatchObject({ columns: { title: 'Nama' }, fixed: { note: 'kas' } });
    const plan = rpc<RowPlan>('rows.plan', { endpoint, tabId, columns: choice.columns, fixed: choice.fixed });
    expect(plan.counts.ready).toBe(1);
    rpc('rows.confirm', { plan: plan.id });
    expect(shop.state.expenses.filter(({ title }) => title === 'Plastik')).toHaveLength(1);
  },
});

/** Indexes of the rows in the first waves of a new connection: four requests, then up to eight. */
const firstWave = [0, 1, 2, 3];
const secondWave = [4, 5, 6, 7, 8, 9];

export const rowScenarios: readonly Scenario[] = [
  planned,
  killed(
    {
      name: 'rows-killed-before-sending',
      title: 'Rows are killed when they are written into the journal; none was sent',
    },
    (bench) => when(bench, 'flush', 'after', (journal) => journal.some(({ kind }) => kind === 'rows.call')),
    ['rows running', 'rows.call open'],
    [],
  ),
  killed(
    { name: 'rows-killed-before-arrival', title: 'Rows are killed before their second wave of requests leaves' },
    () => atChange(2, 'before'),
    ['rows running', 'rows.call done', 'rows.call open'],
    secondWave,
  ),
  killed(
    {
      name: 'rows-killed-after-arrival',
      title: 'Rows are killed when the shop has acted on their first requests, the answers lost',
    },
    () => atChange(1, 'after'),
    ['rows running', 'rows.call open'],
    firstWave,
  ),
  paused,
  carriedOut,
  chosen,
];
