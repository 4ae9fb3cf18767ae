import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { cellLanguage } from '../../state/cell-language';
import { toldColumns } from '../../tables/tab/cell-states';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import type { GuardedWrite, Landed } from '../../tables/tab/guarded-write';
import { refuseLocked } from '../../tables/tab/locked-cells';
import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { writeRows } from '../../tables/tab/write-rows';
import { cellToWrite, resultColumn } from '../../tables/table';
import { isBlankCell } from '../../text/blank-text';
import { isSame } from '../edit';
import { baselineIn } from '../find/candidates';
import { recordIn } from '../find/edited-tab';
import { withEditsTold } from '../find/with-edits-told';
import { moneyKind } from '../values/kinds/money';
import type { PriceTab } from './price-tab';

/** What a cell is to hold, and whether that differs from what the shop said, as its row's result tells. */
export interface NewCell {
  readonly value: string | number | boolean;
  /** A formula in place of the value; none where it is blank. */
  readonly formula: string;
  readonly isEdit: boolean;
}

/** In more places a column is written only where it has to be: each takes a tenth of a second. */
const mostPlaces = 100;

/**
 * Writes cells of the column with prices, by record, and tells beside their rows what a person's own edit would be told by. What may be another formula's, spilled over cells without one, is
 * left out of what is written.
 * @returns `displaced` where rows or columns moved meanwhile; nothing is written then.
 * @throws AddOnError `cellsLocked`.
 */
export function writePrices(session: ShopSession, tab: PriceTab, cells: ReadonlyMap<string, NewCell>): Landed {
  const locked = tab.tab.lockedAreas();
  const prices = priceWrites(tab, cells);
  refuseLocked(tab.tab, locked, prices);
  const results = resultWrites(session, tab, cells);
  const isOpen = tellBeside(session, 'results', () => refuseLocked(tab.tab, locked, results));
  const table = { ...tab, columns: [...tab.columns, resultColumn] };
  return writeRows(table, [...prices, ...(isOpen ? results : [])], () => session.platform.workbook.flush());
}

function priceWrites(tab: PriceTab, cells: ReadonlyMap<string, NewCell>): GuardedWrite[] {
  const shown = tab.snapshot.rows.map((row): ShownCell => {
    const cell = cellOf(tab.snapshot, row, tab.column.key);
    const next = cells.get(recordIn(tab, row));
    if (next) return { cell: cellToWrite(tab.column, next), isNew: true, formula: next.formula };
    return {
      cell: cellToWrite(tab.column, cell),
      isNew: false,
      isFixed: mayBeSpilled(tab, row),
      formula: cell.formula,
    };
  });
  const writes = changedCells(tab.snapshot, tab.column, shown);
  if (writes.length <= mostPlaces || hasFormula(tab)) return writes;
  return changedCells(
    tab.snapshot,
    tab.column,
    shown.map((cell) => ({ ...cell, isFixed: false })),
  );
}

/** Where there is no formula, none spills. */
function hasFormula({ tab }: PriceTab): boolean {
  const whole = { row: 1, column: 1, rows: tab.lastRow(), columns: tab.lastColumn() };
  return tab.readFormulas(whole).some((line) => line.some((formula) => formula !== ''));
}

/** What stands in a cell without being typed there looks as if it were. What the shop said is ours. */
function mayBeSpilled(tab: PriceTab, row: SnapshotRow): boolean {
  const { value, formula } = cellOf(tab.snapshot, row, tab.column.key);
  if (formula !== '' || isBlankCell(value)) return false;
  const recordId = recordIn(tab, row);
  const said = baselineIn(tab, { recordId, column: tab.column.key });
  return !isSame(moneyKind.fromCell(value, tab.dates), said);
}

function resultWrites(session: ShopSession, tab: PriceTab, cells: ReadonlyMap<string, NewCell>): GuardedWrite[] {
  const language = cellLanguage(session);
  const { nameOf } = toldColumns(tab.tab, tab.snapshot, [...tab.columns, resultColumn], language);
  const name = nameOf(tab.column);
  const told = withEditsTold(nameOf(resultColumn), language);
  const shown = tab.snapshot.rows.map((row): ShownCell => {
    const cell = cellOf(tab.snapshot, row, resultColumn.key).value;
    const next = cells.get(recordIn(tab, row));
    if (!next) return { cell, isNew: false };
    const text = String(cell);
    return { cell: told(text, next.isEdit ? { edited: [name] } : { edited: [], back: [name] }), isNew: true };
  });
  return changedCells(tab.snapshot, resultColumn, shown);
}
