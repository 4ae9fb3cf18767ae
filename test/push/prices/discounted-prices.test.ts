import type { RpcApi } from '../../../src/rpc/calls';
import { openPrices, tenthLess } from './open-prices';

type Here = RpcApi['prices.here']['value'];

/** Half the price, never below the cost and 10 % of it. */
const halved = { ...tenthLess, by: { unit: 'percent', amount: 50 }, rounding: 'none', overCostPercent: 10 } as const;

/** Two variations of one product, of which the first is held at its limit. */
function openDiscounted() {
  const bench = openPrices();
  const { look, shop } = bench;
  const held = new Set(look({ rule: halved }).prices.flatMap(({ recordId, isHeld }) => (isHeld ? [recordId] : [])));
  const all = shop.variations();
  const pairs = all.flatMap((one) =>
    held.has(String(one.id))
      ? all.filter(({ id, productId }) => productId === one.productId && id !== one.id).map((other) => ({ one, other }))
      : [],
  );
  const [pair] = pairs;
  if (!pair) throw new Error('too small a shop');
  const { id, productId } = pair.one;
  const toOf = (column = 'price') =>
    look({ column, rule: halved }).prices.find(({ recordId }) => recordId === String(id))?.to ?? 0;
  return { ...bench, id, productId, siblingId: pair.other.id, toOf };
}

describe('a lowest price that is kept', () => {
  it('is kept after the discount that the shop has, until it has a lower one', () => {
    const { shop, productId, rpc, tabId, typeIn, toOf } = openDiscounted();
    const without = toOf();
    const product = shop.state.products.get(productId);
    if (!product) throw new Error('gone');
    shop.state.products.set(product.id, { ...product, discount: 1500 });
    rpc('pull.run', { tabId });
    expect(toOf()).toBe(without + 1500);
    for (const one of shop.variations()) if (one.productId === productId) typeIn(one.id, 'discount', '500');
    expect(toOf()).toBe(without + 1500);
  });

  it('is kept after a discount that is typed, also one that is typed beside another variation of the product', () => {
    const { typeIn, id, siblingId, toOf } = openDiscounted();
    const without = toOf();
    typeIn(id, 'discount', '1000');
    expect(toOf()).toBe(without + 1000);
    typeIn(siblingId, 'discount', '1500');
    expect(toOf()).toBe(without + 1500);
  });

  it('is the same for prices off which no discount is taken', () => {
    const { typeIn, id, toOf } = openDiscounted();
    const without = toOf('price_reseller');
    typeIn(id, 'discount', '1000');
    expect([without > 0, toOf('price_reseller')]).toEqual([true, without]);
  });

  it('is said to be kept before discounts where the tab does not have them', () => {
    const { rpc, tabId } = openPrices();
    const discounts = (id: number) =>
      Object.fromEntries(rpc<Here>('prices.here', { tabId: id }).columns.map(({ key, discount }) => [key, discount]));
    expect(discounts(tabId)).toMatchObject({ price: 'known', price_reseller: null });
    const few = rpc<{ tabId: number }>('pull.run', {
      definition: { dataset: 'variations', columns: ['price', 'price_buy'] },
    });
    expect(discounts(few.tabId)).toMatchObject({ price: 'unknown' });
  });
});
