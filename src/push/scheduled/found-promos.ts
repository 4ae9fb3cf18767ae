import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { isSame } from '../edit';
import { pastChanges, pastPushes } from '../memory/past-pushes';
import { appliedChanges, changeKey, isFoundSo } from '../operation';
import { pushOperationsOf } from '../push-job';
import type { JournalReader } from './planned-values';
import { plansByKey } from './plans-of-values';
import { isInForce } from './values-in-force';

/**
 * How many of the values that a start found in the shop are there by other scheduled prices: they go back with those, or never where these were kept, and not at the end that they were
 * planned for. What anybody else put there is theirs.
 */
export function foundPromos(reader: JournalReader, push: ScheduledPush, run: string): number {
  if (push.endsAt === undefined) return 0;
  const lines = reader.journal.lines();
  const found = pushOperationsOf(lines, run)
    .filter(({ state }) => state === 'done')
    .flatMap((operation) => appliedChanges(operation).filter((change) => isFoundSo(operation, change)));
  if (found.length === 0) return 0;
  const own = new Set([push.id, push.takenOver?.id]);
  const plansOf = plansByKey(reader, push.dataset);
  const latest = latestPushes(reader, run);
  return found.filter((change) => {
    const key = changeKey(change);
    const isOfPlan = plansOf(key).some(
      (plan) => !own.has(plan.push.id) && isInForce(plan.push) && isSame(plan.wanted, change.to),
    );
    const before = latest.get(key);
    return isOfPlan || (before?.by !== undefined && !own.has(before.by) && isSame(before.to, change.to));
  }).length;
}

/** What was pushed last of each value from this file before a run, and by which scheduled push where it came by itself. */
function latestPushes({ journal }: Pick<ShopSession, 'journal'>, run: string) {
  const lines = journal.lines();
  const pushes = pastPushes(lines).filter((past) => past.run !== run);
  return new Map(
    pushes.flatMap((past) => {
      const { push: by, isBack } = past.intent.scheduled ?? {};
      return pastChanges(lines, past.run).map(
        ({ change }) => [changeKey(change), { to: change.to, by: isBack ? undefined : by }] as const,
      );
    }),
  );
}
