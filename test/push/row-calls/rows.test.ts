import { codeOf } from '../open-pulled';
import { openRows, summaryOf } from './open-rows';

const expense = (title: string, nominal: number | string) => ({ title, nominal, note: 'kas', qty: 1 });

describe('rows of a template', () => {
  it('has a column per parameter, offers their values, and an example that is not sent', () => {
    const { sheet, columns, columnOf, plan } = openRows('customer.create');
    expect(columns.slice(0, 3)).toEqual(['Command', 'name', 'phone']);
    expect(columns[columns.length - 1]).toBe('Ngorder');
    const at = (title: string, row: number) => ({ row, column: columnOf(title), rows: 1, columns: 1 });
    expect(JSON.parse(sheet.readAttribute(at('is_active', 7), 'validation')[0]?.[0] ?? '').values).toEqual([
      'Y',
      'N',
      'R',
      'T',
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
    expect(result(3)).toMatch(/^✓ customer\.create: .*Sari.* · \d{4}-\d\d-\d\d \d\d\.\d\d$/);
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
    expect(previewed.records[2]?.problem).toMatch(/"nominal" does not fit/);
    expect(summaryOf(confirm(previewed)).counts.done).toBe(2);
    expect(shop.state.expenses.slice(before).map(({ title }) => title)).toEqual(['Plastik', 'Bensin']);
    expect(result(4)).toMatch(/^✗ not sent: .*"nominal"/);
    expect(result(5)).toMatch(/^✗ not sent: .*required/);
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
    fill(3, { title: 'Plastik', nominal: 2 });
    fill(4, { title: 'Lakban', nominal: 3 });
    const { records, missing } = plan({ rows: [4], fixed: { note: 'kas' }, columns: { qty: 'nominal' } });
    expect(missing).toEqual([]);
    expect(records.filter(({ status }) => status === 'ready')).toEqual([
      { rows: [4], status: 'ready', input: { title: 'Lakban', nominal: 3, note: 'kas', qty: 3 }, problem: '' },
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
    const [known] = shop.state.products.values();
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
    fill(4, variation('Biru', 'KB-B'));
    expect(known).toBeDefined();
    const previewed = plan();
    expect(previewed.records.map(({ rows, status, problem }) => [rows, status, problem])).toEqual([
      [[2], 'skipped', ''],
      [[3, 4], 'ready', ''],
    ]);
    expect(summaryOf(confirm(previewed)).records).toEqual([
      expect.objectContaining({ rows: [3, 4], state: 'done' }),
    ]);
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
