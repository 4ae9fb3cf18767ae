import type { Fault } from '../../../../workbench/shop/faults';
import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

const orderOf = (id: number): RowCells => ({
  ...{ order_date: '2026-03-02', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0, is_print: 'FALSE' },
  ...{ 'products.id': id, 'products.qty': 9000, 'products.product_status': 'S', 'expedition.id': 1 },
  ...{ 'expedition.rate': 15_000, 'expedition.name': 'JNE', 'expedition.auto_pickup': 'FALSE' },
  ...{ 'payment.status': 'UNPAID', source: 'WEB' },
});
const takenOf = (id: number): RowCells => ({
  ...{ variation_id: id, 'stock.amount': 9000, 'stock.status': 'SUB', 'stock.warehouse_id': 0, description: 'Rusak' },
});

const faults: readonly Fault[] = [
  { kind: 'html', status: 200 },
  { kind: 'wrongTypes' },
  { kind: 'emptySuccess' },
  { kind: 'brokenJson' },
  { kind: 'failed200', message: 'Terjadi kesalahan' },
];

describe('rows that take 9,000 pieces of what the shop does not say how many there are', () => {
  it.each(faults.map((fault) => [fault.kind, fault] as const))('say that it could not be checked: %s', (_, fault) => {
    const told = (['order.create', 'product.updateStock'] as const).map((endpoint) => {
      const opened = openRows(endpoint, { orders: 5 });
      const [sold] = opened.shop.variations();
      opened.fill(3, (endpoint === 'order.create' ? orderOf : takenOf)(sold?.id ?? 0));
      opened.shop.faults.add({ method: 'GET', path: /check|stock/, nth: 1, times: 20, fault });
      return toldIn(opened).length > 0;
    });
    expect(told).toEqual([true, true]);
  });

  it('are told where it does say so', () => {
    const opened = openRows('product.updateStock', { orders: 5 });
    const [sold] = opened.shop.variations();
    opened.fill(3, takenOf(sold?.id ?? 0));
    expect(toldIn(opened)).not.toEqual([]);
  });
});
