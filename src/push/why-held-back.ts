import { type Language, say } from '../text/message';
import type { Reason, Value } from './edit';
import { tellReason } from './values/tell-value';

/** Why something was not pushed. A doubt that nobody was asked about is no more than a question by itself: it is told what can be done. */
export function sayWhyHeldBack(
  language: Language,
  reason: Reason,
  tell: (value: Value) => Value = (value) => value,
): string {
  const text = tellReason(language, tell, reason);
  return reason.message.startsWith('warning.') ? say(language, 'reason.newDoubt', { doubt: text }) : text;
}
