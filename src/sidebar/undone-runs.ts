import type { RpcApi } from '../rpc/calls';

export type RunView = RpcApi['state.get']['value']['runs'][number];

/** Whether later runs took back all that this one pushed. One that was taken back in part can be undone again. */
export function isUndone(run: RunView, runs: readonly RunView[]): boolean {
  const takenBack = runs.filter(({ undoes }) => undoes === run.run).reduce((sum, { pushed }) => sum + pushed, 0);
  return run.pushed > 0 && takenBack >= run.pushed;
}

/** A run that took another one back is not taken back itself: whoever wants the newer values again types them. */
export const mayBeUndone = (run: RunView, runs: readonly RunView[]): boolean =>
  run.state === 'finished' && run.undoes === null && run.pushed > 0 && !isUndone(run, runs);
