import type { CallOutcome } from '../api/client';
import type { ShopSession } from '../runs/shop-session';
import { changed, type Operation, type OperationResult } from './operation';

/** What the shop's answer makes of an operation: `accepted` or `failed` where it said so; without a clear answer it stays `intended`. */
export function afterSending<R>(
  session: ShopSession,
  operation: Operation,
  outcome: CallOutcome<R> | undefined,
  resultOf: (data: R) => OperationResult = () => ({}),
): Operation {
  if (outcome?.ok) return changed(session, operation, 'accepted', resultOf(outcome.answer.data));
  const reason = outcome?.error.tellIn(session.language) ?? '';
  const isInDoubt = outcome === undefined || outcome.error.code === 'outcomeUnknown';
  const refused = outcome?.error.fields;
  return changed(session, operation, isInDoubt ? 'intended' : 'failed', { reason, ...(refused ? { refused } : {}) });
}
