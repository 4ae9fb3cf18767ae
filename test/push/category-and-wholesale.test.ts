import type { PullSummary } from '../../src/pull/pull';
import { openPulled } from './open-pulled';

/** A product of several variations in the first category, and hands to edit it. */
function openProduct(prepare: (shop: ReturnType<typeof openPulled>['shop']) => void = () => undefined) {
  const pulled = openPulled();
  const { shop, rpc } = pulled;
  const product = [...shop.state.products.values()].find(
    ({ variations, type }) => variations.length > 1 && type === 'S',
  );
  const [first, second] = product?.variations.map(({ id }) => id) ?? [];
  if (!product || !first || !second) throw new Error('too small a shop');
  prepare(shop);
  const inShop = () => {
    const found = shop.state.products.get(product.id);
    if (!found) throw new Error('the product is gone');
    return found;
  };
  /** Everything of it but some fields. */
  const others = (...fields: readonly string[]) =>
    JSON.parse(
      JSON.stringify(inShop(), (key, value) =>
        fields.includes(key) ? undefined : value instanceof Map ? [...value] : value,
      ),
    );
  const pull = () => rpc<PullSummary>('pull.run');
  return { ...pulled, productId: product.id, first, second, inShop, others, pull };
}

const category = ['categoryId', 'categoryName'];

describe('a category', () => {
  it('is written by its name, reaches every row and both columns, and nothing else changes', () => {
    const { shop, first, second, inShop, others, typeIn, preview, confirmAll, cell } = openProduct();
    const [, , bags] = shop.state.productCategories;
    Object.assign(inShop(), { categoryId: 1, categoryName: 'Pakaian' });
    const before = others(...category);
    typeIn(first, 'category', 'Tas');
    const plan = preview();
    const isCategoryList = ({ path }: { readonly path: string }) => path.includes('product-category');
    expect(shop.log.filter(isCategoryList)).toHaveLength(1);
    expect(confirmAll(plan).counts).toMatchObject({ done: 1, notPushed: 0 });
    expect(shop.log.filter(isCategoryList)).toHaveLength(2);
    expect(inShop()).toMatchObject({ categoryId: bags?.id, categoryName: 'Tas' });
    expect(others(...category)).toEqual(before);
    for (const id of [first, second]) {
      expect([cell(id, 'category'), cell(id, 'category_id')]).toEqual(['Tas', String(bags?.id)]);
    }
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });
});
