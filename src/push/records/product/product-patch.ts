import { catalogue } from '../../../api/catalogue';
import type { ProductCategoryList as ProductCategory } from '../../../api/resources/product-category';
import { mainWarehouseId } from '../../../api/resources/warehouse';
import type { ShopSession } from '../../../runs/shop-session';
import {
  categoryColumn,
  categoryIdColumn,
  differenceColumn,
  wholesaleColumn,
} from '../../../tables/datasets/variations';
import { readStock, type StockByWarehouse } from '../../../tables/variation-stock';
import { say } from '../../../text/message';
import type { Action, FollowUp, Step } from '../../action';
import { afterSending } from '../../after-sending';
import { isSame, type Value } from '../../edit';
import { type Change, changed, changeKey, groupBy, type Operation } from '../../operation';
import { productAttributes, variationAttributes } from './attributes';
import { findOverwrittenSales, type OverwrittenSale, readRecentSales } from './overwritten-sales';
import {
  carriedStock,
  differencesOf,
  obstacleOf,
  type ProductBody,
  type ProductDetail,
  toBody,
  withChanges,
} from './product-body';
import { categoryObjection, readCategories, withCategoryIds } from './product-categories';
import { canRestoreSteps, stepsDoubts, stepsObjection } from './wholesale-rules';

interface Read {
  readonly product: ProductDetail;
  readonly stocks: ReadonlyMap<number, StockByWarehouse>;
}

const productOf = ({ intent }: Operation): number => Number(intent.changes[0]?.parentId);
const sentBody = ({ result }: Operation): ProductBody | undefined => result?.sent as ProductBody | undefined;

/** The products of operations as they are now; `undefined` for one that is gone. */
function readDetails(session: ShopSession, operations: readonly Operation[]): (ProductDetail | undefined)[] {
  const outcomes = session.client.callMany(
    catalogue.product.detail,
    operations.map((operation) => ({ product_id: productOf(operation) })),
  );
  return outcomes.map((outcome) => {
    if (outcome.ok) return outcome.answer.data as ProductDetail;
    if (outcome.error.code === 'notFound') return undefined;
    throw outcome.error;
  });
}

function readWithStocks(session: ShopSession, operations: readonly Operation[]): (Read | undefined)[] {
  const products = readDetails(session, operations);
  const spread = products.filter((product) => product?.is_warehouse === true) as ProductDetail[];
  const stocks = spread.length === 0 ? new Map() : readStock(session.client, spread);
  return products.map((product) => product && { product, stocks });
}

export function valueIn(product: ProductDetail, { id, column }: Pick<Change, 'id' | 'column'>): Value | undefined {
  const variation = product.variations.find((candidate) => String(candidate.id) === id);
  if (!variation) return undefined;
  return variationAttributes.get(column)?.read(variation) ?? productAttributes.get(column)?.read(product);
}

/** What each operation would send: the product as it is just now, with the wanted values; or why it must not be sent. */
function prepare(
  session: ShopSession,
  operation: Operation,
  read: Read | undefined,
  categories: readonly ProductCategory[],
): Operation {
  const refuse = (reason: string, heldBack: Readonly<Record<string, Value>> = {}) =>
    changed(session, operation, 'failed', { reason, heldBack });
  if (!read) return refuse(say(session.language, 'blocked.gone'));
  const obstacle = obstacleOf(read.product, read.stocks);
  if (obstacle) return refuse(say(session.language, obstacle.message));
  const { changes } = operation.intent;
  const conflicts = changes.filter((change) => {
    const now = valueIn(read.product, change);
    return now === undefined || !(isSame(now, change.from) || isSame(now, change.to));
  });
  const heldBack = Object.fromEntries(
    conflicts.map((change) => [changeKey(change), valueIn(read.product, change) ?? '']),
  );
  const chosen = changes.filter((change) => !conflicts.includes(change));
  if (chosen.length === 0) return refuse('', heldBack);
  // Somebody may have removed the category since the preview.
  const [objection] = chosen.flatMap(({ column, to }) => categoryObjection(categories, column, to) ?? []);
  if (objection) return refuse(say(session.language, objection.message, objection.values), heldBack);
  const sent = withChanges(toBody(read.product, read.stocks), withCategoryIds(categories, chosen));
  return changed(session, operation, 'intended', { sent, heldBack });
}

/** Reads, notes what will be sent, and sends it: the shorter the time in between, the fewer sales can slip into it. */
const send: Step = (session, operations, note) => {
  const categories = readCategories(
    session,
    operations.flatMap(({ intent }) => intent.changes),
  );
  const reads = readWithStocks(session, operations);
  const prepared = operations.map((operation, index) => prepare(session, operation, reads[index], categories));
  note(prepared);
  const leaving = prepared.filter(({ state }) => state === 'intended');
  const outcomes = session.client.callMany(
    catalogue.product.update,
    leaving.map((operation) => sentBody(operation) as ProductBody),
  );
  const answered = new Map(
    leaving.map((operation, index) => [operation, afterSending(session, operation, outcomes[index])]),
  );
  return prepared.map((operation) => answered.get(operation) ?? operation);
};

const wasSent = (operation: Operation): boolean => sentBody(operation) !== undefined;
const applied = ({ intent, result }: Operation): Change[] =>
  intent.changes.filter((change) => !(changeKey(change) in (result?.heldBack ?? {})));

/**
 * The API keeps no text with it, so the values decide. What shows all wanted values has arrived, or needs no more. What does not, once a late
 * request can no longer be on its way, has not: it is prepared anew from what the shop holds then, so sending it cannot bring back
 * anything older, its stock included.
 */
