import { asItIs, openProducts } from './open-broken';

it('variations that a row does not name do not vanish without a word', () => {
  const { own, shop, fill, plan, confirm } = openProducts('product.update');
  const product = own.find(({ variations }) => variations.length > 1);
  if (!product) throw new Error('too small a shop');
  const before = product.variations.length;
  fill(3, { ...asItIs(product), name: 'Nama baru' });
  const { confirmWith, id } = plan();
  if (confirmWith !== null) return;
  confirm({ id } as never);
  expect(shop.state.products.get(product.id)?.variations).toHaveLength(before);
});

it('a variation of another product does not become a new one of this one', () => {
  const { own, shop, fill, plan, confirm } = openProducts('product.update');
  const [product, other] = [own[0], own[9]];
  if (!product || !other) throw new Error('too small a shop');
  const ids = product.variations.map(({ id }) => id);
  fill(3, { ...asItIs(product), 'variations.id': other.variations[0]?.id ?? 0 });
  const { confirmWith, id } = plan();
  if (confirmWith !== null) return;
  confirm({ id } as never);
  expect(shop.state.products.get(product.id)?.variations.map((one) => one.id)).toEqual(ids);
});

it('a row that names no variation, for a discount, does not take all of them out', () => {
  const { own, shop, fill, plan, confirm } = openProducts('product.update');
  const [product] = own;
  if (!product) throw new Error('too small a shop');
  const before = product.variations.length;
  const { id, name } = product;
  const given = { name, product_type: 'S', category_id: '1', description: 'Katun', shop_id: '1', user_id: '1' };
  const more = { wholesale_status: 'N', publish_status: 'Y', show_stock: 'Y', has_variation: 'N', discount: '15000' };
  fill(3, { id, ...given, ...more });
  const previewed = plan();
  if (previewed.confirmWith !== null) return;
  confirm(previewed);
  expect(shop.state.products.get(id)?.variations).toHaveLength(before);
});
