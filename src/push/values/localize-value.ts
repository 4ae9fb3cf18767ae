import { commandWord } from '../../text/command-words';
import { type Language, type MessageId, say } from '../../text/message';
import { deletedState, presentState } from '../command';
import { allThatIsDue, type Value } from '../edit';

/** Words that are ours and not the shop's, so that they can be told in the reader's language. */
const ownWords: ReadonlyMap<Value, MessageId> = new Map([
  [allThatIsDue, 'own.allThatIsDue'],
  [presentState, 'own.present'],
  [deletedState, 'own.deleted'],
]);

/** A value of an entry, or of what it is about, in the reader's language where it is one of our words or a command. */
export function localizeValue(language: Language, value: Value): Value {
  const message = ownWords.get(value);
  if (message !== undefined) return say(language, message);
  return typeof value === 'string' ? commandWord(language, value) : value;
}
