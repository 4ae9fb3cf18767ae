import { catalogue } from '../../../api/catalogue';
import { filterInputs } from '../../../api/list-all';
import type { Order } from '../../../api/resources/orders/order';
import { readMoment } from '../../../days/read-moment';
import { shopDay } from '../../../days/shop-day';
import type { ShopSession } from '../../../runs/shop-session';

/** Orders are dated to the second by the shop's clock: about how far it is from ours where it tells, and where it does not. */
const marginMs = { told: 10_000, untold: 120_000 } as const;
const ordersAPage = 100;

/** Orders that took a variation, with the moment of each, as far as it is told. */
type Takers = ReadonlyMap<number, number | undefined>;

/** What was sold lately. */
export interface RecentSales {
  readonly takers: ReadonlyMap<number, Takers>;
  /** What is to be added to a moment by our clock to have the shop's, and how far that may be wrong; milliseconds. */
  readonly aheadMs: number;
  readonly marginMs: number;
}

interface Period {
  /** Milliseconds since 1970, by our clock. */
  readonly from: number;
  readonly until: number;
}

/** Orders that may have taken a variation within a period. */
export const ordersOf = (
  { takers, aheadMs, marginMs: margin }: RecentSales,
  variation: number,
  { from, until }: Period,
): ReadonlySet<number> =>
  new Set(
    [...(takers.get(variation) ?? [])]
      .filter(([, at = from + aheadMs]) => at >= from + aheadMs - margin && at <= until + aheadMs + margin)
      .map(([order]) => order),
  );

/** Which variations were sold since a moment by our clock: the latest orders, page by page until they are older than it. */
export function readRecentSales(session: ShopSession, since: number): RecentSales {
  const { memory, client } = session;
  const { list } = catalogue.order;
  const ahead = client.aheadMs();
  const clocks = { aheadMs: ahead ?? 0, marginMs: ahead === undefined ? marginMs.untold : marginMs.told };
  const earliest = since + clocks.aheadMs - clocks.marginMs;
  const filters = memory.insistsOnFilter[list.id] ? filterInputs(list) : [{}];
  const takers = new Map<number, Map<number, number | undefined>>();
  for (const { products, order_id, created_at } of filters.flatMap((filter) =>
    ordersSince(session, earliest, filter),
  )) {
    for (const { product_meta_id } of products ?? []) {
      const variation = Number(product_meta_id);
      const own = takers.get(variation) ?? new Map<number, number | undefined>();
      takers.set(variation, own.set(Number(order_id), readMoment(created_at)));
    }
  }
  return { takers, ...clocks };
}

/** @param earliest by the shop's clock. */
function ordersSince(session: ShopSession, earliest: number, filter: object): Order[] {
  const latest = session.platform.clock.now() + marginMs.untold;
  const period = { start_date: shopDay(earliest), end_date: shopDay(Math.max(latest, earliest)) };
  const found: Order[] = [];
  for (let page = 1; ; page += 1) {
    const input = { ...period, ...filter, per_page: ordersAPage, pagination_offset: page };
    const { data, page: place } = session.client.call(catalogue.order.list, input);
    const recent = data.filter(({ created_at }) => (readMoment(created_at) ?? earliest) >= earliest);
    found.push(...recent);
    if (recent.length < data.length || page >= (place?.totalPages ?? 1)) return found;
  }
}
