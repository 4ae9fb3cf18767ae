import { recordOf } from '../../../api/answer';
import { catalogue } from '../../../api/catalogue';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { idParameter } from '../../../api/values/long-integer';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, PushOperationResult } from '../../../state/schema/push-lines';
import {
  categoryColumn,
  categoryIdColumn,
  differenceColumn,
  wholesaleColumn,
} from '../../../tables/datasets/goods/variations';
import { readStock, type StockByWarehouse } from '../../../tables/variation-stock';
import type { Action } from '../../action';
import type { Value } from '../../edit';
import { changeKey, groupBy, type PushOperation, repairOf } from '../../operation';
import { type ValuePatch, valuePatch } from '../value-patch';
import { productAttributes, variationAttributes } from './attributes';
import { type Carried, findOverwrittenSales } from './overwritten-sales';
import {
  carriedStock,
  differencesOf,
  obstacleOf,
  type ProductBody,
  type ProductDetail,
  readBody,
  toBody,
  withChanges,
} from './product-body';
import { categoryObjection, readCategories, withCategoryIds } from './product-categories';
import { canRestoreSteps, stepsDoubts, stepsObjection } from './wholesale-rules';

/** A product as it is now; its stock by warehouse where that goes along. */
interface Read {
  readonly product: ProductDetail;
  readonly stocks: ReadonlyMap<number, StockByWarehouse>;
}

const noStocks: Read['stocks'] = new Map();

/** Products as they are now, by id; one that is gone is not in it. */
function readProducts(session: ShopSession, ids: readonly string[], purpose: 'toSend' | 'toCompare') {
  const products = new Map<string, ProductDetail>();
  const outcomes = session.client.callMany(
    catalogue.product.detail,
    ids.map((id) => ({ product_id: idParameter(id) })),
  );
  outcomes.forEach((outcome, index) => {
    if (outcome.ok) products.set(ids[index] ?? '', { ...recordOf(catalogue.product.detail, outcome.answer) });
    else if (outcome.error.code !== 'notFound') throw outcome.error;
  });
  const spread = [...products.values()].filter(({ is_warehouse }) => is_warehouse === true);
  const stocks = purpose === 'toSend' && spread.length > 0 ? readStock(session.client, spread) : noStocks;
  return new Map([...products].map(([id, product]): [string, Read] => [id, { product, stocks }]));
}

const sentBody = ({ result }: PushOperation): ProductBody | undefined => readBody(result?.sent);

export function valueIn(product: ProductDetail, { id, column }: Pick<Change, 'id' | 'column'>): Value | undefined {
  const variation = product.variations.find((candidate) => String(candidate.id) === id);
  if (!variation) return undefined;
  return variationAttributes.get(column)?.read(variation) ?? productAttributes.get(column)?.read(product);
}

/** A wanted field that differs has a verdict of its own. */
const isWanted = (changes: readonly Change[], field: string): boolean =>
  changes.some(
    ({ id, column }) =>
      productAttributes.get(column)?.fields.includes(field) ||
      variationAttributes.get(column)?.fields.some((name) => field === `${id}.${name}`),
  );

