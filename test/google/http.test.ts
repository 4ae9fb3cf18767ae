import type { PullSummary } from '../../src/pull/pull';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { createInProcessTransport } from '../../workbench/shop/wire/in-process-transport';
import { viewTab } from '../../workbench/tab-view';

describe('the answers of a shop', () => {
  it('are read as UTF-8, whatever charset its server names', () => {
    const bench = openInProcessWorkbench({ shop: { products: 3, orders: 0 }, locale: 'en' });
    const [supplier] = bench.shop.state.suppliers;
    if (!supplier) throw new Error('a shop has suppliers');
    supplier.name = 'Café Müller 👜';
    const shop = createInProcessTransport(bench.shop);
    bench.cloud.world.transport = {
      send: (requests) =>
        shop
          .send(requests)
          .map((result) =>
            'failure' in result
              ? result
              : { ...result, headers: { ...result.headers, 'content-type': 'application/json; charset=ISO-8859-1' } },
          ),
    };
    bench.rpc('connection.save', { key: bench.shop.options.key });
    const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
    expect(viewTab(bench.cloud.workbook, tabId, 'id').cell(supplier.id, 'name')).toBe('Café Müller 👜');
  });
});
