import { shopDay } from '../../days/shop-day';
import type { Platform, TabPort } from '../../google/ports';
import { emptyBaseline } from '../../state/dataset-tab';
import { type Baseline, baselineOf } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';
import type { StateStore } from '../../state/state-store';
import { withCommandColumn } from '../../tables/command-column';
import { createSheetDates, type SheetDates } from '../../tables/sheet-dates';
import {
  type ColumnNeeds,
  idOf,
  readTab,
  type SnapshotOrder,
  type SnapshotRow,
  type TabSnapshot,
} from '../../tables/tab/tab-snapshot';
import { type Column, resultColumn } from '../../tables/table';
import type { Language } from '../../text/message';
import { pulledBaselines } from '../../wishes/many/pulled-baselines';
import type { Pushable } from '../pushable';

/** A tab that a dataset was pulled into. */
interface KnownTab {
  readonly tab: TabPort;
  readonly pushable: Pushable;
  /** {@link withCommandColumn}. */
  readonly columns: readonly Column[];
  readonly idColumn: string;
  /** In which language it shows codes by name. */
  readonly names?: Language;
}

/** A tab as it was read at one moment. */
export interface OpenedTab extends KnownTab {
  /** What was needed of the tab; where the column with the results stands too. */
  readonly snapshot: TabSnapshot;
  readonly dates: SheetDates;
  /** By the shop's clock. */
  readonly today: string;
}

/** A tab and what is needed to understand what a person did in it. */
export interface EditedTab extends OpenedTab {
  readonly baseline: Baseline;
}

/** The same, whose edits are judged. */
export interface JudgedTab extends EditedTab {
  /** What was pulled of the same dataset into other tabs. */
  readonly elsewhere: () => readonly Baseline[];
}

/** What to open: the tab, what is remembered of it, and what can be pushed from it. */
export interface TabToOpen {
  readonly tab: TabPort;
  readonly datasetTab: Pick<DatasetTab, 'columns' | 'idColumn' | 'names'>;
  readonly pushable: Pushable;
}

/** Reads what is needed of a tab. */
export function openTab(
  { clock, workbook }: Pick<Platform, 'clock' | 'workbook'>,
  { tab, datasetTab, pushable }: TabToOpen,
  needsOf: (tab: KnownTab) => ColumnNeeds & Pick<SnapshotOrder, 'isToBeWritten'>,
): OpenedTab {
  const { idColumn, names } = datasetTab;
  const columns = withCommandColumn(datasetTab.columns);
  const known = { tab, pushable, columns, idColumn, ...(names === undefined ? {} : { names }) };
  const order = { columns: [...known.columns, resultColumn], idColumn: known.idColumn, ...needsOf(known) };
  const snapshot = readTab(tab, order);
  const dates = createSheetDates(clock, workbook.timeZone);
  return { ...known, snapshot, dates, today: shopDay(clock.now()) };
}

/** Beside a tab what is kept of it and of others with the same dataset. */
export function withBaselines(
  store: StateStore,
  { tabId, dataset }: Pick<DatasetTab, 'tabId' | 'dataset'>,
  opened: OpenedTab,
): JudgedTab {
  return {
    ...opened,
    baseline: store.get(baselineOf(tabId)) ?? emptyBaseline,
    elsewhere: () =>
      pulledBaselines(store, dataset).flatMap((other) => (other.tabId === tabId ? [] : [other.baseline])),
  };
}

/** The id of a row's record; `''` for rows of the person's own. */
export const recordIn = ({ snapshot, idColumn }: OpenedTab, row: SnapshotRow): string => idOf(snapshot, row, idColumn);
