import { catalogue } from '../../../api/catalogue';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, OverwrittenSale } from '../../../state/schema/push-lines';
import { readStock, type StockByWarehouse } from '../../../tables/datasets/goods/variation-stock';
import {
  categoryColumn,
  categoryIdColumn,
  differenceColumn,
  wholesaleColumn,
} from '../../../tables/datasets/goods/variations';
import { readEachProduct } from '../../../wishes/products/read-products';
import { requireTold } from '../../../wishes/read-each';
import type { Action } from '../../action';
import type { Value } from '../../edit';
import { changeKey, groupBy, type PushOperation, repairOf } from '../../operation';
import { type ValuePatch, valuePatch } from '../value-patch';
import { productAttributes, valueIn, variationAttributes } from './attributes';
import { carriedBy, keptOfAbsent } from './carried-by';
import { findOverwrittenSales, nothingOverwritten } from './overwritten-sales';
import {
  differencesOf,
  obstacleOf,
  type ProductBody,
  type ProductDetail,
  readBody,
  toBody,
  withChanges,
} from './product-body';
import { categoryObjection, readCategories, withCategoryIds } from './product-categories';
import { objectionBeside } from './values-beside';
import { canRestoreSteps, stepsDoubts, stepsObjection } from './wholesale-rules';

/** A product as it is now; its stock by warehouse where that goes along. */
interface Read {
  readonly product: ProductDetail;
  readonly stocks: ReadonlyMap<number, StockByWarehouse>;
}

const noStocks: Read['stocks'] = new Map();

/** Products as they are now, by id; one that is gone is not in it. */
function readProducts(session: ShopSession, ids: readonly string[], purpose: 'toSend' | 'toCompare') {
  const told = requireTold(readEachProduct(session, ids));
  const products = new Map([...told].map(([id, product]): [string, ProductDetail] => [id, { ...product }]));
  const spread = [...products.values()].filter(({ is_warehouse }) => is_warehouse === true);
  const stocks = purpose === 'toSend' && spread.length > 0 ? readStock(session.client, spread) : noStocks;
  return new Map([...products].map(([id, product]): [string, Read] => [id, { product, stocks }]));
}

const sentBody = ({ result }: PushOperation): ProductBody | undefined => readBody(result?.sent);

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

/**
 * Sales that sending products back has wiped out, as far as their stock went along. Where only others claim that it did, they are told, and a person
 * has to look: nothing is sent because of it.
 */
const inspectSales: NonNullable<ValuePatch<Read, ProductBody>['inspect']> = (session, operations, currentOf) => {
  const carried = (source: 'own' | 'claimed') =>
    operations.map((operation) => carriedBy(operation, variationIdsOf(currentOf(operation)), source));
  const found = findOverwrittenSales(session, [...carried('own'), ...carried('claimed')]);
  return (operation) => {
    const index = operations.indexOf(operation);
    const own = found[index] ?? nothingOverwritten;
    const claimed = found[operations.length + index] ?? nothingOverwritten;
    const doubted = withoutKnown([...claimed.certain, ...claimed.doubted], [...own.certain, ...own.doubted]);
    const told = {
      shifts: own.certain,
      doubtedShifts: [...own.doubted, ...doubted],
      untoldSales: [...new Set([...own.untold, ...claimed.untold])],
    };
    return Object.fromEntries(Object.entries(told).filter(([, sales]) => sales.length > 0));
  };
};

const variationIdsOf = (read: Read | undefined): string[] => read?.product.variations.map(({ id }) => String(id)) ?? [];

/** Where we know ourselves what was wiped out, others need not say so. */
const withoutKnown = (claimed: readonly OverwrittenSale[], own: readonly OverwrittenSale[]): OverwrittenSale[] =>
  claimed.filter(
    ({ variationId, warehouseId }) =>
      !own.some((one) => one.variationId === variationId && one.warehouseId === warehouseId),
  );

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
    return ({ product, stocks }, changes, { agreed }) => {
      // Since the preview somebody may have removed the category, or changed what a value was sound beside.
      const [removed] = changes.flatMap(({ column, to }) => categoryObjection(categories, column, to) ?? []);
      const objection = removed ?? objectionBeside(product, changes, agreed);
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

/** What a seller changes for a while: what a product is, and what it costs them, is none of it. */
const scheduledColumns: ReadonlySet<string> = new Set([
  ...['price', 'price_reseller', 'price1', 'price2', 'price3', 'discount', 'publish_status'],
]);

/** Prices and attributes: detail, PATCH, detail of the whole product. {api: Update Product} */
export const productPatch: Action = {
  id: 'product.patch',
  endpoints: [catalogue.product.update.id],
  riskOf: () => 'write',
  marker: undefined,
  kindOf: (column) => variationAttributes.get(column)?.kind ?? productAttributes.get(column)?.kind,
  objectionTo: (edit) => (edit.column === wholesaleColumn ? stepsObjection(edit) : undefined),
  doubtsAbout: (edit) => (edit.column === wholesaleColumn ? stepsDoubts(edit) : []),
  schedules: (column) => (scheduledColumns.has(column) ? 'back' : undefined),
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
