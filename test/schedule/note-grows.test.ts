import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

describe('the note on a tab of a shop whose name has two lines', () => {
  it('says the same after every refresh, and grows by none', () => {
    const shop = { products: 3, orders: 0, shopName: 'Toko\nSatu' };
    const { rpc, shop: running, cloud, clock } = openInProcessWorkbench({ shop, locale: 'en' });
    rpc('connection.save', { key: running.options.key });
    const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' });
    const note = () =>
      String(
        cloud.workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')[0]?.[0] ?? '',
      );
    const first = note().split('\n').length;
    for (let times = 0; times < 3; times += 1) {
      clock.advance(3_600_000);
      rpc('pull.run', { dataset: 'suppliers', tabId });
    }
    expect(note().split('\n')).toHaveLength(first);
  });
});
