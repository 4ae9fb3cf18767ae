import { callConfirmed } from '../../call-confirmed';
import { expectSteady, momentSerial, openDatasets } from './open-datasets';

function openTransferred() {
  const bench = openDatasets();
  const { state } = bench.shop;
  const spread = [...state.variations.values()].filter(
    ({ stock }) => stock.size > 1 && [...stock.values()].every((count) => count > 4),
  );
  const [from = 0, to = 0] = [...(spread[0]?.stock.keys() ?? [])];
  const transfer = (origin: number, destination: number, description: string, count: number) => {
    const stock_adjustment = spread.slice(0, 5).map(({ id }) => ({ variation_id: id, transfer_stock: count }));
    const input = { origin_warehouse_id: origin, destination_warehouse_id: destination, description, stock_adjustment };
    callConfirmed(bench.rpc, { id: 'stockTransfer.create', input });
  };
  transfer(from, to, 'Kirim ke cabang', 2);
  bench.clock.advance(90_500);
  transfer(to, from, '-', 0);
  return bench;
}

describe('the datasets of stock transfers', () => {
  it('have every transfer, the latest first', () => {
    const bench = openTransferred();
    const { state } = bench.shop;
    const tab = bench.pull('stock-transfers');
    const expected = [...state.stockTransfers].reverse().map((transfer) => ({
      created_at: momentSerial(transfer.createdAt),
      description: transfer.description,
      'origin_warehouse.name': state.warehouseName(transfer.originId),
      'destination_warehouse.name': state.warehouseName(transfer.destinationId),
      'origin_warehouse.id': String(transfer.originId),
      'destination_warehouse.id': String(transfer.destinationId),
      id: String(transfer.id),
    }));
    expect(expected).toHaveLength(2);
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('have every line with how much it moved, zeros kept', () => {
    const bench = openTransferred();
    const { state } = bench.shop;
    const tab = bench.pull('stock-transfer-lines');
    const expected = [...state.stockTransfers].reverse().flatMap((transfer) =>
      transfer.lines.map(({ variationId, count }, index) => {
        const variation = state.variations.get(variationId);
        return {
          created_at: momentSerial(transfer.createdAt),
          description: transfer.description,
          'origin_warehouse.name': state.warehouseName(transfer.originId),
          'destination_warehouse.name': state.warehouseName(transfer.destinationId),
          sku: variation?.sku,
          product_name: state.products.get(variation?.productId ?? 0)?.name,
          variant_name: `${variation?.size} ${variation?.color}`,
          transfered_stock: count,
          'origin_warehouse.id': String(transfer.originId),
          'destination_warehouse.id': String(transfer.destinationId),
          variation_id: String(variationId),
          parent_id: String(transfer.id),
          id: `${transfer.id}:${transfer.id * 1000 + index}`,
        };
      }),
    );
    expect(tab.rows).toEqual(expected);
    expect(tab.rows.map((row) => row.transfered_stock)).toEqual([0, 0, 0, 0, 0, 2, 2, 2, 2, 2]);
    expectSteady(bench, tab);
  });
});
