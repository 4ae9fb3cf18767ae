import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../push/crash-points';
import { daily, hourMs, openJobs } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];

/** Two jobs that are due in the same turn, of which the second has nothing to ask the shop for. */
function openDue() {
  const bench = openJobs();
  const { save, suppliers, clock, rpc } = bench;
  const [first] = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs;
  const second = save({ task: { kind: 'functions' }, timing: daily }).jobs.find(({ id }) => id !== first?.id);
  clock.advance(22 * hourMs);
  const ends = (id = '') => rpc<Log>('jobs.log', { id }).runs.map(({ end }) => end);
  return { ...bench, logs: () => [ends(first?.id), ends(second?.id)] };
}

/** The operations of an undisturbed turn that leave a trace. */
function tracesOfTurn(): readonly string[] {
  const { host } = openDue();
  const traces: string[] = [];
  host.run('runSchedule', [], {
    interrupt: ({ kind, name }, phase) => {
      if (phase === 'after' && leavesTrace(kind)) traces.push(name);
      return false;
    },
  });
  return traces;
}

describe('a turn that is killed', () => {
  it('leaves of each job that was due one line of its run by the next turn, or one more that says it was broken off before', () => {
    const traces = tracesOfTurn();
    expect(traces.length).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let nth = 0; nth <= traces.length; nth += 1) {
      const { host, turn, logs } = openDue();
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (nth === 0) return true;
        if (phase === 'after' && leavesTrace(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${traces[nth - 1] ?? 'nothing'}`;
      expect([where, isKilled(() => host.run('runSchedule', [], { interrupt }))]).toEqual([where, true]);
      turn();
      for (const log of logs()) {
        expect([where, ['done', 'done,cutOff'].includes(log.join())]).toEqual([where, true]);
        seen.add(log.join());
      }
      // And once it is told, it is told no more.
      const before = logs();
      turn();
      expect([where, logs()]).toEqual([where, before]);
    }
    expect(seen).toEqual(new Set(['done', 'done,cutOff']));
  });
});
