import type { ShopSession } from '../../runs/shop-session';
import type { PushPlan } from '../../state/schema/push-plan';
import type { Choice } from '../edit';
import { mayBeChosen } from './choices';
import { previewPush } from './preview';
import { requirePlan } from './push-plan';

/**
 * Plans anew what a person has seen, with whose values stay where the shop's have changed; nothing is added to it. Sheet and shop are read again: what
 * has moved since is as it would be without a choice, whatever was chosen.
 * @param choices by key; of all other conflicts both values stay where they are.
 * @throws AddOnError `planGone` when it is not the plan that was previewed last, and as {@link previewPush}.
 */
export function choosePush(session: ShopSession, planId: string, choices: Readonly<Record<string, Choice>>): PushPlan {
  const plan = requirePlan(session, planId);
  // What somebody has changed since a push stays as it is when that is undone.
  if (plan.undoes !== undefined) return plan;
  const taken = new Map(Object.entries(choices));
  const chosen = plan.edits.filter(mayBeChosen).flatMap((edit) => {
    const choice = taken.get(edit.key);
    return choice ? [{ ...edit, choice }] : [];
  });
  return previewPush(session, { tabId: plan.tabId, keys: new Set(plan.edits.map(({ key }) => key)), chosen });
}
