import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { viewTab } from '../../workbench/tab-view';

describe('a pull that is narrowed while a column that it drops holds what is not pushed', () => {
  it('leaves the edit to be pushed, and widened again, too', () => {
    const { rpc, cloud, shop } = openInProcessWorkbench({ shop: { products: 1, orders: 0 }, locale: 'en' });
    const { workbook } = cloud;
    rpc('connection.save', { key: shop.options.key });
    const wide = { dataset: 'suppliers' };
    const { tabId } = rpc<PullSummary>('pull.run', { definition: { filters: {}, mode: 'update', ...wide } });
    const id = shop.state.suppliers[0]?.id ?? 0;
    const view = viewTab(workbook, tabId, 'id');
    workbook.type(tabId, view.rowOf(id), view.columnOf('phone'), '0811999888');
    const save = (definition: object) =>
      rpc('pulls.save', { tabId, definition: { filters: {}, mode: 'update', ...definition } });
    const edits = () =>
      rpc<PlanView>('push.preview', { tabId }).edits.map(({ column, wanted }) => [column, String(wanted)]);
    save({ ...wide, columns: ['name'] });
    for (const _time of [1, 2]) {
      rpc('pull.run', { tabId });
      expect(edits()).toEqual([['phone', '0811999888']]);
    }
    save(wide);
    expect(rpc<PullSummary>('pull.run', { tabId })).toMatchObject({ keptEdits: 1 });
    expect(edits()).toEqual([['phone', '0811999888']]);
    rpc('push.confirm', { plan: rpc<PlanView>('push.preview', { tabId }).id });
    expect(shop.state.suppliers[0]?.phone).toBe('0811999888');
  });
});
