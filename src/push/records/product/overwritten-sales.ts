import { catalogue } from '../../../api/catalogue';
import { filterInputs, listEach } from '../../../api/list-all';
import type { ProductHistory } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import type { Order } from '../../../api/resources/orders/order';
import { readMoment } from '../../../api/values';
import { dayMs } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import type { ShopSession } from '../../../runs/shop-session';
import type { OverwrittenSale } from '../../../state/schema/push-lines';
import { markerStart } from '../../operation';

/** Clocks differ, and orders are dated to the second. */
const marginMs = 120_000;
const ordersAPage = 100;
const mostPages = 20;

/** Variations that were sold lately, with the orders that took them. */
type RecentSales = ReadonlyMap<number, ReadonlySet<number>>;

/** Which variations were sold since a moment: the latest orders, page by page until they are older than it. */
export function readRecentSales(session: ShopSession, since: number): RecentSales {
  const { memory } = session;
  const { list } = catalogue.order;
  const filters = memory.insistsOnFilter[list.id] ? filterInputs(list) : [{}];
  const sales = new Map<number, Set<number>>();
  for (const filter of filters) {
    for (const order of recentOrders(session, since, filter)) {
      for (const { product_meta_id } of order.products ?? []) {
        const variation = Number(product_meta_id);
        sales.set(variation, (sales.get(variation) ?? new Set<number>()).add(Number(order.order_id)));
      }
    }
  }
  return sales;
}

function recentOrders(session: ShopSession, since: number, filter: object): Order[] {
  const { clock } = session.platform;
  const period = { start_date: shopDay(since - marginMs), end_date: shopDay(clock.now() + marginMs) };
  const found: Order[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const input = { ...period, ...filter, per_page: ordersAPage, pagination_offset: page };
    const { data, page: place } = session.client.call(catalogue.order.list, input);
    const recent = data.filter(({ created_at }) => (readMoment(created_at) ?? since) >= since - marginMs);
    found.push(...recent);
    if (recent.length < data.length || page >= (place?.totalPages ?? 1)) break;
  }
  return found;
}

/**
 * Finds sales that sending products back has wiped out. The stock history shows each as the order's movement, undone at once by a movement
 * without an order that brings the stock to exactly what was sent.
 * @param carried stock that was sent, by `variation/warehouse`.
 */
export function findOverwrittenSales(
  session: ShopSession,
  carried: ReadonlyMap<string, number>,
  sales: RecentSales,
): OverwrittenSale[] {
  const sold = [...new Set([...carried.keys()].map((key) => Number(key.split('/')[0])))].filter((id) => sales.has(id));
  const { clock } = session.platform;
  const period = { start_date: shopDay(clock.now() - 2 * dayMs), end_date: shopDay(clock.now() + dayMs) };
  const histories = listEach(
    session.client,
    session.memory,
    catalogue.product.history,
    sold.map((id) => ({ id, ...period })),
  );
  return [...carried].flatMap(([key, stock]) => {
    const [variationId = 0, warehouseId = 0] = key.split('/').map(Number);
    const movements = (histories[sold.indexOf(variationId)] ?? []).filter(
      ({ warehouse }) => Number(warehouse.id ?? mainWarehouseId) === warehouseId,
    );
    const shift = shiftIn(movements, stock, sales.get(variationId) ?? new Set());
    return shift === 0 ? [] : [{ variationId, warehouseId, shift }];
  });
}

const changeOf = ({ stock }: ProductHistory): number => Number(stock.in) - Number(stock.out);

const isOurs = ({ detail }: ProductHistory): boolean => detail.description.startsWith(markerStart);

/** What sending a whole product makes is neither an order's nor an opname's, and does not carry our name, as a difference that we push does. */
const isReset = (movement: ProductHistory, carried: number): boolean =>
  movement.detail.id_order === null &&
  !movement.detail.stock_opname_id &&
  !isOurs(movement) &&
  Number(movement.stock.last) === carried;

/**
 * What was reset is what came right before it and adds up to the opposite. With a sale in it, whatever a colleague corrected in the same moment
 * is made good too; without one, it may as well be somebody's correction of a correction, and is left alone. We push nothing in between.
 * @param movements the latest first.
 */
function shiftIn(movements: readonly ProductHistory[], carried: number, orders: ReadonlySet<number>): number {
  for (const [index, movement] of movements.entries()) {
    const reset = changeOf(movement);
    if (!isReset(movement, carried) || reset === 0) continue;
    let undone = 0;
    let hasSale = false;
    for (const older of movements.slice(index + 1)) {
      if (isOurs(older)) break;
      undone += changeOf(older);
      hasSale ||= orders.has(Number(older.detail.id_order));
      if (undone === -reset) break;
    }
    if (hasSale && undone === -reset) return undone;
  }
  return 0;
}
