import { dayMs } from '../../days/day';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { FrozenPlan, ScheduledPush } from '../../state/schema/scheduled-pushes';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { AddOnError } from '../../text/add-on-error';
import { isReady, type PlannedEdit, type ReadyEdit, type Reason } from '../edit';
import { type OpenedTab, recordIn } from '../find/edited-tab';
import { openPlannedTab } from '../plan/carry-out-plan';
import { baselinesAsSeen, movedOn, objectionsOfCells } from '../plan/cells-as-seen';
import { removePlan, requirePlan } from '../plan/push-plan';
import { pushableOf } from '../pushables';
import { digestOfFrozen, keepFrozen, readFrozen, removeFrozen } from './frozen-plan';
import { promosIn } from './judge-planned';
import { type Overlap, overlapsWith } from './overlaps';
import { putBackCells } from './put-back-cells';
import { addScheduled, changeScheduled, isOver, scheduledAsFarAsReadable } from './scheduled-list';
import { whyNotScheduled } from './scheduling-of';

/** What a person wants of a plan that they have seen. */
export interface ScheduleOrder {
  readonly plan: string;
  /** What its person calls it. */
  readonly name?: string | undefined;
  /** Keys of edits that were unticked. */
  readonly excluded: readonly string[];
  /** Keys of edits whose doubts were ticked. */
  readonly acknowledged: readonly string[];
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  /** When it is taken back; never when absent. */
  readonly endsAt?: number | undefined;
}

/** What would become of a plan that is scheduled so. Nothing is changed by it. */
export interface ScheduleOutlook {
  readonly edits: readonly ReadyEdit[];
  /** What stays in its cell, and why. */
  readonly left: readonly { readonly edit: PlannedEdit; readonly reason: Reason }[];
  readonly overlaps: readonly Overlap[];
}

/** No further ahead than this is anything planned: what a shop sells changes. */
export const mostDays = 92;
const longestMs = mostDays * dayMs;

/** An end may be moved until then; the lines that the way back is made of are kept as long. */
export const latestEnd = ({ plannedAt }: Pick<ScheduledPush, 'plannedAt'>): number => plannedAt + 2 * longestMs;

/** @throws AddOnError `planGone`, `timeOver`, `endsTooSoon`, `tooFarAhead`, `tabGone`, `undoNotScheduled`, `runUnfinished`, `rowsUnfinished`. */
export function outlookOf(session: ShopSession, order: ScheduleOrder): ScheduleOutlook {
  refuseWhileUnfinished(session);
  refuseTimes(session.platform.clock.now(), order);
  const plan = requirePlan(session, order.plan);
  if (plan.undoes !== undefined) throw new AddOnError('undoNotScheduled');
  const pushable = pushableOf(plan.dataset);
  const tab = openPlannedTab(session, plan, [...new Set(plan.edits.map(({ column }) => column))]);
  const isFormula = formulaCells(tab);
  const [objectionOf, isStillEdit] = [objectionsOfCells(tab), baselinesAsSeen(tab)];
  const promoOf = promosIn(session, plan.dataset);
  const chosen = plan.edits.filter(isReady).filter(({ key }) => !order.excluded.includes(key));
  const judged = chosen.map((edit) => ({ edit, reason: reasonAgainst(edit) }));
  const edits = judged.flatMap(({ edit, reason }) => (reason ? [] : [edit]));
  return {
    edits,
    left: judged.flatMap(({ edit, reason }) => (reason ? [{ edit, reason }] : [])),
    overlaps: overlapsWith(session, {
      ...{ dataset: plan.dataset, keys: edits.map(({ key }) => key) },
      times: timesOf(order),
    }),
  };

  function reasonAgainst(edit: ReadyEdit): Reason | undefined {
    const { key, warnings = [] } = edit;
    if (warnings.length > 0 && !order.acknowledged.includes(key)) {
      return { message: 'blocked.unacknowledged', values: {} };
    }
    const why = whyNotScheduled(pushable, edit, order.endsAt !== undefined) ?? objectionOf(edit) ?? promoOf(edit);
    if (!why && isFormula(edit)) return { message: 'scheduled.formula', values: {} };
    return why ?? (isStillEdit(edit) ? undefined : movedOn);
  }
}

const timesOf = ({ startsAt, endsAt }: ScheduleOrder) => ({ startsAt, ...(endsAt === undefined ? {} : { endsAt }) });

