import type { ShopAccess } from '../runs/shop-session';
import { isOwnPull } from '../state/dataset-tab';
import { dashboardDocument } from '../state/schema/dashboard';
import { type DatasetTab, tabListDocument } from '../state/schema/tab-list';
import { findDataset } from '../tables/dataset-catalogue';
import { dashboardReports } from './dashboard/dashboard-reports';

type Kept = Pick<ShopAccess, 'store' | 'seals'>;

/**
 * About how many requests it takes to refresh this person's tabs once, as far as their sizes tell. What cannot be read takes none: whoever refreshes it is told.
 * @param isMeant all of them when absent.
 */
export function expectedCalls(
  { store, seals }: Kept,
  isMeant: (tab: DatasetTab) => boolean = (tab) => isOwnPull(seals, tab),
): number {
  const tabs = (store.readable(tabListDocument) ?? []).filter(isMeant);
  return tabs.reduce((sum, tab) => sum + callsOf(tab), 0);
}

/** All that its list took, or the part that its latest days are of it. */
function callsOf({ dataset, definition, listCalls, listDays }: DatasetTab): number {
  const incremental = findDataset(dataset)?.incremental;
  if (!incremental || incremental.isReadWhole || definition.mode !== 'update' || listDays === undefined)
    return listCalls;
  return Math.ceil(listCalls * Math.min(1, (incremental.overlapDays + 1) / listDays));
}

/** Those of its headline figures, of this period and the one before. */
const figureCalls = 5;

/** The same of the dashboard: none where there is none. */
export const expectedDashboardCalls = ({ store }: Kept): number =>
  store.has(dashboardDocument) ? dashboardReports.length + figureCalls : 0;