const locate: Step = (session, operations) => {
  const products = readDetails(session, operations);
  return operations.map((operation, index) => {
    const product = products[index];
    if (!wasSent(operation) || !product) return operation;
    const isThere = applied(operation).every((change) => isSame(valueIn(product, change) ?? '', change.to));
    return isThere ? changed(session, operation, 'accepted') : operation;
  });
};

/** Reads each product back as a whole: only the wanted fields may differ, and no sale may have been wiped out. */
const settle: Step = (session, operations) => {
  const products = readDetails(session, operations);
  const sales = overwrittenSales(session, operations);
  return operations.map((operation, index) => {
    const product = products[index];
    const sent = sentBody(operation);
    if (!product || !sent)
      return changed(session, operation, 'unknown', { reason: say(session.language, 'blocked.gone') });
    const altered = differencesOf(sent, toBody(product, new Map())).filter((name) => !isWanted(operation, name));
    const carried = carriedStock(sent, mainWarehouseId);
    const shifts = sales.filter(({ variationId, warehouseId }) => carried.has(`${variationId}/${warehouseId}`));
    return changed(session, operation, 'done', {
      seen: seenIn(operation, product),
      ...(altered.length > 0 ? { altered } : {}),
      ...(shifts.length > 0 ? { shifts } : {}),
      // Not needed any more, and long.
      sent: undefined,
    });
  });
};

/** A wanted field that differs has a verdict of its own. */
const isWanted = (operation: Operation, field: string): boolean =>
  applied(operation).some(
    ({ id, column }) =>
      productAttributes.get(column)?.fields.includes(field) ||
      variationAttributes.get(column)?.fields.some((name) => field === `${id}.${name}`),
  );

function seenIn(operation: Operation, product: ProductDetail): Record<string, Value> {
  const ids = (change: Change) =>
    productAttributes.has(change.column) ? product.variations.map(({ id }) => String(id)) : [change.id];
  return Object.fromEntries(
    applied(operation).flatMap((change) =>
      waysToSay(change.column).flatMap((column) =>
        ids(change).map((id) => [changeKey({ id, column }), valueIn(product, { id, column }) ?? '']),
      ),
    ),
  );
}

/** A category stands in two columns. */
const otherCategoryColumns: ReadonlyMap<string, string> = new Map([
  [categoryColumn, categoryIdColumn],
  [categoryIdColumn, categoryColumn],
]);

function waysToSay(column: string): string[] {
  const other = otherCategoryColumns.get(column);
  return other === undefined ? [column] : [column, other];
}

function overwrittenSales(session: ShopSession, operations: readonly Operation[]): OverwrittenSale[] {
  const carried = new Map(
    operations.flatMap((operation) => {
      const sent = sentBody(operation);
      return sent ? [...carriedStock(sent, mainWarehouseId)] : [];
    }),
  );
  if (carried.size === 0) return [];
  const since = Math.min(...operations.map(({ at }) => at));
  return findOverwrittenSales(session, carried, readRecentSales(session, since));
}

/** A sale between the reading and the sending of a product was undone by the stock that the product carried: it is taken off again. */
const followUps = ({ intent, result }: Operation): FollowUp[] =>
  ((result?.shifts ?? []) as readonly OverwrittenSale[]).map(({ variationId, warehouseId, shift }) => {
    const change = intent.changes.find(({ id }) => id === String(variationId)) ?? intent.changes[0];
    const { parentId = '', sku = '', name = '' } = change ?? {};
    const column = differenceColumn(warehouseId);
    return {
      action: 'stock.add',
      changes: [{ id: String(variationId), parentId, sku, name, column, from: '', to: shift }],
    };
  });

function prove(session: ShopSession, operation: Operation): boolean {
  if (operation.state === 'done') return wasSettledAsMeant(operation);
  const [product] = readDetails(session, [operation]);
  const sent = sentBody(operation);
  return product !== undefined && sent !== undefined && differencesOf(sent, toBody(product, new Map())).length === 0;
}

/** What was sent is no longer kept, but what came back was compared with it. */
const wasSettledAsMeant = (operation: Operation): boolean =>
  operation.result?.altered === undefined &&
  applied(operation).every((change) => isSame(operation.result?.seen?.[changeKey(change)] ?? '', change.to));

/** Fields of a variation stand below its place in the body. */
function placesOf(operation: Operation, { id, column }: Change): readonly string[] {
  const { variations = [] } = sentBody(operation) ?? {};
  const index = variations.findIndex((variation) => String(variation.id) === id);
  const own = variationAttributes.get(column)?.fields.map((field) => `variations.${index}.${field}`);
  return own ?? productAttributes.get(column)?.fields ?? [];
}

/** Prices and attributes: detail, PATCH, detail of the whole product. {api: Update Product} */
export const productPatch: Action = {
  id: 'product.patch',
  endpoints: [catalogue.product.update.id],
  riskOf: () => 'write',
  idempotent: false,
  marker: undefined,
  kindOf: (column) => variationAttributes.get(column)?.kind ?? productAttributes.get(column)?.kind,
  readsBeforeSending: true,
  objectionTo: (edit) => (edit.column === wholesaleColumn ? stepsObjection(edit) : undefined),
  doubtsAbout: (edit, cellsIn) => (edit.column === wholesaleColumn ? stepsDoubts(edit, cellsIn) : []),
  counterpart: (column) => otherCategoryColumns.get(column),
  isShared: (column) => productAttributes.has(column),
  placesOf,
  group: (edits) => groupBy(edits, ({ parentId }) => parentId),
  send,
  locate,
  settle,
  followUps,
  prove,
  expected: ({ to }) => to,
  undo: (change) =>
    change.column === wholesaleColumn && !canRestoreSteps(change)
      ? undefined
      : { baseline: change.to, wanted: change.from },
};