/** A formula cannot make way for what the shop has: it would go on asking for what is planned, before its time and after it. */
function formulaCells(tab: OpenedTab): (edit: Pick<PlannedEdit, 'recordId' | 'column'>) => boolean {
  const rows = new Map(tab.snapshot.rows.map((row) => [recordIn(tab, row), row]));
  return ({ recordId, column }) => {
    const row = rows.get(recordId);
    return row !== undefined && cellOf(tab.snapshot, row, column).formula !== '';
  };
}

/** @throws AddOnError `timeOver`, `endsTooSoon`, `tooFarAhead`. */
export function refuseTimes(now: number, { startsAt, endsAt }: Pick<ScheduleOrder, 'startsAt' | 'endsAt'>): void {
  if (startsAt <= now) throw new AddOnError('timeOver');
  if (endsAt !== undefined && endsAt <= startsAt) throw new AddOnError('endsTooSoon');
  refuseTooFar(now, { startsAt, endsAt });
}

/** @throws AddOnError `tooFarAhead`. */
export function refuseTooFar(now: number, { startsAt, endsAt }: Pick<ScheduleOrder, 'startsAt' | 'endsAt'>): void {
  if ((endsAt ?? startsAt) - now > longestMs) throw new AddOnError('tooFarAhead', { days: mostDays });
}

export interface Planned extends Pick<ScheduleOutlook, 'left'> {
  readonly push: ScheduledPush;
}

/**
 * Puts what a person has agreed to of a plan aside for its time, and its cells back to what the shop has: nobody's next review is to push them before.
 * @param seeTo makes sure that it is carried out at its time, before the cells lose what is planned; where it throws, nothing is planned.
 * @returns the push, and what stays in its cell; where Sheets would not take the cells, it is planned all the same.
 * @throws AddOnError `nothingToSchedule`, `tooManyScheduled`, and as {@link outlookOf}.
 */
export function schedulePush(
  session: ShopSession,
  order: ScheduleOrder,
  seeTo: (push: ScheduledPush) => void,
): Planned {
  const { edits, left } = outlookOf(session, order);
  if (edits.length === 0) throw new AddOnError('nothingToSchedule');
  const { platform, store, connection } = session;
  const { tabId, dataset, listCalls } = requirePlan(session, order.plan);
  const id = platform.codec.uuid().slice(0, 8);
  const acknowledged = edits.flatMap(({ key, warnings = [] }) => (warnings.length > 0 ? [key] : []));
  const frozen: FrozenPlan = { tabId, dataset, listCalls, edits, acknowledged };
  const now = platform.clock.now();
  const push: ScheduledPush = {
    ...(order.name ? { name: order.name } : {}),
    ...{ id, digest: digestOfFrozen(frozen), connection: connection.id, tabId, dataset, count: edits.length },
    startsAt: order.startsAt,
    ...(order.endsAt === undefined ? {} : { endsAt: order.endsAt }),
    ...{ plannedAt: now, since: now, stage: { name: 'waiting' }, isInCells: true },
  };
  session.run.confirmLease();
  keepFrozen(session, id, frozen);
  store.commit();
  try {
    addScheduled(platform, push, seeTo);
  } catch (error) {
    removeFrozen(session, id);
    store.commit();
    throw error;
  }
  removePlan(store);
  store.save();
  let planned = push;
  tellBeside(session, 'results', () => {
    planned = takeOutOfCells(session, push);
  });
  platform.workbook.flush();
  return { push: planned, left };
}

/** Puts the cells back where that is still to be done. @throws AddOnError `tabGone`, `tabMoves`, and what Sheets refuses. */
export function takeOutOfCells(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const frozen = readFrozen(session, push);
  if (!frozen || push.isInCells !== true) return push;
  if (session.platform.workbook.tab(push.tabId)) putBackCells(session, push, frozen.edits);
  changeScheduled(session.platform, (pushes) => pushes.map((one) => (one.id === push.id ? withoutMark(one) : one)));
  return withoutMark(push);
}

/** Lets whatever comes next put the cells back: they may hold what is planned. */
export function markInCells(platform: ShopSession['platform'], id: string): void {
  changeScheduled(platform, (pushes) => pushes.map((one) => (one.id === id ? { ...one, isInCells: true } : one)));
}

/** The same for all of a tab: what is planned for later is nothing to be pushed now. */
export function takeAllOutOfCells(session: ShopSession, tabId: number): void {
  for (const push of scheduledAsFarAsReadable(session.platform)) {
    if (push.isInCells === true && push.tabId === tabId && !isOver(push)) takeOutOfCells(session, push);
  }
}

function withoutMark({ isInCells: _isInCells, ...push }: ScheduledPush): ScheduledPush {
  return push;
}
