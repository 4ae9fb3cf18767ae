import type { Platform } from '../google/ports';
import { goOnNoted } from '../jobs/noted-pull';
import type { PullOutcome } from '../pull/pull';
import type { PullOrder } from '../pull/pull-order';
import { unfinishedWork } from '../pull/saved-pulls';
import { foreseen } from '../runs/foreseen';
import type { ShopSession } from '../runs/shop-session';
import type { AddOnError } from '../text/add-on-error';
import { endsTurn } from './attempt-job';
import { findTask } from './job-kinds';
import { isLeftInside } from './job-progress';
import { readJobs } from './job-store';

/** The global function that takes up what an execution had to leave. */
export const continueHandler = 'continueWork';

/** Where the platform allows no one-off trigger, the open sidebar or the next turn goes on. */
export function continueSoon(platform: Platform, outcomes: readonly Pick<PullOutcome, 'status'>[]): void {
  if (outcomes.some(({ status }) => status === 'paused')) platform.triggers.ensureSoon(continueHandler);
}

/**
 * Goes on with pulls that earlier executions had to leave, but for those that a job takes up itself, and then tells of as a whole.
 * @param failures what went wrong with one of them is added here.
 * @returns whether there is time for anything else.
 * @throws AddOnError what would keep everything else from succeeding too.
 */
export function continuePulls(session: ShopSession, failures: AddOnError[]): boolean {
  for (const unfinished of unfinishedWork(session)) {
    if (isOfJob(session, unfinished.order)) continue;
    try {
      const outcome = goOnNoted(session, unfinished);
      continueSoon(session.platform, [outcome]);
      if (outcome.status === 'paused') return false;
    } catch (caught) {
      const error = foreseen(session.client.blame(caught), session.platform);
      // Told in the tab; what was put away goes on when the day is over.
      if (error.code === 'dayUsedUp') return false;
      if (endsTurn.has(error.code)) throw error;
      failures.push(error);
    }
  }
  return true;
}

/** Whether it is part of a job that is due, and that had to leave it or died over it. */
function isOfJob({ platform, connection }: ShopSession, order: PullOrder): boolean {
  const now = platform.clock.now();
  return readJobs(platform).some(
    (job) =>
      job.connection === connection.id &&
      isLeftInside(job, now) &&
      (order.tabId === undefined || !job.doneTabs?.includes(order.tabId)) &&
      findTask(job.task)?.takesUp(order) === true,
  );
}
