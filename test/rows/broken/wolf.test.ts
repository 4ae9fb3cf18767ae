import { openRows } from '../open-rows';
import { priceCells, productCells, type RowCells, variationCells } from '../row-cells';
import { asItIs, openProducts, toldIn } from './open-broken';

describe('honest work', () => {
  it.each([true, false])(
    'a new name alone takes no doubt in a product whose prices are odd already: pulled %p',
    (isPulled) => {
      const opened = openProducts('product.update', false);
      const [product] = opened.own;
      if (!product) throw new Error('no product');
      for (const variation of product.variations) Object.assign(variation, { price: 80_000, priceReseller: 170_000 });
      if (isPulled) opened.rpc('pull.run');
      opened.fill(3, { ...asItIs(product), 'variations.price_reseller': '170000', name: 'Nama baru' });
      expect(toldIn(opened)).toEqual([]);
    },
  );

  it.each(['39999', '49999', '59999', '69999', '54950'])('a new product for Rp%s is no date', (price) => {
    const opened = openProducts('product.create');
    const less: RowCells = { 'variations.price1': '0', 'variations.price2': '0', 'variations.price3': '0' };
    const cells = {
      ...less,
      'variations.price': price,
      'variations.price_buy': '20000',
      'variations.price_reseller': '0',
    };
    opened.fill(3, { ...productCells, ...variationCells, ...priceCells, ...cells });
    expect(toldIn(opened)).toEqual([]);
  });

  it('others are previewed though the shop gives no answer about one product, which is named', () => {
    const opened = openRows('product.update', { products: 12, warehouses: 1, warehouseShare: 0 });
    const ids = [...opened.shop.state.products.values()]
      .filter(({ type }) => type === 'S')
      .map(({ id }) => id)
      .slice(0, 3);
    ids.forEach((id, index) => opened.fill(3 + index, { ...productCells, id, discount: '5000' }));
    const fault = { kind: 'failed200', message: 'Terjadi kesalahan' } as const;
    opened.shop.faults.add({ method: 'GET', path: new RegExp(`${ids[1]}/detail`), fault });
    expect(opened.plan().counts.ready).toBeGreaterThanOrEqual(2);
  });
});
