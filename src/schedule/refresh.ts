import type { Platform } from '../google/ports';
import { type PullOutcome, pull } from '../pull/pull';
import { continuePull, savedPulls, unfinishedPulls } from '../pull/saved-pulls';
import { type ShopSession, withShopSession } from '../state/shop-session';
import { isAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';

/** The global function that the hourly trigger calls. */
export const scheduleHandler = 'runSchedule';
/** The global function that takes up what an execution had to leave. */
export const continueHandler = 'continueWork';

export const isScheduled = (platform: Platform): boolean => platform.triggers.handlers().includes(scheduleHandler);

export function setSchedule(platform: Platform, hourly: boolean): void {
  if (hourly) platform.triggers.ensureHourly(scheduleHandler);
  else platform.triggers.removeAll(scheduleHandler);
}

/** Refreshes every tab that something was pulled into. While somebody pulls or pushes it stands back: the next hour comes. */
export function refreshTabs(platform: Platform, language: Language): readonly PullOutcome[] {
  return unlessBusy(() =>
    withShopSession(platform, language, 'pull', (session) => {
      const continued = continueAll(session);
      if (continued.some(({ status }) => status === 'paused')) return continued;
      const done = new Set(continued.flatMap((outcome) => (outcome.status === 'finished' ? [outcome.tabId] : [])));
      const outcomes = [...continued];
      for (const { tabId, definition } of savedPulls(session).filter((tab) => !done.has(tab.tabId))) {
        const outcome = pull(session, { definition, tabId });
        outcomes.push(outcome);
        if (outcome.status === 'paused') break;
      }
      continueSoon(platform, outcomes);
      return outcomes;
    }),
  );
}

/** Goes on with what earlier executions left; what is left again is taken up again. */
export function continueWork(platform: Platform, language: Language): readonly PullOutcome[] {
  platform.triggers.removeAll(continueHandler);
  return unlessBusy(() =>
    withShopSession(platform, language, 'pull', (session) => {
      const outcomes = continueAll(session);
      continueSoon(platform, outcomes);
      return outcomes;
    }),
  );
}

function continueAll(session: ShopSession): PullOutcome[] {
  const { staged, cutOff } = unfinishedPulls(session);
  const outcomes: PullOutcome[] = [];
  // At most one round: what fails again would fail for ever.
  for (let left = staged.length + cutOff.length; left > 0; left -= 1) {
    const outcome = continuePull(session);
    if (!outcome) break;
    outcomes.push(outcome);
    if (outcome.status === 'paused') break;
  }
  return outcomes;
}

/** Where the platform allows no one-off trigger, the open sidebar or the hourly trigger goes on. */
export function continueSoon(platform: Platform, outcomes: readonly PullOutcome[]): void {
  if (outcomes.some(({ status }) => status === 'paused')) platform.triggers.ensureSoon(continueHandler);
}

function unlessBusy(work: () => readonly PullOutcome[]): readonly PullOutcome[] {
  try {
    return work();
  } catch (error) {
    if (isAddOnError(error) && error.code === 'busy') return [];
    throw error;
  }
}
