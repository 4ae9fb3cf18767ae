import { codeOf } from '../push/open-pulled';
import { askPlan, openRows, summaryOf } from './open-rows';

const expense = (title: string, nominal: number | string) => ({ title, nominal, note: 'kas', qty: 1 });

describe('rows of a template', () => {
  it('has a column per parameter, offers their values, and an example that is not sent', () => {
    const { sheet, columns, columnOf, plan } = openRows('customer.create');
    expect(columns.slice(0, 3)).toEqual(['Command', 'Customer name', 'Phone']);
    expect(columns[columns.length - 1]).toBe('Result');
    const at = (title: string, row: number) => ({ row, column: columnOf(title), rows: 1, columns: 1 });
    expect(JSON.parse(sheet.readAttribute(at('is_active', 7), 'validation')[0]?.[0] ?? '').values).toEqual([
      'Yes',
      'No',
      'Asked to register',
      'Email not confirmed',
    ]);
    expect(sheet.readAttribute(at('name', 1), 'note')[0]?.[0]).toMatch(/^Required/);
    expect(plan().counts).toEqual({ ready: 0, skipped: 1, problem: 0, alreadySent: 0 });
  });

  it('creates customers, keeps the zeros of their numbers, and writes what came of each', () => {
    const { shop, fill, plan, confirm, result, requests } = openRows('customer.create');
    const before = shop.state.customers.length;
    const [district] = shop.state.regions;
    const customer = { district_id: String(district?.id ?? 1), address: 'Jl. Melati 1', category: 'N', is_active: 'Y' };
    fill(3, { ...customer, name: 'Sari', phone: '081200001' });
    fill(4, { ...customer, name: '=1+1', phone: '081200002' });
    const summary = summaryOf(confirm(plan()));
    expect(summary.counts).toEqual({ done: 2, failed: 0, unknown: 0 });
    expect(shop.state.customers.slice(before).map(({ name, phone }) => [name, phone])).toEqual([
      ['Sari', '081200001'],
      ['=1+1', '081200002'],
    ]);
    expect(result(3)).toMatch(/^✓ Customer added: .*Sari.* · \d+ \w{3} \d{4}, \d\d[:.]\d\d$/);
    expect(requests('POST', /customer\/create/)).toBe(2);
    expect(shop.violations).toEqual([]);
  });

  it('sends the good rows, and says beside a bad one what is wrong with it', () => {
    const { shop, fill, plan, confirm, result } = openRows('expense.create');
    const before = shop.state.expenses.length;
    fill(3, expense('Plastik', 20000));
    fill(4, expense('Lakban', 'dua ribu'));
    fill(5, { title: 'Kardus' });
    fill(6, expense('Bensin', 50000));
    const previewed = plan();
    expect(previewed.counts).toEqual({ ready: 2, skipped: 1, problem: 2, alreadySent: 0 });
    expect(previewed.records[2]?.problem).toBe('Amount: Use a whole number, not "dua ribu"');
    expect(summaryOf(confirm(previewed)).counts.done).toBe(2);
    expect(shop.state.expenses.slice(before).map(({ title }) => title)).toEqual(['Plastik', 'Bensin']);
    expect(result(4)).toMatch(/^✗ not done: Amount: Use a whole number/);
    expect(result(5)).toMatch(/^✗ not done: Amount: Fill this in: a whole number/);
  });

  it('reads money and days as people write them, and stops what can mean two amounts', () => {
    const { shop, fill, plan, confirm } = openRows('expense.create');
    const before = shop.state.expenses.length;
    fill(3, { ...expense('Plastik', "'Rp. 20.000,-"), date: '9 Feb 2026' });
    fill(4, { ...expense('Lakban', '=20000*1.1'), date: 'Jum’at, 13 Februari 2026' });
    fill(5, expense('Kardus', "'20.000"));
    fill(6, { ...expense('Bensin', 50_000), date: '2026-02-30' });
    const previewed = plan();
    expect(previewed.counts).toMatchObject({ ready: 2, problem: 2 });
    expect(previewed.records.map(({ problem }) => problem).filter(Boolean)).toEqual([
      'Amount: Use a whole number, not "20.000"',
      'Date: Use a date, such as 31 Mar 2026, not "2026-02-30"',
    ]);
    expect(summaryOf(confirm(previewed)).counts.done).toBe(2);
    expect(shop.state.expenses.slice(before)).toMatchObject([
      { nominal: 20_000, day: '2026-02-09' },
      { nominal: 22_000, day: '2026-02-13' },
    ]);
  });

  it.each([
    ['a number has lost its last figures', '10008812345678901234'],
    ['is a date by now', '3/4/2026'],
  ])('stops a waybill that %s, and names the column', (_, typed) => {
    const { cloud, tabId, sheet, columnOf, fill, plan, requests } = openRows('order.addAwb');
    const column = columnOf('awb_number');
    sheet.writeAttribute({ row: 3, column, rows: 1, columns: 1 }, 'numberFormat', [['']]);
    fill(3, { id: 1 });
    cloud.workbook.type(tabId, 3, column, typed);
    const previewed = plan();
    expect(previewed.counts).toMatchObject({ ready: 0, problem: 1 });
    expect(previewed.records.map(({ problem }) => problem).join()).toMatch(
      /Tracking number: Sheets has made a number or a date of this text: .*apostrophe/,
    );
    expect(requests('POST', /awb/)).toBe(0);
  });

  it('sends no row twice, and a row that failed again', () => {
    const { shop, fill, plan, confirm, requests } = openRows('expense.create');
    fill(3, expense('Plastik', 20000));
    fill(4, expense('Lakban', 'dua'));
    confirm(plan());
    fill(4, { nominal: 2000 });
    const again = plan();
    expect(again.counts).toEqual({ ready: 1, skipped: 1, problem: 0, alreadySent: 1 });
    confirm(again);
    expect(requests('POST', /expense/)).toBe(2);
    expect(shop.state.expenses.filter(({ title }) => title === 'Plastik')).toHaveLength(1);
  });

  it('holds to its preview: a tab that was changed since is not sent', () => {
    const { fill, plan, confirm, requests } = openRows('expense.create');
    fill(3, expense('Plastik', 20000));
    const previewed = plan();
    fill(3, { nominal: 2 });
    expect(codeOf(() => confirm(previewed))).toBe('planGone');
    expect(requests('POST', /expense/)).toBe(0);
  });

  it('takes only chosen rows, other columns by their titles, and values for all rows', () => {
    const { fill, plan } = openRows('expense.create');
    fill(3, { title: 'Plastik', nominal: 2000 });
    fill(4, { title: 'Lakban', nominal: 3000 });
    const { records, missing } = plan({ rows: [4], fixed: { note: 'kas' }, columns: { qty: 'Amount' } });
    expect(missing).toEqual([]);
    expect(records.filter(({ status }) => status === 'ready')).toEqual([
      {
        rows: [4],
        status: 'ready',
        input: { title: 'Lakban', nominal: 3000, note: 'kas', qty: 3000 },
        ...{ problems: [], problem: '' },
        doubts: [],
      },
    ]);
  });
});

