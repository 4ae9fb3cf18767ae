import { baselineValue } from '../../state/dataset-tab';
import { cellOf, type SnapshotRow } from '../../tables/tab-snapshot';
import { type Column, cellToWrite } from '../../tables/table';
import { isSame, toValue } from '../edit';
import { type EditedTab, type OpenedTab, recordIn } from '../find/edited-tab';
import { actionFor } from '../pushables';
import { detailValue } from '../values/detail-value';
import { plainKind, type ValueKindRules } from '../values/value-kind';
import { valueKinds } from '../values/value-kinds';
import type { CellUpdate } from './cell-update';
import { type ShownCell, writeChanged } from './shown-cell';

type CellRules = Pick<ValueKindRules, 'fromCell' | 'toCell' | 'fromBaseline'>;

/** Brings the cells of a column to what they should show now. */
export function writeCells(tab: EditedTab, column: Column, updates: readonly CellUpdate[]): void {
  const position = tab.snapshot.columnOf.get(column.key);
  if (position === undefined) return;
  const rules = cellRules(tab, column);
  const byId = new Map(updates.map((update) => [update.recordId, update]));
  const cells = tab.snapshot.rows.map((row): ShownCell => {
    const cell = cellOf(tab.snapshot, row, column.key);
    const update = byId.get(recordIn(tab, row));
    // A formula stays, except in a cell for orders: `+3` is one to a sheet, and would be carried out again.
    const stays = cell.formula !== '' && !column.isEntry;
    if (!update || stays || isSame(toValue(cell.value), update.value) || !isOurs(tab, row, update, { column, rules })) {
      return { cell: cellToWrite(column, cell), isNew: false };
    }
    const value = rules.toCell(update.value, tab.dates);
    return { cell: cellToWrite(column, { value, formula: '' }), isNew: true };
  });
  writeChanged(tab.tab, position, cells);
}

/** How the cells of a column are read and written; those that nothing is pushed from, as details are. */
function cellRules({ pushable }: OpenedTab, column: Column): CellRules {
  const kind = actionFor(pushable, column.key)?.kindOf(column.key);
  return kind ? valueKinds[kind] : { ...plainKind, fromCell: (cell, dates) => detailValue(column, cell, dates) };
}

/** Whether a cell holds what was pushed from it, or what the shop had said; where it takes no edits, whatever it holds. */
function isOurs(
  { snapshot, baseline, dates }: EditedTab,
  row: SnapshotRow,
  { recordId, pushed }: CellUpdate,
  { column, rules }: { readonly column: Column; readonly rules: CellRules },
): boolean {
  // In such columns whatever a person types is replaced by the next pull all the same.
  if (!column.pushable && !column.isEntry) return true;
  const kept = baselineValue(baseline, recordId, column.key);
  const held = rules.fromCell(cellOf(snapshot, row, column.key).value, dates);
  const known = [pushed, kept === undefined ? undefined : rules.fromBaseline(kept)];
  return known.some((value) => value !== undefined && isSame(held, value));
}
