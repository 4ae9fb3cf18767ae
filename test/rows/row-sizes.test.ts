import type { Variation } from '../../workbench/shop/shop-state';
import { openRows } from './open-rows';
import { priceCells, productCells, type RowCells, variationCells } from './row-cells';

/** What is sold costs some 150,000 and weighs 400 grams; 40 pieces of it are there. */
const usual = { price: 150_000, priceReseller: 120_000, priceBuy: 90_000, weight: 400 };

/** A template of an endpoint in a file with the shop's variations as they were pulled; a row in it may name the first of them. */
function openBeside(endpoint: string, dataset: string | undefined = 'variations') {
  const opened = openRows(endpoint, { products: 20, warehouses: 1, warehouseShare: 0 });
  const products = [...opened.shop.state.products.values()];
  for (const variation of products.flatMap(({ variations }) => variations))
    Object.assign(variation, { ...usual, stock: new Map([[0, 40]]) });
  const product = products.find(({ type, variations }) => type === 'S' && variations.length > 0);
  const variation = product?.variations[0];
  if (!product || !variation) throw new Error('too small a shop');
  if (dataset === 'variations') opened.rpc('pull.run');
  else if (dataset !== undefined) opened.rpc('pull.run', { dataset });
  return {
    ...opened,
    product,
    variation,
    /** What is doubted of a row. */
    doubted: (cells: RowCells): readonly string[] => {
      opened.fill(3, cells);
      const [record] = opened.plan().records.filter(({ status }) => status !== 'skipped');
      expect(record).toMatchObject({ status: 'ready', problem: '' });
      return record?.doubts ?? [];
    },
  };
}

const wholeProduct = ({ id, price }: Pick<Variation, 'id' | 'price'>, productId: number): RowCells => ({
  ...{ ...productCells, ...variationCells, ...priceCells, id: productId, 'variations.id': id },
  ...{ 'variations.price': price, 'variations.price1': price, 'variations.price2': price, 'variations.price3': price },
});

