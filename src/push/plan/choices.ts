import { type Choice, isSame, type PlannedEdit } from '../edit';
import type { JudgedTab } from '../find/edited-tab';
import { moveBaseline } from '../report/cell-update';
import { baselinesAsSeen, cellsAsSeen } from './cells-as-seen';

/** What a person chose where the shop's value has changed, and the edit that they chose it for. */
export interface BoundChoice extends PlannedEdit {
  readonly choice: Choice;
}

/** Whether there are two values to choose from: nothing else is a conflict in a preview. */
export const mayBeChosen = ({ status, choice }: Pick<PlannedEdit, 'status' | 'choice'>): boolean =>
  status === 'conflict' || choice !== undefined;

/** What was chosen for edits that are still those of a tab: for another value, or after a push or a refresh, nobody has chosen anything. */
export function stillChosen(tab: JudgedTab, chosen: readonly BoundChoice[]): readonly BoundChoice[] {
  if (chosen.length === 0) return chosen;
  const isAsked = cellsAsSeen(tab);
  const isFrom = baselinesAsSeen(tab);
  return chosen.filter((one) => isAsked(one) && isFrom(one));
}

/** A tab in which what was chosen against the shop's value is an edit of that one. */
export function withChosen(
  tab: JudgedTab,
  chosen: readonly Pick<PlannedEdit, 'recordId' | 'column' | 'live' | 'choice'>[],
): JudgedTab {
  const mine = chosen.filter(({ choice }) => choice === 'mine');
  const updates = mine.map(({ recordId, column, live }) => ({ recordId, column, value: live, pushed: undefined }));
  return { ...tab, baseline: moveBaseline(tab.pushable, tab.baseline, updates) };
}

/** Compared edits with the choices that still hold: the shop's value may have moved on, or something else speaks against the person's own by now. */
export function bindChoices(edits: readonly PlannedEdit[], chosen: readonly BoundChoice[]): PlannedEdit[] {
  const byKey = new Map(chosen.map((one) => [one.key, one]));
  return edits.map((edit) => {
    const bound = byKey.get(edit.key);
    if (!bound) return edit;
    const { choice, live, pulled = bound.baseline } = bound;
    const holds = isSame(live, edit.live) && edit.status === (choice === 'mine' ? 'ready' : 'conflict');
    if (!holds) return { ...edit, baseline: pulled };
    return choice === 'mine' ? { ...edit, choice, pulled } : { ...edit, choice };
  });
}
