import { openRows } from '../open-rows';
import { productCells } from '../row-cells';

/** 300 products with a discount are 300 requests in the preview, and 300 more at the confirmation. */
it('a preview that asks the shop of 300 products tells how far it is', () => {
  const opened = openRows('product.update', { products: 310, warehouses: 1, warehouseShare: 0 });
  [...opened.shop.state.products.keys()].slice(0, 300).forEach((id, index) => {
    opened.fill(3 + index, { ...productCells, id, discount: '5000' });
  });
  opened.shop.faults.add({ method: 'GET', path: /detail/, fault: { kind: 'slow', ms: 1000 } });
  const seen: unknown[] = [];
  opened.rpc(
    'rows.plan',
    { endpoint: 'product.update', tabId: opened.tabId },
    {
      interrupt: ({ kind }, when) => {
        if (kind === 'httpWave' && when === 'after') seen.push(opened.rpc('push.progress'));
        return false;
      },
    },
  );
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.some((one) => one !== null)).toBe(true);
});
