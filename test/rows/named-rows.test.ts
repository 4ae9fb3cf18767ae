import type { RpcApi } from '../../src/rpc/calls';
import { openRows, summaryOf } from './open-rows';

/** A shop with stock in several warehouses, and a template for transfers. */
function openTransfers() {
  const bench = openRows('stockTransfer.create', { products: 30, warehouses: 3, warehouseShare: 1 });
  const variation = bench.shop.variations().find(({ stock }) => (stock.get(0) ?? 0) > 5 && stock.has(21));
  if (!variation) throw new Error('too small a shop');
  const [, bandung, surabaya] = bench.shop.state.warehouses;
  if (!bandung || !surabaya) throw new Error('too few warehouses');
  const move = (row: number, cells: Readonly<Record<string, string | number>> = {}) =>
    bench.fill(row, {
      origin_warehouse_id: 'gudang utama',
      destination_warehouse_id: 'Gudang Bandung',
      description: `baris ${row}`,
      'stock_adjustment.variation_id': variation.sku,
      'stock_adjustment.transfer_stock': 1,
      ...cells,
    });
  return { ...bench, variation, bandung, surabaya, move };
}

describe('names in rows', () => {
  it('are sent as the ids that they mean: warehouses, and a variation by its SKU', () => {
    const bench = openTransfers();
    const { move, plan, confirm, shop, variation } = bench;
    move(4);
    const planned = plan();
    expect(planned.records.find(({ status }) => status === 'ready')?.input).toMatchObject({
      origin_warehouse_id: 0,
      destination_warehouse_id: 21,
      stock_adjustment: [{ variation_id: variation.id, transfer_stock: 1 }],
    });
    const before = shop.stockOf(variation.id).get(21) ?? 0;
    summaryOf(confirm(planned, planned.confirmWith ?? ''));
    expect(shop.stockOf(variation.id).get(21)).toBe(before + 1);
  });

  it('may be a variation’s whole name as lists show it, and a text longer than any name keeps but its own row back', () => {
    const { move, plan, rpc, variation } = openTransfers();
    const { found } = rpc<RpcApi['names.find']['value']>('names.find', { kind: 'variation', text: variation.sku });
    const called = found.find(({ id }) => id === String(variation.id))?.name ?? '';
    move(4, { 'stock_adjustment.variation_id': called });
    move(5, { 'stock_adjustment.variation_id': 'x'.repeat(5000) });
    const { records } = plan();
    expect(called).toContain(' · ');
    expect(records.find(({ status }) => status === 'ready')?.input).toMatchObject({
      stock_adjustment: [{ variation_id: variation.id }],
    });
    expect(records.filter(({ status }) => status === 'problem')).toHaveLength(1);
  });

  it('do as the one value of all rows', () => {
    const { move, plan, cloud, tabId, columnOf } = openTransfers();
    move(4);
    cloud.workbook.type(tabId, 4, columnOf('destination_warehouse_id'), '');
    const planned = plan({ fixed: { destination_warehouse_id: 'GUDANG SURABAYA' } });
    expect(planned.records.find(({ status }) => status === 'ready')?.input.destination_warehouse_id).toBe(22);
  });

  it('keep their own row from being sent where the shop has none of that name, and the nearest is told', () => {
    const { move, plan } = openTransfers();
    move(4, { destination_warehouse_id: 'Gudang Bandun' });
    move(5, { destination_warehouse_id: 'Gudang Surabaya' });
    const { records, counts } = plan();
    expect([counts.problem, counts.ready]).toEqual([1, 1]);
    expect(records.find(({ status }) => status === 'problem')?.problem).toMatch(
      /^To warehouse: Your shop has nothing named "Gudang Bandun". The nearest name is "Gudang Bandung"$/,
    );
  });

  it('never choose between two of one name', () => {
    const { move, plan, surabaya } = openTransfers();
    Object.assign(surabaya, { name: 'Gudang Bandung' });
    move(4);
    const { records } = plan();
    expect(records.find(({ status }) => status === 'problem')?.problem).toMatch(/Several are named.*ID 21.*ID 22/);
  });

  it('are asked for anew at the confirmation: what then means another record is not sent', () => {
    const { move, plan, confirm, requests, bandung, surabaya } = openTransfers();
    move(4);
    const planned = plan();
    Object.assign(surabaya, { name: 'Gudang Bandung' });
    Object.assign(bandung, { name: 'Gudang Lama' });
    expect(() => confirm(planned, planned.confirmWith ?? '')).toThrow();
    expect(requests('POST', /stock-transfer/)).toBe(0);
  });

  it('ask for each kind once, however many rows name it', () => {
    const { move, plan, requests } = openTransfers();
    const asked = () => {
      const before = [requests('GET', /^\/product\/search/), requests('GET', /^\/warehouse$/)];
      plan();
      return [requests('GET', /^\/product\/search/), requests('GET', /^\/warehouse$/)].map(
        (count, index) => count - (before[index] ?? 0),
      );
    };
    move(4);
    const ofOne = asked();
    for (let row = 5; row < 14; row += 1) move(row);
    expect(asked()).toEqual(ofOne);
  });
});
