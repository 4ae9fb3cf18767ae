import type { Reason } from '../state/schema/push-plan';
import type { RecordFacts, Wish } from './wish';
import { allowances, exclusions, undoings } from './wish-rules';

/** What forbids a wish, and what makes it doubtful. */
export interface WishJudgement {
  readonly error?: Reason;
  readonly doubts: readonly Reason[];
}

/** What is asked of a record beside what the shop says of it by now. @param facts `undefined` where nobody knows: then the shop has the last word. */
export function judgeWish(wish: Wish, facts: RecordFacts | undefined): WishJudgement {
  if (facts === undefined) return { doubts: [] };
  const { state, paid, pieces } = facts;
  const allowance = allowances.find((one) => one.wish === wish);
  if (allowance && !allowance.states.includes(state))
    return { error: { message: allowance.message, values: { state } }, doubts: [] };
  const undoing = undoings.find((one) => one.wish === wish && one.isFinished(facts));
  return { doubts: undoing ? [{ message: undoing.message, values: { paid, pieces } }] : [] };
}

/** Why a wish cannot be meant beside the others that a row has for the same record; `undefined` where it can. */
export function excludedBeside(wish: Wish, others: readonly Wish[]): Reason | undefined {
  const found = exclusions.find(({ wishes: [one, other] }) =>
    others.some((beside) => (wish === one && beside === other) || (wish === other && beside === one)),
  );
  return found && { message: found.message, values: {} };
}

/** Whether anything else in a row could speak against a wish. */
export const mayBeExcluded = (wish: Wish): boolean => exclusions.some(({ wishes }) => wishes.includes(wish));
