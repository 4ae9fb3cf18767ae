import type { Prepared } from '../../runs/operation-type';
import type { ShopSession } from '../../runs/shop-session';
import type { PushOperationResult } from '../../state/schema/push-lines';
import { judgeWish } from '../../wishes/judge-wish';
import type { Action } from '../action';
import { deletedState } from '../command';
import { isSame, reasonKey } from '../edit';
import { changeKey, onlyChangeOf, type PushOperation } from '../operation';
import { sayWhyHeldBack } from '../why-held-back';
import type { LiveRecords, ReadLive } from './live-records';

/**
 * What waited is held back where the shop no longer holds what the person saw, or where it would undo work that was finished since: nobody agreed to that.
 * For actions of which each operation is one change.
 */
export const compareWaiting =
  (readLive: ReadLive, wishOf: NonNullable<Action['wishOf']>): NonNullable<Action['compareAgain']> =>
  (session, operations) => {
    const cells = operations.map(onlyChangeOf).map(({ id, ...change }) => ({ ...change, recordId: id }));
    const live = readLive(session, cells, Number.POSITIVE_INFINITY, 'step.reading');
    return operations.map((operation) => compareOne(session, operation, live, wishOf));
  };

function compareOne(
  { language }: ShopSession,
  operation: PushOperation,
  live: LiveRecords,
  wishOf: NonNullable<Action['wishOf']>,
): Prepared<PushOperationResult> {
  const { id, column, from, to } = onlyChangeOf(operation);
  const { agreed } = operation.intent;
  const now = live.has(id) ? (live.valueOf(id, column) ?? deletedState) : deletedState;
  if (!isSame(now, from))
    return { found: 'held', result: { reason: '', heldBack: { [changeKey(onlyChangeOf(operation))]: now } } };
  const { error, doubts } = judgeWish(wishOf(to), live.factsOf?.(id));
  const against = error ?? doubts.find((doubt) => agreed !== undefined && !agreed.includes(reasonKey(doubt)));
  if (!against) return { found: 'ready' };
  return { found: 'refused', result: { reason: sayWhyHeldBack(language, against) } };
}
