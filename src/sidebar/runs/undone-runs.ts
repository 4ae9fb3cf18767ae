import type { LatestRunView, SidebarState } from '../shell/server/rpc-views';

/** One of the latest runs: a push, rows that an endpoint was carried out for, a single call, or one that cannot be read. */
export type RunView = SidebarState['runs'][number];
export type PushRunView = Extract<RunView, { readonly kind: 'push' }>;
export type RowRunView = Extract<RunView, { readonly kind: 'rows' }>;
export type RefreshRunView = Extract<LatestRunView, { readonly kind: 'refresh' }>;
export type CallRunView = Extract<RunView, { readonly kind: 'call' }>;
export type ReadableRunView = PushRunView | RowRunView | RefreshRunView | CallRunView;
export type UnreadableRunView = Exclude<RunView, ReadableRunView>;

export const pushesIn = (runs: readonly RunView[]): PushRunView[] =>
  runs.filter((run): run is PushRunView => run.kind === 'push');

/** Whether nothing of what could be undone is left. */
export const isUndone = ({ undoable, leftToUndo }: PushRunView): boolean => undoable > 0 && leftToUndo === 0;

/** Whether some of it was undone and some not. */
export const isPartlyUndone = ({ undoes, undoable, leftToUndo }: PushRunView): boolean =>
  undoes === null && leftToUndo > 0 && leftToUndo < undoable;

/**
 * A run that took another one back is not taken back itself: whoever wants the newer values again types them. What an endpoint did for rows has no
 * way back that is known.
 */
export const mayBeUndone = (run: LatestRunView): run is PushRunView =>
  run.kind === 'push' && run.state === 'finished' && run.undoes === null && run.leftToUndo > 0;