describe('a number of a row, beside what was pulled of its record', () => {
  it.each<[string, RowCells, string]>([
    ['a price that lost its thousands', { 'variations.price': '150.000' }, 'It says Rp150. Did you mean Rp150,000?'],
    ['a cost that lost its thousands', { 'variations.price_buy': '90.000' }, 'It says Rp90. Did you mean Rp90,000?'],
    ['a price that became a day, 3/4 for instance', { 'variations.price': '46085' }, 'Sheets read this as the date'],
    ['a price of a percentage', { 'variations.price': '100%' }, 'The cell shows 100%, which is 1. Did you mean 100?'],
    ['a price that falls to a third', { 'variations.price': '50000' }, 'Down 67% (limit 50%)'],
    ['a price of nothing', { 'variations.price': '0' }, 'The price becomes 0'],
    ['a stock of ten times as much', { 'variations.stock_quantity': '450' }, 'far more than usual'],
    ['a weight in kilograms', { 'variations.weight': '4' }, 'tenth of before: 400 → 4'],
  ])('is doubted where it looks like a slip: %s', (_, cells, doubt) => {
    const { product, variation, doubted } = openBeside('product.update');
    expect(doubted({ ...wholeProduct(variation, product.id), ...cells })).toContainEqual(
      expect.stringContaining(doubt),
    );
  });

  it.each<[string, RowCells]>([
    ['as it was', {}],
    ['a little more', { 'variations.price': '165000' }],
    ['a sale', { 'variations.price': '125000' }],
    ['sold out', { 'variations.stock_quantity': '0' }],
    ['restocked', { 'variations.stock_quantity': '240' }],
  ])('takes no doubt where it is honest: %s', (_, cells) => {
    const { product, variation, doubted } = openBeside('product.update');
    expect(doubted({ ...wholeProduct(variation, product.id), ...cells })).toEqual([]);
  });

  it.each<[string, string, (variation: Variation) => RowCells, string]>([
    ['a count that became a day', 'stockOpname.create', counted('46085'), 'Sheets read this as the date'],
    ['a count of far too much', 'stockOpname.create', counted('4000'), 'far more than usual'],
    ['a difference that became a day', 'product.updateStock', added('46085', 'ADD'), 'Sheets read this as the date'],
    ['a difference of far too much', 'product.updateStock', added('4000', 'ADD'), 'far more than usual'],
    ['a stock that became a day', 'product.syncStock', ({ id }) => ({ variation_id: id, amount: '46085' }), 'the date'],
  ])('is doubted where it is one of stock: %s', (_, endpoint, cells, doubt) => {
    const { variation, doubted } = openBeside(endpoint);
    expect(doubted(cells(variation))).toEqual([expect.stringContaining(doubt)]);
  });

  it.each<[string, string, (variation: Variation) => RowCells]>([
    ['a count', 'stockOpname.create', counted('37')],
    ['a delivery', 'product.updateStock', added('60', 'ADD')],
    ['what was broken', 'product.updateStock', added('3', 'SUB')],
  ])('takes no doubt where it is an honest one of stock: %s', (_, endpoint, cells) => {
    const { variation, doubted } = openBeside(endpoint);
    expect(doubted(cells(variation))).toEqual([]);
  });

  it('is refused where the sheet shows a day', () => {
    const { variation, fill, plan } = openBeside('stockOpname.create');
    fill(3, counted('3/4')(variation));
    const problems = plan().records.map(({ problem }) => problem);
    expect(problems).toContainEqual(
      expect.stringContaining('Sheets read this as the date 4 Mar 2026. Type the number'),
    );
  });

  it('is held against what is usual where the record is only to be made', () => {
    const cells = ({ price }: { readonly price: string }) => {
      const { id: _id, ...rest } = wholeProduct({ id: 1, price: 150_000 }, 1);
      const { 'variations.id': _variation, ...created } = rest;
      return { ...created, 'variations.price': price, 'variations.price1': '0' };
    };
    const { doubted } = openBeside('product.create');
    expect(doubted(cells({ price: '240.000' }))).toContainEqual(expect.stringContaining('Did you mean Rp240,000?'));
  });

  it('is held against what was pulled of records of any kind', () => {
    const { shop, doubted } = openBeside('expense.update', 'expenses');
    const expense = shop.state.expenses.find(({ nominal }) => nominal >= 1000);
    if (!expense) throw new Error('no expense');
    const cells = { id: expense.id, title: 'Plastik', note: 'kas', date: '2026-03-02', qty: '1' };
    expect(doubted({ ...cells, nominal: expense.nominal * 3 })).toEqual([expect.stringContaining('Up 200%')]);
  });

  it.each<[string, readonly number[], string, readonly string[]]>([
    ['where the shop has such amounts', [300, 500, 700], '500', []],
    ['where some of the shop are as small', [500, 20_000, 150_000], '500', []],
    ['where nine of ten of the shop are larger', [20_000, 50_000, 90_000], '700', ['Did you mean Rp700,000?']],
  ])('is one of a few hundred rupiah: %s', (_, amounts, nominal, told) => {
    const opened = openBeside('expense.create', undefined);
    const day = opened.shop.state.expenses[0]?.day ?? '';
    const expenses = Array.from({ length: 30 }, (_none, index) => ({
      ...{ id: 500 + index, title: 'Plastik', note: 'kas', quantity: 100, day },
      nominal: amounts[index % amounts.length] ?? 0,
    }));
    opened.shop.state.expenses.splice(0, Number.POSITIVE_INFINITY, ...expenses);
    opened.rpc('pull.run', { dataset: 'expenses' });
    expect(opened.doubted({ title: 'Plastik', note: 'kas', nominal })).toEqual(
      told.map((text) => expect.stringContaining(text)),
    );
  });

  it('is held against what was pulled, not against what was typed into that tab since', () => {
    const { cloud, product, variation, doubted } = openBeside('product.update');
    const tab = cloud.workbook.sheets().find(({ name }) => name === 'Variations');
    if (!tab) throw new Error('no tab');
    const [titles = []] = tab.readValues({ row: 1, column: 1, rows: 1, columns: tab.lastColumn() });
    cloud.workbook.type(tab.id, 2, titles.indexOf('Price') + 1, '150');
    expect(doubted({ ...wholeProduct(variation, product.id), 'variations.price': '150' })).toContainEqual(
      expect.stringContaining('Did you mean Rp150,000?'),
    );
  });
});

