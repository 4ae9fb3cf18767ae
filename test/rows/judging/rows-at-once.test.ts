import type { Variation } from '../../../workbench/shop/shop-state';
import { openRows, type PlanView } from '../open-rows';
import { productCells, type RowCells, variationCells } from '../row-cells';

/** A shop of different prices and stocks; a template of an endpoint, and all that it sells. */
function openShop(endpoint: string, isPulled = true) {
  const opened = openRows(endpoint, { products: 80, warehouses: 1, warehouseShare: 0 });
  const products = [...opened.shop.state.products.values()].filter(({ type }) => type === 'S');
  products.forEach((product, at) => {
    product.variations.forEach((variation, index) => {
      const price = 15_000 + (((at * 7 + index) * 13) % 400) * 850;
      const prices = { price, priceReseller: Math.round(price * 0.9), priceBuy: Math.round(price / 2) };
      const levels = { price1: price, price2: price, price3: price };
      Object.assign(variation, { ...prices, ...levels, stock: new Map([[0, 20 + ((at * 11 + index) % 90)]]) });
    });
    Object.assign(product, { publishStatus: 'Y', showStock: 'Y', discount: 0, description: 'Katun' });
  });
  if (isPulled) opened.rpc('pull.run');
  return { ...opened, products, variations: products.flatMap(({ variations }) => variations) };
}

type Opened = ReturnType<typeof openShop>;
type Change = (variation: Variation, row: number, all: readonly Variation[]) => RowCells;

/** The whole of each product, a row for each of its variations, but for what is changed. */
const updated =
  (change: Change) =>
  ({ products, variations }: Opened): RowCells[] => {
    let row = 0;
    return products.flatMap((product, group) =>
      product.variations.map((variation) => {
        const { id, sku, price, price1, price2, price3, priceReseller, priceBuy } = variation;
        return {
          ...{ ...productCells, ...variationCells, Group: `g${group}`, id: product.id, name: product.name },
          ...{ 'variations.id': id, 'variations.sku': sku, 'variations.price': price, 'variations.price1': price1 },
          ...{ 'variations.price2': price2, 'variations.price3': price3, 'variations.price_buy': priceBuy },
          ...{ 'variations.price_reseller': priceReseller, 'variations.stock_quantity': variation.stock.get(0) ?? 0 },
          ...change(variation, row++, variations),
        };
      }),
    );
  };

