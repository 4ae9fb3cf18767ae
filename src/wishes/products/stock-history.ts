import { catalogue } from '../../api/catalogue';
import { listEach } from '../../api/list-all';
import type { ProductHistory } from '../../api/resources/goods/product';
import { mainWarehouseId } from '../../api/resources/goods/warehouse';
import type { IdParameter } from '../../api/values/long-integer';
import { dayMs } from '../../days/day';
import { shopDay } from '../../days/shop-day';
import type { ShopSession } from '../../runs/shop-session';
import { isAddOnError } from '../../text/add-on-error';

/** Movements of each variation, the latest first; one that is gone is not in it. */
type Histories = ReadonlyMap<IdParameter, readonly ProductHistory[]>;

/**
 * What happened to the stock of variations since a moment, and up to two days before it, as the shop tells it by days. {api: Get Product Variation Histories}
 * @param since milliseconds since 1970.
 */
export function readHistories(session: ShopSession, variations: readonly IdParameter[], since: number): Histories {
  const { client, memory, platform } = session;
  const period = { start_date: shopDay(since - dayMs), end_date: shopDay(platform.clock.now() + dayMs) };
  const inputs = variations.map((id) => ({ id, ...period }));
  try {
    const lists = listEach(client, memory, catalogue.product.history, inputs);
    return new Map(variations.map((id, index) => [id, lists[index] ?? []]));
  } catch (error) {
    if (!isAddOnError(error) || error.code !== 'notFound') throw error;
    // One that somebody deleted must not hide what happened to the others.
    if (variations.length <= 1) return new Map();
    return new Map(variations.flatMap((id) => [...readHistories(session, [id], since)]));
  }
}

/** Those of one warehouse; the main one has no id there. */
export const movementsIn = (movements: readonly ProductHistory[], warehouseId: number): readonly ProductHistory[] =>
  movements.filter(({ warehouse }) => Number(warehouse.id ?? mainWarehouseId) === warehouseId);

/** What a movement added to the stock; below zero for what it took. */
export const changeOf = ({ stock }: ProductHistory): number => Number(stock.in) - Number(stock.out);
