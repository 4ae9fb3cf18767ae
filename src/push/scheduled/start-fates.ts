import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush, StartSums } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import { appliedChanges, changeKey, isFoundSo, type PushOperation } from '../operation';
import { pushOperationsOf } from '../push-job';
import { waysBack } from '../ways-back';
import { notTakenKeys } from './not-taken';

/** What became of one value when its scheduled push began, by its name in {@link StartSums}. */
export type StartFate = keyof StartSums;

type Kept = Pick<ShopSession, 'journal'>;

/** By key, as the lines of that run say. What is in none of them was held: left before anything was sent, or as the shop had something else. */
export function fatesIn(kept: Kept, run: string): (key: string) => StartFate {
  const fates = settledIn(kept, run);
  return (key) => fates.get(key) ?? 'held';
}

function settledIn(kept: Kept, run: string): ReadonlyMap<string, StartFate> {
  const operations = pushOperationsOf(kept.journal.lines(), run);
  return new Map<string, StartFate>([
    ...waysBack(operations).map(({ key }) => [key, 'changed'] as const),
    ...operations
      .filter(({ state }) => state === 'done')
      .flatMap(foundSo)
      .map((key) => [key, 'same'] as const),
    ...[...notTakenKeys(kept, run).keys()].map((key) => [key, 'refused'] as const),
  ]);
}

export function startSumsOf(kept: Kept, { count }: Pick<ScheduledPush, 'count'>, run: string): StartSums {
  const fates = [...settledIn(kept, run).values()];
  const of = (meant: StartFate) => fates.filter((fate) => fate === meant).length;
  const [changed, same, refused] = [of('changed'), of('same'), of('refused')];
  const held = Math.max(0, count - changed - same - refused);
  return {
    changed,
    ...(same > 0 ? { same } : {}),
    ...(held > 0 ? { held } : {}),
    ...(refused > 0 ? { refused } : {}),
  };
}

/**
 * What the person of a start has to hear, as they rely on it; `undefined` where the shop has all of its values.
 * @param promos how many of them are there by other scheduled prices.
 */
export function startTrouble(
  { changed, same = 0, held = 0, refused = 0 }: StartSums,
  promos: number,
): AddOnError | undefined {
  const count = held + refused;
  const total = changed + same + count;
  if (count === 0) {
    return promos === 0 ? undefined : new AddOnError('scheduledFoundSo', { count: promos, total });
  }
  if (count === total) return new AddOnError(held > 0 ? 'scheduledNothing' : 'scheduledNotTaken', { count });
  if (held === 0) return new AddOnError('scheduledPartly', { count, total });
  return new AddOnError(refused === 0 ? 'scheduledHeldBack' : 'scheduledNotAll', { count, total });
}

const foundSo = (operation: PushOperation): string[] =>
  appliedChanges(operation)
    .filter((change) => isFoundSo(operation, change))
    .map(changeKey);
