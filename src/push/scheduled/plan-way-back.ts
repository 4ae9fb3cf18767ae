import type { ShopSession } from '../../runs/shop-session';
import type { FrozenPlan } from '../../state/schema/scheduled-pushes';
import { type Edit, isReady, type PlannedEdit } from '../edit';
import type { SeenPlan } from '../plan/carry-out-plan';
import { compareWithShop } from '../plan/compare-with-shop';
import { judgeBeside } from '../plan/judge-beside';
import { planUndo } from '../plan/undo';
import { pushOperationsOf } from '../push-job';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { isBelieved, ownWaysBack, startInDoubt } from './start-in-doubt';

/**
 * What takes the run back that a scheduled push began with, and what else of it is found in the shop: where that holds exactly what was sent, it is ours, whatever the
 * shop answered. Whoever agreed to the plan wanted it to go back at this time, and a price that stays low costs more than one that goes back early.
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
    ? planUndo(session, begun.run, { keys: ownKeys(session, begun.run), scheduled: { push: begun.id } })
    : frozen && planFromFrozen(session, frozen);
  if (!plan) return undefined;
  const found = foundAfterAll(session, begun.id, plan);
  return { ...plan, edits: [...withGoneLookedUp(session, plan), ...found] };
}

const ownKeys = ({ journal }: ShopSession, run: string): ReadonlySet<string> =>
  new Set(ownWaysBack(pushOperationsOf(journal.lines(), run)).map(({ key }) => key));

/** Where the shop holds anything else than what was sent, that is not ours, or never arrived. */
function foundAfterAll(session: ShopSession, id: string, { dataset, listCalls }: SeenPlan): readonly PlannedEdit[] {
  const { ways = [] } = startInDoubt(session, id) ?? {};
  if (ways.length === 0) return [];
  const pushable = pushableOf(dataset);
  const live = pushable.readLive(session, ways, listCalls, 'step.reading');
  return compareWithShop(pushable, ways, live).filter(isReady);
}

function planFromFrozen(session: ShopSession, { tabId, dataset, listCalls, edits }: FrozenPlan): SeenPlan {
  const pushable = pushableOf(dataset);
  const ways = edits.flatMap((edit) => wayBackOf(pushable, edit) ?? []);
  const live = pushable.readLive(session, ways, listCalls, 'step.reading');
  const compared = compareWithShop(pushable, ways, live);
  const beside = judgeBeside(pushable, compared, live);
  // Each request asks once more what its values mean beside others: what its person had before is nothing to be held back for.
  const back = beside.map((edit, index) => (isReady(edit) ? edit : (compared[index] ?? edit)));
  return { tabId, dataset, listCalls, edits: back };
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
