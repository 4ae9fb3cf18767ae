import type { Change } from '../../state/schema/push-lines';
import { type Language, say } from '../../text/message';
import type { Action } from '../action';
import type { Effect } from '../edit';
import { localizeState } from '../values/tell-value';

/** What an entry does to the shop; `undefined` where cells hold what is to be. */
export const entryEffect = (
  language: Language,
  { entry, expected }: Action,
  change: Pick<Change, 'from' | 'to'>,
): Effect | undefined =>
  entry && {
    about: say(language, entry.about),
    from: localizeState(language, change.from),
    to: localizeState(language, expected(change)),
  };
