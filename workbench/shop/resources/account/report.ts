import { type Call, type Handlers, missingRecord, ok, type Reply } from '../../handler';
import { dayOf } from '../../local-time';
import { daysIn, isWithin, previousPeriod, type ReportPeriod, reportPeriodOf } from '../../report-period';
import { rupiah } from '../../rupiah';
import { channelOf, groupOrders, isPaid, ordersWithin, type Sales, salesOf, sellerOf } from '../../sales';
import { type ShopState, totalStock } from '../../shop-state';
import { bankImage } from '../../state/banks';
import { expenseTotal } from '../../state/expenses';
import type { Order } from '../../state/orders';
import { totalOf } from '../../state/orders';

const spentIn = ({ expenses }: ShopState, { from, to }: ReportPeriod): number =>
  expenses.filter(({ day }) => day >= from && day <= to).reduce((sum, expense) => sum + expenseTotal(expense), 0);

/** By how much it grew, in percent; nothing grows from nothing. */
const growth = (now: number, before: number): number =>
  before === 0 ? 0 : Math.round(((now - before) / Math.abs(before)) * 100);

/** The period is compared with as many days right before it. */
function report(call: Call): Reply {
  const { state } = call;
  const period = reportPeriodOf(call);
  const earlier = previousPeriod(period);
  const orders = ordersWithin(state, period);
  const sales = salesOf(state, orders);
  const before = salesOf(state, ordersWithin(state, earlier));
  const spent = spentIn(state, period);
  const spentBefore = spentIn(state, earlier);
  const netProfit = sales.grossProfit - spent;
  const unpaid = orders.filter((order) => !isPaid(order)).reduce((sum, order) => sum + totalOf(order), 0);
  return ok({
    data: {
      net_sales: { nominal: sales.netSales, percentage: growth(sales.netSales, before.netSales) },
      gross_profit: { nominal: sales.grossProfit, percentage: growth(sales.grossProfit, before.grossProfit) },
      // The one amount that is a text.
      gross_sales: { nominal: sales.grossSales, unpaid: rupiah(unpaid) },
      net_profit: { nominal: netProfit, percentage: growth(netProfit, before.grossProfit - spentBefore) },
      expense: { nominal: spent, percentage: growth(spent, spentBefore) },
      discount: 0,
      postage: sales.postage,
      order_cost: sales.orderCost,
      product: holdingsOf(state),
      shopee_active: true,
      shopee: { escrow_expense: null, escrow_revenue: null, total_amount: null, total_escrow: null },
      supplier_pay: { show: true, nominal: 0 },
    },
  });
}

function holdingsOf({ variations }: ShopState) {
  let stock = 0;
  let assets = 0;
  for (const variation of variations.values()) {
    const count = totalStock(variation);
    stock += count;
    assets += count * variation.priceBuy;
  }
  return { total_stock: stock, assets };
}

const groupValues: Readonly<Record<string, (sales: Sales) => number>> = {
  'gross-sales': ({ grossSales }) => grossSales,
  'net-sales': ({ netSales }) => netSales,
  'gross-profit': ({ grossProfit }) => grossProfit,
};

function detailedReport(call: Call): Reply {
  const { state, path } = call;
  const measure = groupValues[path.group ?? ''];
  if (!measure) return missingRecord('Report');
  const orders = ordersWithin(state, reportPeriodOf(call)).filter(isPaid);
  const groups = (keyOf: (order: Order) => string) =>
    [...groupOrders(orders, keyOf)].map(([name, group]) => ({ name, value: measure(salesOf(state, group)) }));
  const sellers = new Map(orders.map((order) => [sellerOf(state, order).name, sellerOf(state, order).id]));
  return ok({
    by_source: groups(channelOf),
    by_admin: groups((order) => sellerOf(state, order).name).map(({ name, value }) => ({
      user_id: sellers.get(name) ?? 0,
      name,
      value,
    })),
  });
}

/** What came in on every account, by the day of the payment. */
function bankReport(call: Call): Reply {
  const { state } = call;
  const period = reportPeriodOf(call);
  const received = new Map<number, number>();
  for (const order of state.orders) {
    if (order.isCancelled) continue;
    for (const { bankId, nominal, paidAt } of state.orderPayments.of(order)) {
      if (isWithin(period, paidAt)) received.set(bankId, (received.get(bankId) ?? 0) + nominal);
    }
  }
  const accounts = state.banks.filter(({ id }) => received.has(id));
  return ok({
    data: accounts.map(({ id, name, holderName, accountNumber, type }) => ({
      id,
      bank: name,
      holder_name: holderName,
      bank_number: accountNumber,
      image: bankImage(type),
      nominal: received.get(id) ?? 0,
      idr: rupiah(received.get(id) ?? 0),
    })),
  });
}

/** One record for every day, which is told by its number in the month alone. */
function byDay(call: Call, toJson: (sales: Sales) => Readonly<Record<string, number>>): Reply {
  const { state } = call;
  const period = reportPeriodOf(call);
  const groups = groupOrders(ordersWithin(state, period), ({ createdAt }) => dayOf(createdAt));
  return ok({
    data: daysIn(period).map((day) => ({
      date: String(Number(day.slice(8))),
      ...toJson(salesOf(state, groups.get(day) ?? [])),
    })),
  });
}

function expeditionChart(call: Call): Reply {
  const orders = ordersWithin(call.state, reportPeriodOf(call)).filter(isPaid);
  const data = [...groupOrders(orders, ({ courier }) => courier)].map(([courier, group]) => ({
    expedition_name: courier.toUpperCase(),
    amount: salesOf(call.state, group).postage,
  }));
  return ok({ total: data.reduce((sum, { amount }) => sum + amount, 0), data });
}

/** By who sold; the period is this month unless it is said. */
function adminRevenue(call: Call): Reply {
  const { state } = call;
  const orders = ordersWithin(state, reportPeriodOf(call)).filter(isPaid);
  const groups = groupOrders(orders, (order) => String(sellerOf(state, order).id));
  return ok({
    data: [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { id, name, level } = sellerOf(state, first);
      const sales = salesOf(state, group);
      return [
        {
          user_id: id,
          name,
          level,
          net_sales: sales.netSales,
          gross_profit: sales.grossProfit,
          order_count: sales.orders,
          item_sold: sales.items,
        },
      ];
    }),
  });
}

/** {api: Get Report, Get Detailed Report, Get Bank Acount Report, Get Sales Chart, Get Profit Chart, Get Expedition Chart, Get Admin Revenue} */
export const reportHandlers: Handlers = {
  'GET /report': report,
  'GET /report/{group}': detailedReport,
  'GET /report/bank': bankReport,
  'GET /report/chart/sales': (call) => byDay(call, ({ netSales }) => ({ amount: netSales })),
  'GET /report/chart/profit': (call) =>
    byDay(call, ({ netSales, grossProfit }) => ({ net_sales: netSales, gross_profit: grossProfit })),
  'GET /report/chart/expedition': expeditionChart,
  'GET /order/admin-revenue': adminRevenue,
};
