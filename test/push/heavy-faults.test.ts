import { startWorkbench } from '../../workbench/workbench';
import { openTroubled, pushManyInTrouble, smallShop } from './troubled-push';

describe('with trouble in half of all requests', () => {
  it('no edit is lost or doubled in 60 pushes, and some are in doubt', async () => {
    const { done = 0, unknown = 0 } = await pushManyInTrouble(0.5, 141, 60);
    expect(done).toBeGreaterThan(105);
    expect(unknown).toBeGreaterThan(0);
  }, 180_000);
});

describe('over real HTTP', () => {
  it('no edit is lost or doubled in 20 pushes, each with trouble in a fifth of all requests', async () => {
    const bench = await startWorkbench({ shop: smallShop });
    try {
      const { pushInTrouble, doubled } = await openTroubled(bench);
      for (let seed = 1; seed <= 20; seed += 1) await pushInTrouble(seed, 0.2, {});
      expect(doubled()).toEqual([]);
      expect(bench.shop.violations).toEqual([]);
    } finally {
      await bench.close();
    }
  }, 120_000);
});
