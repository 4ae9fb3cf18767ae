import { catalogue } from '../../../api/catalogue';
import type { Client, Progress } from '../../../api/client';
import type { Product, Variation } from '../../../api/resources/goods/product';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import type { IdParameter } from '../../../api/values/long-integer';

/** A variation's stock by warehouse id. A warehouse that is not in it holds none of it: missing is not 0. */
export type StockByWarehouse = ReadonlyMap<number, number>;

/** Products from other suppliers and preorders have no quantity of their own. */
export const hasQuantity = ({ product_type }: { readonly product_type: string }): boolean => product_type === 'S';

/**
 * Stock per warehouse of every variation of the products, by variation id. What lives in the main warehouse alone is in the
 * product's own answer; only variations spread over warehouses cost one call each.
 * @param wanted limits the extra calls to these variations; all when absent.
 */
export function readStock(
  client: Client,
  products: readonly Product[],
  wanted?: ReadonlySet<IdParameter>,
  onProgress?: Progress,
): ReadonlyMap<number, StockByWarehouse> {
  const counted = products.filter(hasQuantity);
  const inMain = counted.filter((product) => !product.is_warehouse);
  const stock = new Map<number, StockByWarehouse>(
    inMain.flatMap(({ variations }) =>
      variations.map((variation) => [variation.id, inMainWarehouse(variation)] as const),
    ),
  );
  const spread = counted
    .filter((product) => product.is_warehouse)
    .flatMap(({ variations }) => variations.filter(({ id }) => wanted?.has(id) ?? true));
  const outcomes = client.callMany(
    catalogue.product.warehouseStock,
    spread.map(({ id }) => ({ variation_id: id })),
    onProgress,
  );
  outcomes.forEach((outcome, index) => {
    if (!outcome.ok) throw outcome.error;
    const variation = spread[index];
    if (variation) {
      stock.set(variation.id, new Map(outcome.answer.data.map((line) => [line.warehouse_id, Number(line.stock)])));
    }
  });
  return stock;
}

const inMainWarehouse = (variation: Variation): StockByWarehouse =>
  new Map([[mainWarehouseId, Number(variation.stock_quantity)]]);
