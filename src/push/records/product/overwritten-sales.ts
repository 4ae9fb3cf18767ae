import type { ProductHistory } from '../../../api/resources/goods/product';
import type { ShopSession } from '../../../runs/shop-session';
import type { OverwrittenSale } from '../../../state/schema/push-lines';
import { changeOf, movementsIn, readHistories } from '../../../wishes/products/stock-history';
import { markerStart } from '../../operation';
import { ordersOf, type RecentSales, readRecentSales } from './recent-sales';

/** Stock that went along with a product and may have been written back, whatever had become of it since it was read. */
export interface Carried {
  readonly run: string;
  /** When it was read first, and the latest moment at which its request can have arrived; milliseconds since 1970, by our clock. */
  readonly from: number;
  readonly until: number;
  /** By `variation/warehouse`; several figures where several requests may have arrived. */
  readonly stock: ReadonlyMap<string, readonly number[]>;
}

/** What sending a product back has wiped out. */
export interface Overwritten {
  readonly certain: readonly OverwrittenSale[];
  /** Sales after which somebody may have corrected the stock by hand to just what had been sent: a person has to look. */
  readonly doubted: readonly OverwrittenSale[];
  /** Variations that were sold meanwhile, and of which the shop tells no history: whether the sale was wiped out nobody knows. */
  readonly untold: readonly number[];
}

export const nothingOverwritten: Overwritten = { certain: [], doubted: [], untold: [] };

/**
 * Finds sales that sending products back has wiped out. The latest orders tell which variations were sold; their history shows each sale as the
 * order's movement, undone by a movement without an order that brings the stock to exactly what was sent.
 * @returns what was found, in the order of what was carried.
 */
export function findOverwrittenSales(session: ShopSession, carried: readonly Carried[]): readonly Overwritten[] {
  const withStock = carried.filter(({ stock }) => stock.size > 0);
  if (withStock.length === 0) return carried.map(() => nothingOverwritten);
  const since = Math.min(...withStock.map(({ from }) => from));
  const sales = readRecentSales(session, since);
  const soldIn = (one: Carried) => variationsIn(one).filter((id) => ordersOf(sales, id, one).size > 0);
  const sold = [...new Set(withStock.flatMap(soldIn))];
  const histories = readHistories(session, sold, since);
  return carried.map((one) => overwrittenIn(one, sales, histories));
}

const variationsIn = ({ stock }: Carried): number[] => [...stock.keys()].map((key) => Number(key.split('/')[0]));

function overwrittenIn(carried: Carried, sales: RecentSales, histories: ReturnType<typeof readHistories>): Overwritten {
  const untold = variationsIn(carried).filter((id) => !histories.has(id) && ordersOf(sales, id, carried).size > 0);
  const found = [...carried.stock].map(([key, figures]) => {
    const [variationId = 0, warehouseId = 0] = key.split('/').map(Number);
    const movements = movementsIn(histories.get(variationId) ?? [], warehouseId);
    const orders = ordersOf(sales, variationId, carried);
    const shifts = resetsIn({ movements: sinceOurs(movements, carried), figures, orders });
    const sum = (isCertain: boolean) => ({
      ...{ variationId, warehouseId },
      shift: shifts.filter((one) => one.isCertain === isCertain).reduce((total, one) => total + one.undone, 0),
    });
    return { certain: sum(true), doubted: sum(false) };
  });
  const shifted = ({ shift }: OverwrittenSale) => shift !== 0;
  return {
    certain: found.map(({ certain }) => certain).filter(shifted),
    doubted: found.map(({ doubted }) => doubted).filter(shifted),
    untold: [...new Set(untold)],
  };
}

/** What the run itself moved, it moved before it read the product. */
function sinceOurs(movements: readonly ProductHistory[], { run }: Carried): readonly ProductHistory[] {
  const ours = movements.findIndex(({ detail }) => detail.description.startsWith(`${markerStart} ${run}/`));
  return ours < 0 ? movements : movements.slice(0, ours);
}

/** What sending a whole product makes is neither an order's nor an opname's, and does not carry our name, as a difference that we push does. */
const isReset = (movement: ProductHistory, figures: readonly number[]): boolean =>
  movement.detail.id_order === null &&
  !movement.detail.stock_opname_id &&
  !movement.detail.description.startsWith(markerStart) &&
  figures.includes(Number(movement.stock.last));

/**
 * How the shop may describe what the editing of a product did to its stock: no document says. Whoever corrects a stock by hand has to describe it
 * themselves, and is taken to use other words.
 */
const wordsOfEdits = /edit|ubah|updat|perbarui|produ[ck]|varia[st]i/i;

interface Reset {
  /** What came before it and adds up to the opposite: below zero for sales. */
  readonly undone: number;
  readonly isCertain: boolean;
}

interface Place {
  /** The latest first. */
  readonly movements: readonly ProductHistory[];
  readonly figures: readonly number[];
  readonly orders: ReadonlySet<number>;
}

/** With a sale in it, whatever a colleague corrected in the same moment is made good too. */
function resetsIn(place: Place): Reset[] {
  const resets: Reset[] = [];
  for (let index = 0; index < place.movements.length; index += 1) {
    const movement = place.movements[index];
    if (!movement || changeOf(movement) === 0 || !isReset(movement, place.figures)) continue;
    const end = endOfUndone(place, index);
    if (end === undefined) continue;
    resets.push({ undone: -changeOf(movement), isCertain: wordsOfEdits.test(movement.detail.description) });
    index = end;
  }
  return resets;
}

/** Where what a reset undid begins; `undefined` where there is no sale in it: it may as well be somebody's correction of a correction. */
function endOfUndone({ movements, orders }: Place, reset: number): number | undefined {
  const wanted = -changeOf(movements[reset] as ProductHistory);
  let undone = 0;
  let hasSale = false;
  for (let index = reset + 1; index < movements.length; index += 1) {
    const movement = movements[index];
    if (!movement) return undefined;
    undone += changeOf(movement);
    hasSale ||= orders.has(Number(movement.detail.id_order));
    if (hasSale && undone === wanted) return index;
  }
  return undefined;
}
