import type { Platform } from '../google/ports';
import { markFormulasRefreshed } from '../state/settings';

const prefix = 'NGORDER';
/** No function of any add-on is called so: a formula that is interrupted under this name shows `#NAME?`, and is healed by the next refresh. */
const asideName = 'ZZ_REFRESHING_';

/**
 * Makes every custom function answer anew. What the cache holds is good no more; and as Sheets calls a function again only when its formula
 * changes {facts §4}, each is renamed and named back. A formula is never without its full text, so none is lost when this is cut off.
 */
export function refreshFormulas(platform: Platform): void {
  const { workbook } = platform;
  markFormulasRefreshed(platform);
  workbook.replaceInFormulas(asideName, prefix);
  workbook.replaceInFormulas(prefix, asideName);
  workbook.flush();
  workbook.replaceInFormulas(asideName, prefix);
  workbook.flush();
}
