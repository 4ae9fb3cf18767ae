import { asItIs, openProducts } from '../open-products';
import { priceCells, productCells, type RowCells, variationCells } from '../row-cells';
import { toldIn } from '../told-in';

const newProduct = (price: string, price_buy = '20000'): RowCells => ({
  ...{
    ...productCells,
    ...variationCells,
    ...priceCells,
    'variations.price': price,
    'variations.price_buy': price_buy,
  },
  ...{ 'variations.price_reseller': '0', 'variations.price1': '0', 'variations.price2': '0', 'variations.price3': '0' },
});

/** What is told of a new product in a shop whose others cost some Rp150,000, or as much more as it says. */
function toldOfNew(price: string, more = 0) {
  const opened = openProducts('product.create', false);
  for (const variation of opened.own.flatMap(({ variations }) => variations))
    Object.assign(variation, { price: variation.price + more });
  opened.rpc('pull.run');
  opened.fill(3, newProduct(price));
  return toldIn(opened);
}

describe('an honest price', () => {
  it.each(['39999', '49999', '54950', '59999', '69999'])('is no day, far as it is from the others: Rp%s', (price) => {
    expect(toldOfNew(price)).toEqual([]);
  });

  it('is no day where others end as it does, though its number counts one of this year', () => {
    expect(toldOfNew('46099', 99)).toEqual([]);
    expect(toldOfNew('46099')).toEqual([expect.stringContaining('Sheets read this as the date 18 Mar 2026')]);
  });

  it.each<[string, (index: number) => number]>([
    ['that all end in 990, from 41,990 to 55,990', (index) => 41_990 + index * 1000],
    ['that all end in 999, from 39,999 to 53,999', (index) => 39_999 + index * 1000],
    ['that end in 50, from 45,750 to 46,450', (index) => 45_750 + index * 50],
  ])('is no day among fifteen new ones of its size, in a shop whose others cost more: %s', (_, priceOf) => {
    const opened = openProducts('product.create');
    Array.from({ length: 15 }, (_none, index) => priceOf(index)).forEach((price, index) => {
      const prices = {
        'variations.price_buy': Math.round(price / 200) * 100,
        'variations.price_reseller': price - 2000,
      };
      const levels = { 'variations.price1': price, 'variations.price2': price, 'variations.price3': price };
      opened.fill(3 + index, {
        ...{ ...newProduct(String(price)), ...prices, ...levels, Group: `g${index}`, name: `Baru ${index}` },
        ...{ 'variations.sku': `N-${index}`, 'variations.weight': 300 },
      });
    });
    expect(toldIn(opened)).toEqual([]);
  });

  it.each([true, false])('was odd before a new name was given to its product: pulled %p', (isPulled) => {
    const opened = openProducts('product.update', false);
    const [product] = opened.own;
    if (!product) throw new Error('no product');
    for (const variation of product.variations) Object.assign(variation, { price: 80_000, priceReseller: 170_000 });
    if (isPulled) opened.rpc('pull.run');
    opened.fill(3, { ...asItIs(product), 'variations.price_reseller': '170000', name: 'Nama baru' });
    expect(toldIn(opened)).toEqual([]);
  });
});