const countedBy =
  (count: (stock: number, row: number) => number) =>
  ({ variations }: Opened): RowCells[] =>
    variations.map(({ id, stock }, row) => ({
      ...{ Group: 'a', warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': id },
      'stock_adjustment.warehouse_stock': count(stock.get(0) ?? 0, row),
    }));

const addedTo =
  (amount: (stock: number, row: number) => number, status: 'ADD' | 'SUB', most = 1000) =>
  ({ variations }: Opened): RowCells[] =>
    variations.slice(0, most).map(({ id, stock }, row) => ({
      ...{ variation_id: id, 'stock.warehouse_id': 0, 'stock.status': status, description: 'Restok' },
      'stock.amount': amount(stock.get(0) ?? 0, row),
    }));

/** Kinds of what is told of rows, each once and without its figures. */
function toldOf(endpoint: string, rowsOf: (opened: Opened) => readonly RowCells[], isPulled = true): readonly string[] {
  const opened = openShop(endpoint, isPulled);
  rowsOf(opened).forEach((cells, index) => {
    opened.fill(3 + index, cells);
  });
  const told = opened.plan().records.flatMap(({ problem, doubts }) => [problem, ...doubts]);
  const kinds = told.map((text) => text.replace(/^.*?\): |^stock[\w.]*: /, '').replace(/"[^"]*"|[\d.,]+/g, '#'));
  return [...new Set(kinds)].filter((text) => text !== '');
}

const ascending = (all: readonly Variation[], row: number): number =>
  all.map(({ price }) => price).sort((one, other) => one - other)[row] ?? 0;

describe('many rows that one movement of the hand has changed', () => {
  it.each<[string, string, (opened: Opened) => readonly RowCells[], RegExp]>([
    ['one count is filled down', 'stockOpname.create', countedBy(() => 25), /different values all become #/],
    ['everything is counted as gone', 'stockOpname.create', countedBy(() => 0), /stock values will become #/],
    [
      '0 is replaced by 5',
      'stockOpname.create',
      countedBy((stock) => Number(String(stock).replaceAll('0', '5'))),
      /every # became #/,
    ],
    [
      'the count is dragged down',
      'stockOpname.create',
      countedBy((_stock, row) => 25 + row),
      /rise by # from row to row/,
    ],
    [
      'a hundred more of everything',
      'stockOpname.create',
      countedBy((stock) => stock + 100),
      /All # cells change by #/,
    ],
    ['the same is added to everything', 'product.updateStock', addedTo(() => 100, 'ADD'), /All # cells change by #/],
    [
      'what there is is added once more',
      'product.updateStock',
      addedTo((stock) => stock, 'ADD', 30),
      /as much is added as there is already/,
    ],
    [
      'what is added is dragged down',
      'product.updateStock',
      addedTo((_stock, row) => 24 + row, 'ADD', 30),
      /rise by # from row to row/,
    ],
    ['everything is taken away', 'product.updateStock', addedTo((stock) => stock, 'SUB'), /stock values will become #/],
    ['one price is filled down', 'product.update', updated(() => ({ 'variations.price': 150_000 })), /all become Rp#/],
    [
      'digits of prices are found and replaced',
      'product.update',
      updated(({ price }) => ({ 'variations.price': Number(String(price).replaceAll('0', '5')) })),
      /every # became #/,
    ],
    [
      'costs are copied over the prices',
      'product.update',
      updated(({ priceBuy }) => ({ 'variations.price': priceBuy })),
      /have the value of another column/,
    ],
    [
      'a price is dragged down',
      'product.update',
      updated((_variation, row) => ({ 'variations.price': 155_000 + row })),
      /rise by # from row to row/,
    ],
    [
      'one stock is filled down',
      'product.update',
      updated(() => ({ 'variations.stock_quantity': 55 })),
      /all become #/,
    ],
    [
      'everything is sold out',
      'product.update',
      updated(() => ({ 'variations.stock_quantity': 0 })),
      /stock values will become #/,
    ],
    ['everything is unpublished', 'product.update', updated(() => ({ publish_status: 'N' })), /are switched off/],
    ['one name is filled down', 'product.update', updated(() => ({ name: 'Sepatu' })), /all become Sepatu/],
    [
      'prices are sorted alone',
      'product.update',
      updated((_variation, row, all) => ({ 'variations.price': ascending(all, row) })),
      /looks sorted or moved by itself/,
    ],
    [
      'resellers and everybody else are exchanged',
      'product.update',
      updated(({ price, priceReseller }) => ({
        'variations.price': priceReseller,
        'variations.price_reseller': price,
      })),
      /looks sorted or moved by itself/,
    ],
    [
      'SKUs are moved up by a row',
      'product.update',
      updated((_variation, row, all) => ({ 'variations.sku': all[(row + 1) % all.length]?.sku ?? '' })),
      /looks sorted or moved by itself/,
    ],
  ])('do not leave without a doubt that names it: %s', (_, endpoint, rowsOf, kind) => {
    expect(toldOf(endpoint, rowsOf)).toContainEqual(expect.stringMatching(kind));
  });

  it.each<[string, string, (opened: Opened) => readonly RowCells[]]>([
    ['a count, a few pieces off', 'stockOpname.create', countedBy((stock, row) => stock + ((row * 7) % 9) - 4)],
    ['eight pieces for ten things', 'product.updateStock', addedTo(() => 8, 'ADD', 10)],
    ['a delivery of 24 pieces of 40 things', 'product.updateStock', addedTo(() => 24, 'ADD', 40)],
    ['five per cent on everything', 'product.update', updated(raised)],
    ['a new name for each', 'product.update', updated(({ productId }) => ({ name: `Baru ${productId}` }))],
    ['nothing that the shop does not have', 'product.update', updated(() => ({}))],
  ])('take no doubt where they are an honest day’s work: %s', (_, endpoint, rowsOf) => {
    expect(toldOf(endpoint, rowsOf)).toEqual([]);
  });
});

describe('many rows of products, in a file into which nothing was pulled', () => {
  it.each<[string, (opened: Opened) => readonly RowCells[], RegExp]>([
    ['one price is filled down', updated(() => ({ 'variations.price': 150_000 })), /all become Rp#/],
    ['everything is sold out', updated(() => ({ 'variations.stock_quantity': 0 })), /stock values will become #/],
    ['a hundred more of everything', updated(moreOf(100)), /All # cells change by #/],
    [
      'prices are sorted alone',
      updated((_variation, row, all) => ({ 'variations.price': ascending(all, row) })),
      /looks sorted or moved by itself/,
    ],
  ])('are held against what the shop says by now: %s', (_, rowsOf, kind) => {
    expect(toldOf('product.update', rowsOf, false)).toContainEqual(expect.stringMatching(kind));
  });

  it.each<[string, (opened: Opened) => readonly RowCells[]]>([
    ['nothing that the shop does not have', updated(() => ({}))],
    ['five per cent on everything', updated(raised)],
    ['24 pieces more of the first twenty', (opened) => updated(moreOf(24))(opened).slice(0, 20)],
  ])('take no doubt where they are an honest day’s work: %s', (_, rowsOf) => {
    expect(toldOf('product.update', rowsOf, false).filter((text) => !/more variations/.test(text))).toEqual([]);
  });
});

describe('many rows of customers', () => {
  /** Customers of a file into which they were pulled, with what each is changed into. */
  function toldOfCustomers(change: (index: number) => RowCells): readonly string[] {
    const opened = openRows('customer.update', { orders: 60 });
    opened.rpc('pull.run', { dataset: 'customers' });
    [...opened.shop.state.customers].slice(0, 15).forEach(({ id }, index) => {
      opened.fill(3 + index, { customer_id: id, ...change(index) });
    });
    return [...new Set(opened.plan().records.flatMap(({ doubts }) => doubts))];
  }

  it('are judged by the same rules: one name that was filled down', () => {
    expect(toldOfCustomers(() => ({ name: 'Budi' }))).toEqual([
      'Customer name: 15 cells with different values all become Budi',
    ]);
  });

  it('take no doubt where each gets its own, or all become ordinary customers', () => {
    expect(toldOfCustomers((index) => ({ name: `Budi ${index}`, category: 'N' }))).toEqual([]);
  });
});

it('a stock that the form says once for all rows was not dragged over them', () => {
  const opened = openShop('product.syncStock');
  const tabId = opened.rpc<{ tabs: readonly { tabId: number }[] }>('state.get').tabs[0]?.tabId;
  const told = (amount: string) =>
    opened
      .rpc<PlanView>('rows.plan', { endpoint: 'product.syncStock', tabId, fixed: { amount } })
      .records.flatMap(({ doubts }) => doubts);
  expect(told('5')).toEqual([]);
  expect(told('0')[0]).toMatch(/stock values will become 0/);
});

it('many counts of one stock opname are doubted once', () => {
  const opened = openShop('stockOpname.create');
  countedBy(() => 25)(opened).forEach((cells, index) => {
    opened.fill(3 + index, cells);
  });
  expect(opened.plan().records.flatMap(({ doubts }) => doubts)).toHaveLength(1);
});

function moreOf(pieces: number): Change {
  return ({ stock }) => ({ 'variations.stock_quantity': (stock.get(0) ?? 0) + pieces });
}

function raised({ price, priceReseller }: Variation): RowCells {
  const [sold, resold] = [price, priceReseller].map((amount) => Math.round((amount * 1.05) / 50) * 50);
  return {
    ...{ 'variations.price': sold ?? 0, 'variations.price1': sold ?? 0, 'variations.price2': sold ?? 0 },
    ...{ 'variations.price3': sold ?? 0, 'variations.price_reseller': resold ?? 0 },
  };
}
