import fc from 'fast-check';
import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import { openJobs } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];

/** What happens at one turn of the trigger. `killed`: the execution dies at that operation. */
type Fate = 'calm' | 'missed' | 'shopDown' | 'dayUsedUp' | { readonly killedAt: number };

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>('calm') },
  { weight: 3, arbitrary: fc.constantFrom<Fate>('missed', 'shopDown', 'dayUsedUp') },
  { weight: 3, arbitrary: fc.record({ killedAt: fc.integer({ min: 1, max: 140 }) }) },
);

const ticks = fc.array(fc.record({ afterMinutes: fc.integer({ min: 45, max: 75 }), fate }), {
  minLength: 36,
  maxLength: 36,
});

/** Three jobs of different kinds and rhythms in one file. */
function openThree() {
  const bench = openJobs();
  const { save, suppliers, variations, rpc, host, clock, shop, cloud, list } = bench;
  save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 1 } });
  save({ task: { kind: 'functions' }, timing: { every: 'hours', hours: 2 } });
  save({ task: { kind: 'tabs', tabIds: [suppliers, variations] }, timing: { every: 'day', hour: 18 } });
  const logOf = (id: string) => rpc<Log>('jobs.log', { id }).runs;
  const tick = (afterMinutes: number, what: Fate) => {
    clock.advance(afterMinutes * 60_000);
    if (what === 'missed') return;
    if (what === 'shopDown') shop.faults.add({ fault: { kind: 'status', status: 503 } });
    if (what === 'dayUsedUp') {
      cloud.refusals.set([{ on: 'UrlFetchApp', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    }
    let operations = 0;
    const interrupt = (_operation: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'before') operations += 1;
      return typeof what === 'object' && operations === what.killedAt;
    };
    try {
      host.run('runSchedule', [], { interrupt });
    } catch (error) {
      if (error instanceof ExecutionKilled ? typeof what !== 'object' : what === 'calm') throw error;
    }
    shop.faults.clear();
    cloud.refusals.set([]);
  };
  /** Every moment at which each job was due so far, its next one included. */
  const dues = new Map<string, Set<number>>();
  const look = () => {
    for (const { id, due } of list().jobs) dues.set(id, (dues.get(id) ?? new Set()).add(due ?? 0));
  };
  look();
  return {
    tick: (afterMinutes: number, what: Fate) => {
      tick(afterMinutes, what);
      look();
    },
    /** Of each time of each job that is over, how its lines say that its runs ended, the first one first. */
    told: () =>
      [...dues].flatMap(([id, times]) => {
        const sorted = [...times].sort((one, other) => one - other);
        const runs = [...logOf(id)].reverse();
        return sorted.slice(0, -1).map((due, index) => {
          const until = sorted[index + 1] ?? due;
          return { id, due, runs: runs.filter(({ at }) => at >= due && at < until) };
        });
      }),
    jobs: () => list().jobs,
    now: () => clock.now(),
  };
}

describe('the dispatcher in its host, over a day and a half of whatever happens', () => {
  it('does every job once at each of its times, or its line says why not', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(ticks, (plan) => {
        const { tick, told, jobs, now } = openThree();
        for (const { afterMinutes, fate: what } of plan) tick(afterMinutes, what);
        for (let hours = 0; hours < 4; hours += 1) tick(60, 'calm');
        for (const { id, due, runs } of told()) {
          const ends = runs.map(({ end }) => end);
          expect([id, due, ends.filter((end) => end === 'done').length <= 1]).toEqual([id, due, true]);
          const last = runs[runs.length - 1];
          expect([id, due, last?.end === 'done' || (last?.trouble ?? '') !== '']).toEqual([id, due, true]);
          seen.add(ends.join());
        }
        for (const { due, latest } of jobs()) {
          expect([latest?.end, (due ?? 0) > now()]).toEqual(['done', true]);
        }
      }),
      { seed: 17, numRuns: 3, endOnFailure: true },
    );
    // Seeds that show little would prove little.
    expect([...seen]).toEqual(expect.arrayContaining(['done', 'failed,done', 'cutOff,done', 'waiting,done']));
  });
});
