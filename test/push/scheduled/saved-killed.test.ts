import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../crash-points';
import { monday, openScheduled, saturday } from './open-scheduled';

function openTyped() {
  const bench = openScheduled({ products: 6 }, 'fresh');
  const typed = [0, 1].map((index) => {
    const { id, price } = bench.variation(index);
    const wanted = Math.round(price * 0.9);
    bench.typeIn(id, 'price', String(wanted));
    return { id, before: price, wanted };
  });
  const plan = bench.preview();
  const order = { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), start: saturday, end: monday };
  return { ...bench, typed, order };
}

describe('planning prices, wherever its execution is killed', () => {
  it('loses no value: it is planned, or stands in its cell as it was typed', () => {
    const steps: string[] = [];
    const { rpc, order } = openTyped();
    rpc('scheduled.save', order, {
      interrupt: ({ kind, name }, phase) => {
        if (phase === 'after' && leavesTrace(kind)) steps.push(name);
        return false;
      },
    });
    expect(steps.length).toBeGreaterThan(10);
    const seen = new Set<string>();
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const bench = openTyped();
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && leavesTrace(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${steps[nth - 1]}`;
      expect([where, isKilled(() => bench.rpc('scheduled.save', bench.order, { interrupt }))]).toEqual([where, true]);
      bench.clock.advance(600_000);
      const isPlanned = bench.list().length > 0;
      seen.add(String(isPlanned));
      const cells = bench.typed.map(({ id }) => bench.cell(id, 'price'));
      if (!isPlanned) expect([where, cells]).toEqual([where, bench.typed.map(({ wanted }) => wanted)]);
      // The panel, which a person looks at after such a failure, sees to what is left.
      bench.rpc('scheduled.list');
      if (isPlanned) {
        bench.turn(24 * 5 - 2);
        const inShop = bench.typed.map(({ id }) => bench.price(id));
        expect([where, inShop]).toEqual([where, bench.typed.map(({ wanted }) => wanted)]);
        bench.turn(48);
        expect([where, bench.typed.map(({ id }) => bench.price(id))]).toEqual([
          where,
          bench.typed.map(({ before }) => before),
        ]);
      }
    }
    expect(seen).toEqual(new Set(['true', 'false']));
  });
});
