import { newRunId } from '../../runs/run-id';
import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush, ScheduledStage } from '../../state/schema/scheduled-pushes';
import { type Edit, isSame, type PlannedEdit } from '../edit';
import { pastChanges, pastPushes } from '../memory/past-pushes';
import { changeKey, type PushOperation } from '../operation';
import { type PushRun, pushOperationsOf } from '../push-job';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { type WayBack, waysBack, waysBackInDoubt } from '../ways-back';
import { readFrozen } from './frozen-plan';
import { notTakenIn } from './not-taken';

type Kept = Pick<ShopSession, 'journal' | 'store'>;

/**
 * Whether the lines of a run are those that its person's own executions wrote, all of them. Nobody looks through a way back before it goes: what others could
 * have written must not say which prices that brings.
 */
export const isBelieved = ({ journal }: Pick<Kept, 'journal'>, run: string): boolean =>
  journal.standing(run) !== 'foreign';

/** What of a scheduled push may be in the shop though nobody saw it arrive. */
export interface StartInDoubt {
  /** The latest run that tried to begin it; `undefined` where only a colleague's did, in whose place this person does it. */
  readonly run: string | undefined;
  /** How it would be taken back. */
  readonly ways: readonly Edit[];
}

/**
 * What left for the shop when a scheduled push began, and was answered as failed, or by nothing. Only this person's own lines say so, or what they were shown when they took
 * it over; and only where nobody has pushed the very same by hand since: that is meant to be there.
 */
export function startInDoubt(kept: Kept, push: DoubtedPush): StartInDoubt | undefined {
  const { journal } = kept;
  const lines = journal.lines();
  const pushes = pastPushes(lines);
  const { id, takenOver } = push;
  const starts = pushes.filter(isStartOf(kept, push));
  const tried = triedBefore(kept, push);
  if (starts.length === 0 && tried.length === 0) return undefined;
  const began = starts.map(({ run, at }) => ({ at, operations: pushOperationsOf(lines, run) }));
  const seen = new Set(waysBack(began.flatMap(({ operations }) => operations)).map(({ key }) => key));
  const byHand = pushes
    .filter(({ intent: { scheduled } }) => scheduled === undefined || ![id, takenOver?.id].includes(scheduled.push))
    .flatMap(({ run }) => pastChanges(lines, run));
  const isByHand = ({ key, edit, at: leftAt }: Doubted) =>
    byHand.some(({ change, at }) => changeKey(change) === key && isSame(change.to, edit.baseline) && at >= leftAt);
  // A later start may have sent others alone, and this one may have been pushed by hand before that.
  const latest = new Map(
    [...tried.map(triedAt(takenOver?.at ?? 0)), ...began.flatMap(leftIn)].map((one) => [one.key, one]),
  );
  const ways = [...latest.values()].filter((way) => !seen.has(way.key) && !isByHand(way)).map(({ edit }) => edit);
  return ways.length > 0 ? { run: starts[starts.length - 1]?.run, ways } : undefined;
}

const isStartOf =
  (kept: Pick<Kept, 'journal'>, { id }: Pick<ScheduledPush, 'id'>) =>
  ({ run, intent: { scheduled } }: PushRun): boolean =>
    scheduled?.push === id && scheduled.keptUntil !== undefined && isBelieved(kept, run);

/**
 * Whether its start was tried more often than this person's own lines say, as some are gone, or others may have written them: what the shop has of that, nobody knows. Where all
 * of it was applied later, nothing else can be there.
 */
export function areTriesGone(
  kept: Pick<Kept, 'journal'>,
  push: Pick<ScheduledPush, 'id' | 'stage' | 'tries'>,
): boolean {
  const { stage, tries = 0 } = push;
  if (tries === 0 || ('isWhole' in stage && stage.isWhole)) return false;
  const lines = kept.journal.lines();
  const tookNothing = ({ run }: PushRun) =>
    waysBack(pushOperationsOf(lines, run)).length === 0 && notTakenIn(kept, run).count > 0;
  return pastPushes(lines).filter(isStartOf(kept, push)).filter(tookNothing).length < tries;
}

/** How something would be taken back, and when it left for the shop. */
interface Doubted extends Pick<WayBack, 'key' | 'edit'> {
  readonly at: number;
}

const triedAt =
  (at: number) =>
  (edit: Edit): Doubted => ({ key: edit.key, edit, at });

const leftIn = ({
  at,
  operations,
}: {
  readonly at: number;
  readonly operations: readonly PushOperation[];
}): Doubted[] =>
  waysBackInDoubt(operations).flatMap(({ key, edit, isPossible }) => (isPossible ? [{ key, edit, at }] : []));

type DoubtedPush = Pick<ScheduledPush, 'id' | 'digest' | 'dataset' | 'takenOver'>;

/** How what a colleague's start may have put into the shop would be taken back. */
function triedBefore(kept: Kept, push: DoubtedPush): readonly Edit[] {
  if (!push.takenOver) return [];
  const { edits = [], tried = [] } = readFrozen(kept, push) ?? {};
  const pushable = pushableOf(push.dataset);
  return edits.filter(({ key }) => tried.includes(key)).flatMap((edit) => frozenWayBack(pushable, edit) ?? []);
}

/** How an edit that was put aside is taken back; `undefined` where it cannot be. */
export function frozenWayBack(pushable: Pushable, planned: PlannedEdit): Edit | undefined {
  const { key, recordId, parentId, column, sku, name, baseline, wanted } = planned;
  const way = actionFor(pushable, column)?.undo?.({ column, from: baseline, to: wanted }, undefined);
  return way && { ...{ key, recordId, parentId, column, sku, name }, ...way };
}

/** The stage of a push whose start changed nothing that anybody saw arrive: its end looks for what is there after all. */
export const onInDoubt = (
  { platform }: Pick<ShopSession, 'platform'>,
  { run }: StartInDoubt,
): Extract<ScheduledStage, { readonly name: 'on' }> =>
  run === undefined ? { name: 'on', run: newRunId(platform), isFound: true } : { name: 'on', run };
