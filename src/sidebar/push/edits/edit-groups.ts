import type { EditStatus, EditView } from '../../shell/server/rpc-views';

export interface EditGroup {
  readonly status: EditStatus;
  readonly edits: readonly EditView[];
}

/** What needs a person's eye comes first, what needs nothing last. */
const groupOrder: readonly EditStatus[] = ['conflict', 'blocked', 'ready', 'alreadySo'];

export const groupEdits = (edits: readonly EditView[]): EditGroup[] =>
  groupOrder
    .map((status) => ({ status, edits: edits.filter((edit) => edit.status === status) }))
    .filter((group) => group.edits.length > 0);
