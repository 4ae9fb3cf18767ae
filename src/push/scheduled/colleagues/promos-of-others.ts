import type { ShopSession } from '../../../runs/shop-session';
import { frozenPlanOf } from '../../../state/schema/scheduled-pushes';
import { groupOf } from '../../../wishes/many/group-of';
import { isSame, type PlannedEdit } from '../../edit';
import { digestOfFrozen } from '../frozen-plan';
import { isOver } from '../scheduled-list';
import { type PushOf, pushesOfOthers } from './published-pushes';

/**
 * Whose scheduled push has brought the present value of an edit into the shop and is to take it back, as colleagues tell. Anybody could have written that: because of it something is
 * not planned, or waits, and its person is told.
 */
export function promosOfOthers(
  { platform, store, connection }: Pick<ShopSession, 'platform' | 'store' | 'connection'>,
  dataset: string,
): (edit: Pick<PlannedEdit, 'key' | 'live'>) => PushOf | undefined {
  const inForce = pushesOfOthers(platform, connection).filter(
    ({ push }) =>
      push.dataset === dataset && push.endsAt !== undefined && push.stage.name !== 'waiting' && !isOver(push),
  );
  const values = inForce.flatMap((told) => {
    const frozen = store.ofColleague(frozenPlanOf(told.push.id), told.author ?? '');
    const edits = frozen && digestOfFrozen(frozen) === told.push.digest ? frozen.edits : [];
    return edits.map(({ key, wanted }) => ({ key, wanted, told }));
  });
  // Anybody may have written more of them than could be looked through for each edit.
  const byKey = groupOf(values, ({ key }) => key);
  return ({ key, live }) => byKey.get(key)?.find(({ wanted }) => isSame(wanted, live))?.told;
}
