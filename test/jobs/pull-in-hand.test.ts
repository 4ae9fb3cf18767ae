import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation, RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { isKilled, leavesTrace } from '../push/crash-points';
import { hourMs, openJobs } from '../schedule/open-jobs';

type Bench = ReturnType<typeof openJobs>;
type Latest = RpcApi['runs.latest']['value'];

/** What a person may pull, and how its line is called. */
const pulls: readonly (readonly [string, (bench: Bench, options?: RunOptions) => unknown, string])[] = [
  ['a tab', ({ rpc }, options) => rpc('pull.run', { dataset: 'suppliers' }, options), 'suppliers'],
  ['into a new tab', ({ rpc }, options) => rpc('pull.run', { dataset: 'warehouses' }, options), 'warehouses'],
  ['the dashboard', ({ rpc }, options) => rpc('dashboard.pull', {}, options), 'dashboard'],
];

/** How the next execution comes: at the trigger's turn, or as the person pulls something else. */
const nextOnes: readonly ((bench: Bench) => unknown)[] = [
  ({ host }) => host.run('runSchedule'),
  ({ rpc }) => rpc('pull.run', { dataset: 'variations' }),
];

function tracesOf(act: (bench: Bench, options?: RunOptions) => unknown): readonly string[] {
  const traces: string[] = [];
  act(openJobs(), {
    interrupt: ({ kind, name }, phase) => {
      if (phase === 'after' && leavesTrace(kind)) traces.push(name);
      return false;
    },
  });
  return traces;
}

/** The first operations, before which nothing is known of it, and the last, around its line. */
const aroundEnds = (traces: readonly string[]): readonly number[] =>
  traces.map((_trace, index) => index + 1).filter((nth) => nth <= 3 || nth > traces.length - 7);

describe('what a person pulls by hand, and whose execution is killed anywhere', () => {
  it.each(pulls)('has one line by the next execution: %s', (_what, act, title) => {
    const traces = tracesOf(act);
    const seen = new Set<string>();
    for (const nth of aroundEnds(traces)) {
      const bench = openJobs();
      const { rpc, clock, host, cloud } = bench;
      const lines = () =>
        rpc<Latest>('runs.latest').flatMap((run) =>
          run.kind === 'refresh' && run.title.toLowerCase().includes(title) ? run : [],
        );
      clock.advance(hourMs);
      const before = lines().length;
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && leavesTrace(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${traces[nth - 1]}`;
      expect([where, isKilled(() => act(bench, { interrupt }))]).toEqual([where, true]);
      const inHand = Object.keys(cloud.properties.user.all()).some((name) => name.startsWith('ngorder.inHand:'));
      const isBegun = inHand || lines().length > before;
      clock.advance(hourMs);
      nextOnes[nth % nextOnes.length]?.(bench);
      clock.advance(hourMs);
      host.run('runSchedule');
      const told = lines();
      expect([where, told.length - before]).toEqual([where, isBegun ? 1 : 0]);
      if (isBegun) seen.add(`${told[0]?.end}: ${told[0]?.trouble}`);
    }
    const broken = 'cutOff: Google ended it before it was finished. Start it again.';
    const arrived = 'done: Google ended it right after the data had arrived: what changed was not counted.';
    expect(seen).toEqual(new Set(title === 'dashboard' ? [broken, 'done: '] : [broken, arrived, 'done: ']));
  });

  it('has one line where it is the rest of a pull that took more than one execution', () => {
    const shop = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };
    const openPaused = () => {
      const bench = openInProcessWorkbench({ shop, locale: 'en', contexts: 'fresh' });
      bench.rpc('connection.save', { key: bench.shop.options.key });
      expect(bench.rpc('pull.run')).toMatchObject({ status: 'paused' });
      return bench;
    };
    const { rpc: undisturbed } = openPaused();
    let traces = 0;
    const count = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'after' && leavesTrace(kind)) traces += 1;
      return false;
    };
    undisturbed('pull.continue', {}, { interrupt: count });
    for (let nth = traces - 8; nth < traces; nth += 1) {
      const { rpc, clock, host } = openPaused();
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && leavesTrace(kind)) passed += 1;
        return passed === nth;
      };
      expect([nth, isKilled(() => rpc('pull.continue', {}, { interrupt }))]).toEqual([nth, true]);
      clock.advance(hourMs);
      host.run('runSchedule');
      const lines = rpc<Latest>('runs.latest').flatMap((run) => (run.kind === 'refresh' ? [[run.end, run.rows]] : []));
      expect([nth, lines]).toEqual([nth, [['done', expect.any(Number)]]]);
    }
  });
});