/** A row for each step, from so many to so many pieces. */
type Steps = readonly (readonly [from: number, to: number, price: number])[];

describe('a percentage that was typed for a number of a row', () => {
  it('is doubted by what its cell shows, and nothing else of it', () => {
    const { variation, doubted } = openBeside('stockOpname.create');
    expect(doubted(counted('100%')(variation))).toEqual([
      'Counted stock: The cell shows 100%, which is 1. Did you mean 100?',
    ]);
  });
});

describe('wholesale prices of rows', () => {
  /** What the plan says of a product with some steps. @param before what the shop has, and was pulled. */
  function told(steps: Steps, before: Steps = []): readonly string[] {
    const { product, variation, fill, plan, rpc } = openBeside('product.update', undefined);
    const shown = before.map(([from, to, price], index) => ({ id: index + 1, from, to, price }));
    if (before.length > 0) Object.assign(product, { wholesaleStatus: 'Y', wholesales: shown });
    rpc('pull.run');
    steps.forEach(([from, to, price], index) => {
      const step = { 'wholesale.id': index + 1, 'wholesale.from': from, 'wholesale.to': to, 'wholesale.price': price };
      const whole = { ...wholeProduct(variation, product.id), wholesale_status: 'Y' };
      fill(3 + index, index === 0 ? { ...whole, ...step } : step);
    });
    const records = plan().records.filter(({ status }) => status !== 'skipped');
    return records.flatMap(({ problem, doubts }) => [problem, ...doubts]).filter((text) => text !== '');
  }

  it.each<[string, Steps, Steps, string]>([
    ['1.000 for 10', [[1, 99, 120_000]], [[10, 99, 120_000]], 'It says 1. Did you mean 1,000?'],
    [
      '500 to 1.000',
      [[500, 1, 120_000]],
      [],
      '500-1: 120000: 1 does not fit the other wholesale prices. Did you mean 1,000?',
    ],
    [
      '1.000 on top',
      [
        [10, 99, 120_000],
        [100, 999, 110_000],
        [1, 9999, 100_000],
      ],
      [],
      'Did you mean 1,000?',
    ],
    ['1.000 alone', [[1, 9999, 100_000]], [], 'It says 1. Did you mean 1,000?'],
    ['a price of 120.000', [[10, 99, 120]], [], 'It says Rp120. Did you mean Rp120,000?'],
    [
      'ranges that overlap',
      [
        [10, 99, 120_000],
        [50, 200, 110_000],
      ],
      [],
      '10-99: 120000 and 50-200: 110000 overlap',
    ],
    [
      'a price that rises',
      [
        [10, 99, 110_000],
        [100, 999, 120_000],
      ],
      [],
      'rises with the quantity',
    ],
  ])('are told where they look like a slip: %s', (_, steps, before, text) => {
    expect(told(steps, before)).toEqual([expect.stringContaining(text)]);
  });

  it.each<[string, Steps, Steps]>([
    [
      'two steps',
      [
        [3, 10, 130_000],
        [11, 9999, 120_000],
      ],
      [],
    ],
    ['from two pieces on', [[2, 9999, 130_000]], []],
    ['a quantity a little larger', [[12, 99, 120_000]], [[10, 99, 120_000]]],
    [
      'one more step',
      [
        [10, 99, 120_000],
        [100, 500, 110_000],
      ],
      [[10, 99, 120_000]],
    ],
  ])('take no doubt where they are honest: %s', (_, steps, before) => {
    expect(told(steps, before)).toEqual([]);
  });
});

function counted(count: string): (variation: Variation) => RowCells {
  return ({ id }) => ({
    ...{ warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': id },
    'stock_adjustment.warehouse_stock': count,
  });
}

function added(amount: string, status: 'ADD' | 'SUB'): (variation: Variation) => RowCells {
  return ({ id }) => ({
    ...{ variation_id: id, 'stock.amount': amount, 'stock.status': status, 'stock.warehouse_id': 0 },
    description: 'Restok',
  });
}
