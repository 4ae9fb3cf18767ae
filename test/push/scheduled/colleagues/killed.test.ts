import type { CloudOperation } from '../../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../../crash-points';
import { codeOf } from '../../open-pulled';
import { failureOf } from '../open-planned';
import { budi, openColleagues, untilEnd, untilStart } from './open-colleagues';

type Bench = ReturnType<typeof openColleagues>;
type Deed = (bench: Bench, interrupt: (operation: CloudOperation, phase: 'before' | 'after') => boolean) => unknown;

const isStep = (kind: CloudOperation['kind']): boolean => leavesTrace(kind) || kind === 'httpWave';

function openOn() {
  const bench = openColleagues(2, { products: 6 }, 'fresh');
  bench.turnOf(undefined, untilStart);
  return bench;
}

/** What leaves a trace, or asks the shop, in an undisturbed deed. */
function stepsOf(open: () => Bench, deed: Deed): readonly string[] {
  const steps: string[] = [];
  deed(open(), ({ kind, name }, phase) => {
    if (phase === 'after' && isStep(kind)) steps.push(name);
    return false;
  });
  return steps;
}

/** Every place at which an execution can be killed. */
function atEachStep(open: () => Bench, deed: Deed, check: (bench: Bench, where: string) => void): void {
  const steps = stepsOf(open, deed);
  expect(steps.length).toBeGreaterThan(5);
  for (let nth = 1; nth <= steps.length; nth += 1) {
    const bench = open();
    let passed = 0;
    const where = `after ${nth}: ${steps[nth - 1]}`;
    const killed = isKilled(() =>
      deed(bench, ({ kind }, phase) => {
        if (phase === 'after' && isStep(kind)) passed += 1;
        return passed === nth;
      }),
    );
    expect([where, killed]).toEqual([where, true]);
    check(bench, where);
  }
}

describe('taking over a way back', () => {
  it('happens as a whole or not at all, wherever its execution is killed, and each value goes back once', () => {
    const open = () => {
      const bench = openOn();
      return { ...bench, seen: bench.look() };
    };
    let seen: ReturnType<typeof open>['seen'] | undefined;
    const opened = () => {
      const bench = open();
      seen = bench.seen;
      return bench;
    };
    const deed: Deed = (bench, interrupt) => seen && bench.take(seen, budi, { interrupt });
    atEachStep(opened, deed, (bench, where) => {
      bench.clock.advance(150_000);
      const isTaken = bench.listOf(budi).length > 0;
      if (!isTaken) bench.take(bench.look());
      expect([where, bench.listOf(budi).map(({ stage }) => stage)]).toEqual([where, ['on']]);
      const changes = bench.changes();
      bench.turnOf(budi, untilEnd);
      for (const person of [undefined, budi, undefined]) bench.turnOf(person);
      expect([where, bench.prices(), bench.changes() - changes]).toEqual([where, bench.before, 2]);
      expect([where, bench.listOf(budi)[0]?.how, bench.listOf()[0]?.how]).toEqual([where, 'broughtBack', 'takenOver']);
    });
  });
});

describe('a way back that was taken over', () => {
  it('brings each value back once, wherever its execution is killed, with its first person there as well', () => {
    const open = () => {
      const bench = openOn();
      bench.take(bench.look());
      bench.clock.advance(untilEnd * 3_600_000);
      return bench;
    };
    let before = 0;
    const opened = () => {
      const bench = open();
      before = bench.changes();
      return bench;
    };
    const deed: Deed = ({ host }, interrupt) => host.run('runSchedule', [], { ...budi, interrupt });
    atEachStep(opened, deed, (bench, where) => {
      for (let turns = 0; turns < 3; turns += 1) {
        for (const person of [undefined, budi]) failureOf(() => bench.turnOf(person));
      }
      expect([where, bench.prices(), bench.changes() - before]).toEqual([where, bench.before, 2]);
      expect([where, bench.listOf(budi)[0]?.how]).toEqual([where, 'broughtBack']);
    });
  });
});

describe('a start that was cut off', () => {
  it('is taken over once its run was ended: what is in the shop goes back, and nothing else', () => {
    const bench = openColleagues(2, { products: 6 }, 'fresh');
    bench.clock.advance(untilStart * 3_600_000);
    const isCutOff = isKilled(() =>
      bench.host.run('runSchedule', [], {
        interrupt: ({ kind }, phase) =>
          kind === 'httpWave' && phase === 'after' && bench.prices().join() !== bench.before.join(),
      }),
    );
    expect(isCutOff).toBe(true);
    bench.clock.advance(150_000);
    expect(codeOf(() => bench.look())).toBe('runUnfinished');
    const { unfinished } = bench.rpc<{ unfinished: { run: string } }>('state.get', {}, budi);
    bench.rpc('runs.abandon', { run: unfinished.run }, budi);
    const changed = bench.prices();
    const look = bench.look();
    expect(look.push.part).toBe('end');
    bench.take(look);
    bench.turnOf(budi, untilEnd + 1);
    expect([changed.length, bench.prices()]).toEqual([2, bench.before]);
  });
});
