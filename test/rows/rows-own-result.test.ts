import { codeOf, meanwhile } from '../push/open-pulled';
import { openRows, summaryOf } from './open-rows';

describe('one answer for many records', () => {
  it('is told as the own result of each: what was passed over can be sent again', () => {
    const { shop, fill, plan, confirm, result } = openRows('shipment.requestPickup', { orders: 60 });
    const idsAt = (status: string) =>
      shop.state.orders.filter((order) => shop.state.shipments.of(order)?.status === status).map(({ id }) => id);
    const ids = [...idsAt('READY_TO_SHIP').slice(0, 2), ...idsAt('DELIVERED').slice(0, 2)];
    expect(ids).toHaveLength(4);
    ids.forEach((id, index) => {
      fill(3 + index, { Group: 'a', 'pickup_request.id': String(id) });
    });
    const previewed = plan();
    expect(previewed).toMatchObject({ counts: { ready: 1 }, affected: 4, confirmWith: '4' });
    expect(summaryOf(confirm(previewed, '4')).counts).toEqual({ done: 2, failed: 2, unknown: 0 });
    expect([3, 4, 5, 6].map((row) => result(row).slice(0, 1))).toEqual(['✓', '✓', '✗', '✗']);
    expect(result(5)).toContain(`passed over ${ids[2]}`);
    expect(plan()).toMatchObject({ counts: { ready: 1, alreadySent: 1 }, affected: 2 });
  });
});

describe('a group that went in parts', () => {
  const line = (variation: number) => ({
    'stock_adjustment.variation_id': variation,
    'stock_adjustment.transfer_stock': 1,
  });

  it('has what was not chosen go later, with what the group says of all', () => {
    const { shop, fill, plan, confirm } = openRows('stockTransfer.create', { warehouses: 2, products: 20 });
    const stocked = shop
      .variations()
      .filter(({ stock }) => stock.size > 1 && [...stock.values()].every((count) => count > 0));
    const [one = 0, two = 0, three = 0, four = 0] = stocked.map(({ id }) => id);
    const [origin = 0, destination = 0] = [...(stocked[0]?.stock.keys() ?? [])];
    const head = { origin_warehouse_id: origin, destination_warehouse_id: destination, description: 'Panen' };
    fill(3, { Group: 'a', ...head, ...line(one) });
    [two, three, four].forEach((id, index) => {
      fill(4 + index, { Group: 'a', ...line(id) });
    });
    expect(summaryOf(confirm(plan({ rows: [3, 4] }))).records).toMatchObject([{ state: 'done' }]);
    const { records } = plan();
    expect(records.map(({ rows, status }) => [rows, status])).toEqual([
      [[2], 'skipped'],
      [[3, 4], 'alreadySent'],
      [[5, 6], 'ready'],
    ]);
    expect(records[2]?.input).toMatchObject({
      ...head,
      stock_adjustment: [{ variation_id: three }, { variation_id: four }],
    });
  });

  it('does not make a second product of rows that were added to one', () => {
    const { fill, plan } = openRows('product.create');
    fill(3, { Group: 'a', name: 'Kaos', Result: '✓ product.create: 12' });
    fill(4, { Group: 'a', 'variations.sku': 'KB-2' });
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 1 });
  });
});

describe('a row that was changed after its request left', () => {
  it('gets its result, and is not offered again', () => {
    const { cloud, tabId, fill, plan, confirm, result, columnOf } = openRows('expense.create');
    for (const row of [3, 4]) fill(row, { title: `Biaya ${row}`, nominal: 1000 + row, note: 'kas' });
    const edit = () => cloud.workbook.type(tabId, 4, columnOf('nominal'), '7777');
    confirm(plan(), '', meanwhile(1, 'after', edit));
    expect([result(3), result(4)]).toEqual([expect.stringMatching(/^✓/), expect.stringMatching(/^✓/)]);
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
  });

  it('says what was sent where that is not what stands there by now, and is known as its own all the same', () => {
    const { fill, plan, confirm, result } = openRows('payment.withdraw');
    const said = { xendit_bank_id: '3', holder_name: 'Sari', account_number: '1234567890' };
    fill(3, { ...said, nominal: '500000' });
    confirm(
      plan(),
      '1',
      meanwhile(1, 'before', () => fill(3, { nominal: '700000' })),
    );
    expect(result(3)).toMatch(/^✓ Money paid out: .* ⚠ sent was Amount 500000 · 2 Mar 2026/);
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 1 });
    fill(3, { ...said, holder_name: 'Budi', account_number: '7700112233', nominal: '800000' });
    const rewritten = plan().records.find(({ status }) => status === 'ready');
    expect(rewritten?.doubts).toContainEqual(expect.stringContaining('500000'));
  });

  it.each([
    ['its title was renamed', (tools: ReturnType<typeof openOwn>) => tools.type(1, 1, 'Judul')],
    ['a title was put above', (tools: ReturnType<typeof openOwn>) => tools.putAbove('Toko Contoh')],
  ])('also where %s', (_, deed) => {
    const tools = openOwn();
    expect(tools.send(() => deed(tools)).counts.done).toBe(2);
    expect(tools.results()).toEqual([expect.stringMatching(/^✓/), expect.stringMatching(/^✓/)]);
    expect(codeOf(() => tools.rpc('rows.resume'))).toBe('nothingToResume');
  });
});

/** A tab of a person's own with two expenses, of which a column is named by its title. */
function openOwn() {
  const bench = openRows('expense.create');
  const { workbook } = bench.cloud;
  const own = workbook.insertSheet('Kas');
  const type = (row: number, column: number, text: string) => workbook.type(own.id, row, column, text);
  [
    ['Biaya', 'nominal', 'note'],
    ['Plastik', '2000', 'kas'],
    ['Lakban', '3000', 'kas'],
  ].forEach((line, row) => {
    line.forEach((text, column) => {
      type(row + 1, column + 1, text);
    });
  });
  const order = { tabId: own.id, columns: { title: 'Biaya' } };
  return {
    ...bench,
    type,
    putAbove: (text: string) => {
      own.insertRows(1, 1);
      type(1, 1, text);
    },
    send: (deed: () => void) => summaryOf(bench.confirm(bench.plan(order), '', meanwhile(1, 'after', deed))),
    results: () => {
      const cells = own.readValues({ row: 1, column: 4, rows: own.lastRow(), columns: 1 }).flat().map(String);
      return cells.filter((cell) => cell !== '' && cell !== 'Result');
    },
  };
}
