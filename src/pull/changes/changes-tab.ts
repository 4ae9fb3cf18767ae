import type { TabPort, WorkbookPort } from '../../google/ports';
import { carriedMark, writeTabMark } from '../../state/tab-mark';
import { freeTabName } from '../../tables/free-tab-name';
import { type Language, say } from '../../text/message';
import { growing } from '../cell-limit';

/** The tab in which people read what changed in a shop, by its mark, whatever it is called; `undefined` where there is none. */
export const findChangesTab = (workbook: WorkbookPort, shop: string): TabPort | undefined =>
  workbook.tabs().find((tab) => {
    const mark = carriedMark(tab);
    return mark !== undefined && 'holds' in mark && mark.shop === shop && mark.tabId === tab.id;
  });

/** Makes it. One that a killed execution made and did not come to mark is taken, where nothing stands in it. */
export function addChangesTab(workbook: WorkbookPort, shop: string, language: Language): TabPort {
  const title = say(language, 'changes.tab');
  const left = workbook.tabNamed(title);
  const isLeft = left !== undefined && left.lastRow() === 0 && left.mark() === undefined;
  const tab = isLeft
    ? left
    : growing(workbook, undefined, { rows: 1, columns: 1 }, () => workbook.addTab(freeTabName(workbook, title)));
  writeTabMark(tab, { holds: 'changes', shop, tabId: tab.id });
  return tab;
}
