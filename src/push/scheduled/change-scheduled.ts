import type { ShopSession } from '../../runs/shop-session';
import { type ListedConnection, listConnections } from '../../state/connection-list';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { end, endTelling } from './end-scheduled';
import { readFrozen } from './frozen-plan';
import { type Overlap, overlapsWith } from './overlaps';
import type { PlannedReader } from './planned-values';
import { fillCellsAgain, putBackCells } from './put-back-cells';
import { latestEnd, markInCells, mostDays, refuseTimes } from './schedule-push';
import { changeScheduled, requireScheduled } from './scheduled-list';
import { startInDoubt } from './start-in-doubt';

/**
 * Nothing of it is applied any more, and what was planned stands in its cells again where that is wanted. Where a start was tried, and the shop may have taken some of it, its end is now: what is found of it goes back.
 * @throws AddOnError `scheduledGone`, `jobOfOtherShop`, `scheduledChanged` for one that has begun, `scheduledWayLost` where it is cancelled, and nobody knows what the shop has of it; as
 * {@link fillCellsAgain}, and it is not cancelled.
 */
export function cancelScheduled(session: ShopSession, id: string, { fillsCells = false } = {}): ScheduledPush {
  const { platform, language } = session;
  const push = requireScheduledHere(session, id);
  if (push.stage.name !== 'waiting') throw new AddOnError('scheduledChanged');
  if (fillsCells) fillAgain(session, push);
  if (!startInDoubt(session, push)) return endTelling(session, push, 'cancelled');
  platform.notices.add(say(language, 'notice.cancelledInDoubt'));
  const endsAt = platform.clock.now();
  return changeTimes(platform, push, (now) => ({ ...(fillsCells ? withoutMark(now) : now), endsAt }));
}

/** Its cells keep what stands in them: that is its person's to push now. */
function withoutMark({ isInCells: _isInCells, ...push }: ScheduledPush): ScheduledPush {
  return push;
}

function fillAgain(session: ShopSession, push: ScheduledPush): void {
  const { edits = [] } = readFrozen(session, push) ?? {};
  // Should this execution end before it is cancelled, the cells lose again what comes by itself still.
  markInCells(session.platform, push.id);
  const count = fillCellsAgain(session, push, edits);
  if (count === push.count) return;
  session.platform.notices.add(say(session.language, 'notice.filledAgain', { count, total: push.count }));
}

/** Its values stay in the shop: they are not taken back by themselves any more. @throws AddOnError `scheduledGone`, `jobOfOtherShop`, `scheduledChanged`. */
export function keepScheduled(session: ShopSession, id: string): ScheduledPush {
  const push = requireScheduledHere(session, id);
  if (push.stage.name !== 'on') throw new AddOnError('scheduledChanged');
  const { run, start } = push.stage;
  return end(session, push, 'kept', { run, ...(start ? { start } : {}) });
}

/** Other times for it. Of one that has begun only the end can be another. */
export interface NewTimes {
  readonly startsAt?: number | undefined;
  readonly endsAt?: number | undefined;
}

/** What it would stand in the way of, or what in its, at other times. @throws AddOnError `scheduledGone`, `jobOfOtherShop`. */
export function overlapsAt(session: PlannedReader, id: string, times: NewTimes): readonly Overlap[] {
  const push = requireScheduledHere(session, id);
  const { dataset, edits = [] } = { dataset: push.dataset, ...readFrozen(session, push) };
  return overlapsWith(session, { id, dataset, keys: edits.map(({ key }) => key), times: timesAt(push, times) });
}

/** One without an end gets none. */
function timesAt(
  before: Pick<ScheduledPush, 'startsAt' | 'endsAt'>,
  times: NewTimes,
): Pick<ScheduledPush, 'startsAt' | 'endsAt'> {
  const startsAt = times.startsAt ?? before.startsAt;
  return before.endsAt === undefined ? { startsAt } : { startsAt, endsAt: times.endsAt ?? before.endsAt };
}

/**
 * Moves it to other times; an end that is now takes it back at once. What the shop had refused for good is tried again then.
 * @param refuse throws where it cannot be carried out then; it stays as it was.
 * @throws AddOnError `scheduledGone`, `jobOfOtherShop`, `scheduledChanged`, `timeOver`, `endsTooSoon`, `tooFarAhead`.
 */
export function moveTimes(
  session: ShopSession,
  id: string,
  times: NewTimes,
  refuse: (moved: ScheduledPush) => void,
): ScheduledPush {
  const { platform } = session;
  const now = platform.clock.now();
  const before = requireScheduledHere(session, id);
  const isWaiting = before.stage.name === 'waiting';
  if (!isWaiting && (before.stage.name !== 'on' || times.startsAt !== undefined))
    throw new AddOnError('scheduledChanged');
  const { startsAt, endsAt } = timesAt(before, times);
  if (isWaiting) refuseTimes(now, { startsAt, endsAt });
  // The lines that it goes back by are kept no longer.
  if (endsAt !== undefined && endsAt > latestEnd(before)) throw new AddOnError('tooFarAhead', { days: mostDays });
  const { isRefused: _isRefused, ...stage } = before.stage;
  const changed = { stage, startsAt, ...(endsAt === undefined ? {} : { endsAt }) };
  refuse({ ...before, ...changed });
  const moved = changeTimes(platform, before, (push) => ({ ...push, ...changed }));
  // Until then what the shop has of a start that it said had failed stays in it.
  if (isWaiting && !isRefused(before) && startInDoubt(session, moved))
    platform.notices.add(say(session.language, 'notice.movedInDoubt'));
  const frozen = isWaiting ? readFrozen(session, moved) : undefined;
  if (frozen && platform.workbook.tab(moved.tabId)) putBackCells(session, moved, frozen.edits, before);
  return moved;
}

/**
 * What it was put aside with, and what its runs came to, is kept by shop: where the file is used with another one, nobody can tell what is in the shop of it. One of a connection
 * that is no more has nothing to wait for.
 */
function requireScheduledHere(
  { platform, connection }: Pick<ShopSession, 'platform' | 'connection'>,
  id: string,
): ScheduledPush {
  const push = requireScheduled(platform, id);
  const isListed = ({ connection: listed }: ListedConnection) => listed.id === push.connection;
  if (push.connection !== connection.id && listConnections(platform.properties).some(isListed)) {
    throw new AddOnError('jobOfOtherShop');
  }
  return push;
}

const isRefused = ({ stage }: ScheduledPush): boolean => 'isRefused' in stage && stage.isRefused === true;

/** @param change what is made of it as it stands. @throws AddOnError `scheduledChanged` where it came to another stage meanwhile, `scheduledGone`. */
function changeTimes(
  platform: ShopSession['platform'],
  before: ScheduledPush,
  change: (push: ScheduledPush) => ScheduledPush,
): ScheduledPush {
  const pushes = changeScheduled(platform, (all) =>
    all.map((one) => {
      if (one.id !== before.id) return one;
      if (one.stage.name !== before.stage.name) throw new AddOnError('scheduledChanged');
      return change(one);
    }),
  );
  const changed = pushes.find(({ id }) => id === before.id);
  if (!changed) throw new AddOnError('scheduledGone');
  return changed;
}
