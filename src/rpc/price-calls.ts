import { recordNames } from '../push/find/record-names';
import { fillPrices } from '../push/prices/fill-prices';
import { priceFills } from '../push/prices/filled-cells';
import { lookAtPrices } from '../push/prices/look-at-prices';
import type { PriceWish } from '../push/prices/price-order';
import type { NotFilled, PricedRow } from '../push/prices/price-rows';
import { roundings } from '../push/prices/price-rule';
import { discountOff, type PriceTab, priceColumnsOf, pricedTabId, requirePriced } from '../push/prices/price-tab';
import { undoFill } from '../push/prices/undo-fill';
import { openKeptState, type ShopSession, withShopSession } from '../runs/shop-session';
import { refuseWhileUnfinished } from '../runs/unfinished';
import { requireConnection } from '../state/connection';
import { refuseTabOfOtherShop } from '../state/other-shop';
import type { DatasetTab } from '../state/schema/tab-list';
import * as v from '../state/valibot';
import { arrange } from '../tables/arrangement';
import { findDataset } from '../tables/dataset-catalogue';
import { cellOf, type SnapshotRow } from '../tables/tab/tab-snapshot';
import { chosenRowsOf, chosenRowsSchema } from './arguments/chosen-rows';
import { type RpcContext, rpcCall } from './rpc-call';
import { describeColumns } from './views/pull-views';

const tabId = v.pipe(v.number(), v.integer());
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));

const ruleSchema = v.object({
  direction: v.picklist(['down', 'up']),
  by: v.union([
    v.object({ unit: v.literal('percent'), amount: percent }),
    v.object({ unit: v.literal('rupiah'), amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)) }),
  ]),
  rounding: v.picklist(roundings),
  /** No price is below the cost and so much more; no limit when absent. */
  overCostPercent: v.exactOptional(percent),
});
const placeSchema = v.object({ tabId, column: v.string() });
const wishEntries = {
  ...placeSchema.entries,
  rule: ruleSchema,
  /** Whether cells with a person's own changes, or formulas, are filled too. */
  replaceEdits: v.optional(v.boolean(), false),
  replaceFormulas: v.optional(v.boolean(), false),
};
const lookSchema = v.object({ ...wishEntries, rows: chosenRowsSchema });
const fillSchema = v.object({
  ...wishEntries,
  /** The prices that the person was shown, by record. */
  seen: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
});

type WishInput = v.InferOutput<typeof fillSchema>;

/** A cell and the price that it would get. */
export interface NewPriceView {
  readonly recordId: string;
  readonly sku: string;
  readonly name: string;
  /** What the shop had said at the last pull. */
  readonly from: number;
  readonly to: number;
  /** Whether the limit over the cost made it higher. */
  readonly isHeld: boolean;
  /** What the cell says where that is neither: it makes way. */
  readonly replaces: string | null;
}

export const priceCalls = {
  /** What can be filled in a tab, when it is not named that in front, or else the only one with prices; asks no cell. */
  'prices.here': rpcCall(v.object({ tabId: v.optional(tabId) }), ({ platform, language }, args) => {
    const kept = openKeptState(platform, requireConnection(platform));
    const id = args.tabId ?? pricedTabId(kept, platform.workbook.activeTabId());
    const { datasetTab, prices } = requirePriced(kept, id);
    return {
      tabId: id,
      tabName: platform.workbook.tab(id)?.name ?? '',
      columns: priceColumnsOf(datasetTab).map(({ key, title }) => ({
        ...{ key, title: title[language] },
        /** Whether the tab says what is taken off these prices; `null` where nothing ever is. */
        discount: discountKnown(datasetTab, discountOff(prices, key)),
      })),
      /** Without it no limit can be kept. */
      hasCost: datasetTab.columns.some(({ key }) => key === prices.cost),
      conditionColumns: conditionColumnsOf(datasetTab, language),
      /** What this person has filled here and may undo. */
      fills: priceFills(kept)
        .filter((fill) => fill.tabId === id)
        .map(({ column, at, cells }) => ({ column, at, cells: cells.length })),
    };
  }),
  /** What a rule would fill in; changes nothing. */
  'prices.look': rpcCall(lookSchema, ({ platform, language }, args) =>
    inTab({ platform, language }, args.tabId, (session) => {
      const { datasetTab } = requirePriced(session, args.tabId);
      const { tab, rows } = lookAtPrices(session, wishOf(args), chosenRowsOf(session, datasetTab, args.rows));
      return { prices: rows.flatMap(newPriceIn(tab)), left: countLeft(tab, rows) };
    }),
  ),
  'prices.fill': rpcCall(fillSchema, (context, args) =>
    inTab(context, args.tabId, (session) => fillPrices(session, wishOf(args), new Map(Object.entries(args.seen)))),
  ),
  /** Brings back what stood there before, where nobody has changed it since. */
  'prices.undo': rpcCall(placeSchema, (context, place) =>
    inTab(context, place.tabId, (session) => undoFill(session, place)),
  ),
};

