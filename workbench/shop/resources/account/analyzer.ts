import { type Call, type Handlers, ok, type Reply } from '../../handler';
import { mailToOwner } from '../../mail-to-owner';
import { reportPeriodOf } from '../../report-period';
import { channelOf, groupOrders, ordersWithin, type Sales, salesOf } from '../../sales';
import type { ShopState } from '../../shop-state';
import type { Order } from '../../state/orders';
import { customerCategoryNames } from '../../state/payment-settings';
import { paged } from '../../wire/paging';

/** Orders name no category of their customer here: all are ordinary customers. */
const ordinary = 'N';

const ordersAsked = (call: Call): readonly Order[] =>
  call.query.category === undefined || call.query.category === ordinary
    ? ordersWithin(call.state, reportPeriodOf(call))
    : [];

const customerOrders: Readonly<Record<string, (sales: Sales) => number>> = {
  SOLD_ITEMS: ({ items }) => items,
  GROSS_SALES: ({ grossSales }) => grossSales,
  NET_SALES: ({ netSales }) => netSales,
  GROSS_PROFIT: ({ grossProfit }) => grossProfit,
};

function bestCustomers(call: Call): Reply {
  const { state, query } = call;
  const rankOf = customerOrders[String(query.order_by)];
  const groups = [...groupOrders(ordersAsked(call), ({ customerName, customerPhone }) => customerName + customerPhone)];
  const ranked = groups
    .map(([, orders]) => ({ orders, rank: rankOf ? rankOf(salesOf(state, orders)) : orders.length }))
    .sort((a, b) => b.rank - a.rank);
  return ok(paged(call, ranked, { default: 100 }, ({ orders }) => customerJson(orders)));
}

function customerJson(orders: readonly Order[]) {
  const [first] = orders;
  return {
    name: first?.customerName ?? '',
    email: null,
    total_order: orders.length,
    city: first?.customerAddress ?? '',
    address: first?.customerAddress ?? '',
    category: ordinary,
    category_name: customerCategoryNames[ordinary] ?? '',
  };
}

/** A product, a variation or a category with what was sold of it. */
interface SoldGoods {
  readonly id: number;
  readonly name: string;
  readonly sku: string | null;
  readonly orders: Set<number>;
  sold: number;
  netSales: number;
}

function bestGoods(call: Call): Reply {
  const { state, query } = call;
  const goods = new Map<string, SoldGoods>();
  for (const order of ordersWithin(state, reportPeriodOf(call))) {
    for (const line of order.lines) {
      const { key, ...named } = groupOfLine(state, line, query.group_by);
      const entry = goods.get(key) ?? { ...named, orders: new Set(), sold: 0, netSales: 0 };
      entry.orders.add(order.id);
      entry.sold += line.quantity;
      entry.netSales += line.price * line.quantity;
      goods.set(key, entry);
    }
  }
  const ranked = [...goods.values()].sort((a, b) => b.sold - a.sold || a.id - b.id);
  const toJson = ({ id, name, sku, orders, sold, netSales }: SoldGoods) => ({
    id,
    name,
    sku,
    total_order: orders.size,
    sold_items: sold,
    net_sales: netSales,
  });
  return ok(paged(call, ranked, { default: 100 }, toJson));
}

/** By product unless it is said otherwise. */
function groupOfLine(state: ShopState, { variationId, name }: Order['lines'][number], by: unknown) {
  const variation = state.variations.get(variationId);
  const product = state.products.get(variation?.productId ?? 0);
  if (by === 'SKU') return { key: String(variationId), id: variationId, name, sku: variation?.sku ?? '' };
  const id = by === 'CATEGORY' ? (product?.categoryId ?? 0) : (product?.id ?? 0);
  const category = product?.categoryName ?? 'Uncategorized';
  return { key: String(id), id, name: by === 'CATEGORY' ? category : name, sku: null };
}

function bestLocations(call: Call): Reply {
  const orders = ordersAsked(call);
  const groups = [...groupOrders(orders, ({ customerAddress }) => customerAddress)];
  groups.sort(([, a], [, b]) => b.length - a.length);
  return ok({
    data: groups.map(([city, { length }]) => ({
      city,
      percentage: Math.round((length / orders.length) * 100),
      order: length,
    })),
  });
}

/** The table says that net sales are counted when asked for; the example shows them either way. */
function bestChannels(call: Call): Reply {
  const { state, query } = call;
  const groups = [...groupOrders(ordersAsked(call), channelOf)].sort(([, a], [, b]) => b.length - a.length);
  const isCounted = String(query.with_net_sales) === '1';
  const data = groups.map(([title, orders]) => ({
    title,
    net_sales: isCounted ? salesOf(state, orders).netSales : 0,
    total: orders.length,
  }));
  return ok({ data: data.slice(0, Number(query.per_page ?? data.length)) });
}

/** A record for each category that ordered. */
function customerChart(call: Call): Reply {
  const total = ordersAsked(call).length;
  const record = { total_order: total, category: ordinary, category_name: customerCategoryNames[ordinary] ?? '' };
  return ok({ data: total === 0 ? [] : [record] });
}

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const jakartaMs = 7 * 3_600_000;

/** The busiest day first; all seven are told. */
function weekdayChart(call: Call): Reply {
  const totals = weekdays.map((day, index) => ({ id: index + 1, day, total: 0 }));
  for (const { createdAt } of ordersAsked(call)) {
    const record = totals[new Date(createdAt + jakartaMs).getUTCDay()];
    if (record) record.total += 1;
  }
  return ok({ data: totals.sort((a, b) => b.total - a.total || a.id - b.id) });
}

/** {api: Best Customer, Best Sales Product, Best Location, Best Sales Channels, Customer Chart, Analyzer Chart, Download Best Sales Product, Download Best Customer} */
export const analyzerHandlers: Handlers = {
  'GET /analyzer/customer': bestCustomers,
  'GET /analyzer/sales': bestGoods,
  'GET /analyzer/location': bestLocations,
  'GET /analyzer/sales-channel': bestChannels,
  'GET /analyzer/customer/chart': customerChart,
  'GET /analyzer/chart': weekdayChart,
  'GET /analyzer/sales/download': (call) => mailToOwner(call, 'best sales products'),
  'GET /analyzer/customer/download': (call) => mailToOwner(call, 'best customers'),
};
