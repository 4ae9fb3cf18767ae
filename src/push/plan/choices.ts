import { type Choice, isSame, type PlannedEdit } from '../edit';
import type { JudgedTab } from '../find/edited-tab';
import { moveBaseline } from '../report/cell-update';

/** What a person chose where the shop's value has changed, and the value that they chose it for. */
export interface BoundChoice extends Pick<PlannedEdit, 'key' | 'recordId' | 'column' | 'live'> {
  readonly choice: Choice;
}

/** Whether there are two values to choose from: nothing else is a conflict in a preview. */
export const mayBeChosen = ({ status, choice }: Pick<PlannedEdit, 'status' | 'choice'>): boolean =>
  status === 'conflict' || choice !== undefined;

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
    const holds =
      bound && isSame(bound.live, edit.live) && edit.status === (bound.choice === 'mine' ? 'ready' : 'conflict');
    return holds ? { ...edit, choice: bound.choice } : edit;
  });
}