function discountKnown({ columns }: DatasetTab, discount: string | undefined): 'known' | 'unknown' | null {
  if (discount === undefined) return null;
  return columns.some(({ key }) => key === discount) ? 'known' : 'unknown';
}

/** What a push under way, or one that was cut off, asks of cells stays as it is. @throws AddOnError `runUnfinished`, `rowsUnfinished`, `tabOfOtherShop`. */
function inTab<T>({ platform, language }: RpcContext, id: number, work: (session: ShopSession) => T): T {
  return withShopSession(platform, language, 'push', (session) => {
    refuseTabOfOtherShop(platform, session.connection, id);
    refuseWhileUnfinished(session);
    return work(session);
  });
}

const wishOf = ({ tabId: id, column, rule, replaceEdits, replaceFormulas }: Omit<WishInput, 'seen'>): PriceWish => ({
  ...{ tabId: id, column, rule },
  mayReplace: { edits: replaceEdits, formulas: replaceFormulas },
});

function conditionColumnsOf({ dataset: id, columns }: DatasetTab, language: RpcContext['language']) {
  const dataset = findDataset(id);
  if (!dataset) return [];
  const { hidden } = arrange(dataset, columns);
  return describeColumns({ columns, hidden, anyOf: dataset.anyOf }, language);
}

const newPriceIn =
  (tab: PriceTab) =>
  ({ row, recordId, outcome }: PricedRow): NewPriceView[] => {
    if (outcome.kind === 'left') return [];
    const { base: from, price: to, isHeld } = outcome;
    const { value, formula } = cellOf(tab.snapshot, row, tab.column.key);
    const shown = formula === '' ? String(value) : formula;
    const { sku, name } = recordNames(tab, row);
    return [{ recordId, sku, name, from, to, isHeld, replaces: shown === String(from) || shown === '' ? null : shown }];
  };

/** Why rows stay as they are, the most frequent first. */
function countLeft(tab: PriceTab, rows: readonly PricedRow[]): readonly LeftView[] {
  const byReason = new Map<NotFilled, SnapshotRow[]>();
  for (const { outcome, row } of rows) {
    if (outcome.kind !== 'left') continue;
    const others = byReason.get(outcome.why);
    if (others) others.push(row);
    else byReason.set(outcome.why, [row]);
  }
  return [...byReason]
    .map(([why, left]) => ({ why, rows: left.length, first: left.slice(0, mostNamed).flatMap(nameIn(tab)) }))
    .sort((one, other) => other.rows - one.rows);
}

/** So many of those that stay as they are are named. */
const mostNamed = 3;

interface LeftView {
  readonly why: NotFilled;
  readonly rows: number;
  /** What the first of them are called: by SKU, else by name. */
  readonly first: readonly string[];
}

const nameIn = (tab: PriceTab) => (row: SnapshotRow) => {
  const { sku, name } = recordNames(tab, row);
  const called = [sku, name].find((text) => String(text).trim() !== '');
  return called === undefined ? [] : [String(called)];
};
