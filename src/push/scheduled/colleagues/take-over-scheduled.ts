import { newRunId } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import { tellBeside } from '../../../runs/tell-beside';
import { refuseWhileUnfinished } from '../../../runs/unfinished';
import { nameByOthers } from '../../../state/schema/schedule/scheduled-name';
import { type TakeOverPlan, takeOverPlanDocument } from '../../../state/schema/schedule/take-over-plan';
import type { FrozenPlan, ScheduledPush, ScheduledStage } from '../../../state/schema/scheduled-pushes';
import { AddOnError } from '../../../text/add-on-error';
import { isReady, isSame, type ReadyEdit } from '../../edit';
import { digestOfFrozen, keepFrozen, removeFrozen } from '../frozen-plan';
import { clearPlannedNotes } from '../put-back-cells';
import { addScheduled } from '../scheduled-list';
import { fingerprintOf, requireToTake } from './preview-take-over';
import { publishPushesBeside } from './published-pushes';

/** What a person says to what they were shown. */
export interface TakeOverOrder {
  readonly plan: string;
  /** Keys of edits that were unticked. */
  readonly excluded: readonly string[];
  /** Keys of edits whose doubts were ticked. */
  readonly acknowledged: readonly string[];
}

/**
 * Does a colleague's scheduled push from now on with this person's own key: what they ticked of it is put aside under their own seal, as if they had planned it themselves, under its name.
 * @param seeTo makes sure that it is carried out at its time; where it throws, nothing is taken over.
 * @throws AddOnError `planGone`, `scheduledChanged` where anything of it is not as it was shown, `nothingToSchedule`, `tooManyScheduled`, and as {@link requireToTake}.
 */
export function takeOverScheduled(
  session: ShopSession,
  order: TakeOverOrder,
  seeTo: (push: ScheduledPush) => void,
): ScheduledPush {
  refuseWhileUnfinished(session);
  const plan = requireShown(session, order.plan);
  const { told, part } = requireToTake(session, { author: plan.author, id: plan.push });
  if (fingerprintOf(told) !== plan.seen || part !== plan.part) throw new AddOnError('scheduledChanged');
  const ready = plan.edits.filter(isReady);
  const edits = ready.filter(isAgreed(order));
  if (edits.length === 0) throw new AddOnError('nothingToSchedule');

  const { platform, store, connection, run } = session;
  const frozen = frozenFrom(plan, edits);
  const { startsAt, endsAt } = told.push;
  const name = nameByOthers(told.push.name);
  const now = platform.clock.now();
  const push: ScheduledPush = {
    ...(name === '' ? {} : { name }),
    ...{ id: platform.codec.uuid().slice(0, 8), digest: digestOfFrozen(frozen), connection: connection.id },
    ...{ tabId: plan.tabId, dataset: plan.dataset, count: edits.length, startsAt },
    ...(endsAt === undefined ? {} : { endsAt }),
    ...{ plannedAt: now, since: now, stage: stageFor(session, part) },
    takenOver: { author: plan.author, id: plan.push, at: now },
  };
  run.confirmLease();
  keepFrozen(session, push.id, frozen);
  store.remove(takeOverPlanDocument);
  store.commit();
  try {
    addScheduled(platform, push, seeTo);
  } catch (error) {
    removeFrozen(session, push.id);
    store.commit();
    throw error;
  }
  publishPushesBeside(session);
  tellBeside(session, 'results', () => clearPlannedNotes(session, push, without(ready, edits)));
  return push;
}

/** @throws AddOnError `planGone` where it is not what was shown last, or this person pushed anything since. */
function requireShown({ store, journal }: ShopSession, id: string): TakeOverPlan {
  const plan = store.get(takeOverPlanDocument);
  if (plan?.id !== id) throw new AddOnError('planGone');
  if (plan.afterRuns !== undefined && plan.afterRuns !== journal.runsSoFar()) throw new AddOnError('planGone');
  return plan;
}

const isAgreed =
  ({ excluded, acknowledged }: TakeOverOrder) =>
  ({ key, warnings = [] }: ReadyEdit): boolean =>
    !excluded.includes(key) && (warnings.length === 0 || acknowledged.includes(key));

const without = (all: readonly ReadyEdit[], some: readonly ReadyEdit[]): readonly ReadyEdit[] =>
  all.filter((edit) => !some.includes(edit));

/** What is put aside tells the start, also of what is to come back alone. */
function frozenFrom(
  { part, tabId, dataset, listCalls, tried = [] }: TakeOverPlan,
  edits: readonly ReadyEdit[],
): FrozenPlan {
  const place = { tabId, dataset, listCalls };
  if (part === 'end') return { ...place, edits: edits.map(startOf), acknowledged: [] };
  const acknowledged = edits.flatMap(({ key, warnings = [] }) => (warnings.length > 0 ? [key] : []));
  const triedToo = edits.flatMap(({ key }) => (tried.includes(key) ? [key] : []));
  return { ...place, edits: edits.map(fromBefore), acknowledged, ...(triedToo.length > 0 ? { tried: triedToo } : {}) };
}

/** What a colleague's start may have set is to be set like the others, should the shop have another value by then. */
const fromBefore = (edit: ReadyEdit): ReadyEdit =>
  isSame(edit.live, edit.wanted) ? { ...edit, live: edit.baseline } : edit;

function startOf({ warnings: _warnings, ...way }: ReadyEdit): ReadyEdit {
  return { ...way, baseline: way.wanted, wanted: way.baseline, live: way.wanted };
}

const stageFor = ({ platform }: ShopSession, part: TakeOverPlan['part']): ScheduledStage =>
  part === 'start' ? { name: 'waiting' } : { name: 'on', run: newRunId(platform), isWhole: true };
