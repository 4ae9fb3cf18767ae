import type { RowCells } from '../row-cells';
import { asItIs, openProducts, toldIn } from './open-broken';

/** What is told of one product that is changed, in a file into which nothing, or all, was pulled. */
function told(change: RowCells, isPulled: boolean, shown: Readonly<Record<string, unknown>> = {}) {
  const opened = openProducts('product.update', false);
  const [product] = opened.own;
  if (!product) throw new Error('no product');
  for (const variation of product.variations) Object.assign(variation, shown);
  if (isPulled) opened.rpc('pull.run');
  opened.fill(3, { ...asItIs(product), ...change });
  return toldIn(opened);
}

const none: RowCells = { 'variations.price1': '0', 'variations.price2': '0', 'variations.price3': '0' };

/** Items 1 and 2 of issue 16: what the shop holds by now tells, also where nothing was pulled. */
describe('a price far from what the shop has, in a file without its products', () => {
  it.each<[string, RowCells]>([
    [
      'all prices a tenth',
      { ...none, 'variations.price': '15000', 'variations.price_buy': '9000', 'variations.price_reseller': '12000' },
    ],
    ['all prices tenfold', { ...none, 'variations.price': '1500000', 'variations.price_reseller': '1200000' }],
    [
      'below the cost in the shop, and no cost',
      {
        ...none,
        'variations.price': '80000',
        'variations.price_buy': '0',
        'variations.price_reseller': '70000',
      },
    ],
    ['a stock of 40 that becomes 40,000', { 'variations.stock_quantity': '40000' }],
  ])('is doubted: %s', (_, change) => {
    expect(told(change, false)).not.toEqual([]);
  });

  it('is doubted in a file that has them', () => {
    expect(told({ 'variations.stock_quantity': '40000' }, true)).not.toEqual([]);
    expect(told({ ...none, 'variations.price': '1500000', 'variations.price_reseller': '1200000' }, true)).not.toEqual(
      [],
    );
  });
});

describe('a price that was a little below its cost', () => {
  it('is told when it falls to half of it', () => {
    const shown = { price: 89_000, priceReseller: 0, price1: 0, price2: 0, price3: 0 };
    const change = { ...none, 'variations.price_reseller': '0', 'variations.price': '46000' };
    expect(told(change, true, shown)).not.toEqual([]);
  });
});
