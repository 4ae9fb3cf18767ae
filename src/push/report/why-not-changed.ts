import type { Change } from '../../state/schema/push-lines';
import { type Language, say } from '../../text/message';
import { changedInShop } from '../edit';
import { changeKey, type PushOperation } from '../operation';
import { actionOf } from '../pushables';
import { localizeState, teller, tellReason } from '../values/tell-value';
import { refusalOf } from './refused-fields';

/** Why a change was left on purpose: the shop had another value by then than the one that it was made for; `undefined` where it was not. */
export function tellHeldBack(language: Language, { kind, result }: PushOperation, change: Change): string | undefined {
  const seenInstead = result?.heldBack?.[changeKey(change)];
  if (seenInstead === undefined) return undefined;
  const action = actionOf(kind);
  const now = changedInShop(action.entry ? localizeState(language, seenInstead) : seenInstead);
  return tellReason(language, teller(language, action, change.column), now);
}

/** The server's reason for just this change, or that it is not the one to blame; `undefined` where it named no field of the request. */
export function tellRefusal(language: Language, operation: PushOperation, change: Change): string | undefined {
  const refusal = refusalOf(operation, change);
  if (!refusal) return undefined;
  if ('own' in refusal) return refusal.own;
  const others = refusal.others.map(
    ({ sku, name, column, to }) => `${sku || name}: ${teller(language, actionOf(operation.kind), column)(to)}`,
  );
  return say(language, 'reason.refusedTogether', { others: others.join('; ') });
}
