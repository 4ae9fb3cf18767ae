import type { ShopSession } from '../../runs/shop-session';
import { saidIn } from '../../state/dataset-tab';
import { besideMeant, withMeant } from '../../state/edited-cells/meant-cells';
import { baselineOf } from '../../state/schema/baseline';
import { comparedRows } from '../../tables/tab/compared-rows';
import { mixedUpColumns, refuseMixUps } from '../../tables/tab/mix-ups';
import type { EditedTab } from '../find/edited-tab';

/**
 * Columns that look mixed up and hold what a person says that they meant, by key: each of their edits needs a tick. It is kept which values those
 * were; the caller commits.
 * @param isMeant whether the person says so now.
 * @throws AddOnError `columnsMixedUp` where nobody has said so of these values.
 */
export function doubtedColumns(
  { store, language }: Pick<ShopSession, 'store' | 'language'>,
  edited: EditedTab,
  isMeant: boolean,
): ReadonlySet<string> {
  const { tab, baseline } = edited;
  const rows = comparedRows(edited, saidIn(baseline));
  const others = besideMeant(rows, baseline);
  const doubted = new Set([...mixedUpColumns(rows), ...(baseline.meant ? mixedUpColumns(others) : [])]);
  if (doubted.size === 0) return doubted;
  if (isMeant) store.set(baselineOf(tab.id), withMeant(baseline, rows));
  else refuseMixUps(tab, others, language);
  return doubted;
}
