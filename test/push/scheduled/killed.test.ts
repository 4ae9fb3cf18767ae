import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../crash-points';
import { openScheduled } from './open-scheduled';

/** A turn, by how many hours after planning it comes. */
const parts = { start: 24 * 5 - 2, end: 48 } as const;

function openBefore(part: keyof typeof parts) {
  const bench = openScheduled({ products: 6 }, 'fresh');
  const { planned } = bench.plan(2);
  if (part === 'end') bench.turn(parts.start);
  bench.clock.advance(parts[part] * 3_600_000);
  return { ...bench, planned };
}

/** What leaves a trace, or asks the shop, in an undisturbed turn. */
function stepsOf(part: keyof typeof parts): readonly string[] {
  const steps: string[] = [];
  openBefore(part).host.run('runSchedule', [], {
    interrupt: ({ kind, name }, phase) => {
      if (phase === 'after' && isStep(kind)) steps.push(name);
      return false;
    },
  });
  return steps;
}

const isStep = (kind: CloudOperation['kind']): boolean => leavesTrace(kind) || kind === 'httpWave';

describe.each(Object.keys(parts) as (keyof typeof parts)[])('the %s of scheduled prices', (part) => {
  it('is carried out once, wherever its execution is killed', () => {
    const steps = stepsOf(part);
    expect(steps.length).toBeGreaterThan(20);
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const { host, turn, price, planned, list, shop, cell, preview } = openBefore(part);
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && isStep(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${steps[nth - 1]}`;
      const updates = () => shop.log.filter(({ method, path }) => method === 'PATCH' && /product/.test(path)).length;
      const before = updates();
      expect([where, isKilled(() => host.run('runSchedule', [], { interrupt }))]).toEqual([where, true]);
      for (let turns = 0; turns < 4; turns += 1) turn();
      const wanted = planned.map((one) => (part === 'start' ? one.wanted : one.before));
      expect([where, planned.map(({ id }) => price(id))]).toEqual([where, wanted]);
      expect([where, planned.map(({ id }) => cell(id, 'price'))]).toEqual([where, wanted]);
      expect([where, updates() - before]).toEqual([where, planned.length]);
      expect([where, preview().edits]).toEqual([where, []]);
      expect([where, list()[0]?.stage, list()[0]?.how]).toEqual([
        where,
        ...(part === 'start' ? ['on', null] : ['over', 'broughtBack']),
      ]);
    }
  });
});
