import type { ShopSession } from '../../runs/shop-session';
import type { FrozenPlan } from '../../state/schema/scheduled-pushes';
import type { Edit, PlannedEdit } from '../edit';
import type { SeenPlan } from '../plan/carry-out-plan';
import { compareWithShop } from '../plan/compare-with-shop';
import { planUndo } from '../plan/undo';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';

type Kept = Pick<ShopSession, 'journal'>;

/**
 * Whether the lines of a run are those that its person's own executions wrote, all of them. Nobody looks through a way back before it goes: what others could
 * have written must not say which prices that brings.
 */
export const isBelieved = ({ journal }: Kept, run: string): boolean => journal.standing(run) !== 'foreign';

/**
 * What takes the run back that a scheduled push began with.
 * @param frozen what was put aside for it, where all of that was applied: it tells the same where the run's own lines are gone, or others may have written
 * them. The shop tells what is there still.
 * @returns `undefined` where nobody knows any more what to go back to.
 */
export function planWayBack(
  session: ShopSession,
  begun: { readonly id: string; readonly run: string },
  frozen: FrozenPlan | undefined,
): SeenPlan | undefined {
  const plan = isBelieved(session, begun.run)
    ? planUndo(session, begun.run, { scheduled: { push: begun.id } })
    : frozen && planFromFrozen(session, frozen);
  return plan && { ...plan, edits: withGoneLookedUp(session, plan) };
}

function planFromFrozen(session: ShopSession, { tabId, dataset, listCalls, edits }: FrozenPlan): SeenPlan {
  const pushable = pushableOf(dataset);
  const ways = edits.flatMap((edit) => wayBackOf(pushable, edit) ?? []);
  const live = pushable.readLive(session, ways, listCalls, 'step.reading');
  return { tabId, dataset, listCalls, edits: compareWithShop(pushable, ways, live) };
}

/** As if a reading of the whole list took no request: then records are not read one by one. */
const listCallsOfNone = 0;

/**
 * A 404 may be a server's that is being changed, and what is gone is never brought back: only where the shop's whole list does not hold a record either, it is
 * gone.
 */
function withGoneLookedUp(session: ShopSession, { dataset, edits }: SeenPlan): readonly PlannedEdit[] {
  const gone = edits.filter(({ reason }) => reason?.message === 'blocked.gone');
  if (gone.length === 0) return edits;
  const pushable = pushableOf(dataset);
  const asked = gone.map(({ reason: _reason, ...edit }) => edit);
  const live = pushable.readLive(session, asked, listCallsOfNone, 'step.reading');
  const found = new Map(compareWithShop(pushable, asked, live).map((edit) => [edit.key, edit]));
  return edits.map((edit) => found.get(edit.key) ?? edit);
}

function wayBackOf(pushable: Pushable, planned: PlannedEdit): Edit | undefined {
  const { key, recordId, parentId, column, sku, name, baseline, wanted } = planned;
  const way = actionFor(pushable, column)?.undo?.({ column, from: baseline, to: wanted }, undefined);
  return way && { ...{ key, recordId, parentId, column, sku, name }, ...way };
}

/**
 * Whether it was taken back before: only the journal makes that doubtful, and no agreement of before can mean it. Where lines are gone the shop's value tells: what
 * is not there any more is left alone.
 */
const doubtsOfTheJournal: ReadonlySet<string> = new Set(['warning.undoUnsure', 'warning.backByHand']);

/** Whoever planned the way back has agreed to the values of before, whatever rules say of them. */
export const agreedWithTheStart = (edits: readonly PlannedEdit[]): string[] =>
  edits
    .filter(({ warnings = [] }) => !warnings.some(({ message }) => doubtsOfTheJournal.has(message)))
    .map(({ key }) => key);
