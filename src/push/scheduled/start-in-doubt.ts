import type { ShopSession } from '../../runs/shop-session';
import { type Edit, isSame } from '../edit';
import { pastChanges, pastPushes } from '../memory/past-pushes';
import { changeKey, type PushOperation } from '../operation';
import { type PushRun, pushOperationsOf } from '../push-job';
import { type WayBack, waysBack, waysBackInDoubt } from '../ways-back';

type Kept = Pick<ShopSession, 'journal'>;

/**
 * Whether the lines of a run are those that its person's own executions wrote, all of them. Nobody looks through a way back before it goes: what others could
 * have written must not say which prices that brings.
 */
export const isBelieved = ({ journal }: Kept, run: string): boolean => journal.standing(run) !== 'foreign';

/** What a scheduled push has changed itself: a value that somebody else had set to the very same before is theirs, and stays. */
export function ownWaysBack(operations: readonly PushOperation[]): WayBack[] {
  const foundSo = new Set(operations.flatMap(({ result }) => result?.foundSo ?? []));
  return waysBack(operations).filter(({ key }) => !foundSo.has(key));
}

/** What of a scheduled push may be in the shop though nobody saw it arrive. */
export interface StartInDoubt {
  /** The latest run that tried to begin it. */
  readonly run: string;
  /** How it would be taken back. */
  readonly ways: readonly Edit[];
}

/**
 * What left for the shop when a scheduled push began, and was answered as failed, or by nothing. Only this person's own lines say so, and only where nobody has pushed the
 * very same by hand since: that is meant to be there.
 */
export function startInDoubt({ journal }: Kept, id: string): StartInDoubt | undefined {
  const lines = journal.lines();
  const pushes = pastPushes(lines);
  const isStart = ({ run, intent: { scheduled } }: PushRun) =>
    scheduled?.push === id && scheduled.keptUntil !== undefined && isBelieved({ journal }, run);
  const starts = pushes.filter(isStart);
  const latest = starts[starts.length - 1];
  if (!latest) return undefined;
  const began = starts.flatMap(({ run }) => pushOperationsOf(lines, run));
  const seen = new Set(ownWaysBack(began).map(({ key }) => key));
  const byHand = pushes
    .filter(({ intent }) => intent.scheduled?.push !== id)
    .flatMap(({ run }) => pastChanges(lines, run));
  const isByHand = ({ key, edit }: WayBack) =>
    byHand.some(({ change, at }) => changeKey(change) === key && isSame(change.to, edit.baseline) && at >= latest.at);
  const doubted = waysBackInDoubt(began).filter((way) => way.isPossible && !seen.has(way.key) && !isByHand(way));
  const ways = [...new Map(doubted.map(({ key, edit }) => [key, edit])).values()];
  return ways.length > 0 ? { run: latest.run, ways } : undefined;
}
