import { openRows } from './open-rows';

describe('rows about the same record', () => {
  it('are not sent: a customer would hear twice of one parcel', () => {
    const { fill, plan, requests, shop } = openRows('order.addAwb');
    const [order, other] = shop.state.orders.map(({ id }) => id);
    fill(3, { id: String(order), awb_number: 'JNE1' });
    fill(4, { id: String(other), awb_number: 'JNE2' });
    fill(5, { id: String(order), awb_number: 'JNE3' });
    const { counts, records } = plan();
    expect(counts).toMatchObject({ ready: 1, problem: 2 });
    const problem = `Order ID: Several rows (3, 5) are about the same record, ${order}. Keep one of them`;
    expect(records.map((record) => record.problem).filter(Boolean)).toEqual([problem, problem]);
    expect(requests('POST', /awb/)).toBe(0);
  });

  it('are found within a list in one cell, and between lists', () => {
    const { fill, plan } = openRows('product.delete');
    fill(3, { Command: 'DELETE', id: '1; 2; 1' });
    fill(4, { Command: 'DELETE', id: '3; 4' });
    fill(5, { Command: 'DELETE', id: '4' });
    expect(plan().counts).toMatchObject({ ready: 0, problem: 3 });
  });

  it('are found among what a list of theirs decides on: one order is not accepted and rejected', () => {
    const { fill, plan } = openRows('unconfirmedOrder.confirm');
    fill(3, { id: 1, 'orders.id': 11, 'orders.action': 'ACCEPT' });
    fill(4, { id: 1, 'orders.id': 11, 'orders.action': 'REJECT' });
    fill(5, { id: 1, 'orders.id': 12, 'orders.action': 'REJECT' });
    expect(plan()).toMatchObject({ counts: { ready: 0, problem: 1 }, affected: 0 });
  });

  it('are found in a list of numbers: a customer would get two messages', () => {
    const { fill, plan } = openRows('woowa.sendToCustomers');
    fill(3, { customers: '1; 2; 3', template: 'Halo' });
    fill(4, { customers: '3; 4', template: 'Hai' });
    expect(plan().counts).toMatchObject({ ready: 0, problem: 2 });
  });

  it.each([
    ['stockOpname.create', 'stock_adjustment.warehouse_stock', (id: number) => ({ warehouse_id: id })],
    [
      'stockTransfer.create',
      'stock_adjustment.transfer_stock',
      (id: number) => ({ origin_warehouse_id: id, destination_warehouse_id: id + 1 }),
    ],
  ])('are not sent within one %s, nor in two that look the same', (endpoint, count, head) => {
    const { fill, plan } = openRows(endpoint);
    const line = (variation: number) => ({ 'stock_adjustment.variation_id': variation, [count]: 3 });
    fill(3, { Group: 'a', description: 'Rak', ...head(1), ...line(7) });
    fill(4, { Group: 'a', ...line(8) });
    expect(plan().counts).toMatchObject({ ready: 1, problem: 0 });
    fill(5, { Group: 'a', ...line(7) });
    expect(plan().counts).toMatchObject({ ready: 0, problem: 1 });
    fill(5, { Group: 'b', description: 'Rak', ...head(1), ...line(7) });
    expect(plan().counts).toMatchObject({ ready: 0, problem: 2 });
    fill(5, head(3));
    expect(plan().counts).toMatchObject({ ready: 2, problem: 0 });
  });

  it('may make as much new as they like', () => {
    const { fill, plan } = openRows('expense.create');
    for (const row of [3, 4]) fill(row, { title: 'Plastik', nominal: 2000, note: 'kas' });
    expect(plan().counts).toMatchObject({ ready: 2, problem: 0 });
  });
});

describe('the number that is typed to confirm', () => {
  it.each<[string, Readonly<Record<string, string>>[], string]>([
    [
      'unconfirmedOrder.confirm',
      ['11', '12', '13'].map((id) => ({ id: '1', 'orders.id': id, 'orders.action': 'ACCEPT' })),
      '3',
    ],
    ['woowa.sendToCustomers', ['1;2;3', '4;5;6'].map((customers) => ({ customers, template: 'Halo' })), '6'],
    ['order.cancel', ['1', '2'].map((id) => ({ id })), '2'],
  ])('counts records, whatever they are named by: %s', (endpoint, rows, typed) => {
    const { fill, plan } = openRows(endpoint);
    rows.forEach((cells, index) => {
      fill(3 + index, cells);
    });
    expect(plan().confirmWith).toBe(typed);
  });

  it('counts what is deleted, not the rows', () => {
    const { shop, fill, plan, confirm } = openRows('product.delete');
    const ids = [...shop.state.products.keys()].slice(0, 3);
    fill(3, { Command: 'DELETE', id: ids.join(';') });
    const previewed = plan();
    expect([previewed.confirmWith, previewed.affected, previewed.counts.ready]).toEqual(['3', 3, 1]);
    expect(() => confirm(previewed, '1')).toThrow();
    expect([...shop.state.products.keys()]).toEqual(expect.arrayContaining(ids));
  });
});
