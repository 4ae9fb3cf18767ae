import { SystemClock } from '../../workbench/page/system-clock';
import { startWorkbench } from '../../workbench/workbench';
import { everyOpenEndpoint } from './open-formulas';

const simultaneous = 30;

describe('30 custom functions at the same moment', () => {
  it('make the index of a cold cache once, over real HTTP, and all answer', async () => {
    const workbench = await startWorkbench({
      shop: { products: 300, orders: 0, warehouseShare: 0 },
      clock: new SystemClock(),
      workers: simultaneous,
    });
    try {
      const { cloud, host, rpc, shop } = workbench;
      await rpc('connection.save', { key: shop.options.key });
      await rpc('settings.set', { settings: { formulas: { live: true, endpoints: everyOpenEndpoint } } });
      const before = shop.log.length;
      const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
      const sheet = cloud.workbook.insertSheet('Analisis');
      const asked = own.slice(0, simultaneous);
      asked.forEach(({ id }, index) => {
        cloud.workbook.type(sheet.id, index + 1, 1, `=NGORDER_STOCK(${id})`);
      });
      await host.recalculate();
      const shown = sheet.readValues({ row: 1, column: 1, rows: simultaneous, columns: 1 });
      const errors = asked.map((_, index) => cloud.cellError(sheet.id, index + 1, 1)).filter(Boolean);
      expect(errors).toEqual([]);
      expect(shown.flat()).toEqual(asked.map(({ id }) => shop.stockOf(id).get(0)));
      expect(shop.log.length - before).toBe(shop.state.products.size / 10);
    } finally {
      await workbench.close();
    }
  }, 60_000);
});
