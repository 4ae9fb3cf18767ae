import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { callConfirmed } from '../call-confirmed';
import { colleague } from './shared-push';

/** A file of two persons, and a single call that adds to a stock, which a second arrival would double. */
export function openStockAddingCall() {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 0 }, locale: 'en' });
  const { rpc, shop } = bench;
  for (const options of [{}, colleague]) rpc('connection.save', { key: shop.options.key }, options);
  const variation = shop.variations().find(({ stock }) => stock.has(0));
  const id = variation?.id ?? 0;
  const input = {
    ...{ variation_id: id, description: 'tambahan' },
    stock: [{ amount: 2, status: 'ADD', warehouse_id: 0 }],
  };
  const before = shop.stockOf(id).get(0) ?? 0;
  const request = { id: 'product.updateStock', input };
  return {
    ...bench,
    variation,
    request,
    call: (more: object = {}, options = {}) => callConfirmed(rpc, { ...request, ...more }, options),
    added: () => (shop.stockOf(id).get(0) ?? 0) - before,
  };
}
