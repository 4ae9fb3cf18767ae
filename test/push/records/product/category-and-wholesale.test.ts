import type { PullSummary } from '../../../../src/pull/pull';
import type { PlanView } from '../../../../src/rpc/push-calls';
import { meanwhile, openPulled } from '../../open-pulled';

type ShopProduct = Readonly<Record<string, unknown>>;

/** A product of several variations, made what the test needs and pulled, and hands to edit it. */
function openProduct(facts: ShopProduct = {}) {
  const pulled = openPulled();
  const { shop, rpc, cell, preview } = pulled;
  const product = [...shop.state.products.values()].find(
    ({ variations, type }) => variations.length > 1 && type === 'S',
  );
  const [first, second] = product?.variations.map(({ id }) => id) ?? [];
  if (!product || !first || !second) throw new Error('too small a shop');
  Object.assign(product, facts);
  rpc<PullSummary>('pull.run');
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
  const bothShow = (column: string) => [first, second].map((id) => cell(id, column));
  const reasons = () => preview().edits.map(({ status, reason }) => [status, reason]);
  return { ...pulled, productId: product.id, first, second, inShop, others, bothShow, reasons };
}

const inClothing = { categoryId: 1, categoryName: 'Pakaian' };
const categoryFields = ['categoryId', 'categoryName'];

