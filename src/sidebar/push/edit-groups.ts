import type { EditStatus, EditView, PlanView } from '../shell/server/rpc-views';

export interface EditGroup {
  readonly status: EditStatus;
  readonly edits: readonly EditView[];
}

/** What needs a person's eye comes first, what needs nothing last. */
const groupOrder: readonly EditStatus[] = ['conflict', 'blocked', 'ready', 'alreadySo'];

export const groupEdits = ({ edits }: PlanView): EditGroup[] =>
  groupOrder
    .map((status) => ({ status, edits: edits.filter((edit) => edit.status === status) }))
    .filter((group) => group.edits.length > 0);

/** With edits in one column only, naming it on each line would be noise. */
export const spansColumns = (lines: readonly { readonly column: string }[]): boolean =>
  new Set(lines.map(({ column }) => column)).size > 1;
