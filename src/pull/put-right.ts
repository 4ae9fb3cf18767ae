import type { ShopSession } from '../runs/shop-session';
import { emptyBaseline, saidIn } from '../state/dataset-tab';
import { baselineOf, landingOf } from '../state/schema/baseline';
import type { DatasetTab } from '../state/schema/tab-list';
import { createSheetDates } from '../tables/sheet-dates';
import { comparedRows } from '../tables/tab/compared-rows';
import { readTab, type TabSnapshot } from '../tables/tab/tab-snapshot';
import { untilStill } from '../tables/tab/until-still';
import { writeRows } from '../tables/tab/write-rows';
import { type Column, resultColumn } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import { tellLostValues } from './lost-values';
import { type ComparedTab, mendedColumns, type ToldMend } from './mended-columns';

/** What was put right in a tab. */
export interface PutRight extends ToldMend {
  readonly tabName: string;
}

/**
 * Brings the values of columns that were sorted alone, moved or exchanged back beside the records that they are about. Columns that were exchanged
 * change places once more, edits and all; in others each cell gets what the shop said at the last pull.
 * @returns `undefined` where nothing is mixed up. @throws AddOnError `tabGone`, `tabMoves`.
 */
export function putRight(session: ShopSession, known: DatasetTab): PutRight | undefined {
  const tab = session.platform.workbook.tab(known.tabId);
  if (!tab) throw new AddOnError('tabGone');
  const keys = known.columns.filter(({ pushable, isEntry }) => pushable && !isEntry).map(({ key }) => key);
  const order = { columns: [...known.columns, resultColumn], idColumn: known.idColumn, values: keys, formulas: keys };
  const { columns, idColumn } = order;
  return untilStill(tab, () => {
    const snapshot = readTab(tab, { ...order, isToBeWritten: true });
    const mended = mendedColumns(compareTab(session, known, snapshot));
    if (!mended) return undefined;
    const { writes, headings, told } = mended;
    const flush = () => session.platform.workbook.flush();
    if (writeRows({ tab, snapshot, columns, idColumn }, writes, flush) === 'displaced') return 'displaced';
    for (const { area, values } of headings) tab.write(area, values);
    return { tabName: tab.name, ...told };
  });
}

function compareTab(
  { store, platform }: ShopSession,
  { tabId, columns, idColumn }: DatasetTab,
  snapshot: TabSnapshot,
): ComparedTab {
  const dates = createSheetDates(platform.clock, platform.workbook.timeZone);
  const saidBy = [baselineOf(tabId), landingOf(tabId)].map((one) => store.get(one) ?? emptyBaseline);
  return { snapshot, dates, rows: comparedRows({ snapshot, columns, idColumn, dates }, saidIn(...saidBy)) };
}

/** What was put right, in a person's words. @param columns of the tab. */
export function tellPutRight(
  { tabName: tab, cells, lostIn }: PutRight,
  columns: readonly Pick<Column, 'key' | 'title'>[],
  language: Language,
): readonly string[] {
  const titleOf = (key: string) => columns.find((column) => column.key === key)?.title[language] ?? key;
  return [
    say(language, 'pull.putRight', { tab, cells }),
    ...lostIn.map(({ column, values }) => tellLostValues(tab, titleOf(column), values, language)),
  ];
}
