import type { ShopSession } from '../../../runs/shop-session';
import type { ScheduledEnd, ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { AddOnError } from '../../../text/add-on-error';
import type { PlannedEdit } from '../../edit';
import { endLost } from '../end-scheduled';
import { removeFrozen } from '../frozen-plan';
import { isUntold, planWayBack } from '../plan-way-back';
import { isOver, moveScheduled } from '../scheduled-list';
import { areTriesGone, onInDoubt, startInDoubt } from '../start-in-doubt';
import { doerInPlaceOf } from './doers';

/** Two triggers of one hour may come in any order, and one of them may fail once. */
const graceMs = 3 * 3_600_000;

/**
 * Looks, before anything of a scheduled push begins, whether a colleague does it in this person's place. What they tell could be written by anybody who may edit the
 * file: because of it nothing is changed in the shop, and of a way back the shop's own values are believed.
 * @returns the push where nothing of it is to begin now; `undefined` where its person does it.
 * @throws AddOnError `scheduledTakenOver` where its values would not come, or are in the shop still, because a colleague says that they do it.
 */
export function standBack(session: ShopSession, push: ScheduledPush): ScheduledPush | undefined {
  const { platform, connection } = session;
  const { stage, startsAt, endsAt } = push;
  const now = platform.clock.now();
  const dueAt = stage.name === 'waiting' ? startsAt : stage.name === 'on' ? endsAt : undefined;
  if (dueAt === undefined || dueAt > now) return undefined;
  const doer = doerInPlaceOf(platform, connection, push);
  if (!doer) return undefined;
  if (stage.name !== 'on') {
    leaveStart(session, push);
    throw takenOverBy(doer.by);
  }
  const wayBack = planWayBack(session, push, stage);
  if (!wayBack) return undefined;
  if (wayBack.edits.every(isSettled)) return leave(session, push, stage.run);
  if (dueAt + graceMs > now) return push;
  const { startsAt: begins, endsAt: ends = begins } = doer.push;
  // Whoever said to do it never put it into the shop, or is later than anybody who still can.
  if (isIdle(doer.push) || (!isOver(doer.push) && ends + graceMs <= now)) return undefined;
  throw takenOverBy(doer.by);
}

/** The shop has what it had before, or something of somebody else's. Where only a rule is against a way back, the scheduled value is in it still. */
const isSettled = (edit: PlannedEdit): boolean =>
  !isUntold(edit) &&
  (edit.status === 'alreadySo' || edit.status === 'conflict' || edit.reason?.message === 'blocked.gone');

const idleEnds: ReadonlySet<ScheduledEnd> = new Set(['missed', 'cancelled', 'nothing', 'lost']);

const isIdle = ({ stage }: ScheduledPush): boolean => stage.name === 'over' && idleEnds.has(stage.how);

const takenOverBy = (by: string) => new AddOnError(by === '' ? 'scheduledTakenOver' : 'scheduledTakenOverBy', { by });

/** What the shop may have all the same of a start that failed is known by this person's lines alone: that is still to be brought back. */
function leaveStart(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const doubt = startInDoubt(session, push);
  if (doubt) return moveScheduled(session.platform, push, onInDoubt(session, doubt));
  if (areTriesGone(session, push)) throw endLost(session, push, 'scheduledWayLost');
  return leave(session, push);
}

/** Nothing more comes of it here. What notes say of its cells holds: a colleague does it. */
function leave(session: ShopSession, push: ScheduledPush, run?: string): ScheduledPush {
  const over = moveScheduled(session.platform, push, {
    ...{ name: 'over', how: 'takenOver' },
    ...(run === undefined ? {} : { run }),
  });
  removeFrozen(session, push.id);
  session.store.commit();
  return over;
}
