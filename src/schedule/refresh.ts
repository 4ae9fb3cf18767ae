import type { Platform } from '../google/ports';
import { refreshDashboard } from '../pull/dashboard';
import { type PullOutcome, pull } from '../pull/pull';
import { ownPulls, unfinishedWork } from '../pull/saved-pulls';
import { foreseen } from '../runs/foreseen';
import { type ShopSession, withShopSession } from '../runs/shop-session';
import { type ErrorCode, isAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';

/** The global function that takes up what an execution had to leave. */
export const continueHandler = 'continueWork';

/**
 * Refreshes every tab whose pull this person set up or took over, and their dashboard. While somebody pulls or pushes it stands back until its next turn.
 * @throws at once what concerns all tabs alike; otherwise the first failure, after the others had their turn.
 */
export function refreshTabs(platform: Platform, language: Language): readonly PullOutcome[] {
  return unlessBusy(() =>
    withShopSession(platform, language, 'pull', (session) => {
      const round = new Round(session);
      for (const goOn of unfinishedWork(session)) round.attempt(goOn);
      for (const { tabId, definition } of ownPulls(session).filter((tab) => !round.hasRefreshed(tab.tabId))) {
        round.attempt(() => pull(session, { definition, tabId }));
      }
      round.attempt(() => {
        refreshDashboard(session);
        return undefined;
      });
      return round.end();
    }),
  );
}

/** Goes on with what earlier executions left; what is left again is taken up again. */
export function continueWork(platform: Platform, language: Language): readonly PullOutcome[] {
  platform.triggers.removeAll(continueHandler);
  return unlessBusy(() =>
    withShopSession(platform, language, 'pull', (session) => {
      const round = new Round(session);
      for (const goOn of unfinishedWork(session)) round.attempt(goOn);
      return round.end();
    }),
  );
}

/** What concerns all pulls alike: none of the others would fare better. */
const concernsAll: ReadonlySet<ErrorCode> = new Set(['busy', 'cancelled', 'keyRejected', 'leaseLost']);

/** Waits for a person, and is told in the tab itself: a trigger that failed for it would tell them the same by mail every hour. */
const waitsInTab: ReadonlySet<ErrorCode> = new Set(['wouldErase']);

/** Several pulls in one execution. */
class Round {
  private readonly outcomes: PullOutcome[] = [];
  private readonly failures: unknown[] = [];

  constructor(private readonly session: ShopSession) {}

  /** One of them had to stop for want of time: there is none for others either. */
  get isPaused(): boolean {
    return this.outcomes.some(({ status }) => status === 'paused');
  }

  hasRefreshed(tabId: number): boolean {
    return this.outcomes.some((outcome) => outcome.status === 'finished' && outcome.tabId === tabId);
  }

  attempt(work: (session: ShopSession) => PullOutcome | undefined): void {
    if (this.isPaused) return;
    try {
      const outcome = work(this.session);
      if (outcome) this.outcomes.push(outcome);
    } catch (error) {
      if (isAddOnError(error) && concernsAll.has(error.code)) throw error;
      if (isAddOnError(error) && waitsInTab.has(error.code)) return;
      // Before another pull asks: it would be blamed on what answered last.
      this.failures.push(foreseen(this.session.client.blame(error), this.session.platform));
    }
  }

  /** @throws the first failure. */
  end(): readonly PullOutcome[] {
    continueSoon(this.session.platform, this.outcomes);
    if (this.failures.length > 0) throw this.failures[0];
    return this.outcomes;
  }
}

/** Where the platform allows no one-off trigger, the open sidebar or the next refresh goes on. */
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
