import { asItIs, openProducts } from './open-broken';

/** By `product.deleteVariations`, and by the command of the pulled tab, it takes the number typed: data is lost. */
it('a variation that a row of product.update takes out does not go without the number typed', () => {
  const { own, shop, fill, plan, confirm } = openProducts('product.update');
  const product = own.find(({ variations }) => variations.length > 1);
  const [variation] = product?.variations ?? [];
  if (!product || !variation) throw new Error('too small a shop');
  fill(3, { ...asItIs(product, variation), 'variations.flag': 'DELETE' });
  const previewed = plan();
  try {
    confirm(previewed);
  } catch {
    // As it should be.
  }
  expect([previewed.confirmWith, shop.state.variations.has(variation.id)]).toEqual(['1', true]);
});

it('DELETE that was filled down takes out the variations of 10 products', () => {
  const { own, fill, plan } = openProducts('product.update');
  own.slice(0, 10).forEach((product, index) => fill(3 + index, { ...asItIs(product), 'variations.flag': 'DELETE' }));
  expect(plan().confirmWith).toBe('10');
});
