import { openProducts } from '../open-products';
import { priceCells, productCells, type RowCells, variationCells } from '../row-cells';
import { toldIn } from '../told-in';

describe('a new product as a row', () => {
  const cells: RowCells = { ...productCells, ...variationCells, ...priceCells, 'variations.weight': 300 };
  it.each<[string, RowCells]>([
    ['its discount is all of the price', { discount: '150000' }],
    ['its discount leaves less than it cost', { discount: '70000' }],
    ['it weighs 2 grams where others weigh hundreds, as 2 kg do', { 'variations.weight': '2' }],
  ])('is told where %s', (_, changed) => {
    const opened = openProducts('product.create');
    opened.fill(3, { ...cells, ...changed });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('takes no doubt where its discount leaves more than it cost, and it weighs little for a shop of such things', () => {
    const opened = openProducts('product.create');
    opened.fill(3, { ...cells, discount: '50000', 'variations.weight': '60' });
    expect(toldIn(opened)).toEqual([]);
  });
});

/** What is told of fifteen new products, from a shop that sells for some Rp150,000. */
function toldOfNew(priceOf: (index: number) => number): readonly string[] {
  const opened = openProducts('product.create');
  for (let index = 0; index < 15; index += 1) {
    const price = priceOf(index);
    opened.fill(3 + index, {
      ...{
        ...productCells,
        ...variationCells,
        Group: `g${index}`,
        name: `Baru ${index}`,
        'variations.sku': `N-${index}`,
      },
      ...{ 'variations.weight': 300, 'variations.price': price, 'variations.price_buy': Math.round(price / 200) * 100 },
      ...{ 'variations.price_reseller': price - 2000, 'variations.price1': price, 'variations.price2': price },
      'variations.price3': price,
    });
  }
  return toldIn(opened);
}

describe('fifteen new products', () => {
  it.each<[string, (index: number) => number]>([
    ['that all end in 990, from 41,990 to 55,990', (index) => 41_990 + index * 1000],
    ['that all end in 999, from 39,999 to 53,999', (index) => 39_999 + index * 1000],
    ['that end in 50, from 45,750 to 46,450', (index) => 45_750 + index * 50],
  ])('take no doubt that one of them is a day: %s', (_, priceOf) => {
    expect(toldOfNew(priceOf)).toEqual([]);
  });
});
