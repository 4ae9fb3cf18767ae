import { commandWord } from '../../text/command-words';
import { type Language, say } from '../../text/message';
import { nameOfCode } from '../../text/value-names';
import { allThatIsDue, type Value } from '../edit';

/** What an entry asks for, in the reader's language where it is one of our words or a command. */
export function localizeWish(language: Language, wanted: Value): Value {
  if (wanted === allThatIsDue) return say(language, 'own.allThatIsDue');
  return typeof wanted === 'string' ? commandWord(language, wanted) : wanted;
}

/** What the shop says of that which an entry is about: the name of its state. */
export const localizeState = (language: Language, state: Value): Value =>
  typeof state === 'string' ? nameOfCode(language, state) : state;
