import { openPricedTab, type Verdicts } from './priced-tab';

/** Prices as shops have them: from 15,000 to some hundred thousand, cost at six tenths, stock from 0 to 150, a few of 1,500. */
const priceOf = (index: number, id: number): number => 15_000 + ((id * 7 + index) % 40) * 8500;
const tab = openPricedTab(300, (variation, index) => {
  const price = priceOf(index, variation.id);
  const stock = variation.id % 9 === 0 ? 0 : variation.id % 40 === 1 ? 1500 : (variation.id * 13) % 150;
  return {
    ...{
      price,
      priceReseller: Math.round(price * 0.8),
      priceBuy: Math.round(price * 0.5),
      weight: 100 + (variation.id % 20) * 50,
    },
    stock: new Map([[0, stock]]),
  };
});
const rounded = (value: number, to: number): number => Math.round(value / to) * to;
const everyNth = (nth: number, to: (value: number, row: number) => number) => (value: number, row: number) =>
  row % nth === 0 ? to(value, row) : value;

const to900 = (price: number): number => Math.floor((price * 1.07) / 1000) * 1000 + 900;

/** Gives the variations of a product SKUs that count on. */
function renumber(product: unknown): void {
  let number = 0;
  const products = tab.read('product_id');
  tab.write(
    'sku',
    tab.read('sku').map((is, row) => {
      number += products[row] === product ? 1 : 0;
      return products[row] === product ? `BARU-${number}` : is;
    }),
  );
}

describe('an honest day’s work', () => {
  const days: readonly (readonly [string, () => void, Partial<Verdicts>])[] = [
    [
      '40 prices, each changed a little',
      () =>
        tab.change(
          'price',
          everyNth(18, (price, row) => rounded(price * (1.04 + (row % 5) / 50), 500)),
        ),
      {},
    ],
    ['5 % on all prices', () => tab.change('price', (price) => rounded(price * 1.05, 100)), {}],
    [
      '2,000 more on 60 prices',
      () =>
        tab.change(
          'price',
          everyNth(12, (price) => price + 2000),
        ),
      {},
    ],
    [
      '500 pieces of everything that was sold out',
      () => tab.change('stock:0', (stock) => (stock === 0 ? 500 : stock)),
      {},
    ],
    [
      'a count of 200, a few pieces off',
      () =>
        tab.change(
          'stock:0',
          everyNth(4, (stock, row) => Math.max(1, stock + ((row * 7) % 9) - 4)),
        ),
      {},
    ],
    [
      'a new weight for 30',
      () =>
        tab.change(
          'weight',
          everyNth(25, (weight) => weight + 150),
        ),
      {},
    ],
    [
      'a delivery of 24 pieces of 60 things',
      () => tab.fill('delta:0', 'stock:0', (_, row) => (row % 12 === 0 ? 24 : '')),
      {},
    ],
    ['7 % on all prices, so that they end in 900', () => tab.change('price', to900), {}],
    [
      '7 % on prices, resellers’ prices and costs',
      () => {
        for (const key of ['price', 'price_reseller', 'price_buy']) tab.change(key, to900);
      },
      {},
    ],
    [
      'a delivery in dozens of what ran low',
      () => tab.fill('delta:0', 'stock:0', (is, row) => (is === '' || Number(is) > 15 ? '' : 12 * (1 + (row % 4)))),
      {},
    ],
    [
      'a brand behind all names',
      () =>
        tab.write(
          'name',
          tab.read('name').map((name) => `${name} - TokoKu`),
        ),
      {},
    ],
    ['new SKUs for one product', () => renumber(tab.read('product_id')[40] ?? ''), {}],
    ['a cost of its own for each', () => tab.change('price_buy', (cost, row) => cost + 100 * (1 + (row % 7))), {}],
    [
      'new names for 25',
      () =>
        tab.write(
          'name',
          tab.read('name').map((name, row) => (row % 29 === 0 ? `${name} Baru` : name)),
        ),
      {},
    ],
  ];

  it.each(days)('asks for no tick: %s', (_name, work, expected) => {
    expect(tab.after(work)).toMatchObject({ blocked: [], ticks: [], ...expected });
  });

  it.each<[string, () => void]>([
    [
      '30 things are sold out',
      () =>
        tab.change(
          'stock:0',
          everyNth(25, () => 0),
        ),
    ],
    [
      '20 things are unpublished',
      () =>
        tab.write(
          'publish_status',
          tab.read('publish_status').map((is, row) => (row % 36 === 0 ? 'N' : is)),
        ),
    ],
    ['a sale takes 40 % off all prices', () => tab.change('price', (price) => rounded(price * 0.6, 500))],
    ['costs rise by a tenth', () => tab.change('price_buy', (cost) => rounded(cost * 1.1, 100))],
  ])('asks for one kind of tick at most: %s', (_name, work) => {
    const { blocked, ticks, ready } = tab.after(work);
    expect(blocked).toEqual([]);
    expect(ticks.length).toBeLessThanOrEqual(1);
    expect(ready).toBeGreaterThan(0);
  });
});
