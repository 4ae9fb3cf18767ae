import type { ShopSession } from '../../runs/shop-session';
import { changeKey, ownChangesIn } from '../operation';
import { notTakenBy, pushOperationsOf, requirePushRun } from '../push-job';

/** What a run asked of the shop, which did not take it, as far as anybody knows. */
export interface NotTaken {
  readonly count: number;
  /** Whether the shop would never take any of it. */
  readonly isForGood: boolean;
}

/** What the run itself held back, as the shop had another value, is not among them. */
export function notTakenIn(kept: Pick<ShopSession, 'journal'>, run: string): NotTaken {
  const isInvalid = [...notTakenKeys(kept, run).values()];
  return { count: isInvalid.length, isForGood: isInvalid.length > 0 && isInvalid.every(Boolean) };
}

/** The same by key, and whether the shop would never take it. */
export function notTakenKeys({ journal }: Pick<ShopSession, 'journal'>, run: string): ReadonlyMap<string, boolean> {
  // Of a run in which nothing was left to be done there are no lines.
  if (!journal.runs().has(run)) return new Map();
  const lines = journal.lines();
  const operations = pushOperationsOf(lines, run);
  const changesOf = ownChangesIn(operations);
  const isInvalid = new Map<string, boolean>();
  for (const key of notTakenBy(requirePushRun(lines, run).result)) isInvalid.set(key, false);
  for (const operation of operations.filter(({ state }) => state !== 'done')) {
    const { heldBack = {}, isInvalid: isRefusedSo = false } = operation.result ?? {};
    for (const key of changesOf(operation).map(changeKey)) if (!(key in heldBack)) isInvalid.set(key, isRefusedSo);
  }
  return isInvalid;
}
