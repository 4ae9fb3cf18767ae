import type { FrozenPlan, ScheduledPush } from '../../state/schema/scheduled-pushes';
import type { PlannedReader } from './planned-values';
import { plansOfValues } from './plans-of-values';
import { isInForce } from './values-in-force';

/** Triggers of one hour come in any order, and one of them may fail once or twice. Others could have written what is waited for. */
const longestWaitMs = 3 * 3_600_000;
const turnMs = 3_600_000;

/**
 * Whether a start waits as another scheduled push, due to go back by now, has some of its values in the shop still: of another file, of a colleague, or one whose way back the shop did not
 * take yet. Its own values were planned for what comes back.
 */
export function waitsForOther(
  session: PlannedReader,
  { id, startsAt, endsAt, takenOver }: ScheduledPush,
  { dataset, edits }: FrozenPlan,
): boolean {
  const now = session.platform.clock.now();
  const isLastTurn = endsAt !== undefined && endsAt - turnMs <= now;
  if (startsAt + longestWaitMs <= now || isLastTurn) return false;
  const keys = new Set(edits.map(({ key }) => key));
  return plansOfValues(session, dataset).some(
    ({ key, push }) =>
      keys.has(key) &&
      ![id, takenOver?.id].includes(push.id) &&
      push.endsAt !== undefined &&
      push.endsAt <= now &&
      push.endsAt + longestWaitMs > now &&
      isInForce(push),
  );
}
