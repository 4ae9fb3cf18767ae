import { openPulled } from './open-pulled';

/** A product of three variations whose prices go together, pulled: each costs 100,000 and was bought for 50,000; three or more pieces, 90,000. */
export function openSoundProduct(push: Readonly<Record<string, unknown>> = {}) {
  const opened = openPulled({ products: 60 });
  const product = [...opened.shop.state.products.values()].find(
    ({ variations, type }) => variations.length > 2 && type === 'S',
  );
  if (!product) throw new Error('too small a shop');
  Object.assign(product, {
    ...{ discount: 0, wholesaleStatus: 'Y' },
    wholesales: [{ id: 501, from: 3, to: 10, price: 90_000 }],
  });
  for (const variation of product.variations) {
    Object.assign(variation, { price: 100_000, priceReseller: 95_000, priceBuy: 50_000 });
  }
  opened.rpc('settings.set', { settings: { push } });
  opened.rpc('pull.run');
  const [first = 0, second = 0, third = 0, ...others] = product.variations.map(({ id }) => id);
  return {
    ...opened,
    ids: [first, second, third, ...others] as const,
    inShop: () => {
      const found = opened.shop.state.products.get(product.id);
      if (!found) throw new Error('the product is gone');
      return found;
    },
  };
}
