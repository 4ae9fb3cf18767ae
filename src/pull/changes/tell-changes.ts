import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { settleCellLanguage } from '../../state/cell-language';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { keptChangesOf } from '../../state/schema/changes/kept-changes';
import { arrange } from '../../tables/arrangement';
import { createSheetDates } from '../../tables/sheet-dates';
import { untilStill } from '../../tables/tab/until-still';
import type { Table } from '../../tables/table';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import type { Language } from '../../text/message';
import { growing } from '../cell-limit';
import { landTable } from '../landing/land-table';
import type { Landing } from '../landing/landing';
import { requireWritable } from '../landing/require-writable';
import { readLayout } from '../landing/tab-layout';
import { addChangesTab, findChangesTab } from './changes-tab';
import { changeColumns, changesTable } from './changes-table';

/**
 * Brings the tab of changes up to date, where something changed that it does not have. Where it cannot be written, that is told beside the refresh, which is
 * done; the next one tries again. So does what has no time left.
 * @throws AddOnError `leaseLost`.
 */
export function tellChanges(session: ShopSession): void {
  const untold = changesOfTabs(session).filter(({ kept }) => !kept.isTold);
  if (untold.length === 0) return;
  tellBeside(session, 'changes', () => {
    try {
      landChanges(session);
    } catch (error) {
      if (isAddOnError(error) && (error.code === 'outOfTime' || error.code === 'cancelled')) return;
      throw error;
    }
    for (const { tab, kept } of untold) session.store.set(keptChangesOf(tab.tabId), { ...kept, isTold: true });
    session.store.commit();
  });
}

const changesOfTabs = ({ store }: Pick<ShopSession, 'store'>) =>
  datasetTabs(store).flatMap((tab) => {
    const kept = store.readable(keptChangesOf(tab.tabId));
    return kept ? [{ tab, kept }] : [];
  });

function landChanges(session: ShopSession): void {
  const { platform, connection } = session;
  const { workbook } = platform;
  const { language } = settleCellLanguage(session);
  const known = findChangesTab(workbook, connection.id);
  if (known?.isLocked()) throw new AddOnError('tabLocked', { tab: known.name });
  const tab = known ?? addChangesTab(workbook, connection.id, language);
  const told = changesOfTabs(session).map(({ tab: of, kept }) => ({
    ...{ tab: of, lines: kept.lines },
    name: workbook.tab(of.tabId)?.name ?? '',
  }));
  const table = changesTable(told, language, platform.clock.now());
  const landing = untilStill(tab, () => {
    const prepared = prepareLanding(session, tab, table, language);
    return requireWritable(prepared) === 'allowed' ? prepared : 'displaced';
  });
  landTable(landing);
}

/** A tab of ours alone, in which nothing is edited: no value has a baseline. */
function prepareLanding(session: ShopSession, tab: TabPort, table: Table, cellLanguage: Language): Landing {
  const { platform, run, language } = session;
  const arrangement = arrange({ columns: () => changeColumns }, changeColumns, {
    headingOf: ({ title }) => title[cellLanguage],
  });
  const isKnown = (key: string) => changeColumns.some((column) => column.key === key);
  const layOut = () => readLayout(tab, { table, arrangement, marksMissing: false, isKnown });
  const layout = layOut();
  return {
    ...{ tab, table, arrangement, layout, layOut, isKnown, language, cellLanguage },
    locked: layout.place.lastColumn === 0 ? [] : tab.lockedAreas(),
    names: undefined,
    isRetitled: false,
    titlesBefore: new Map(),
    mode: 'replace',
    dates: createSheetDates(platform.clock, platform.workbook.timeZone),
    ...{ before: emptyBaseline, beforeInZone: emptyBaseline, cutOff: emptyBaseline, after: emptyBaseline },
    said: [],
    overtaken: new Map(),
    spilling: new Set(),
    isNarrowed: false,
    grow: (rows, columns) => growing(platform.workbook, tab, { rows, columns }, () => tab.ensureSize(rows, columns)),
    flush: () => platform.workbook.flush(),
    checkpoint: run.checkpoint,
    tell: () => undefined,
    onProgress: () => undefined,
  };
}
