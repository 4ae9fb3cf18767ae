import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import type { FrozenPlan, ScheduledEnd, ScheduledPush, ScheduledStage } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import { readFrozen, removeFrozen } from './frozen-plan';
import { clearPlannedNotes } from './put-back-cells';
import { moveScheduled, scheduledAsFarAsReadable } from './scheduled-list';
import { areTriesGone } from './start-in-doubt';

type Facts = Pick<Extract<ScheduledStage, { readonly name: 'over' }>, 'run' | 'back' | 'sums' | 'start'>;

/** Nothing more comes of it: what was put aside for it is removed, and what notes say of it. */
export function end(session: ShopSession, push: ScheduledPush, how: ScheduledEnd, facts: Facts = {}): ScheduledPush {
  const frozen = readFrozen(session, push);
  const over = moveScheduled(session.platform, push, { name: 'over', how, ...facts });
  tellBeside(session, 'results', () => forget(session, push, frozen));
  return over;
}

/** It is over as well, and whoever looks after it hears why. @returns what to throw. */
export function endLost(
  session: ShopSession,
  push: ScheduledPush,
  code: 'scheduledLost' | 'scheduledWayLost',
  facts: Facts = {},
): AddOnError {
  end(session, push, 'lost', facts);
  return new AddOnError(code);
}

/**
 * Ends it as all that is known of it says, where that is all: of a start whose lines are gone the shop may have what nobody brings back.
 * @throws AddOnError `scheduledWayLost`.
 */
export function endTelling(session: ShopSession, push: ScheduledPush, how: ScheduledEnd, facts: Facts = {}) {
  if (areTriesGone(session, push)) throw endLost(session, push, 'scheduledWayLost', facts);
  return end(session, push, how, facts);
}

/** Does what an execution that was cut off left of those that are over. What notes say of one that a colleague does holds. */
export function forgetOver(session: ShopSession, tabId: number): void {
  for (const push of scheduledAsFarAsReadable(session.platform)) {
    if (push.tabId !== tabId || push.stage.name !== 'over' || push.stage.how === 'takenOver') continue;
    tellBeside(session, 'results', () => forget(session, push, readFrozen(session, push)));
  }
}

function forget(session: ShopSession, push: ScheduledPush, frozen: FrozenPlan | undefined): void {
  if (!frozen) return;
  clearPlannedNotes(session, push, frozen.edits);
  removeFrozen(session, push.id);
  session.store.commit();
}
