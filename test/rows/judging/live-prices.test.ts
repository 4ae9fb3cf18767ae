import { asItIs, openProducts } from '../open-products';
import type { RowCells } from '../row-cells';
import { toldIn } from '../told-in';

interface Held {
  /** What its products have. */
  readonly shown?: Readonly<Record<string, unknown>>;
  /** What the products had when they were pulled; never where it is left out. */
  readonly pulled?: Readonly<Record<string, unknown>>;
}

/** What is told of one product that is changed, in a file of a shop. */
function told(change: RowCells, { shown = {}, pulled }: Held = {}) {
  const opened = openProducts('product.update', false);
  const [product] = opened.own;
  if (!product) throw new Error('no product');
  const show = (values: object) => {
    for (const variation of product.variations) Object.assign(variation, values);
  };
  if (pulled) {
    show({ ...shown, ...pulled });
    opened.rpc('pull.run');
  }
  show(shown);
  opened.fill(3, { ...asItIs(product), ...change });
  return toldIn(opened);
}

const none: RowCells = { 'variations.price1': '0', 'variations.price2': '0', 'variations.price3': '0' };
const free = { price1: 0, price2: 0, price3: 0 };

/** The same of one that has a discount of Rp40,000 already. */
function discountedTo(change: RowCells) {
  const opened = openProducts('product.update', false);
  const [product] = opened.own;
  if (!product) throw new Error('no product');
  Object.assign(product, { discount: 40_000 });
  for (const variation of product.variations) Object.assign(variation, { ...free, priceReseller: 100_000 });
  opened.fill(3, { ...asItIs(product), ...change });
  return toldIn(opened);
}

describe('a number of a product that a row changes', () => {
  it.each<[string, RowCells, string]>([
    ['a price that lost its thousands', { 'variations.price': '150' }, 'Did you mean Rp150,000?'],
    [
      'all prices a tenth',
      { ...none, 'variations.price': '15000', 'variations.price_buy': '9000', 'variations.price_reseller': '12000' },
      'Down 90%',
    ],
    [
      'all prices tenfold',
      { ...none, 'variations.price': '1500000', 'variations.price_reseller': '1200000' },
      'Up 900%',
    ],
    ['a cost of nothing', { 'variations.price_buy': '0' }, 'Down 100%'],
    ['a price below the cost', { ...none, 'variations.price': '80000' }, 'is below the cost price Rp90,000'],
    ['a stock of 40 that becomes 40,000', { 'variations.stock_quantity': '40000' }, 'far more than usual'],
    ['a weight in kilograms', { 'variations.weight': '4' }, 'tenth of before'],
  ])('is held against what the shop says by now, where nothing was pulled: %s', (_, change, text) => {
    expect(told(change, { shown: { weight: 400 } })).toContainEqual(expect.stringContaining(text));
  });

  it('is held against the cost with the discount that stands', () => {
    const discounted = (price: string) =>
      discountedTo({ ...none, discount: '40000', 'variations.price': price, 'variations.price_reseller': '100000' });
    expect(discounted('140000')).toEqual([]);
    expect(discounted('125000')).toEqual([
      expect.stringContaining('The discount leaves Rp85,000 of Rp125,000, for a cost price of Rp90,000'),
    ]);
  });

  it.each<[string, RowCells]>([
    ['nothing', {}],
    ['a little more', { 'variations.price': '165000', 'variations.price_reseller': '132000' }],
    ['a sale', { 'variations.price': '125000' }],
    ['sold out', { 'variations.stock_quantity': '0' }],
  ])('takes no doubt where it is honest: %s', (_, change) => {
    expect(told(change)).toEqual([]);
  });

  it('is held against what the shop says by now, and not against an old pull', () => {
    const cost = { 'variations.price_buy': '30000', 'variations.price_reseller': '0' };
    const change = { ...none, ...cost, 'variations.price': '60000' };
    const shown = { ...free, priceBuy: 30_000, priceReseller: 0 };
    expect(told(change, { shown: { ...shown, price: 150_000 }, pulled: { price: 58_000 } })).toEqual([
      expect.stringContaining('Down 60%'),
    ]);
    expect(told(change, { shown: { ...shown, price: 58_000 }, pulled: { price: 150_000 } })).toEqual([]);
  });

  it('is told where a price that was a little below its cost falls to half of it', () => {
    const change = { ...none, 'variations.price_reseller': '0', 'variations.price': '46000' };
    const shown = { ...free, price: 89_000, priceReseller: 0 };
    expect(told(change, { shown, pulled: {} })).toContainEqual(
      expect.stringContaining('Price Rp46,000 is below the cost price Rp90,000'),
    );
  });
});
