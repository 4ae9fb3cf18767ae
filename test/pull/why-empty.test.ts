import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

describe('a pull without a row says why', () => {
  const bench = openInProcessWorkbench({ shop: { products: 2, orders: 1, orderDays: 60 } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const pull = (definition: object) =>
    bench.rpc<PullSummary>('pull.run', { definition: { filters: {}, mode: 'update', ...definition } });

  it('as the shop has none, where all of it was asked for', () => {
    bench.shop.state.suppliers.splice(0);
    expect(pull({ dataset: 'suppliers' })).toMatchObject({ rows: 0, asksAll: true });
  });

  it('as none is of the usual period, where nobody chose one', () => {
    const orders = pull({ dataset: 'orders' });
    expect(orders).toMatchObject({ rows: 0, asksAll: false });
    expect(orders.leftOut).toBeUndefined();
  });

  it('as none fits the conditions, where some were read', () => {
    const conditions = [{ column: 'sku', is: 'is', value: 'none such' }];
    expect(pull({ dataset: 'variations', conditions })).toMatchObject({
      rows: 0,
      leftOut: bench.shop.variations().length,
      asksAll: false,
    });
  });
});
