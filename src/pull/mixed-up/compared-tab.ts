import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { emptyBaseline, saidIn } from '../../state/dataset-tab';
import { withMeant } from '../../state/edited-cells/meant-cells';
import { baselineOf, landingOf } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';
import { createSheetDates, type SheetDates } from '../../tables/sheet-dates';
import { type ComparedRows, comparedRows } from '../../tables/tab/compared-rows';
import { readTab, type TabSnapshot } from '../../tables/tab/tab-snapshot';
import { resultColumn } from '../../tables/table';

/** So many columns of texts are read: by the first that is not mixed up itself people know a record. */
const namingColumns = 2;

/** A tab as it was read, beside what the shop said. */
export interface ComparedTab {
  readonly snapshot: TabSnapshot;
  readonly dates: SheetDates;
  readonly rows: ComparedRows;
  /** Columns by which people know a record, by key, the best first. */
  readonly naming: readonly string[];
}

/** Reads a tab as for writing, with the columns that can be pushed and those that tell people its records. @throws AddOnError `tabMoves`. */
export function compareTab({ store, platform }: ShopSession, tab: TabPort, known: DatasetTab): ComparedTab {
  const { tabId, columns, idColumn } = known;
  const keys = columns.filter(({ pushable, isEntry }) => pushable && !isEntry).map(({ key }) => key);
  const naming = columns
    .filter(({ kind }) => kind === 'text')
    .slice(0, namingColumns)
    .map(({ key }) => key);
  const snapshot = readTab(tab, {
    ...{ columns: [...columns, resultColumn], idColumn, isToBeWritten: true },
    ...{ values: [...new Set([...keys, ...naming])], formulas: keys },
  });
  const dates = createSheetDates(platform.clock, platform.workbook.timeZone);
  const saidBy = [baselineOf(tabId), landingOf(tabId)].map((one) => store.get(one) ?? emptyBaseline);
  return {
    snapshot,
    dates,
    naming: [...naming, idColumn],
    rows: comparedRows({ snapshot, columns, idColumn, dates }, saidIn(...saidBy)),
  };
}

/** What was meant before is no matter of the values that stand there now. The caller commits. */
export function forgetMeant({ store }: Pick<ShopSession, 'store'>, { tabId }: DatasetTab): void {
  const { meant, ...baseline } = store.get(baselineOf(tabId)) ?? emptyBaseline;
  if (meant) store.set(baselineOf(tabId), baseline);
}

/** Keeps that whatever differs in a tab is what a person meant: no refresh takes it for a mix-up. @throws AddOnError `tabMoves`. */
export function keepMeant(session: ShopSession, known: DatasetTab): void {
  const { store, platform } = session;
  const tab = platform.workbook.tab(known.tabId);
  const baseline = store.get(baselineOf(known.tabId));
  if (!tab || !baseline) return;
  store.set(baselineOf(known.tabId), withMeant(baseline, compareTab(session, tab, known).rows));
  store.commit();
}
