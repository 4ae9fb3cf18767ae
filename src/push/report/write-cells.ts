import type { Area } from '../../google/ports';
import { baselineValue } from '../../state/dataset-tab';
import { type OvertakenAt, overtakenIn } from '../../state/edited-cells/overtaken-cells';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { overlap } from '../../tables/tab/locked-cells';
import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { type Column, cellToWrite } from '../../tables/table';
import { isBlankCell } from '../../text/blank-text';
import { meantValue, shownValue } from '../../text/coded-values';
import { editKey } from '../../wishes/beside/edit-key';
import { isSame, toValue } from '../edit';
import { type EditedTab, type OpenedTab, recordIn } from '../find/edited-tab';
import { actionFor } from '../pushables';
import { detailValue } from '../values/detail-value';
import { plainKind, type ValueKindRules } from '../values/value-kind';
import { valueKinds } from '../values/value-kinds';
import type { CellUpdate } from './cell-update';

type CellRules = Pick<ValueKindRules, 'fromCell' | 'toCell' | 'fromBaseline' | 'toBaseline'>;

/** Whether a cell may not be written by this person. @param position number of its column, from 1. */
export type IsLocked = (row: SnapshotRow, position: number) => boolean;

/** Of numbers alone: what a sheet makes of `+3`, and of a sum that was typed instead of its result. */
const isTypedFigure = (formula: string): boolean => /^=[\d\s.,+\-*/%^()]*$/.test(formula);

/** Whether a cell holds a formula that a person keeps there. In a cell for entries a typed figure is none {facts §3}. */
export const isKept = ({ isEntry }: Pick<Column, 'isEntry'>, { formula }: { readonly formula: string }): boolean =>
  formula !== '' && !(isEntry && isTypedFigure(formula));

/** What to write for the cells of a column to show what they should now. */
export function cellWrites(
  tab: EditedTab,
  column: Column,
  updates: readonly CellUpdate[],
  isLocked: IsLocked = () => false,
): GuardedWrite[] {
  const position = tab.snapshot.columnOf.get(column.key);
  if (position === undefined) return [];
  const rules = cellRules(tab, column);
  const byId = new Map(updates.map((update) => [update.recordId, update]));
  const cells = tab.snapshot.rows.map((row): ShownCell => {
    const cell = cellOf(tab.snapshot, row, column.key);
    const update = byId.get(recordIn(tab, row));
    const stays = isKept(column, cell) || isLocked(row, position);
    if (!update || stays || isSame(toValue(cell.value), update.value) || !isOurs(tab, row, update, { column, rules })) {
      // What a formula above or beside fills in would be in its way once it is written.
      const isFixed = column.isEntry === true && (stays || cell.value !== '');
      return { cell: cellToWrite(column, cell), isNew: false, isFixed, formula: cell.formula };
    }
    const value = rules.toCell(update.value, tab.dates);
    return { cell: cellToWrite(column, { value, formula: '' }), isNew: true };
  });
  return changedCells(tab.snapshot, column, cells);
}

/** Whether a cell shows what it should once {@link cellWrites} are made: a formula stays, and whatever a person has written into it meanwhile. */
export function takesUpdates(tab: EditedTab, column: Column): (update: CellUpdate) => boolean {
  const rules = cellRules(tab, column);
  const rowOf = new Map(tab.snapshot.rows.map((row) => [recordIn(tab, row), row]));
  return (update) => {
    const row = rowOf.get(update.recordId);
    if (!row) return false;
    const cell = cellOf(tab.snapshot, row, column.key);
    return (
      isSame(toValue(cell.value), update.value) ||
      (!isKept(column, cell) && isOurs(tab, row, update, { column, rules }))
    );
  };
}

/**
 * Edits of a person's that stay in their cells while the shop gets another value under them, as by scheduled prices: made on what the shop no longer has, as after a
 * refresh that finds another value.
 */
export function editsUnder(tab: EditedTab, updates: readonly CellUpdate[]): readonly OvertakenAt[] {
  const byKey = new Map(updates.map((update) => [editKey(update.recordId, update.column), update]));
  const found = new Map<string, OvertakenAt>();
  const touched = new Set(updates.map(({ column }) => column));
  for (const column of tab.columns.filter(({ key, pushable }) => pushable && touched.has(key))) {
    const rules = cellRules(tab, column);
    for (const row of tab.snapshot.rows) {
      const key = editKey(recordIn(tab, row), column.key);
      const update = byKey.get(key);
      const edit = update && editUnder(tab, row, update, { column, rules });
      if (!edit) continue;
      const { held, ...other } = edit;
      const known = found.get(key);
      // Of a record that is in several rows, whichever is left must not go unseen.
      found.set(key, known && known.held !== held ? other : edit);
    }
  }
  return [...found.values()];
}

function editUnder(
  tab: EditedTab,
  row: SnapshotRow,
  update: CellUpdate,
  { column, rules }: { readonly column: Column; readonly rules: CellRules },
): OvertakenAt | undefined {
  const { recordId: id, value } = update;
  const said = baselineValue(tab.baseline, id, column.key);
  const cell = cellOf(tab.snapshot, row, column.key);
  const isFormula = isKept(column, cell);
  const held = rules.fromCell(cell.value, tab.dates);
  const stays = isFormula || !isOurs(tab, row, update, { column, rules });
  if (said === undefined || !stays || isBlankCell(cell.value) || isSame(held, value)) return undefined;
  const kept = rules.toBaseline(held);
  const known = overtakenIn(tab.baseline, id, column.key);
  const was = known && (known.held === undefined || isSame(known.held, kept)) ? known.was : said;
  if (isSame(rules.fromBaseline(was), value)) return undefined;
  return { id, column: column.key, was, ...(isFormula ? {} : { held: kept }) };
}

/**
 * What cells that could not be written hold, where that is ours: what was pushed from them, or what the shop had said. That is what later edits are told
 * from; of any other cell, what it was to show.
 */
export function asHeld(tab: EditedTab, locked: readonly Area[]): (update: CellUpdate) => CellUpdate {
  const { snapshot, columns } = tab;
  const rowOf = new Map(snapshot.rows.map((row) => [recordIn(tab, row), row]));
  return (update) => {
    const { isOwn: _isOwn, ...seen } = update;
    const column = columns.find(({ key }) => key === update.column);
    const position = snapshot.columnOf.get(update.column);
    const row = rowOf.get(update.recordId);
    if (!column || position === undefined || !row) return update;
    const whole = { row: snapshot.headingRow + 1, column: position, rows: snapshot.rows.length, columns: 1 };
    if (!locked.some((area) => overlap(area, whole))) return update;
    const rules = cellRules(tab, column);
    const held = rules.fromCell(cellOf(snapshot, row, column.key).value, tab.dates);
    return isOurs(tab, row, update, { column, rules }) ? { ...seen, value: held } : update;
  };
}

/** How the cells of a column are read and written; those that nothing is pushed from, as details are. */
function cellRules({ pushable, names }: OpenedTab, column: Column): CellRules {
  const kind = actionFor(pushable, column.key)?.kindOf(column.key);
  if (kind) return valueKinds[kind];
  return {
    ...plainKind,
    fromCell: (cell, dates) => meantValue(column, detailValue(column, cell, dates)),
    toCell: (value) => shownValue(column, names, value),
  };
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
