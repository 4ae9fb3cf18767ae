import type { Area } from '../../google/ports';
import type { FilledCell } from '../../state/schema/price-fills';
import { updateCommand } from '../../tables/command-column';
import { overlap } from '../../tables/tab/locked-cells';
import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { resultColumn, vanishedSign } from '../../tables/table';
import { isBlankCell } from '../../text/blank-text';
import { countBy } from '../../wishes/many/count-by';
import { isSame } from '../edit';
import { baselineIn, commandIn } from '../find/candidates';
import { recordIn } from '../find/edited-tab';
import { moneyKind } from '../values/kinds/money';
import { discountsOf } from './discounts-of';
import { type NoNewPrice, type PriceRule, priceBy } from './price-rule';
import type { PriceTab } from './price-tab';

/**
 * Why a row that was chosen is left as it is, where its price is not what speaks against it. `twice`: several rows have its record; `gone`: the shop does not have it, or never said its
 * price; `commanded`: the row asks for something else; `locked`: this person may not edit the cell; `formula`, `edited`: so the cell was filled in by its person; `unreadable`: what it holds is
 * no number; `already`: it says that price; `scheduled`: its price is a scheduled one just now.
 */
export type NotFilled =
  | NoNewPrice
  | 'twice'
  | 'gone'
  | 'commanded'
  | 'locked'
  | 'formula'
  | 'edited'
  | 'unreadable'
  | 'already'
  | 'scheduled';

/** What of a person's own work may make way for prices. */
export interface MayReplace {
  readonly edits: boolean;
  readonly formulas: boolean;
}

/** What is asked of the rows of a tab. */
export interface PriceOrder {
  readonly rule: PriceRule;
  readonly mayReplace: MayReplace;
  /** What this person filled last: no work of theirs. */
  readonly filled: readonly FilledCell[];
  /** Whether the price of a record goes back by itself. */
  readonly isScheduled: (recordId: string) => boolean;
  readonly locked: readonly Area[];
}

/** What a row's cell is to get, made of the shop's price that is `base`; or why it stays. */
export type RowOutcome =
  | { readonly kind: 'fill'; readonly base: number; readonly price: number; readonly isHeld: boolean }
  | { readonly kind: 'left'; readonly why: NotFilled };

/** A row that was chosen. */
export interface PricedRow {
  readonly row: SnapshotRow;
  readonly recordId: string;
  readonly outcome: RowOutcome;
}

/**
 * What becomes of the rows that were chosen. Prices are made of what the shop had said, never of what the cell says by now: the same rule twice gives the same. Rows of the person's
 * own, without a record, are none.
 */
export function priceRows(tab: PriceTab, order: PriceOrder, isChosen: (row: SnapshotRow) => boolean): PricedRow[] {
  const rowsById = countBy(tab.snapshot.rows.map((row) => recordIn(tab, row)));
  const filled = new Map(order.filled.map((cell) => [cell.recordId, cell.written]));
  const discountIn = discountsOf(tab);
  return tab.snapshot.rows.flatMap((row): PricedRow[] => {
    const recordId = recordIn(tab, row);
    if (recordId === '' || !isChosen(row)) return [];
    const why = objectionTo(tab, row, rowsById.get(recordId) !== 1) ?? whileScheduled(order, recordId);
    return [
      {
        row,
        recordId,
        outcome: why
          ? left(why)
          : outcomeOf(tab, row, order, { filled: filled.get(recordId), discount: discountIn(row) }),
      },
    ];
  });
}

const whileScheduled = ({ isScheduled }: PriceOrder, recordId: string): NotFilled | undefined =>
  isScheduled(recordId) ? 'scheduled' : undefined;

const left = (why: NotFilled): RowOutcome => ({ kind: 'left', why });

interface KnownOfRow {
  /** What the cell was filled with last; `undefined` where it was not. */
  readonly filled: number | undefined;
  readonly discount: number;
}

function outcomeOf(tab: PriceTab, row: SnapshotRow, order: PriceOrder, { filled, discount }: KnownOfRow): RowOutcome {
  const recordId = recordIn(tab, row);
  const base = baselineIn(tab, { recordId, column: tab.column.key });
  if (typeof base !== 'number') return left('noPrice');
  const made = priceBy(order.rule, { price: base, cost: costIn(tab, row, recordId), discount });
  if (made.kind === 'none') return left(made.why);
  const { price, isHeld } = made;
  const why = whyCellStays(tab, row, order, { base, price, filled });
  return why ? left(why) : { kind: 'fill', base, price, isHeld };
}

function objectionTo(tab: PriceTab, row: SnapshotRow, isTwice: boolean): NotFilled | undefined {
  if (isTwice) return 'twice';
  const isKnown = recordIn(tab, row) in tab.baseline.rows;
  const result = String(cellOf(tab.snapshot, row, resultColumn.key).value);
  if (!isKnown || result.startsWith(vanishedSign)) return 'gone';
  const command = commandIn(tab, row);
  return command === '' || command === updateCommand ? undefined : 'commanded';
}

/** The higher one, where a cost was edited that the shop does not have yet: nobody knows which of both will be pushed. */
function costIn(tab: PriceTab, row: SnapshotRow, recordId: string): number | undefined {
  const { value } = cellOf(tab.snapshot, row, tab.cost);
  const said = baselineIn(tab, { recordId, column: tab.cost });
  const asked = isBlankCell(value) ? said : moneyKind.fromCell(value, tab.dates);
  if (typeof asked !== 'number') return undefined;
  return Math.ceil(typeof said === 'number' ? Math.max(asked, said) : asked);
}

interface MadePrice {
  readonly base: number;
  readonly price: number;
  readonly filled: number | undefined;
}

function whyCellStays(
  tab: PriceTab,
  row: SnapshotRow,
  { locked, mayReplace }: PriceOrder,
  { base, price, filled }: MadePrice,
): NotFilled | undefined {
  const column = tab.snapshot.columnOf.get(tab.column.key) ?? 0;
  const area = { row: row.row, column, rows: 1, columns: 1 };
  if (locked.some((one) => overlap(one, area))) return 'locked';
  const { value, formula } = cellOf(tab.snapshot, row, tab.column.key);
  if (formula !== '') return mayReplace.formulas ? undefined : 'formula';
  if (isBlankCell(value)) return undefined;
  const held = moneyKind.fromCell(value, tab.dates);
  // What is no number cannot be told to the person as the price that they would lose.
  if (typeof held !== 'number' || typeof value === 'object') return 'unreadable';
  if (isSame(held, price)) return 'already';
  return isSame(held, base) || held === filled || mayReplace.edits ? undefined : 'edited';
}
