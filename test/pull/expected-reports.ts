import type { Shop } from '../../workbench/shop/shop';
import { type Days, eachDay, grouped, jakartaDay, ShopBooks, total } from './shop-books';

/** Rows by column key, in the order in which a report shows them; days as texts. */
export type ExpectedRows = readonly Readonly<Record<string, string | number>>[];

type Expect = (books: ShopBooks, shop: Shop, days: Days) => ExpectedRows;

const jakartaMs = 7 * 3_600_000;
const dayMs = 86_400_000;

const channelNames: Readonly<Record<string, string>> = {
  APP: 'App Dashboard',
  STORE_FRONT: 'Storefront',
  SHOPEE: 'Shopee',
};
const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

const change = (now: number, before: number): number =>
  before === 0 ? 0 : Math.round(((now - before) / Math.abs(before)) * 100) / 100;

const earlierDays = ({ from, to }: Days): Days => {
  const length = eachDay({ from, to }).length;
  const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
  return { from: shifted(from, -length), to: shifted(from, -1) };
};

const report: Expect = (books, shop, days) => {
  const before = new ShopBooks(shop, earlierDays(days));
  const net = books.profit(books.paid) - books.expense;
  return [
    {
      period: `${days.from} – ${days.to}`,
      from: days.from,
      to: days.to,
      gross_sales: books.gross(books.paid),
      unpaid: books.gross(books.orders) - books.gross(books.paid),
      net_sales: books.goods(books.paid),
      gross_profit: books.profit(books.paid),
      expense: books.expense,
      net_profit: net,
      net_sales_change: change(books.goods(books.paid), before.goods(before.paid)),
      gross_profit_change: change(books.profit(books.paid), before.profit(before.paid)),
      expense_change: change(books.expense, before.expense),
      net_profit_change: change(net, before.profit(before.paid) - before.expense),
      discount: 0,
      postage: books.postage(books.paid),
      order_cost: total(books.paid, ({ otherCost = 0 }) => otherCost),
      'supplier_pay.nominal': 0,
      'shopee.total_amount': '',
      'product.total_stock': books.stock,
      'product.assets': books.assets,
    },
  ];
};

const amounts = (books: ShopBooks, orders: ShopBooks['orders']) => ({
  gross_sales: books.gross(orders),
  net_sales: books.goods(orders),
  gross_profit: books.profit(orders),
});

const bestGoods =
  (
    groupOf: (books: ShopBooks, line: { variationId: number; name: string }) => Record<'id' | 'name' | 'sku', string>,
  ): Expect =>
  (books) => {
    const lines = books.orders.flatMap((order) => order.lines.map((line) => ({ ...line, order: order.id })));
    return grouped(lines, (line) => groupOf(books, line).id)
      .map(([, sold]) => ({
        ...(sold[0] ? groupOf(books, sold[0]) : {}),
        sold_items: total(sold, ({ quantity }) => quantity),
        total_order: new Set(sold.map(({ order }) => order)).size,
        net_sales: total(sold, ({ price, quantity }) => price * quantity),
      }))
      .sort((a, b) => b.sold_items - a.sold_items || Number(a.id) - Number(b.id))
      .map((row, index) => ({ rank: String(index + 1), ...row, rest: '' }));
  };

/** What every report must show, by dataset. */
export const expectedReports: Readonly<Record<string, Expect>> = {
  report,
  'report-by-source': (books) =>
    grouped(books.paid, ({ category }) => channelNames[category] ?? category).map(([name, orders]) => ({
      id: name,
      name,
      ...amounts(books, orders),
    })),
  'report-by-staff': (books, { state }) =>
    grouped(books.paid, ({ category }) => (category === 'APP' ? '1' : '0')).map(([id, orders]) => ({
      id,
      name: id === '1' ? (state.staff[0]?.name ?? '') : 'Uncategorized',
      ...amounts(books, orders),
    })),
  'report-bank': (books, { state }) =>
    state.banks
      .filter(({ id }) => books.received.has(id))
      .map(({ id, name, holderName, accountNumber }) => ({
        id: String(id),
        bank: name,
        holder_name: holderName,
        bank_number: accountNumber,
        nominal: books.received.get(id) ?? 0,
      })),
  'report-expedition': (books) =>
    grouped(books.paid, ({ courier }) => courier.toUpperCase()).map(([expedition_name, orders], index) => ({
      rank: String(index + 1),
      expedition_name,
      amount: books.postage(orders),
    })),
  'report-sales': (books, _shop, days) =>
    eachDay(days).map((day) => ({
      id: day,
      day,
      amount: books.goods(books.paid.filter(({ createdAt }) => jakartaDay(createdAt) === day)),
    })),
  'report-profit': (books, _shop, days) =>
    eachDay(days).map((day) => {
      const orders = books.paid.filter(({ createdAt }) => jakartaDay(createdAt) === day);
      return { id: day, day, net_sales: books.goods(orders), gross_profit: books.profit(orders) };
    }),
  'best-customers': (books) =>
    grouped(books.orders, ({ customerName, customerPhone }) => customerName + customerPhone)
      .map(([, orders]) => ({ first: orders[0], total_order: orders.length }))
      .sort((a, b) => b.total_order - a.total_order)
      .map(({ first, total_order }, index) => ({
        rank: String(index + 1),
        name: first?.customerName ?? '',
        total_order,
        city: first?.customerAddress ?? '',
        address: first?.customerAddress ?? '',
        email: '',
      })),
  'best-products': bestGoods((books, { variationId, name }) => ({
    id: String(books.productOf(variationId)?.id ?? 0),
    name,
    sku: '',
  })),
  'best-skus': bestGoods((books, { variationId, name }) => ({
    id: String(variationId),
    name,
    sku: books.variation(variationId)?.sku ?? '',
  })),
  'best-categories': bestGoods((books, { variationId }) => ({
    id: String(books.productOf(variationId)?.categoryId ?? 0),
    name: books.productOf(variationId)?.categoryName ?? 'Uncategorized',
    sku: '',
  })),
  'best-locations': (books) =>
    grouped(books.orders, ({ customerAddress }) => customerAddress)
      .map(([city, orders]) => ({ city, order: orders.length }))
      .sort((a, b) => b.order - a.order)
      .map(({ city, order }, index) => ({
        rank: String(index + 1),
        city,
        order,
        percentage: Math.round((order / books.orders.length) * 100) / 100,
      })),
  'best-channels': (books) =>
    grouped(books.orders, ({ category }) => channelNames[category] ?? category)
      .map(([title, orders]) => ({ title, orders }))
      .sort((a, b) => b.orders.length - a.orders.length)
      .map(({ title, orders }, index) => ({
        rank: String(index + 1),
        title,
        total: orders.length,
        net_sales: books.goods(orders.filter(({ payment }) => payment === 'PAID')),
      })),
  'orders-by-customer-category': (books) => [
    { category: 'N', category_name: 'Pelanggan', total_order: books.orders.length },
  ],
  'orders-by-weekday': (books) =>
    weekdays.map((day, index) => ({
      id: String(((index + 1) % 7) + 1),
      day,
      total: books.orders.filter(({ createdAt }) => new Date(createdAt + jakartaMs).getUTCDay() === (index + 1) % 7)
        .length,
    })),
  'customers-per-month': (_books, { state }) =>
    grouped(state.customers, ({ createdAt }) => jakartaDay(createdAt).slice(0, 7))
      .map(([date, customers]) => ({ date, total: customers.length }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
};
