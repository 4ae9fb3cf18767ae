import { type Language, say } from '../text/message';
import type { Reason } from './edit';

/** Why something was not pushed. A doubt that nobody was asked about is no more than a question by itself: it is told what can be done. */
export function sayWhyHeldBack(language: Language, { message, values }: Reason): string {
  const text = say(language, message, values);
  return message.startsWith('warning.') ? say(language, 'reason.newDoubt', { doubt: text }) : text;
}
