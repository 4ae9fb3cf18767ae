import type { RowMatch } from '../../src/rows/match-rows';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { connect, pullDataset } from '../recorded/tab-editor';

/** Which column of a pulled tab, or of a copy of it, an endpoint takes its ids from. */
function idsFrom(dataset: string, endpoint: string, isCopied = false): string | undefined {
  const bench = openInProcessWorkbench({ shop: { products: 4, orders: 4 }, locale: 'en' });
  connect(bench);
  const pulled = pullDataset(bench, dataset);
  const tabId = isCopied ? bench.cloud.workbook.duplicateSheet(pulled).id : pulled;
  const { matched } = bench.rpc<RowMatch>('rows.match', { endpoint, tabId });
  return matched.find(({ name }) => name === 'id')?.column;
}

describe('the ids of a pulled tab', () => {
  it.each([
    ['customers', 'order.cancel'],
    ['customers', 'product.delete'],
    ['variations', 'product.delete'],
  ])('are not taken for those of another kind of record: %s for %s', (dataset, endpoint) => {
    expect(idsFrom(dataset, endpoint)).toBeUndefined();
    expect(idsFrom(dataset, endpoint, true)).toBeUndefined();
  });

  it.each([['customers', 'customer.updateActivation']])(
    'are taken for their own kind: %s for %s',
    (dataset, endpoint) => {
      expect(idsFrom(dataset, endpoint)).toMatch(/ID/);
      expect(idsFrom(dataset, endpoint, true)).toMatch(/ID/);
    },
  );
});
