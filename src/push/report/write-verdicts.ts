import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import { resultColumn } from '../../tables/table';
import { type EditedTab, openTab, type TabToOpen } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { type CellUpdate, moveBaseline, shopValues, spentCells } from './cell-update';
import type { Verdict } from './verdict';
import { writeCells } from './write-cells';
import { writeResults } from './write-results';

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. What the tab does not take is told beside the outcome. The caller flushes.
 */
export function writeVerdicts(
  session: Pick<ShopSession, 'platform' | 'language' | 'store'>,
  tabId: number,
  verdicts: readonly Verdict[],
): void {
  const { platform, store } = session;
  const datasetTab = datasetTabs(store).find((tab) => tab.tabId === tabId);
  const tab = platform.workbook.tab(tabId);
  if (!datasetTab || !tab || verdicts.length === 0) return;
  const pushable = pushableOf(datasetTab.dataset);
  const baseline = store.get(baselineOf(tabId)) ?? emptyBaseline;
  const updates = verdicts.flatMap((verdict) => shopValues(pushable, verdict));
  tellBeside(session, 'results', () =>
    writeIntoTab(session, { tab, datasetTab, pushable, baseline }, verdicts, updates),
  );
  tellBeside(session, 'baseline', () => {
    store.set(baselineOf(tabId), moveBaseline(pushable, baseline, updates));
    store.save();
  });
}

/** Column by column: one that is protected keeps no other from being written. */
function writeIntoTab(
  session: Pick<ShopSession, 'platform' | 'language'>,
  { baseline, ...pushed }: TabToOpen & Pick<EditedTab, 'baseline'>,
  verdicts: readonly Verdict[],
  updates: readonly CellUpdate[],
): void {
  const { platform, language } = session;
  const cells = [...updates, ...verdicts.flatMap((verdict) => spentCells(pushed.pushable, verdict))];
  const changing = new Set(cells.map(({ column }) => column));
  const opened = openTab(platform, pushed, ({ columns, idColumn }) => {
    const keys = columns.map(({ key }) => key).filter((key) => changing.has(key));
    return { values: [idColumn, resultColumn.key, ...keys], formulas: keys };
  });
  if (opened.snapshot.rows.length === 0) return;
  const { clock, workbook } = platform;
  const time = clock.format(clock.now(), workbook.timeZone, 'HH.mm');
  tellBeside(session, 'results', () => writeResults(opened, verdicts, language, time));
  for (const column of opened.columns.filter(({ key }) => changing.has(key))) {
    const ofColumn = cells.filter((cell) => cell.column === column.key);
    tellBeside(session, 'results', () => writeCells({ ...opened, baseline }, column, ofColumn));
  }
}
