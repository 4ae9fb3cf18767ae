import type { PullSummary } from '../../../src/pull/pull';
import type { PlanView } from '../../../src/rpc/push-calls';
import { viewTab } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

/** The ticks beside new SKUs. */
const toldBy = ({ preview }: Pick<ReturnType<typeof openPulled>, 'preview'>): readonly string[] =>
  preview().edits.flatMap(({ warnings }) => warnings);

describe('a new SKU that is typed into a tab', () => {
  it('takes a tick that names the variation that has it', () => {
    const opened = openPulled({ products: 20 });
    const [one, other] = [opened.variation(0), opened.variation(5)];
    opened.typeIn(one.id, 'sku', ` ${other.sku.toLowerCase()} `);
    const { name = '' } = opened.shop.state.products.get(other.productId) ?? {};
    expect(toldBy(opened)).toEqual([
      `In your shop, "${other.sku.toLowerCase()}" is the SKU of variation ${other.id} (${name})`,
    ]);
  });

  it('takes one also where the other variation is known from another tab alone', () => {
    const opened = openPulled({ products: 20 });
    const [one, other] = [opened.variation(0), opened.variation(5)];
    const { name = '' } = opened.shop.state.products.get(one.productId) ?? {};
    const definition = { dataset: 'variations', filters: { keyword: name }, mode: 'update' };
    const { tabId } = opened.rpc<PullSummary>('pull.run', { definition });
    const view = viewTab(opened.workbook, tabId);
    expect(() => view.rowOf(other.id)).toThrow();
    opened.workbook.type(tabId, view.rowOf(one.id), view.columnOf('sku'), other.sku);
    const { edits } = opened.rpc<PlanView>('push.preview', { tabId });
    expect(edits.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringContaining(`"${other.sku}" is the SKU of variation ${other.id}`),
    ]);
  });

  it('takes none where nobody has it, or where it is its own', () => {
    const opened = openPulled({ products: 20 });
    opened.typeIn(opened.variation(0).id, 'sku', 'BARU-1');
    opened.typeIn(opened.variation(1).id, 'sku', opened.variation(1).sku.toLowerCase());
    expect(toldBy(opened)).toEqual([]);
  });

  it('takes one where two of the tab get it, with their count', () => {
    const opened = openPulled({ products: 20 });
    opened.typeIn(opened.variation(0).id, 'sku', 'BARU-1');
    opened.typeIn(opened.variation(1).id, 'sku', 'baru-1');
    expect([...toldBy(opened)].sort()).toEqual([
      'These rows give 2 variations the SKU "BARU-1". Each needs its own',
      'These rows give 2 variations the SKU "baru-1". Each needs its own',
    ]);
  });
});
