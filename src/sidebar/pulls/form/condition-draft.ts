import type { ColumnView, Comparison, ConditionInput } from '../../shell/server/rpc-views';

/** What a form holds of a condition while a person fills it in. */
export interface ConditionDraft {
  /** Key of a column. */
  readonly column: string;
  readonly is: Comparison;
  /** As typed or chosen: `=Filter!B2` names a cell. */
  readonly text: string;
}

/** Whether there is something to compare with. */
export const needsValue = ({ is }: ConditionDraft): boolean => is !== 'empty' && is !== 'filled';

export const draftOfCondition = ({ column, is, value = '' }: ConditionInput): ConditionDraft => ({
  ...{ column, is, text: String(value) },
});

/** What is saved for a draft. */
export function conditionOf(draft: ConditionDraft): ConditionInput {
  const { column, is } = draft;
  const text = draft.text.trim();
  if (!needsValue(draft)) return { column, is };
  return { column, is, value: text === 'true' || text === 'false' ? text === 'true' : text };
}

export const isUnfinished = (draft: ConditionDraft): boolean => needsValue(draft) && draft.text.trim() === '';

/** What a person begins with: the first thing that a column can be told by. */
export const beginCondition = ({ key, comparisons }: ColumnView): ConditionDraft => ({
  ...{ column: key, is: comparisons[0]?.is ?? 'filled', text: '' },
});