describe('a category', () => {
  it('is written by its name, reaches every row and both columns, and nothing else changes', () => {
    const { shop, first, inShop, others, typeIn, preview, confirmAll, bothShow } = openProduct(inClothing);
    const before = others(...categoryFields);
    const listings = () => shop.log.filter(({ path }) => path.endsWith('/product-category')).length;
    typeIn(first, 'category', 'Tas');
    const plan = preview();
    expect(listings()).toBe(1);
    expect(confirmAll(plan).counts).toMatchObject({ done: 1, notPushed: 0 });
    expect(listings()).toBe(2);
    expect(inShop()).toMatchObject({ categoryId: 3, categoryName: 'Tas' });
    expect(others(...categoryFields)).toEqual(before);
    expect(bothShow('category')).toEqual(['Tas', 'Tas']);
    expect(bothShow('category_id')).toEqual(['3', '3']);
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('is written by its id, and its name follows', () => {
    const { shop, first, inShop, typeIn, preview, confirmAll, bothShow } = openProduct(inClothing);
    typeIn(first, 'category_id', '2');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, notPushed: 0 });
    expect(inShop()).toMatchObject({ categoryId: 2, categoryName: 'Sepatu' });
    expect(bothShow('category')).toEqual(['Sepatu', 'Sepatu']);
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('costs no request where none was edited', () => {
    const { shop, first, typeIn, preview, confirmAll } = openProduct(inClothing);
    typeIn(first, 'name', 'Sarung Baru');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(shop.log.filter(({ path }) => path.endsWith('/product-category'))).toEqual([]);
  });

  it('that the shop does not know is refused with those that it knows', () => {
    const { shop, first, typeIn, reasons } = openProduct(inClothing);
    typeIn(first, 'category', 'tas');
    expect(reasons()).toEqual([
      ['blocked', 'There is no category "tas". There are: Pakaian, Sepatu, Tas, Aksesoris, Muslim, Anak'],
    ]);
    shop.state.productCategories.push(
      ...Array.from({ length: 50 }, (_, index) => ({ id: 100 + index, name: `Kategori ${index}` })),
    );
    const [[, told] = []] = reasons();
    expect(told).toMatch(/^There is no category "tas"\. There are: Pakaian, Sepatu.*…$/);
    expect(told?.length).toBeLessThan(200);
    typeIn(first, 'category', 'Pakaian');
    typeIn(first, 'category_id', 'x');
    expect(reasons()).toEqual([
      ['blocked', expect.stringMatching(/^There is no category with the ID "x"\. There are: 1 = Pakaian, 2 = Sepatu/)],
    ]);
  });

  it('whose name is double is refused, and taken by its id', () => {
    const { shop, first, inShop, typeIn, preview, confirmAll, reasons } = openProduct(inClothing);
    shop.state.productCategories.push({ id: 77, name: 'Tas' });
    typeIn(first, 'category', 'Tas');
    expect(reasons()).toEqual([
      ['blocked', 'Several categories are called "Tas"; enter one of these in the category ID column: 3, 77'],
    ]);
    typeIn(first, 'category', 'Pakaian');
    typeIn(first, 'category_id', '77');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(inShop()).toMatchObject({ categoryId: 77, categoryName: 'Tas' });
  });

  it('is not pushed where two rows of a product, or its two columns, ask for different ones', () => {
    const { first, second, typeIn, preview, reasons } = openProduct(inClothing);
    typeIn(first, 'category', 'Tas');
    typeIn(second, 'category', 'Muslim');
    expect(preview().counts).toMatchObject({ ready: 0, blocked: 2 });
    typeIn(second, 'category', 'Pakaian');
    typeIn(second, 'category_id', '5');
    const told = 'Category and category ID of this product are both changed; keep one of them';
    expect(reasons()).toEqual([
      ['blocked', told],
      ['blocked', told],
    ]);
  });

  it('that somebody changed meanwhile is a conflict, before and after the preview', () => {
    const { first, inShop, typeIn, preview, confirmAll, cell } = openProduct(inClothing);
    typeIn(first, 'category', 'Tas');
    const plan = preview();
    Object.assign(inShop(), { categoryId: 4, categoryName: 'Aksesoris' });
    expect(confirmAll(plan).counts).toMatchObject({ done: 0 });
    expect(cell(first, '#result')).toContain('Now Aksesoris in the shop');
    expect(preview().counts).toMatchObject({ ready: 0, conflict: 1 });
    expect(inShop()).toMatchObject({ categoryId: 4 });
  });

  it('that was removed since the preview keeps the product from being sent', () => {
    const { shop, first, inShop, typeIn, preview, confirmAll, cell } = openProduct(inClothing);
    typeIn(first, 'category', 'Tas');
    const plan = preview();
    const gone = shop.state.productCategories.findIndex(({ name }) => name === 'Tas');
    shop.state.productCategories.splice(gone, 1);
    expect(confirmAll(plan).counts).toMatchObject({ done: 0, failed: 1 });
    expect(cell(first, '#result')).toContain('There is no category "Tas"');
    expect(inShop()).toMatchObject(inClothing);
    expect(shop.changes.get('PATCH /product')).toBeUndefined();
  });

  it.each([inClothing, { categoryId: 0, categoryName: '' }])('is undone to %j', (facts) => {
    const { first, inShop, typeIn, preview, confirmAll, rpc, bothShow } = openProduct(facts);
    typeIn(first, 'category', 'Tas');
    const { run } = confirmAll(preview());
    expect(confirmAll(rpc<PlanView>('push.undo', { run })).counts).toMatchObject({ done: 1 });
    expect(inShop()).toMatchObject(facts);
    expect(bothShow('category_id')).toEqual([facts.categoryId, facts.categoryId].map(String));
  });
});

const twoSteps = {
  wholesaleStatus: 'Y',
  wholesales: [
    { id: 501, from: 3, to: 10, price: 99_000 },
    { id: 502, from: 11, to: 50, price: 98_000 },
  ],
};
const wholesaleFields = ['wholesales', 'wholesaleStatus'];

describe('wholesale steps', () => {
  it('are shown in every row, and keep their ids when they are changed; nothing else changes', () => {
    const { shop, first, inShop, others, typeIn, preview, confirmAll, bothShow } = openProduct(twoSteps);
    const before = others(...wholesaleFields);
    expect(bothShow('wholesale')).toEqual(Array(2).fill('3-10: 99000; 11-50: 98000'));
    typeIn(first, 'wholesale', '11-60:97000;3-10:99000');
    const plan = preview();
    expect(plan.edits).toMatchObject([{ baseline: '3-10: 99000; 11-50: 98000', wanted: '11-60: 97000; 3-10: 99000' }]);
    expect(confirmAll(plan).counts).toMatchObject({ done: 1, notPushed: 0 });
    expect(inShop()).toMatchObject({
      wholesaleStatus: 'Y',
      wholesales: [
        { id: 502, from: 11, to: 60, price: 97_000 },
        { id: 501, from: 3, to: 10, price: 99_000 },
      ],
    });
    expect(others(...wholesaleFields)).toEqual(before);
    expect(bothShow('wholesale')).toEqual(Array(2).fill('11-60: 97000; 3-10: 99000'));
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('are removed one by one and all, told that there is no way back', () => {
    const { first, inShop, typeIn, preview, confirm, confirmAll, rpc, bothShow } = openProduct(twoSteps);
    typeIn(first, 'wholesale', '11-50: 98000');
    const plan = preview();
    expect(plan.edits[0]?.warnings).toContain('A wholesale step that is removed can only be added again in Ngorder');
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    const { run } = confirmAll(preview());
    expect(inShop().wholesales).toEqual([{ id: 502, from: 11, to: 50, price: 98_000 }]);
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([
      { status: 'blocked', reason: 'Ngorder has no way to undo this' },
    ]);
    typeIn(first, 'wholesale', '-');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(inShop()).toMatchObject({ wholesaleStatus: 'N', wholesales: [] });
    expect(bothShow('wholesale')).toEqual(['', '']);
  });

  it('that are new, unreadable or overlap are refused in the preview', () => {
    const { first, typeIn, reasons } = openProduct(twoSteps);
    typeIn(first, 'wholesale', '3-10: 99000; 11-50: 98000; 51-90: 97000');
    expect(reasons()).toEqual([['blocked', expect.stringContaining('can only be added in Ngorder')]]);
    typeIn(first, 'wholesale', '3-10: 9.000');
    expect(reasons()).toEqual([['blocked', expect.stringContaining('Write them like 3-10: 9000; 11-50: 8500')]]);
    typeIn(first, 'wholesale', '3-11: 99000; 11-50: 98000');
    expect(reasons()).toEqual([['blocked', '3-11: 99000 and 11-50: 98000 overlap']]);
  });

  it('are compared with the cost of every variation of the product', () => {
    const { first, second, inShop, rpc, typeIn, preview } = openProduct(twoSteps);
    for (const variation of inShop().variations) Object.assign(variation, { price: 120_000, priceBuy: 90_000 });
    rpc<PullSummary>('pull.run');
    typeIn(second, 'price_buy', '500000');
    typeIn(first, 'wholesale', '3-10: 99500; 11-50: 98000');
    const edit = preview().edits.find(({ column }) => column === 'wholesale');
    expect(edit?.warnings).toContain('Wholesale price Rp98,000 is below the cost price Rp500,000');
  });

  it('that are switched off are not shown, cannot be changed, and stay as they are', () => {
    const { first, inShop, typeIn, preview, confirmAll, bothShow, reasons } = openProduct({
      ...twoSteps,
      wholesaleStatus: 'N',
    });
    expect(bothShow('wholesale')).toEqual(['', '']);
    typeIn(first, 'wholesale', '3-10: 99000');
    expect(reasons()).toEqual([['blocked', expect.stringContaining('can only be added in Ngorder')]]);
    typeIn(first, 'wholesale', '');
    typeIn(first, 'name', 'Sarung Baru');
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(inShop()).toMatchObject({ ...twoSteps, wholesaleStatus: 'N' });
  });

  it('that contradict one another, or were changed meanwhile, are not pushed', () => {
    const { first, second, inShop, typeIn, preview, confirmAll, cell } = openProduct(twoSteps);
    typeIn(first, 'wholesale', '3-10: 99500; 11-50: 98000');
    typeIn(second, 'wholesale', '3-10: 99700; 11-50: 98000');
    expect(preview().counts).toMatchObject({ ready: 0, blocked: 2 });
    // The same in another spacing is no contradiction.
    typeIn(second, 'wholesale', '3 - 10:99500 ;11-50: 98000');
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: 2, blocked: 0 });
    Object.assign(inShop(), { wholesales: [{ id: 501, from: 3, to: 10, price: 90_000 }] });
    expect(confirmAll(plan).counts).toMatchObject({ done: 0 });
    expect(cell(first, '#result')).toContain('Now 3-10: 90000 in the shop');
    expect(inShop().wholesales).toEqual([{ id: 501, from: 3, to: 10, price: 90_000 }]);
  });

  it('are undone where none was removed', () => {
    const { first, inShop, typeIn, preview, confirmAll, rpc } = openProduct(twoSteps);
    typeIn(first, 'wholesale', '3-12: 99500; 13-50: 97000');
    const { run } = confirmAll(preview());
    expect(confirmAll(rpc<PlanView>('push.undo', { run })).counts).toMatchObject({ done: 1 });
    expect(inShop()).toMatchObject(twoSteps);
  });

  it('that come back otherwise than they were sent are told', () => {
    const { first, inShop, typeIn, preview, confirmAll, cell } = openProduct(twoSteps);
    typeIn(first, 'wholesale', '3-10: 99500; 11-50: 98000');
    const plan = preview();
    const lose = meanwhile(3, 'after', () => Object.assign(inShop(), { wholesales: [] }));
    expect(confirmAll(plan, lose).counts).toMatchObject({ changedAfter: 1 });
    expect(cell(first, '#result')).toContain(
      '! Wholesale: 3-10: 99000; 11-50: 98000 → 3-10: 99500; 11-50: 98000, changed again since',
    );
  });
});
