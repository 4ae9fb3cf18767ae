import fc from 'fast-check';
import type { ComparedColumn } from '../../../src/tables/tab/compared-rows';
import { findMixUps } from '../../../src/tables/tab/mix-ups';

const column = (key: string, said: readonly number[], held: readonly number[]): ComparedColumn => ({ key, said, held });

describe('findMixUps', () => {
  it('finds a column that was sorted alone', () => {
    const said = [5, 3, 9, 1, 7];
    expect(findMixUps([column('price', said, [1, 3, 5, 7, 9])])).toEqual([{ kind: 'displaced', column: 'price' }]);
  });

  it('finds one of small stocks that was sorted alone, edits among them', () => {
    const said = [4, 0, 2, 2, 0, 1, 4, 3, 0, 2, 1, 1];
    const held = [...said.slice(1), 9].sort((one, other) => one - other);
    expect(findMixUps([column('stock', said, held)])).toEqual([{ kind: 'displaced', column: 'stock' }]);
  });

  it('finds one that was sorted alone before a new record came below it', () => {
    const said = [4, 0, 2, 2, 0, 1, 4, 3, 0, 2, 1, 1];
    const held = [...said].sort((one, other) => one - other);
    expect(findMixUps([column('stock', [...said, 2], [...held, 2])])).toEqual([{ kind: 'displaced', column: 'stock' }]);
  });

  it('finds cells that all moved up by a row', () => {
    const said = [4, 0, 2, 2, 0, 1, 4, 3, 0, 2];
    expect(findMixUps([column('stock', said, [...said.slice(1), 7])])).toEqual([
      { kind: 'displaced', column: 'stock' },
    ]);
  });

  it('finds two columns that changed places', () => {
    const [price, reseller] = [
      [100, 200, 300, 400],
      [90, 180, 300, 360],
    ];
    expect(findMixUps([column('price', price, reseller), column('reseller', reseller, price)])).toEqual([
      { kind: 'exchanged', columns: ['price', 'reseller'] },
    ]);
  });

  it.each([
    ['two prices that were exchanged', [100, 200, 300], [200, 100, 300]],
    ['one price for all', [100, 200, 300, 400], [300, 300, 300, 300]],
    ['ten percent more', [100, 200, 300, 400], [110, 220, 330, 440]],
    ['a sale of one of everything', [4, 0, 2, 2, 0, 1, 4, 3], [3, 0, 1, 1, 0, 0, 3, 2]],
    ['a table that was sorted as a whole after an edit', [1, 2, 9, 4, 5, 6], [1, 2, 3, 4, 5, 6]],
  ])('takes no edits for a mix-up: %s', (_name, said, held) => {
    expect(findMixUps([column('x', said, held)])).toEqual([]);
  });

  it('takes no count of small stocks for a mix-up', () => {
    const stocks = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(stocks, (pairs) => {
        const [said, held] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        expect(findMixUps([column('stock', said, held)])).toEqual([]);
      }),
      { seed: 20_260_302, numRuns: 300 },
    );
  });

  it('finds every column of different prices that somebody shuffled', () => {
    const prices = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(prices, (said) => {
        const held = [...said.slice(2).reverse(), ...said.slice(0, 2)];
        expect(findMixUps([column('price', said, held)])).toEqual([{ kind: 'displaced', column: 'price' }]);
      }),
    );
  });
});
