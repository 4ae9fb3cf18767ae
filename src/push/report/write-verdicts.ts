import type { ShopSession } from '../../runs/shop-session';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import { resultColumn } from '../../tables/table';
import { openTab } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { moveBaseline, shopValues, spentCells } from './cell-update';
import type { Verdict } from './verdict';
import { writeCells } from './write-cells';
import { writeResults } from './write-results';

/**
 * Writes each verdict beside its row, brings the pushed cells and their baselines to what the shop holds now. Rows are found anew by
 * id, since the person may have sorted meanwhile. The caller flushes.
 */
export function writeVerdicts(
  { platform, language, store }: Pick<ShopSession, 'platform' | 'language' | 'store'>,
  tabId: number,
  verdicts: readonly Verdict[],
): void {
  const datasetTab = datasetTabs(store).find((tab) => tab.tabId === tabId);
  const tab = platform.workbook.tab(tabId);
  if (!datasetTab || !tab || verdicts.length === 0) return;
  const pushable = pushableOf(datasetTab.dataset);
  const updates = verdicts.flatMap((verdict) => shopValues(pushable, verdict));
  const cells = [...updates, ...verdicts.flatMap((verdict) => spentCells(pushable, verdict))];
  const changing = new Set(cells.map(({ column }) => column));
  const opened = openTab(platform, { tab, datasetTab, pushable }, ({ columns, idColumn }) => {
    const keys = columns.map(({ key }) => key).filter((key) => changing.has(key));
    return { values: [idColumn, resultColumn.key, ...keys], formulas: keys };
  });
  const baseline = store.get(baselineOf(tabId)) ?? emptyBaseline;
  if (opened.snapshot.rows.length > 0) {
    const { clock, workbook } = platform;
    writeResults(opened, verdicts, language, clock.format(clock.now(), workbook.timeZone, 'HH.mm'));
    for (const column of opened.columns.filter(({ key }) => changing.has(key))) {
      const ofColumn = cells.filter((cell) => cell.column === column.key);
      writeCells({ ...opened, baseline }, column, ofColumn);
    }
  }
  store.set(baselineOf(tabId), moveBaseline(pushable, baseline, updates));
  store.save();
}