function seenIn(product: ProductDetail, changes: readonly Change[]): Record<string, Value> {
  const ids = (change: Change) =>
    productAttributes.has(change.column) ? product.variations.map(({ id }) => String(id)) : [change.id];
  return Object.fromEntries(
    changes.flatMap((change) =>
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

/** Within so many milliseconds of its reading a request leaves and arrives, or never does. */
const longestFlightMs = 180_000;
/** Lines of version 0.1.0 do not tell when that was: so long before they were noted last. */
const usualAgeMs = 120_000;

/**
 * All the stock that an operation's requests may have written back. What its line says of them may be somebody else's claim, where the run was taken
 * over: of other products than the one that a person was shown nothing follows, nor of a time before the run.
 */
function carriedBy(operation: PushOperation, current: Read | undefined): Carried {
  const { run, at, state, result } = operation;
  const { readAt = at - usualAgeMs, earlier = [] } = result ?? {};
  const sent = sentBody(operation);
  const last = sent ? [...carriedStock(sent, mainWarehouseId)] : [];
  const own = new Set(current?.product.variations.map(({ id }) => String(id)));
  const stock = new Map<string, number[]>();
  for (const [key, figure] of [...earlier.flatMap((one) => Object.entries(one.stock)), ...last]) {
    if (own.has(key.replace(/\/.*$/, ''))) stock.set(key, [...(stock.get(key) ?? []), figure]);
  }
  const from = Math.max(mayHaveLeftSince(operation), Math.min(readAt, ...earlier.map((one) => one.readAt)));
  const latest = readAt + longestFlightMs;
  return { run, from, until: state === 'leaving' ? latest : Math.min(at, latest), stock };
}

/** Sales that sending products back has wiped out, as far as their stock went along. */
const inspectSales: NonNullable<ValuePatch<Read, ProductBody>['inspect']> = (session, operations, currentOf) => {
  const found = findOverwrittenSales(
    session,
    operations.map((operation) => carriedBy(operation, currentOf(operation))),
  );
  return (operation) => {
    const { certain = [], doubted = [], untold = [] } = found[operations.indexOf(operation)] ?? {};
    return {
      ...(certain.length > 0 ? { shifts: certain } : {}),
      ...(doubted.length > 0 ? { doubtedShifts: doubted } : {}),
      ...(untold.length > 0 ? { untoldSales: untold } : {}),
    };
  };
};

/** What was sent is not there, and may come all the same. */
function keptOfAbsent(operation: PushOperation): PushOperationResult {
  const { readAt = operation.at - usualAgeMs, earlier = [] } = operation.result ?? {};
  const sent = sentBody(operation);
  if (!sent) return {};
  return { earlier: [...earlier, { readAt, stock: Object.fromEntries(carriedStock(sent, mainWarehouseId)) }] };
}

/** A sale between the reading and the sending of a product was undone by the stock that the product carried: it is taken off again. */
const followUps: Action['followUps'] = (operation) => {
  const { changes } = operation.intent;
  return (operation.result?.shifts ?? []).map(({ variationId, warehouseId, shift }) => {
    const change = changes.find(({ id }) => id === String(variationId)) ?? changes[0];
    const { parentId = '', sku = '', name = '' } = change ?? {};
    const column = differenceColumn(warehouseId);
    return repairOf(operation, 'stock.add', {
      changes: [{ id: String(variationId), parentId, sku, name, column, from: '', to: shift }],
    });
  });
};

/** The product as it is just now, with the wanted values: the shorter the time until it is sent, the fewer sales can slip into it. */
const patch: ValuePatch<Read, ProductBody> = {
  endpoint: catalogue.product.update,
  recordOf: ({ intent }) => intent.changes[0]?.parentId ?? '',
  read: readProducts,
  valueIn: ({ product }, change) => valueIn(product, change),
  obstacleTo: ({ product, stocks }) => obstacleOf(product, stocks),
  draftWith: (session, operations) => {
    const categories = readCategories(
      session,
      operations.flatMap(({ intent }) => intent.changes),
    );
    return ({ product, stocks }, changes) => {
      // Somebody may have removed the category since the preview.
      const [objection] = changes.flatMap(({ column, to }) => categoryObjection(categories, column, to) ?? []);
      if (objection) return { refusedFor: objection };
      return { sent: withChanges(toBody(product, stocks), withCategoryIds(categories, changes)) };
    };
  },
  readSent: readBody,
  inputOf: (body) => body,
  alteredIn: ({ product }, sent, changes) =>
    differencesOf(sent, toBody(product, noStocks)).filter((name) => !isWanted(changes, name)),
  seenIn: ({ product }, changes) => seenIn(product, changes),
  inspect: inspectSales,
  keptOfAbsent,
};

/** Fields of a variation stand below its place in the body. */
function placesOf(operation: PushOperation, { id, column }: Change): readonly string[] {
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
  marker: undefined,
  kindOf: (column) => variationAttributes.get(column)?.kind ?? productAttributes.get(column)?.kind,
  objectionTo: (edit) => (edit.column === wholesaleColumn ? stepsObjection(edit) : undefined),
  doubtsAbout: (edit, cellsIn) => (edit.column === wholesaleColumn ? stepsDoubts(edit, cellsIn) : []),
  counterpart: (column) => otherCategoryColumns.get(column),
  isShared: (column) => productAttributes.has(column),
  placesOf,
  group: (edits) => groupBy(edits, ({ parentId }) => parentId),
  ...valuePatch(patch),
  followUps,
  expected: ({ to }) => to,
  undo: (change) =>
    change.column === wholesaleColumn && !canRestoreSteps(change)
      ? undefined
      : { baseline: change.to, wanted: change.from },
};
