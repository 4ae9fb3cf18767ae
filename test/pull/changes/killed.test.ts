import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../../push/crash-points';
import { openWatched, words } from './open-watched';

/** A price that was raised, a stock that was pushed and sold from, and a product that is gone: a refresh is to find them. */
function openBefore() {
  const bench = openWatched({ products: 6 }, 'fresh');
  const { own, setPrice, type, preview, confirmAll, shop, stock, clock, variation } = bench;
  const [raised, pushed] = [variation(0), variation(1)];
  setPrice(raised.id, raised.price + 700);
  type(pushed.id, String(stock(pushed.id) + 20));
  confirmAll(preview());
  shop.sell(pushed.id, 0, 1);
  const gone = own.find(({ productId }) => productId !== raised.productId && productId !== pushed.productId);
  if (gone) shop.removeProduct(gone.productId);
  clock.advance(3_600_000);
  return bench;
}

const isStep = (kind: CloudOperation['kind']): boolean => leavesTrace(kind);

describe('a refresh that finds changes', () => {
  it('tells each of them once, wherever its execution is killed', () => {
    const steps: string[] = [];
    const whole = openBefore();
    whole.rpc(
      'pull.run',
      { tabId: whole.tabId },
      {
        interrupt: ({ kind, name }, phase) => {
          if (phase === 'after' && isStep(kind)) steps.push(name);
          return false;
        },
      },
    );
    const wanted = whole.list('all').lines.map(words).sort();
    expect(wanted.length).toBeGreaterThan(3);
    expect(steps.length).toBeGreaterThan(20);
    const shown = whole.told();
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const { rpc, tabId, clock, list, told } = openBefore();
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && isStep(kind)) passed += 1;
        return passed === nth;
      };
      const where = `after ${nth}: ${steps[nth - 1]}`;
      expect([where, isKilled(() => rpc('pull.run', { tabId }, { interrupt }))]).toEqual([where, true]);
      clock.advance(180_000);
      rpc('pull.run', { tabId });
      expect([where, list('all').lines.map(words).sort()]).toEqual([where, wanted]);
      expect([where, [...told()].sort()]).toEqual([where, [...shown].sort()]);
    }
  });
});