describe('rows of a product with variations', () => {
  const variation = (color: string, sku: string) => ({
    'variations.sku': sku,
    'variations.images': 'https://example.com/a.jpg; https://example.com/b.jpg',
    'variations.primary_image': 0,
    'variations.price_buy': 10000,
    'variations.price': 15000,
    'variations.price1': 0,
    'variations.price2': 0,
    'variations.price3': 0,
    'variations.price_reseller': 14000,
    'variations.size': 'M',
    'variations.color': color,
    'variations.stock_quantity': 5,
    'variations.warehouse_stock.warehouse_id': 0,
    'variations.warehouse_stock.stock': 5,
  });

  it('makes one product of them', () => {
    const { shop, fill, plan, confirm } = openRows('product.create');
    const before = new Set(shop.state.products.keys());
    fill(3, {
      name: 'Kaos Baru',
      product_type: 'S',
      category_id: 1,
      description: 'Katun',
      shop_id: shop.options.shopId ?? 1,
      user_id: 1,
      discount: 0,
      wholesale_status: 'N',
      publish_status: 'Y',
      show_stock: 'Y',
      has_variation: 'Y',
      weight: 200,
      ...variation('Merah', 'KB-M'),
    });
    // Blank cells of the product: the row goes on with it. No size, no pictures, no warehouse.
    fill(4, {
      ...variation('Biru', 'KB-B'),
      'variations.size': '',
      'variations.images': '',
      'variations.warehouse_stock.warehouse_id': '',
      'variations.warehouse_stock.stock': '',
    });
    const previewed = plan();
    expect(previewed.records.map(({ rows, status, problem }) => [rows, status, problem])).toEqual([
      [[2], 'skipped', ''],
      [[3, 4], 'ready', ''],
    ]);
    const [first, second] = (previewed.records[1]?.input.variations ?? []) as Record<string, unknown>[];
    expect(first).toMatchObject({
      images: ['https://example.com/a.jpg', 'https://example.com/b.jpg'],
      warehouse_stock: [{ warehouse_id: 0, stock: 5 }],
    });
    expect(second).toMatchObject({ size: '', color: 'Biru', images: [], warehouse_stock: [] });
    expect(summaryOf(confirm(previewed)).records).toEqual([expect.objectContaining({ rows: [3, 4], state: 'done' })]);
    const made = [...shop.state.products.values()].filter(({ id }) => !before.has(id));
    expect(made.map(({ name }) => name)).toEqual(['Kaos Baru']);
    const variations = shop.variations().filter(({ productId }) => productId === made[0]?.id);
    expect(variations.map(({ sku }) => sku)).toEqual(['KB-M', 'KB-B']);
  });
});

