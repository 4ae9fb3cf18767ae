import type { PullSummary } from '../../../src/pull/pull';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../../workbench/tab-view';

function open(dataset: string) {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 5 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
  const { workbook } = bench.cloud;
  workbook.insertSheet('Catatan');
  const selected = () => ({ tabId: workbook.activeSheetId, ...workbook.selection[0] });
  return { ...bench, tabId, workbook, selected };
}

it('takes a person who begins to edit to the first cell that is usually edited, wherever its column stands', () => {
  const { rpc, tabId, workbook, selected } = open('variations');
  rpc('tabs.show', { tabId, toEdit: true });
  const view = viewTab(workbook, tabId);
  const column = Math.min(view.columnOf('delta:0'), view.columnOf(stockKey(0)), view.columnOf('price'));
  expect(selected()).toMatchObject({ tabId, row: 2, column });
});
