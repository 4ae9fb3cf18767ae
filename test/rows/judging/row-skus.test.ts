import { asItIs, type Own, openProducts } from '../open-products';
import { priceCells, productCells, type RowCells, variationCells } from '../row-cells';
import { toldIn } from '../told-in';

const skuOf = ({ variations }: Own): string => variations[0]?.sku ?? '';
const lossless = (told: readonly string[]) => told.filter((text) => !/more variations than/.test(text));

/** What is told of products whose rows are as the shop has them, but for what is changed. */
function toldOfUpdates(count: number, change: (product: Own, index: number, own: readonly Own[]) => RowCells) {
  const opened = openProducts('product.update');
  opened.own.slice(0, count).forEach((product, index) => {
    opened.fill(3 + index, { ...asItIs(product), ...change(product, index, opened.own) });
  });
  return lossless(toldIn(opened));
}

describe('a SKU that more than one variation would have', () => {
  it('is asked about where two have exchanged theirs', () => {
    const told = toldOfUpdates(2, (product, _index, own) => ({
      'variations.sku': skuOf(own.find((one) => one !== product) ?? product),
    }));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^SKU: In your shop, ".+" is the SKU of variation \d+ \(.+\)$/);
  });

  it('is asked about with its count where one was filled down', () => {
    const told = toldOfUpdates(20, () => ({ 'variations.sku': 'KB-1' }));
    expect([told.length, new Set(told)]).toEqual([
      20,
      new Set(['SKU: These rows give 20 variations the SKU "KB-1". Each needs its own']),
    ]);
  });

  it('is the same whatever its capitals and the blanks at its ends', () => {
    const told = toldOfUpdates(2, (_product, index) => ({ 'variations.sku': index === 0 ? 'kb-1' : 'KB-1' }));
    expect(told).toHaveLength(2);
  });

  it('is asked about in rows of new products', () => {
    const opened = openProducts('product.create');
    const [first] = opened.own;
    ['KB-1', 'KB-1', first ? skuOf(first) : '', 'KB-2'].forEach((sku, index) => {
      opened.fill(3 + index, {
        ...productCells,
        ...variationCells,
        ...priceCells,
        name: `Kaos ${index}`,
        'variations.sku': sku,
      });
    });
    const skus = opened.plan().records.map(({ doubts }) => doubts.filter((text) => /SKU/.test(text)).length);
    expect(skus).toEqual([0, 1, 1, 1, 0]);
  });

  it('takes no doubt where each has its own, or keeps the one that it has', () => {
    expect(toldOfUpdates(20, () => ({}))).toEqual([]);
    expect(toldOfUpdates(20, (_product, index) => ({ 'variations.sku': `BARU-${index}` }))).toEqual([]);
    const opened = openProducts('product.update');
    const [one, other] = opened.own;
    if (!one || !other) throw new Error('too small a shop');
    for (const { variations } of [one, other]) Object.assign(variations[0] ?? {}, { sku: 'SAMA' });
    opened.fill(3, asItIs(one));
    opened.fill(4, asItIs(other));
    expect(lossless(toldIn(opened))).toEqual([]);
  });
});
