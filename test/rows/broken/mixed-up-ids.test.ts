import { asItIs, openProducts, toldIn } from './open-broken';

/** Item 5 of issue 16: a row whose ids do not belong together is blocked as mixed up. */
describe('ids of a row that do not belong together', () => {
  it.each([true, false])('a variation of another product is not sent under this one: pulled %p', (isPulled) => {
    const opened = openProducts('product.update', isPulled);
    const [product, other] = [opened.own[0], opened.own[9]];
    if (!product || !other) throw new Error('too small a shop');
    opened.fill(3, { ...asItIs(product), 'variations.id': other.variations[0]?.id ?? 0 });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('ids turned round in the column of variations are noticed', () => {
    const opened = openProducts('product.update');
    const same = opened.own.filter((_, index) => index % 9 === 0).slice(0, 5);
    same.forEach((product, index) => {
      const other = same[(index + 1) % same.length];
      opened.fill(3 + index, { ...asItIs(product), 'variations.id': other?.variations[0]?.id ?? 0 });
    });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('a row whose product id was cleared does not put its variation under the product above', () => {
    const opened = openProducts('product.update');
    const [product, other] = [opened.own[0], opened.own[9]];
    if (!product || !other) throw new Error('too small a shop');
    opened.fill(3, asItIs(product));
    const { id, name, product_type, category_id, description, shop_id, user_id, discount, ...rest } = asItIs(other);
    const { wholesale_status, publish_status, show_stock, has_variation, ...own } = rest;
    opened.fill(4, own);
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('SKUs that two variations have exchanged are asked about', () => {
    const opened = openProducts('product.update');
    const [product, other] = [opened.own[0], opened.own[9]];
    if (!product || !other) throw new Error('too small a shop');
    opened.fill(3, { ...asItIs(product), 'variations.sku': other.variations[0]?.sku ?? '' });
    opened.fill(4, { ...asItIs(other), 'variations.sku': product.variations[0]?.sku ?? '' });
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('one SKU filled down over 20 products is noticed', () => {
    const opened = openProducts('product.update');
    opened.own
      .slice(0, 20)
      .forEach((product, index) => opened.fill(3 + index, { ...asItIs(product), 'variations.sku': 'KB-1' }));
    expect(toldIn(opened)).not.toEqual([]);
  });
});
