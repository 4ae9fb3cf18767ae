import { isPlainObject } from '../../api/plain-object';
import { mainWarehouseId } from '../../api/resources/goods/warehouse';

/** Pieces of a variation that a request takes from a warehouse; below 0 what it adds. */
export interface TakenPieces {
  /** The key of the column that says how many. */
  readonly column: string;
  readonly variation: string;
  /** `undefined` where the request names none: then the shop takes it from where it is. */
  readonly warehouse: number | undefined;
  readonly pieces: number;
}

type Input = Readonly<Record<string, unknown>>;

const objectsIn = (list: unknown): Input[] => [list].flat().filter(isPlainObject);
const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const warehouseIn = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));

/** What requests take, by endpoint. Only a shop's own stock is counted: goods of suppliers and goods made to order are not. */
const takers: Readonly<Record<string, (input: Input) => TakenPieces[]>> = {
  'product.updateStock': ({ variation_id, stock }) =>
    objectsIn(stock).map(({ amount, status, warehouse_id }) => ({
      ...{ column: 'stock.amount', variation: String(variation_id), warehouse: warehouseIn(warehouse_id) },
      pieces: status === 'SUB' ? numberIn(amount) : -numberIn(amount),
    })),
  'stockTransfer.create': ({ origin_warehouse_id, stock_adjustment }) =>
    objectsIn(stock_adjustment).map(({ variation_id, transfer_stock }) => ({
      ...{ column: 'stock_adjustment.transfer_stock', variation: String(variation_id) },
      ...{ warehouse: warehouseIn(origin_warehouse_id), pieces: numberIn(transfer_stock) },
    })),
  'order.create': ({ products }) =>
    objectsIn(products).flatMap(({ id, qty, warehouse_id, product_status }) =>
      product_status === 'S'
        ? [
            {
              column: 'products.qty',
              variation: String(id),
              warehouse: warehouseIn(warehouse_id),
              pieces: numberIn(qty),
            },
          ]
        : [],
    ),
};

/** What a request takes from stocks; nothing of requests that take none. */
export const takenBy = (endpoint: string, input: Input): readonly TakenPieces[] => takers[endpoint]?.(input) ?? [];

/** Where pieces are taken from: `8000001@0`. */
export const shelfOf = ({ variation, warehouse = mainWarehouseId }: TakenPieces): string => `${variation}@${warehouse}`;
