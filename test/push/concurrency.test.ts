import * as fc from 'fast-check';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openPulled } from './open-pulled';

/** A customer buys so many of one of the edited variations, before the so-manieth wave of the confirmation arrives. */
const sale = fc.record({
  wave: fc.integer({ min: 1, max: 14 }),
  phase: fc.constantFrom('before' as const, 'after' as const),
  which: fc.integer({ min: 0, max: 2 }),
  quantity: fc.integer({ min: 1, max: 2 }),
});

/** Tells of every wave of requests, before and after it, and never kills. */
function inWaves(happen: (wave: number, phase: string) => void): NonNullable<RunOptions['interrupt']> {
  let waves = 0;
  return ({ kind }, phase) => {
    if (kind !== 'httpWave') return false;
    if (phase === 'before') waves += 1;
    happen(waves, phase);
    return false;
  };
}

describe('a push while the shop goes on selling', () => {
  it('loses no sale, and changes of a product nothing but its price', () => {
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 4 }), (sales) => {
        const bench = openPulled({ products: 8, warehouses: 1 });
        const { shop, own, type, typeIn, preview, confirmAll, stock } = bench;
        const [counted, added, priced] = own.filter((one) => (one.stock.get(0) ?? 0) > 20);
        if (!counted || !added || !priced) throw new Error('too small a shop');
        const before = [counted, added, priced].map(({ id }) => stock(id));
        const others = shop.state.products.get(priced.productId)?.description;
        type(counted.id, '100');
        typeIn(added.id, 'delta:0', '5');
        typeIn(priced.id, 'price', String(priced.price + 500));
        const plan = preview();
        const sold = [0, 0, 0];
        const interrupt = inWaves((wave, phase) => {
          for (const { which, quantity } of sales.filter((one) => one.wave === wave && one.phase === phase)) {
            shop.sell([counted, added, priced][which]?.id ?? 0, 0, quantity);
            sold[which] = (sold[which] ?? 0) + quantity;
          }
        });
        const { verdicts } = confirmAll(plan, { interrupt });
        const isPushed = (id: number, column: string) =>
          verdicts.some(({ key, kind }) => key === `${id}/${column}` && kind !== 'notPushed' && kind !== 'failed');
        const shift = isPushed(counted.id, 'stock:0') ? 100 - (before[0] ?? 0) : 0;
        // A sale before the last look at the shop is a conflict, and holds the count back.
        expect(stock(counted.id)).toBe((before[0] ?? 0) + shift - (sold[0] ?? 0));
        expect(stock(added.id)).toBe((before[1] ?? 0) + 5 - (sold[1] ?? 0));
        expect(stock(priced.id)).toBe((before[2] ?? 0) - (sold[2] ?? 0));
        expect(shop.state.variations.get(priced.id)?.price).toBe(priced.price + 500);
        expect(shop.state.products.get(priced.productId)?.description).toBe(others);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
