import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';

export type Interrupt = NonNullable<RunOptions['interrupt']>;
export type Phase = Parameters<Interrupt>[1];

/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

export const isHttp = (kind: string): boolean => kind === 'httpWave';
/** Reading leaves none: to be killed after it is to be killed after whatever came before. */
export const leavesTrace = (kind: string): boolean =>
  ['httpWave', 'sheetWrite', 'flush', 'propertyWrite', 'cacheWrite'].includes(kind);

/** Kills the execution at the nth operation of a kind: before it is done, or after it was done and before the script learns of it. */
export function killAt(nth: number, phase: Phase, isMeant: (kind: string) => boolean): Interrupt {
  let seen = 0;
  return ({ kind }, when) => {
    if (!isMeant(kind) || when !== phase) return false;
    seen += 1;
    return seen === nth;
  };
}

/** Lets something go on in the shop beside an interruption: it happens whether or not the execution is killed at that moment. */
export const beside =
  (happen: () => void, interrupt: Interrupt): Interrupt =>
  (operation, phase) => {
    if (isHttp(operation.kind) && phase === 'after') happen();
    return interrupt(operation, phase);
  };

export function isKilled(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof ExecutionKilled) return true;
    throw error;
  }
}

/** What the sidebar does after a crash, once nobody can be at work any more: resumes what is unfinished; confirms what had not begun. */
export function finishAfterCrash(
  bench: Pick<InProcessWorkbench, 'rpc' | 'clock'>,
  confirm: () => unknown,
  interrupt: Interrupt = () => false,
): void {
  bench.clock.advance(silenceMs);
  const { unfinishedRun, runs } = bench.rpc<{ unfinishedRun: string | null; runs: readonly unknown[] }>('state.get');
  if (unfinishedRun) bench.rpc('push.resume', {}, { interrupt });
  else if (runs.length === 0) confirm();
}
