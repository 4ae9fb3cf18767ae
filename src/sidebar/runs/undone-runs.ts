import type { SidebarState } from '../shell/server/rpc-views';

/** One of the latest runs: a push, rows that an endpoint was carried out for, or one that cannot be read. */
export type RunView = SidebarState['runs'][number];
export type PushRunView = Extract<RunView, { readonly kind: 'push' }>;
export type RowRunView = Extract<RunView, { readonly kind: 'rows' }>;
export type ReadableRunView = PushRunView | RowRunView;
export type UnreadableRunView = Exclude<RunView, ReadableRunView>;

export const pushesIn = (runs: readonly RunView[]): PushRunView[] =>
  runs.filter((run): run is PushRunView => run.kind === 'push');

/** Whether later runs took back all that this one pushed. One that was taken back in part can be undone again. */
export function isUndone(run: PushRunView, runs: readonly RunView[]): boolean {
  const takenBack = pushesIn(runs)
    .filter(({ undoes }) => undoes === run.run)
    .reduce((sum, { pushed }) => sum + pushed, 0);
  return run.pushed > 0 && takenBack >= run.pushed;
}

/**
 * A run that took another one back is not taken back itself: whoever wants the newer values again types them. What an endpoint did for rows has no
 * way back that is known.
 */
export const mayBeUndone = (run: RunView, runs: readonly RunView[]): run is PushRunView =>
  run.kind === 'push' && run.state === 'finished' && run.undoes === null && run.pushed > 0 && !isUndone(run, runs);
