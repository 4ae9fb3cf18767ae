import { catalogue } from '../../../api/catalogue';
import type { Progress } from '../../../api/client';
import type { Endpoint } from '../../../api/endpoint';
import { isPlainObject } from '../../../api/plain-object';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { idParameter } from '../../../api/values/long-integer';
import { readMoney, readNumber } from '../../../api/values/read-number';
import type { ShopSession } from '../../../runs/shop-session';
import { stockColumn, variations } from '../../../tables/datasets/goods/variations';
import { readEach } from '../../../wishes/read-each';
import type { RowRecord } from '../../row-record';
import { type PulledTables, saidOf } from '../pulled-values';

/** Pieces of a variation that a request takes from a warehouse; below 0 what it adds, 0 where it only counts them. */
export interface TakenPieces {
  /** The key of the column that says how many. */
  readonly column: string;
  /** The key of the column that says of which variation. */
  readonly idColumn: string;
  readonly variation: string;
  /** `undefined` where the request names none: then the shop takes it from where it is. */
  readonly warehouse: number | undefined;
  readonly pieces: number;
}

type Input = Readonly<Record<string, unknown>>;

const objectsIn = (list: unknown): Input[] => [list].flat().filter(isPlainObject);
const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const warehouseIn = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));

const adjustedId = 'stock_adjustment.variation_id';

/** What requests take, by endpoint. Only a shop's own stock is counted: goods of suppliers and goods made to order are not. */
const takers: Readonly<Record<string, (input: Input) => TakenPieces[]>> = {
  'product.updateStock': ({ variation_id, stock }) =>
    objectsIn(stock).map(({ amount, status, warehouse_id }) => ({
      ...{
        column: 'stock.amount',
        idColumn: 'variation_id',
        variation: String(variation_id),
        warehouse: warehouseIn(warehouse_id),
      },
      pieces: status === 'SUB' ? numberIn(amount) : -numberIn(amount),
    })),
  'stockTransfer.create': ({ origin_warehouse_id, stock_adjustment }) =>
    objectsIn(stock_adjustment).map(({ variation_id, transfer_stock }) => ({
      ...{ column: 'stock_adjustment.transfer_stock', idColumn: adjustedId, variation: String(variation_id) },
      ...{ warehouse: warehouseIn(origin_warehouse_id), pieces: numberIn(transfer_stock) },
    })),
  'stockOpname.create': ({ warehouse_id, stock_adjustment }) =>
    objectsIn(stock_adjustment).map(({ variation_id }) => ({
      ...{ column: 'stock_adjustment.warehouse_stock', idColumn: adjustedId, variation: String(variation_id) },
      ...{ warehouse: warehouseIn(warehouse_id), pieces: 0 },
    })),
  'product.syncStock': ({ variation_id }) => [
    { column: 'amount', idColumn: 'variation_id', variation: String(variation_id), warehouse: undefined, pieces: 0 },
  ],
  'order.create': ({ products }) =>
    objectsIn(products).flatMap(({ id, qty, warehouse_id, product_status }) =>
      product_status === 'S'
        ? [
            {
              column: 'products.qty',
              idColumn: 'products.id',
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

/** What something is sold for: to everybody, and at the lowest and the highest of the prices that customers have. */
export interface Prices {
  readonly low: number;
  readonly price: number;
  readonly high: number;
}

/** What the shop says by now of what rows take, and sell. */
export interface Shelves {
  /** How many pieces there are; `undefined` where nobody knows. */
  readonly stockOf: (taken: TakenPieces) => number | undefined;
  /** Whether the shop was asked how many there are, and did not say so. */
  readonly isUntold: (taken: TakenPieces) => boolean;
  /** `undefined` where nobody knows. */
  readonly pricesOf: (variation: string) => Prices | undefined;
  /** Whether the shop says that it has no such variation. */
  readonly isGone: (variation: string) => boolean;
}

/** Of more the last pull is believed: each is a request of its own. */
const mostAsked = 200;
/** So many are asked about only to learn whether there are such; where nothing was pulled, nobody knows that of any. */
const mostStrange = 40;

const soldAt = ['price', 'price_reseller', 'price1', 'price2', 'price3'] as const;

/** Asks the shop for the stock and the prices of what records take from stocks, and whether it has what else they move or count; of what it does not say, the last pull tells. */
export function readShelves(
  session: ShopSession,
  { id: endpoint }: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): Shelves {
  const ready = records.filter(({ status }) => status === 'ready');
  const moved = ready.flatMap(({ input }) => takenBy(endpoint, input));
  const tables = tablesOf(variations.id);
  const isPulled = ({ variation }: TakenPieces) => tables.some(({ baseline }) => variation in baseline.rows);
  const strange = moved.filter((one) => one.pieces <= 0 && !isPulled(one)).slice(0, mostStrange);
  const taken = [...moved.filter(({ pieces }) => pieces > 0), ...strange];
  const asked = [...new Map(taken.map((one) => [shelfOf(one), one]))].slice(0, mostAsked);
  const inputs = asked.map(([shelf, { variation, warehouse }]) => {
    const place = warehouse === undefined ? {} : { warehouse_id: warehouse };
    return [shelf, { variation_id: idParameter(variation), ...place }] as const;
  });
  const report: Progress = (done, total) => session.run.report('step.reading', done, total);
  const { told, untold } = readEach(session.client, catalogue.product.checkStock, new Map(inputs), report);
  const sold = new Map(asked.map(([shelf, { variation }]) => [variation, told.get(shelf)]));
  const shelves = new Set(asked.map(([shelf]) => shelf));
  const unsaid = new Set(asked.flatMap(([shelf, { variation }]) => (untold.has(shelf) ? [variation] : [])));
  const saidIn = (variation: string, column: string) => saidOf(tablesOf(variations.id), variation, column);
  return {
    stockOf: (one) => {
      const said = saidIn(one.variation, stockColumn(one.warehouse ?? mainWarehouseId));
      return readNumber(told.get(shelfOf(one))?.stock) ?? readNumber(said);
    },
    isUntold: (one) => {
      const shelf = shelfOf(one);
      return shelves.has(shelf) && readNumber(told.get(shelf)?.stock) === undefined;
    },
    pricesOf: (variation) => {
      const { price, price_dropship: price_reseller, price1, price2, price3 } = sold.get(variation) ?? {};
      const now: Readonly<Record<string, unknown>> = { price, price_reseller, price1, price2, price3 };
      const prices = soldAt
        .map((column) => Number(readMoney(now[column]) ?? saidIn(variation, column) ?? 0))
        .filter((amount) => amount > 0);
      const [own] = prices;
      return own === undefined ? undefined : { low: Math.min(...prices), price: own, high: Math.max(...prices) };
    },
    isGone: (variation) => sold.has(variation) && sold.get(variation) === undefined && !unsaid.has(variation),
  };
}
