import type { Cell, TabPort } from '../google/ports';
import { type Baseline, baselineKey, type DatasetTab, datasetTabs, emptyBaseline } from '../state/dataset-tab';
import type { PackedStore } from '../state/packed-store';
import type { ShopSession } from '../state/shop-session';
import { stockColumn, warehouseOfColumn } from '../tables/datasets/variations';
import { cellOf, headerRow, idOf, readTab, type TabSnapshot } from '../tables/tab-snapshot';
import { type Column, cellToWrite, resultColumn } from '../tables/table';
import type { Verdict } from './verdict';

/** Which cell contents may be replaced by what the shop holds now: the value that was pushed, or the one that an undo takes back. */
export type MayReplace = (cell: Cell, verdict: Verdict) => boolean;

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. The caller flushes.
 */
export function writeVerdicts(
  session: ShopSession,
  store: PackedStore,
  tabId: number,
  verdicts: readonly Verdict[],
  mayReplace: MayReplace,
): void {
  const details = datasetTabs(store, session.stamp).find((tab) => tab.tabId === tabId);
  const tab = session.platform.workbook.tab(tabId);
  if (!details || !tab || verdicts.length === 0) return;
  const stock = details.columns.filter(({ pushable }) => pushable).map(({ key }) => key);
  const needs = { values: [details.idColumn, resultColumn.key, ...stock], formulas: stock };
  const snapshot = readTab(tab, [...details.columns, resultColumn], needs);
  const byId = groupById(verdicts);
  if (snapshot.rows.length > 0) {
    writeResults(session, tab, snapshot, details, byId);
    for (const column of details.columns.filter(({ pushable }) => pushable)) {
      writeStock(tab, snapshot, details, column, byId, mayReplace);
    }
  }
  const baseline = store.get<Baseline>(baselineKey(tabId), session.stamp) ?? emptyBaseline;
  store.set(baselineKey(tabId), session.stamp, moveBaseline(baseline, verdicts));
  store.save();
}

function groupById(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const grouped = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const id = String(verdict.variationId);
    grouped.set(id, [...(grouped.get(id) ?? []), verdict]);
  }
  return grouped;
}

function writeResults(
  session: ShopSession,
  tab: TabPort,
  snapshot: TabSnapshot,
  details: DatasetTab,
  byId: ReadonlyMap<string, readonly Verdict[]>,
): void {
  const column = snapshot.columnOf.get(resultColumn.key);
  if (column === undefined) return;
  const { clock, workbook } = session.platform;
  const time = clock.format(clock.now(), workbook.timeZone, 'HH.mm');
  const titles = new Map(details.columns.map(({ key, title }) => [key, title[session.language]]));
  const hasSeveral = details.columns.filter(({ key }) => warehouseOfColumn(key) !== undefined).length > 1;
  const tell = ({ text, warehouseId }: Verdict) =>
    hasSeveral ? `${text} (${titles.get(stockColumn(warehouseId)) ?? warehouseId})` : text;
  const texts = snapshot.rows.map((row) => {
    const verdicts = byId.get(idOf(snapshot, row, details.idColumn));
    return [verdicts ? `${verdicts.map(tell).join('; ')} · ${time}` : cellOf(snapshot, row, resultColumn.key).value];
  });
  writeColumn(tab, snapshot, column, texts);
}

function writeStock(
  tab: TabPort,
  snapshot: TabSnapshot,
  details: DatasetTab,
  column: Column,
  byId: ReadonlyMap<string, readonly Verdict[]>,
  mayReplace: MayReplace,
): void {
  const position = snapshot.columnOf.get(column.key);
  if (position === undefined) return;
  let isChanged = false;
  const cells = snapshot.rows.map((row) => {
    const cell = cellOf(snapshot, row, column.key);
    const verdict = byId
      .get(idOf(snapshot, row, details.idColumn))
      ?.find(({ warehouseId }) => stockColumn(warehouseId) === column.key);
    const stock = verdict?.stock;
    if (
      !verdict ||
      stock === undefined ||
      cell.value === stock ||
      cell.formula !== '' ||
      !mayReplace(cell.value, verdict)
    ) {
      return [cellToWrite(column, cell)];
    }
    isChanged = true;
    return [stock];
  });
  if (isChanged) writeColumn(tab, snapshot, position, cells);
}

const writeColumn = (tab: TabPort, snapshot: TabSnapshot, column: number, cells: readonly (readonly Cell[])[]): void =>
  tab.write({ row: headerRow + 1, column, rows: snapshot.rows.length, columns: 1 }, cells);

/** What was read back is what the shop said last. */
function moveBaseline(baseline: Baseline, verdicts: readonly Verdict[]): Baseline {
  const rows: Record<string, readonly (string | number)[]> = { ...baseline.rows };
  for (const { variationId, warehouseId, stock } of verdicts) {
    const index = baseline.columns.indexOf(stockColumn(warehouseId));
    const row = rows[String(variationId)];
    if (index < 0 || !row || stock === undefined) continue;
    rows[String(variationId)] = row.map((value, position) => (position === index ? stock : value));
  }
  return { ...baseline, rows };
}
