import type { RunReview } from '../../src/jobs/review-run';
import { type JournalLine, rewriteJournal } from '../recorded/later-version';
import { changesIn, openLater, recorded, toldBy } from '../recorded/tampered';

interface State {
  readonly unfinishedRun: string | null;
  readonly unfinishedRows: { readonly run: string } | null;
}

type Change = (line: JournalLine) => JournalLine;

const intentOf = (line: JournalLine) => line.intent as Readonly<Record<string, unknown>>;

const inRun =
  (more: object): Change =>
  (line) =>
    line.operation === '' ? { ...line, intent: { ...intentOf(line), ...more } } : line;

const inChanges =
  (more: object): Change =>
  (line) => {
    if (line.operation === '') return line;
    const { changes } = line.intent as { readonly changes: readonly object[] };
    return { ...line, intent: { ...intentOf(line), changes: changes.map((change) => ({ ...change, ...more })) } };
  };

/** Opens a recording with another journal, and what its person is told who resumes the run, and who takes it over. */
function carriedOn(name: string, change: Change) {
  const bench = openLater(rewriteJournal(recorded(name), change));
  const before = changesIn(bench);
  const { unfinishedRun, unfinishedRows } = bench.rpc<State>('state.get');
  const run = unfinishedRun ?? unfinishedRows?.run;
  const resumed = toldBy(() => bench.rpc('runs.resume'));
  const { seen, operations } = bench.rpc<RunReview>('runs.review', { run });
  const chosen = operations.map(({ operation }) => operation);
  const adopted = toldBy(() => bench.rpc('runs.adopt', { run, seen, chosen }));
  return { ...bench, run, resumed, adopted, sent: changesIn(bench) - before };
}

describe('an unfinished run that needs something which this version does not know', () => {
  it.each([
    ['a dataset', 'bundles', 'push-killed-before-first-request', inRun({ dataset: 'bundles' })],
    ['a command', 'ARCHIVE', 'push-killed-order-command-before', inChanges({ to: 'ARCHIVE' })],
    ['a column', 'mood', 'push-killed-supplier-patch-before', inChanges({ column: 'mood' })],
  ])('stops by its name before anything is sent: %s', (_what, named, name, change) => {
    const { sent, resumed, adopted } = carriedOn(name, change);
    expect([sent, resumed, adopted]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^unknownKind: .*${named}`)),
      expect.stringMatching(new RegExp(`^unknownKind: .*${named}`)),
    ]);
  });

  it('stops by its name before anything is sent: an endpoint', () => {
    const bench = openLater(rewriteJournal(recorded('rows-paused'), inRun({ endpoint: 'campaign.create' })));
    const before = changesIn(bench);
    expect(toldBy(() => bench.rpc('rows.resume'))).toMatch(/^unknownKind: .*campaign\.create/);
    expect(changesIn(bench)).toBe(before);
  });

  it('stops by its name also where only what is through already is not known', () => {
    const { sent, resumed } = carriedOn('push-killed-stock-add-partly', (line) =>
      line.operation === '1' ? { ...line, kind: 'stock.teleport', state: 'done' } : line,
    );
    expect([sent, resumed]).toEqual([0, expect.stringContaining('stock.teleport')]);
  });

  it('can be ended all the same', () => {
    const { rpc, run } = carriedOn('push-killed-before-first-request', inRun({ dataset: 'bundles' }));
    rpc('runs.abandon', { run });
    expect(toldBy(() => rpc('push.preview'))).toBe('none');
  });
});
