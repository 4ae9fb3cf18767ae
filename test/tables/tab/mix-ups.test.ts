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

  it('finds one that was sorted alone where some records have no value: their blanks come last', () => {
    const said = [75, 76, 94, '', '', '', 70, 38, 118, 59, 26, '', 61, 86, '', 21, 6, 120, 5];
    const isBlank = (cell: number | string) => cell === '';
    const numbers = said.filter((cell) => !isBlank(cell)).sort((one, other) => Number(one) - Number(other));
    const held = [...numbers, ...said.filter(isBlank)];
    expect(findMixUps([{ key: 'stock', said, held }])).toEqual([{ kind: 'displaced', column: 'stock' }]);
  });

  it('finds one of names that was sorted alone after a third of them were edited', () => {
    const said = ['Widya', 'Ani', 'Rahmi', 'Juli', 'Ade', 'Timbul', 'Budi', 'Wacana', 'Rahimah'];
    const edited = said.map((name, row) => (row >= 1 && row <= 3 ? `Pelanggan ${row}` : name));
    const held = [...edited].sort();
    expect(findMixUps([{ key: 'name', said, held }])).toEqual([{ kind: 'displaced', column: 'name' }]);
  });

  it('finds one that was sorted alone at the moment when results were written into some of its cells', () => {
    const said = [86, 80, 15, 120, 80, 17, 78, 42, 69, 21, 6, 120, 5, 76];
    const edited = said.map((stock, row) => (row >= 1 && row <= 3 ? 300 + row : stock));
    const held = edited
      .sort((one, other) => one - other)
      .map((stock, row) => (row >= 1 && row <= 3 ? said[row] : stock));
    expect(findMixUps([{ key: 'stock', said, held: held.map(Number) }])).toEqual([
      { kind: 'displaced', column: 'stock' },
    ]);
  });

  it('finds cells that all moved up by a row', () => {
    const said = [4, 0, 2, 2, 0, 1, 4, 3, 0, 2];
    expect(findMixUps([column('stock', said, [...said.slice(1), 7])])).toEqual([
      { kind: 'displaced', column: 'stock' },
    ]);
  });

  it('finds cells that moved by a row where every fifth was counted anew', () => {
    const said = Array.from({ length: 30 }, (_, row) => 10 + ((row * 37) % 90));
    const held = said.map((_, row) => (said[row + 1] ?? 12) + (row % 5 === 0 ? 1 : 0));
    expect(findMixUps([column('stock', said, held)])).toEqual([{ kind: 'displaced', column: 'stock' }]);
  });

  it('takes no list of prices for a mix-up of which most go up to the next one', () => {
    const said = Array.from({ length: 30 }, (_, row) => 10_000 + row * 2000);
    const held = said.map((price, row) => price + (row % 3 === 0 ? 5000 : 2000));
    expect(findMixUps([column('price', said, held)])).toEqual([]);
  });

  const stocksOf40 = Array.from({ length: 40 }, (_, row) => ((row * 13) % 3) + (row % 7));
  const first12 = stocksOf40.slice(0, 12).sort((one, other) => one - other);

  it.each([
    ['cells that all moved down by seven rows', [...Array(7).fill(''), ...stocksOf40.slice(0, 33)]],
    ['a part that was sorted', [...first12, ...stocksOf40.slice(12)]],
  ])('finds among small stocks %s', (_name, held) => {
    expect(findMixUps([{ key: 'stock', said: stocksOf40, held }])).toEqual([{ kind: 'displaced', column: 'stock' }]);
  });

  it('tells cells that moved by a row in a table sorted by price from a raise', () => {
    const said = [9_000, 12_500, 14_000, 21_900, 30_000, 31_500, 47_000, 58_000];
    expect(findMixUps([column('price', said, [9_000, ...said.slice(0, -1)])])).toHaveLength(1);
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
    ['10,000 more where prices lie 10,000 apart', [1, 2, 3, 4, 5, 6, 7, 8], [2, 3, 4, 5, 6, 7, 8, 9]],
    [
      '10,000 less for all but two that were typed',
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 30],
    ],
    ['twice as much where each is twice another', [100, 200, 400, 800, 1600, 3200], [200, 400, 800, 1600, 3200, 6400]],
    ['three prices that changed places', [100, 200, 300, 400, 500], [200, 300, 100, 400, 500]],
    [
      'new prices in order, of which half are those of other products, where there are few prices',
      [50, 30, 45, 25, 40, 35, 20, 55],
      [20, 25, 32, 38, 45, 50, 58, 65],
    ],
    ['four pieces of stock that changed places', [1, 2, 3, 4, 6, 7], [2, 1, 4, 3, 6, 7]],
    ['prices of some products copied to others', [1, 2, 3, 4, 9, 8, 7, 6], [1, 2, 3, 4, 1, 2, 3, 4]],
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
