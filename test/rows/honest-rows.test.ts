import { remainingOf } from '../../workbench/shop/order-money';
import type { Variation } from '../../workbench/shop/shop-state';
import { openRows } from './open-rows';
import { priceCells, productCells, promoCells, type RowCells, variationCells } from './row-cells';

/** A shop as shops are: things of Rp15,000 to Rp355,000, sold to resellers for a tenth less, bought for half. */
function openHonest(endpoint: string) {
  const opened = openRows(endpoint, { products: 120, orders: 200, warehouses: 1, warehouseShare: 0 });
  const products = [...opened.shop.state.products.values()].filter(({ type }) => type === 'S');
  for (const variation of products.flatMap(({ variations }) => variations)) {
    const price = 15_000 + (variation.id % 40) * 8500;
    const prices = { price, priceReseller: rounded(price * 0.9), priceBuy: rounded(price / 2), weight: 300 };
    Object.assign(variation, { ...prices, price1: price, price2: price, price3: price, stock: new Map([[0, 40]]) });
  }
  opened.rpc('pull.run');
  return { ...opened, products };
}

type Opened = ReturnType<typeof openHonest>;

const rounded = (amount: number): number => Math.round(amount / 100) * 100;
const times = (count: number, rowOf: (index: number) => RowCells): RowCells[] =>
  Array.from({ length: count }, (_none, index) => rowOf(index));

/** A row for each variation of so many products, changed. */
const changed =
  (products: number, change: (variation: Variation) => RowCells) =>
  (opened: Opened): RowCells[] =>
    opened.products.slice(0, products).flatMap((product, group) =>
      product.variations.map((variation) => ({
        ...{ ...productCells, ...variationCells, Group: `g${group}`, id: product.id, name: product.name },
        ...{ discount: product.discount, description: product.description },
        ...{ 'variations.id': variation.id, 'variations.sku': variation.sku, 'variations.price': variation.price },
        ...{ 'variations.price1': variation.price1, 'variations.price2': variation.price2 },
        ...{ 'variations.price3': variation.price3, 'variations.price_buy': variation.priceBuy },
        ...{ 'variations.price_reseller': variation.priceReseller, 'variations.weight': variation.weight },
        ...change(variation),
      })),
    );

const counted = ({ products }: Opened): RowCells[] =>
  products
    .flatMap(({ variations }) => variations)
    .slice(0, 200)
    .map(({ id }, index) => ({
      ...{ Group: 'a', warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': id },
      'stock_adjustment.warehouse_stock': index % 7 === 0 ? 0 : 36 + (index % 9),
    }));

const allPaid = ({ shop }: Opened): RowCells[] =>
  shop.state.orders
    .filter((order) => order.payment === 'UNPAID' && !order.isCancelled)
    .slice(0, 30)
    .map((order) => ({
      ...{ id: order.id, 'payment.status': 'INSTALLMENT', 'payment.amount': remainingOf(shop.state, order) },
      ...{ 'payment.date': '2026-03-02', 'payment.bank_id': shop.state.banks[0]?.id ?? 0 },
    }));

/** What is doubted of rows, each kind once; none may be a problem. */
function kindsOf(endpoint: string, rowsOf: (opened: Opened) => readonly RowCells[]): readonly string[] {
  const opened = openHonest(endpoint);
  const rows = rowsOf(opened);
  expect(rows.length).toBeGreaterThan(0);
  rows.forEach((cells, index) => {
    opened.fill(3 + index, cells);
  });
  const { records, counts } = opened.plan();
  expect([counts.problem, records.map(({ problem }) => problem).filter(Boolean)]).toEqual([0, []]);
  expect(counts.ready).toBeGreaterThan(0);
  return [
    ...new Set(
      records
        .flatMap(({ doubts }) => doubts)
        .map((text) => text.replace(/^.*?\): | \(and [\d,]+ more like this\)$|[\d.,]+/g, '')),
    ),
  ];
}

describe('an honest day’s work in rows', () => {
  it.each<[string, string, (opened: Opened) => readonly RowCells[]]>([
    [
      '40 expenses',
      'expense.create',
      () =>
        times(40, (index) => ({
          title: `Belanja ${index}`,
          note: 'kas',
          nominal: 1500 + index * 24_500,
          qty: 1 + (index % 3),
        })),
    ],
    [
      'costs and discounts of orders',
      'orderCost.create',
      () => [
        { category: 'OTHER COST', name: 'Bungkus kado', type: 'NOMINAL', nominal: '2000' },
        { category: 'DISCOUNT', name: 'Pelanggan lama', type: 'PERCENTAGE', percentage: '5' },
      ],
    ],
    [
      'a unique fee of a few hundred rupiah',
      'adminFee.create',
      () => times(9, (index) => ({ category_code: 'N', nominal: 111 * (index + 1) })),
    ],
    [
      'a promo of a tenth, and one of Rp15,000',
      'promo.create',
      () => [promoCells('PERCENTAGE', '10'), promoCells('NOMINAL', '15000')],
    ],
    [
      '20 new products',
      'product.create',
      () =>
        times(20, (index) => ({
          ...{
            ...productCells,
            ...variationCells,
            ...priceCells,
            name: `Kaos ${index}`,
            'variations.sku': `KB-${index}`,
          },
          ...{ 'variations.price': 130_000 + index * 5000, 'variations.weight': 250 },
        })),
    ],
    [
      'five per cent on the prices of 20 products',
      'product.update',
      changed(20, ({ price, priceReseller }) => ({
        'variations.price': rounded(price * 1.05),
        'variations.price_reseller': rounded(priceReseller * 1.05),
      })),
    ],
    ['a discount of Rp1,500', 'product.update', changed(20, () => ({ discount: 1500 }))],
    ['all that is due for 30 orders', 'order.pay', allPaid],
  ])('takes no doubt: %s', (_, endpoint, rowsOf) => {
    expect(kindsOf(endpoint, rowsOf)).toEqual([]);
  });

  it.each<[string, string, (opened: Opened) => readonly RowCells[]]>([
    [
      'costs of a few hundred rupiah',
      'orderCost.create',
      () =>
        times(10, (index) => ({
          category: 'OTHER COST',
          name: `Plastik ${index}`,
          type: 'NOMINAL',
          nominal: 300 + index * 50,
        })),
    ],
    [
      'a sale takes 40 % off, and resellers pay as before',
      'product.update',
      changed(20, ({ price }) => ({ 'variations.price': rounded(price * 0.6) })),
    ],
    ['200 counted, some of which are gone', 'stockOpname.create', counted],
  ])('takes one kind of doubt at most: %s', (_, endpoint, rowsOf) => {
    expect(kindsOf(endpoint, rowsOf)).toHaveLength(1);
  });
});
