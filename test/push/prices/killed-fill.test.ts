import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../crash-points';
import { openPrices } from './open-prices';

const open = () => openPrices({ products: 6 }, 'fresh');

describe('a filling, wherever its execution is killed', () => {
  it('fills all cells or none, and either way an undo brings all of them back', () => {
    const steps: string[] = [];
    const counted = open();
    counted.fill(
      counted.look(),
      {},
      {
        interrupt: ({ kind, name }, phase) => {
          if (phase === 'after' && leavesTrace(kind)) steps.push(name);
          return false;
        },
      },
    );
    expect(steps.length).toBeGreaterThan(5);
    const ends = new Set<boolean>();
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const bench = open();
      const seen = bench.look();
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && leavesTrace(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${steps[nth - 1]}`;
      expect([where, isKilled(() => bench.fill(seen, {}, { interrupt }))]).toEqual([where, true]);
      bench.clock.advance(600_000);
      const cells = bench.shown(seen);
      const isFilled = cells[0] === seen.prices[0]?.to;
      ends.add(isFilled);
      expect([where, cells]).toEqual([where, seen.prices.map(({ from, to }) => (isFilled ? to : from))]);
      if (isFilled) expect([where, bench.undo().undone]).toEqual([where, seen.prices.length]);
      expect([where, bench.shown(seen)]).toEqual([where, seen.prices.map(({ from }) => from)]);
      expect(bench.preview().edits).toEqual([]);
    }
    expect(ends).toEqual(new Set([true, false]));
  });
});

describe('two people who fill the same column', () => {
  it('do not replace each other’s prices, nor undo them', () => {
    const bench = openPrices({ products: 6 });
    const { look, fill, rpc, shop, tabId, shown, leftOf } = bench;
    const seen = look();
    rpc('connection.save', { key: shop.options.key }, { as: 'colleague' });
    fill(seen, {}, { as: 'colleague' });
    const mine = look();
    expect([mine.prices, leftOf(mine).already]).toEqual([[], seen.prices.length]);
    const other = look({ rule: { direction: 'up', by: { unit: 'percent', amount: 20 }, rounding: 'thousands' } });
    expect([other.prices, leftOf(other).edited]).toEqual([[], seen.prices.length]);
    expect(() => rpc('prices.undo', { tabId, column: 'price' })).toThrow(/can be undone/);
    expect(shown(seen)).toEqual(seen.prices.map(({ to }) => to));
  });
});
