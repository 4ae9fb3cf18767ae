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
});
