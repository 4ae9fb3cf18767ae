import { openPulled } from '../open-pulled';

describe('a discount, which all variations of a product share', () => {
  it('is blocked where it is above the price of any of them, whichever row it was typed in', () => {
    const opened = openPulled({ products: 30 });
    const product = [...opened.shop.state.products.values()].find(({ variations }) => variations.length > 2);
    const [dear, cheap] = product?.variations ?? [];
    if (!dear || !cheap) throw new Error('too small a shop');
    Object.assign(dear, { price: 185_000 });
    Object.assign(cheap, { price: 117_000 });
    opened.rpc('pull.run', { tabId: opened.tabId });
    opened.typeIn(dear.id, 'discount', '118000');
    expect(opened.preview().edits).toMatchObject([
      { status: 'blocked', reason: 'Discount Rp118,000 is above the price Rp117,000' },
    ]);
  });

  it('takes a tick where a price falls so far that it leaves less than the cost, by what the shop says of both', () => {
    const opened = openPulled({ products: 30 });
    const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
    const [variation] = product?.variations ?? [];
    if (!product || !variation) throw new Error('too small a shop');
    const prices = { price1: 0, price2: 0, price3: 0, priceReseller: 0 };
    for (const one of product.variations) Object.assign(one, { ...prices, price: 185_000, priceBuy: 100_000 });
    Object.assign(product, { wholesales: [], discount: 0 });
    opened.rpc('pull.run', { tabId: opened.tabId });
    Object.assign(product, { discount: 50_000 });
    opened.typeIn(variation.id, 'price', '145000');
    expect(opened.preview().edits).toMatchObject([
      { warnings: ['The discount leaves Rp95,000 of Rp145,000, for a cost price of Rp100,000'] },
    ]);
  });
});
