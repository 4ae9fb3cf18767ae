import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { type Edit, isSame } from '../edit';
import { pastPushes } from '../memory/past-pushes';
import { type PushRun, pushOperationsOf } from '../push-job';
import { waysBack } from '../ways-back';
import { scheduledAsFarAsReadable } from './scheduled-list';
import { isBelieved } from './start-in-doubt';

/**
 * Which values a later push of this person's has brought into the shop, that are the very ones of a scheduled push: the same promo once more, for instance, before a late way
 * back of the one before. They are meant to be there. Only own lines tell: others could keep a promo price in the shop with theirs. What only put something back tells nothing.
 * @param run the one that the scheduled push began with.
 */
export function pushedSince(
  { journal, platform }: Pick<ShopSession, 'journal' | 'platform'>,
  push: ScheduledPush,
  run: string,
): (way: Pick<Edit, 'key' | 'baseline'>) => boolean {
  const lines = journal.lines();
  const pushes = pastPushes(lines);
  const since = pushes.find((one) => one.run === run)?.at ?? push.takenOver?.at ?? push.startsAt;
  const isEndless = (id: string) =>
    scheduledAsFarAsReadable(platform).some((one) => one.id === id && one.endsAt === undefined);
  const putsBack = ({ intent: { undoes, scheduled } }: PushRun) =>
    undoes !== undefined || (scheduled && scheduled.keptUntil === undefined ? !isEndless(scheduled.push) : false);
  const later = pushes
    .filter((one) => one.at > since && one.run !== run && one.intent.scheduled?.push !== push.id && !putsBack(one))
    .filter((one) => isBelieved({ journal }, one.run))
    .flatMap((one) => waysBack(pushOperationsOf(lines, one.run)));
  return ({ key, baseline }) => later.some((way) => way.key === key && isSame(way.edit.baseline, baseline));
}
