import type { Platform } from '../google/ports';
import { type PullSummary, pullDataset } from '../pull/pull';
import { datasetTabs } from '../state/dataset-tab';
import { openPackedStore } from '../state/packed-store';
import { withShopSession } from '../state/shop-session';
import { parseEndpointDataset } from '../tables/endpoint-dataset';
import { variations } from '../tables/variations';
import { isAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';

/** The global function that the hourly trigger calls. */
export const scheduleHandler = 'runSchedule';

export const isScheduled = (platform: Platform): boolean => platform.triggers.handlers().includes(scheduleHandler);

export function setSchedule(platform: Platform, hourly: boolean): void {
  if (hourly) platform.triggers.ensureHourly(scheduleHandler);
  else platform.triggers.removeAll(scheduleHandler);
}

/** Refreshes every tab that something was pulled into. While somebody pulls or pushes it stands back: the next hour comes. */
export function refreshTabs(platform: Platform, language: Language): readonly PullSummary[] {
  try {
    return withShopSession(platform, language, 'pull', (session) => {
      const store = openPackedStore(platform.workbook, platform.codec);
      return datasetTabs(store, session.stamp).flatMap(({ tabId, dataset: id }) => {
        const dataset = id === variations.id ? variations : parseEndpointDataset(id);
        return dataset && platform.workbook.tab(tabId) ? [pullDataset(session, dataset, tabId)] : [];
      });
    });
  } catch (error) {
    if (isAddOnError(error) && error.code === 'busy') return [];
    throw error;
  }
}
