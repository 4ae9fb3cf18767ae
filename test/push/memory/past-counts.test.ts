import type { PullSummary } from '../../../src/pull/pull';
import type { PlanView } from '../../../src/rpc/push-calls';
import { typeStock } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

describe('a count that stands in two tabs of a file', () => {
  it('needs a tick in the second once the first was pushed, as it would go over what was sold since, until that one is refreshed', () => {
    const { rpc, workbook, tabId, variation, stock, shop, confirm, confirmAll } = openPulled({ products: 20 });
    const definition = { dataset: 'variations', filters: {}, rowLimit: 500, mode: 'update' };
    const { tabId: second } = rpc<PullSummary>('pull.run', { definition, newTab: true });
    const { id } = variation(0);
    const counted = String(stock(id) + 5);
    for (const tab of [tabId, second]) typeStock(workbook, tab, id, 0, counted);
    confirmAll(rpc<PlanView>('push.preview', { tabId }));
    shop.sell(id, 0, 5);
    const { edits } = rpc<PlanView>('push.preview', { tabId: second });
    expect(edits).toMatchObject([{ status: 'ready', doubts: [{ message: 'warning.countedSince' }] }]);
    expect(edits[0]?.warnings).toMatchObject([expect.stringMatching(/^Already pushed on 2 Mar 2026, /)]);
    confirm(rpc<PlanView>('push.preview', { tabId: second }));
    expect(stock(id)).toBe(Number(counted) - 5);
    rpc('pull.run', { tabId: second });
    expect(rpc<PlanView>('push.preview', { tabId: second }).edits).toMatchObject([{ status: 'ready', doubts: [] }]);
  });
});
