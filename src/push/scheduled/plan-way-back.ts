import type { ShopSession } from '../../runs/shop-session';
import type { FrozenPlan, ScheduledPush, ScheduledStage } from '../../state/schema/scheduled-pushes';
import { type Edit, isReady, type PlannedEdit } from '../edit';
import type { SeenPlan } from '../plan/carry-out-plan';
import { compareWithShop } from '../plan/compare-with-shop';
import { judgeBeside } from '../plan/judge-beside';
import { planUndo } from '../plan/undo';
import { pushOperationsOf } from '../push-job';
import { pushableOf } from '../pushables';
import { waysBack } from '../ways-back';
import { readFrozen } from './frozen-plan';
import { pushedSince } from './pushed-since';
import { frozenWayBack, isBelieved, startInDoubt } from './start-in-doubt';

/**
 * What takes the run back that a scheduled push began with, and what else of it is found in the shop: where that holds exactly what was sent, it is ours, whatever the
 * shop answered. Whoever agreed to the plan wanted it to go back at this time, and a price that stays low costs more than one that goes back early.
 * Where all of it was applied, what was put aside for it tells the same, should the run's own lines be gone, or others may have written them. The shop tells what is there
 * still.
 * @returns `undefined` where nobody knows any more what to go back to.
 */
export function planWayBack(session: ShopSession, push: ScheduledPush, begun: Begun): SeenPlan | undefined {
  const plan = planOfWhatIsSeen(session, push, begun);
  if (!plan) return undefined;
  const isMeant = pushedSince(session, push, begun.run);
  const edits = [...withGoneLookedUp(session, plan), ...foundAfterAll(session, push, plan)];
  return { ...plan, edits: edits.map((edit) => (isReady(edit) && isMeant(edit) ? pushedAgain(edit) : edit)) };
}

const pushedAgain = ({ warnings: _warnings, ...edit }: PlannedEdit): PlannedEdit => ({
  ...edit,
  status: 'conflict',
  reason: { message: 'conflict.pushedSince', values: {} },
});

/** Whether the shop's answer lacked the value: that nobody has changed, and it is asked for again. */
export const isUntold = ({ status, live, wanted, baseline }: PlannedEdit): boolean =>
  status === 'conflict' && live === '' && wanted !== '' && baseline !== '';

type Begun = Pick<Extract<ScheduledStage, { readonly name: 'on' }>, 'run' | 'isWhole' | 'isFound'>;

function planOfWhatIsSeen(session: ShopSession, push: ScheduledPush, begun: Begun): SeenPlan | undefined {
  const { run, isWhole, isFound } = begun;
  if (isBelieved(session, run)) {
    return planUndo(session, run, { keys: ownKeys(session, run), scheduled: { push: push.id } });
  }
  const frozen = isWhole || isFound ? readFrozen(session, push) : undefined;
  if (!frozen) return undefined;
  const { tabId, dataset, listCalls, edits } = frozen;
  const ways = isWhole ? edits.flatMap((edit) => frozenWayBack(pushableOf(dataset), edit) ?? []) : [];
  return { tabId, dataset, listCalls, edits: compareFrozen(session, frozen, ways) };
}

const ownKeys = ({ journal }: ShopSession, run: string): ReadonlySet<string> =>
  new Set(waysBack(pushOperationsOf(journal.lines(), run)).map(({ key }) => key));

/** Where the shop holds anything else than what was sent, that is not ours, or never arrived. */
function foundAfterAll(session: ShopSession, push: ScheduledPush, plan: SeenPlan): readonly PlannedEdit[] {
  const { ways = [] } = startInDoubt(session, push) ?? {};
  const known = new Set(plan.edits.map(({ key }) => key));
  return compareFrozen(
    session,
    plan,
    ways.filter(({ key }) => !known.has(key)),
  ).filter(isReady);
}

/** Each request asks once more what its values mean beside others: what its person had before is nothing to be held back for. */
function compareFrozen(
  session: ShopSession,
  { dataset, listCalls }: Pick<FrozenPlan, 'dataset' | 'listCalls'>,
  ways: readonly Edit[],
): readonly PlannedEdit[] {
  if (ways.length === 0) return [];
  const pushable = pushableOf(dataset);
  const live = pushable.readLive(session, ways, listCalls, 'step.reading');
  const compared = compareWithShop(pushable, ways, live);
  return judgeBeside(pushable, compared, live).map((edit, index) => (isReady(edit) ? edit : (compared[index] ?? edit)));
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
