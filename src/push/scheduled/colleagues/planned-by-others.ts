import type { ShopSession } from '../../../runs/shop-session';
import type { ValuePlanned } from '../../../state/schema/schedule/values-planned';
import type { ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { longestSilenceMs } from '../other-files';
import { isOver } from '../scheduled-list';
import { frozenOf, type PushOf, pushesOfOthers } from './published-pushes';

/** What a colleague has planned for a value. */
export interface PlannedByOther extends ValuePlanned {
  readonly told: PushOf;
}

/** One that did not begin so long after its time, as its person has left, is not waited for. */
const isForgotten = ({ stage, startsAt, endsAt = startsAt }: ScheduledPush, now: number): boolean =>
  stage.name === 'waiting' && endsAt + longestSilenceMs < now;

/**
 * All that colleagues tell of what they have planned for values of a dataset in the shop. Anybody could have written that: because of it something is not planned, or waits, and
 * its person is told.
 */
export function plannedByOthers(
  { platform, store, connection }: Pick<ShopSession, 'platform' | 'store' | 'connection'>,
  dataset: string,
): readonly PlannedByOther[] {
  return pushesOfOthers(platform, connection)
    .filter(({ push }) => push.dataset === dataset && !isOver(push) && !isForgotten(push, platform.clock.now()))
    .flatMap((told) => (frozenOf({ store }, told)?.edits ?? []).map(({ key, wanted }) => ({ key, wanted, told })));
}
