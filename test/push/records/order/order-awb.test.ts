import type { PullSummary } from '../../../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../../../workbench/in-process-workbench';
import { viewTab } from '../../../../workbench/tab-view';
import { summaryOf } from '../../open-pulled';

function openOrders() {
  const bench = openInProcessWorkbench({ shop: { products: 20, orders: 60 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset: 'orders' });
  const { workbook } = bench.cloud;
  const view = () => viewTab(workbook, tabId, 'order_id');
  const unsent = bench.shop.state.orders.filter(
    ({ awb, payment, createdAt }) =>
      awb === null && payment === 'PAID' && createdAt > bench.clock.now() - 25 * 86_400_000,
  );
  const order = (index: number) => {
    const found = unsent[index];
    if (!found) throw new Error('too small a shop');
    return found;
  };
  return {
    ...bench,
    tabId,
    order,
    type: (id: number, awb: string) => workbook.type(tabId, view().rowOf(id), view().columnOf('awb_number'), awb),
    cell: (id: number, key = 'awb_number') => view().cell(id, key),
    preview: () => bench.rpc<PlanView>('push.preview', { tabId }),
    confirm: (plan: PlanView, acknowledged: readonly string[]) =>
      summaryOf(bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged })),
  };
}

const allKeys = ({ edits }: PlanView) => edits.map(({ key }) => key);

describe('waybill numbers of orders', () => {
  it('reach the shop once each, with their leading zeros, and the customer is told once', () => {
    const { shop, order, type, preview, confirm, cell } = openOrders();
    type(order(0).id, '0012345');
    type(order(1).id, 'JNE-99');
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: 2, blocked: 0 });
    expect(confirm(plan, allKeys(plan)).counts.done).toBe(2);
    expect([order(0).awb, order(1).awb]).toEqual(['0012345', 'JNE-99']);
    expect(shop.state.sentMessages).toHaveLength(2);
    expect(cell(order(0).id)).toBe('0012345');
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('are sent only after a tick for each, since the customer is told', () => {
    const { shop, order, type, preview, confirm, cell } = openOrders();
    type(order(0).id, '0012345');
    type(order(1).id, '0012346');
    const plan = preview();
    expect(plan.edits[0]?.warnings).toEqual(['The customer or courier is notified; cannot be undone']);
    expect(confirm(plan, [`${order(0).id}/awb_number`]).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect([order(0).awb, order(1).awb]).toEqual(['0012345', null]);
    expect(cell(order(1).id, '#result')).toContain('Not confirmed in the preview');
    expect(shop.state.sentMessages).toHaveLength(1);
  });

  it.each(['dropAnswer', 'dropRequest', 'brokenJson'] as const)('tell the customer once after %s', (kind) => {
    const { shop, order, type, preview, confirm } = openOrders();
    type(order(0).id, '0012345');
    const plan = preview();
    shop.faults.add({ method: 'POST', path: '/order/awb-number/add', nth: 1, fault: { kind } });
    expect(confirm(plan, allKeys(plan)).counts.done).toBe(1);
    expect(shop.state.sentMessages).toHaveLength(1);
  });

  it('cannot be undone, and say so', () => {
    const { order, type, preview, confirm, rpc } = openOrders();
    type(order(0).id, '0012345');
    const plan = preview();
    const { run } = confirm(plan, allKeys(plan));
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([
      { status: 'blocked', reason: 'Ngorder has no way to undo this' },
    ]);
  });
});
