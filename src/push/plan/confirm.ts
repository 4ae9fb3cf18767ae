import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { PushSummary } from '../push-job';
import { type Consent, carryOutPlan } from './carry-out-plan';
import { removePlan, requirePlan } from './push-plan';

/**
 * Pushes a plan that a person has seen, as {@link carryOutPlan} says.
 * @throws AddOnError `planGone` when it is not the plan that was previewed last, `tabGone`, `runUnfinished`, `rowsUnfinished`, `typeToConfirm`,
 * `newerState`, `damagedState`.
 */
export function confirmPush(session: ShopSession, planId: string, consent: Consent): PushSummary {
  refuseWhileUnfinished(session);
  const plan = requirePlan(session, planId);
  return carryOutPlan(session, plan, consent, { onJudged: () => removePlan(session.store) });
}
