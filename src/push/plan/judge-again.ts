import type { PushSettings } from '../../state/schema/settings';
import { type ReadyEdit, type Reason, reasonKey } from '../edit';
import type { JudgedTab } from '../find/edited-tab';
import { findEdits } from '../find/find-edits';
import { exclusionsAmong } from './judge-wishes';

/**
 * What speaks against planned edits by now that did not when a person saw them: a cell beside them, another row, or a threshold of the settings has
 * changed since.
 */
export function judgeAgain(tab: JudgedTab, settings: PushSettings): (edit: ReadyEdit) => Reason | undefined {
  const { sound, blocked } = findEdits(tab, settings);
  const exclusionOf = exclusionsAmong(tab.pushable, [...sound, ...blocked]);
  const forbidden = new Map(blocked.map(({ key, reason }) => [key, reason]));
  const doubts = new Map(sound.map(({ key, warnings = [] }) => [key, warnings]));
  return (edit) => {
    const { key, warnings = [] } = edit;
    const seen = new Set(warnings.map(reasonKey));
    return forbidden.get(key) ?? exclusionOf(edit) ?? doubts.get(key)?.find((doubt) => !seen.has(reasonKey(doubt)));
  };
}
