import type { EditView } from '../../shell/server/rpc-views';

/** How an edit stands for a person: what is ready but for a warning waits for their tick, and is `doubtful`. */
export type LineStatus = EditView['status'] | 'doubtful';

export const statusOf = ({ status, doubts }: Pick<EditView, 'status' | 'doubts'>): LineStatus =>
  status === 'ready' && doubts.length > 0 ? 'doubtful' : status;

export interface EditGroup {
  readonly status: LineStatus;
  readonly edits: readonly EditView[];
}

/** What needs a person's eye comes first, what needs nothing last. */
const groupOrder: readonly LineStatus[] = ['conflict', 'blocked', 'doubtful', 'ready', 'alreadySo'];

export const groupEdits = (edits: readonly EditView[]): EditGroup[] =>
  groupOrder
    .map((status) => ({ status, edits: edits.filter((edit) => statusOf(edit) === status) }))
    .filter((group) => group.edits.length > 0);
