import type { Cell, TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import {
  type Baseline,
  baselineKey,
  baselineValue,
  type DatasetTab,
  datasetTabs,
  emptyBaseline,
} from '../../state/dataset-tab';
import { withCommandColumn } from '../../tables/command-column';
import { createSheetDates, type SheetDates } from '../../tables/sheet-dates';
import { cellOf, headerRow, idOf, readTab, type TabSnapshot } from '../../tables/tab-snapshot';
import { type Column, cellToWrite, resultColumn } from '../../tables/table';
import { isSame, toValue, type Value } from '../edit';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { detailValue } from '../values/detail-value';
import { plainKind, type ValueKindRules } from '../values/value-kind';
import { valueKinds } from '../values/value-kinds';
import type { Verdict, VerdictKind } from './verdict';

/** A cell of ours and what it should show now, unless the person has written something else into it meanwhile. */
interface CellUpdate {
  readonly recordId: string;
  readonly column: string;
  readonly value: Value;
  /** What was pushed from the cell; the shop's earlier value may be replaced too. */
  readonly pushed: Value | undefined;
}

/** After these it is settled, or a person's matter: an order left in its cell would be carried out a second time by the next push. */
const spentKinds: ReadonlySet<VerdictKind> = new Set(['done', 'alreadySo', 'changedAfter', 'soldMeanwhile', 'unknown']);

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. The caller flushes.
 */
export function writeVerdicts(session: ShopSession, tabId: number, verdicts: readonly Verdict[]): void {
  const { store } = session;
  const details = datasetTabs(store, session.stamp).find((tab) => tab.tabId === tabId);
  const tab = session.platform.workbook.tab(tabId);
  if (!details || !tab || verdicts.length === 0) return;
  const pushable = pushableOf(details.dataset);
  const updates = verdicts.flatMap((verdict) => shopValues(pushable, verdict));
  const spent = verdicts.flatMap((verdict) => spentCells(pushable, verdict));
  const columns = withCommandColumn(details.columns);
  const concerned = columns.filter(({ key }) => [...updates, ...spent].some(({ column }) => column === key));
  const keys = concerned.map(({ key }) => key);
  const needs = { values: [details.idColumn, resultColumn.key, ...keys], formulas: keys };
  const snapshot = readTab(tab, [...columns, resultColumn], needs);
  const baseline = store.get<Baseline>(baselineKey(tabId), session.stamp) ?? emptyBaseline;
  if (snapshot.rows.length > 0) {
    writeResults(session, tab, snapshot, details, verdicts);
    for (const column of concerned) {
      const ofColumn = [...updates, ...spent].filter((update) => update.column === column.key);
      writeCells(session, tab, snapshot, details, pushable, column, ofColumn, baseline);
    }
  }
  store.set(baselineKey(tabId), session.stamp, moveBaseline(pushable, baseline, updates));
  store.save();
}

/** What was read back, in every cell that shows it; of an entry, in the column that shows what it is about. */
function shopValues(pushable: Pushable, verdict: Verdict): CellUpdate[] {
  const { recordId, column, live, to, sharedBy = [], counterpart } = verdict;
  if (live === undefined) return [];
  const action = actionFor(pushable, column);
  if (action?.entry) {
    const shown = action.entry.shownIn?.(column, live);
    return shown === undefined ? [] : [{ ...shown, recordId, pushed: undefined }];
  }
  return [recordId, ...sharedBy].flatMap((id): CellUpdate[] => [
    { recordId: id, column, value: live, pushed: to },
    ...(counterpart ? [{ recordId: id, column: counterpart.column, value: counterpart.live, pushed: undefined }] : []),
  ]);
}

function spentCells(pushable: Pushable, { recordId, column, kind, to, details }: Verdict): CellUpdate[] {
  const entry = actionFor(pushable, column)?.entry;
  if (!entry || !spentKinds.has(kind)) return [];
  const said = Object.entries(details ?? {});
  return [[column, to] as const, ...said].map(([key, pushed]) => ({ recordId, column: key, value: '', pushed }));
}

function writeResults(
  session: ShopSession,
  tab: TabPort,
  snapshot: TabSnapshot,
  details: DatasetTab,
  verdicts: readonly Verdict[],
): void {
  const column = snapshot.columnOf.get(resultColumn.key);
  if (column === undefined) return;
  const { clock, workbook } = session.platform;
  const time = clock.format(clock.now(), workbook.timeZone, 'HH.mm');
  const titles = new Map(withCommandColumn(details.columns).map(({ key, title }) => [key, title[session.language]]));
  const byId = new Map<string, string[]>();
  for (const { recordId, column: key, text } of verdicts) {
    byId.set(recordId, [...(byId.get(recordId) ?? []), `${text} (${titles.get(key) ?? key})`]);
  }
  const texts = snapshot.rows.map((row): ShownCell => {
    const told = byId.get(idOf(snapshot, row, details.idColumn));
    return {
      cell: told ? `${told.join('; ')} · ${time}` : cellOf(snapshot, row, resultColumn.key).value,
      isNew: told !== undefined,
    };
  });
  writeChanged(tab, column, texts);
}

function writeCells(
  { platform: { clock, workbook } }: ShopSession,
  tab: TabPort,
  snapshot: TabSnapshot,
  details: DatasetTab,
  pushable: Pushable,
  column: Column,
  updates: readonly CellUpdate[],
  baseline: Baseline,
): void {
  const position = snapshot.columnOf.get(column.key);
  if (position === undefined) return;
  const { fromCell, toCell, fromBaseline } = cellRules(pushable, column);
  const dates = createSheetDates(clock, workbook.timeZone);
  const byId = new Map(updates.map((update) => [update.recordId, update]));
  const cells = snapshot.rows.map((row): ShownCell => {
    const cell = cellOf(snapshot, row, column.key);
    const id = idOf(snapshot, row, details.idColumn);
    const update = byId.get(id);
    const kept = baselineValue(baseline, id, column.key);
    const known = [update?.pushed, kept === undefined ? undefined : fromBaseline(kept)];
    const isOurs =
      !takesEdits(column) || known.some((value) => value !== undefined && isSame(fromCell(cell.value, dates), value));
    // A formula stays, except in a cell for orders: `+3` is one to a sheet, and would be carried out again.
    const stays = cell.formula !== '' && !column.isEntry;
    if (!update || !isOurs || stays || isSame(toValue(cell.value), update.value)) {
      return { cell: cellToWrite(column, cell), isNew: false };
    }
    return { cell: cellToWrite(column, { value: toCell(update.value, dates), formula: '' }), isNew: true };
  });
  writeChanged(tab, position, cells);
}

/** In other columns whatever a person types is replaced by the next pull all the same. */
const takesEdits = ({ pushable, isEntry = false }: Column): boolean => pushable || isEntry;

/** How the cells of a column are read and written; those that nothing is pushed from, as details are. */
function cellRules(pushable: Pushable, column: Column): Pick<ValueKindRules, 'fromCell' | 'toCell' | 'fromBaseline'> {
  const kind = actionFor(pushable, column.key)?.kindOf(column.key);
  return kind ? valueKinds[kind] : { ...plainKind, fromCell: (cell, dates) => detailValue(column, cell, dates) };
}

/** What a cell is to hold, and whether that is something else than before. */
interface ShownCell {
  readonly cell: Cell;
  readonly isNew: boolean;
}

/** In one write, from the first cell that changes to the last. */
function writeChanged(tab: TabPort, column: number, cells: readonly ShownCell[]): void {
  const first = cells.findIndex(({ isNew }) => isNew);
  if (first < 0) return;
  const last = cells.reduce((latest, { isNew }, index) => (isNew ? index : latest), first);
  const span = cells.slice(first, last + 1).map(({ cell }) => [cell]);
  tab.write({ row: headerRow + 1 + first, column, rows: span.length, columns: 1 }, span);
}

/** What was read back is what the shop said last. */
function moveBaseline(pushable: Pushable, baseline: Baseline, updates: readonly CellUpdate[]): Baseline {
  const indexOf = new Map(baseline.columns.map((column, index) => [column, index]));
  const moved = new Map<string, (string | number)[]>();
  for (const { recordId, column, value } of updates) {
    const index = indexOf.get(column);
    const row = moved.get(recordId) ?? baseline.rows[recordId];
    if (index === undefined || !row) continue;
    const changed = [...row];
    const kind = actionFor(pushable, column)?.kindOf(column);
    changed[index] = kind ? valueKinds[kind].toBaseline(value) : value;
    moved.set(recordId, changed);
  }
  return { ...baseline, rows: { ...baseline.rows, ...Object.fromEntries(moved) } };
}