describe('rows to delete', () => {
  it('deletes only ticked ones, once their number was typed', () => {
    const { shop, fill, plan, confirm } = openRows('expense.delete');
    const [first, second, third] = shop.state.expenses.map(({ id }) => id);
    fill(3, { id: first ?? 0 });
    fill(4, { id: second ?? 0, Command: 'DELETE' });
    fill(5, { id: third ?? 0, Command: 'delete' });
    fill(6, { id: 1, Command: 'REMOVE' });
    const previewed = plan();
    expect(previewed.counts).toEqual({ ready: 2, skipped: 2, problem: 1, alreadySent: 0 });
    expect(previewed.confirmWith).toBe('2');
    expect(codeOf(() => confirm(previewed, '3'))).toBe('typeToConfirm');
    expect(shop.state.expenses.map(({ id }) => id)).toContain(second);
    expect(summaryOf(confirm(previewed, '2')).counts.done).toBe(2);
    const left = shop.state.expenses.map(({ id }) => id);
    expect(left).toContain(first);
    expect(left).not.toContain(second);
    expect(left).not.toContain(third);
  });
});

describe('rows with items', () => {
  const line = (variation: number, stock: number) => ({
    'stock_adjustment.variation_id': variation,
    'stock_adjustment.transfer_stock': stock,
  });
  const head = (description: string) => ({ origin_warehouse_id: 0, destination_warehouse_id: 21, description });
  const opened = (shopOptions: Parameters<typeof openRows>[1] = {}) => {
    const rows = openRows('stockTransfer.create', shopOptions);
    const linesOf = () =>
      rows
        .plan()
        .records.filter(({ status }) => status === 'ready')
        .map(({ rows: numbers, input }) => [numbers, (input.stock_adjustment as unknown[]).length]);
    return { ...rows, linesOf };
  };

  it('joins neighbours that say the same of the record, or nothing', () => {
    const { fill, linesOf } = opened();
    fill(3, { ...head('Senin'), ...line(11, 1) });
    fill(4, { ...head('Senin'), ...line(12, 2) });
    fill(5, line(13, 3));
    fill(6, { ...head('Selasa'), ...line(11, 1) });
    expect(linesOf()).toEqual([
      [[3, 4, 5], 3],
      [[6], 1],
    ]);
  });

  it('joins and parts rows by their group', () => {
    const { fill, linesOf } = opened();
    fill(3, { Group: 'a', ...head('Senin'), ...line(11, 1) });
    fill(4, { Group: 'b', ...head('Senin'), ...line(12, 2) });
    fill(5, { Group: 'a', ...line(13, 3) });
    expect(linesOf()).toEqual([
      [[3, 5], 2],
      [[4], 1],
    ]);
  });

  it('sends no more items at once than the shop takes: a long transfer goes in parts, each with its rows', () => {
    const { shop, fill, plan, confirm, requests } = opened({ products: 100 });
    const variations = shop.variations().slice(0, 230);
    variations.forEach(({ id, stock }, index) => {
      stock.set(0, 5);
      fill(3 + index, { ...head('Panen'), ...line(id, 1) });
    });
    const previewed = plan();
    expect(
      previewed.records
        .filter(({ status }) => status === 'ready')
        .map(({ rows, input }) => [rows.length, (input.stock_adjustment as unknown[]).length, input.description]),
    ).toEqual([
      [100, 100, 'Panen'],
      [100, 100, 'Panen'],
      [30, 30, 'Panen'],
    ]);
    confirm(previewed);
    expect(requests('POST', /stock-transfer$/)).toBe(3);
  });

  it('refuses a group that contradicts itself, and a formula that failed', () => {
    const { fill, plan } = opened();
    fill(3, { Group: 'a', ...head('Senin'), ...line(11, 1) });
    fill(4, { Group: 'a', ...head('Selasa'), ...line(12, 2) });
    fill(5, { ...head('Rabu'), ...line(13, 3), description: '#N/A' });
    expect(plan().records.map(({ problem }) => problem)).toEqual([
      '',
      'Description: Rows 3 and 4 belong to one record, but differ here. Give both the same value',
      'Description: The formula shows #N/A. Correct it, or type the value',
    ]);
  });
});

describe('every endpoint', () => {
  const { rpc, cloud, shop } = openRows('expense.create');
  const ids = rpc<{ id: string }[]>('endpoints.list').map(({ id }) => id);
  const takesRows = (endpoint: string) => rpc<{ takesRows: boolean }>('rows.describe', { endpoint }).takesRows;

  it('that only reads, or needs a file or a secret, is refused', () => {
    for (const endpoint of ['expense.list', 'shop.updateLogo', 'xenditSetting.update']) {
      expect([endpoint, codeOf(() => rpc('rows.template', { endpoint }))]).toEqual([endpoint, 'notForRows']);
    }
  });

  it('that changes something has a template whose example would be taken as it is', () => {
    const changing = ids.filter(takesRows);
    const [product] = shop.state.products.values();
    if (product) shop.state.products.set(1, { ...product, id: 1 });
    expect(changing.length).toBeGreaterThan(60);
    for (const endpoint of changing) {
      const { tabId } = rpc<{ tabId: number }>('rows.template', { endpoint });
      const { command } = rpc<{ command: string }>('rows.describe', { endpoint });
      cloud.workbook.type(tabId, 2, 1, command);
      const { records } = askPlan({ rpc }, { endpoint, tabId });
      expect([endpoint, records.map(({ problem }) => problem)]).toEqual([endpoint, ['']]);
    }
  });
});
