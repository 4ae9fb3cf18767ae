import type { Change } from '../../state/schema/push-lines';
import { type Language, type MessageId, say } from '../../text/message';
import type { Action } from '../action';
import { deletedState, presentState } from '../command';
import { allThatIsDue, type Effect, type Value } from '../edit';

/** Words that are ours and not the shop's, so that they can be told in the reader's language. */
const ownWords: ReadonlyMap<Value, MessageId> = new Map([
  [allThatIsDue, 'own.allThatIsDue'],
  [presentState, 'own.present'],
  [deletedState, 'own.deleted'],
]);

/** A value of an entry, or of what it is about, as people are told it. */
export function toldValue(language: Language, value: Value): Value {
  const message = ownWords.get(value);
  return message === undefined ? value : say(language, message);
}

/** What an entry does to the shop; `undefined` where cells hold what is to be. */
export const effectOf = (
  language: Language,
  { entry, expected }: Action,
  change: Pick<Change, 'from' | 'to'>,
): Effect | undefined =>
  entry && {
    about: say(language, entry.about),
    from: toldValue(language, change.from),
    to: toldValue(language, expected(change)),
  };
