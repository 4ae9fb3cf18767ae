import { type Language, type MessageId, say } from '../../text/message';
import { deletedState, presentState } from '../command';
import { allThatIsDue, type Value } from '../edit';

/** Words that are ours and not the shop's, so that they can be told in the reader's language. */
const ownWords: ReadonlyMap<Value, MessageId> = new Map([
  [allThatIsDue, 'own.allThatIsDue'],
  [presentState, 'own.present'],
  [deletedState, 'own.deleted'],
]);

/** A value of an entry, or of what it is about, in the reader's language where it is one of our words. */
export function localizeValue(language: Language, value: Value): Value {
  const message = ownWords.get(value);
  return message === undefined ? value : say(language, message);
}
