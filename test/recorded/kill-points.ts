import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { type JournalState, journalStates } from './journal-states';
import type { Interrupt } from './tab-editor';

type Phase = Parameters<Interrupt>[1];

/** At the nth wave of requests of which one changes something: before it leaves, or when the shop has acted and its answer is on the way. */
export function atChange(nth: number, phase: Phase): Interrupt {
  let seen = 0;
  return ({ requests }, at) => {
    if (at !== phase || requests.every(({ method }) => method.toUpperCase() === 'GET')) return false;
    seen += 1;
    return seen === nth;
  };
}

/** At the first operation of a kind at which the journal shows what is looked for; what is written but not flushed shows, too. */
export const when =
  (
    { cloud }: InProcessWorkbench,
    kind: 'httpWave' | 'sheetWrite' | 'flush',
    phase: Phase,
    isSo: (journal: readonly JournalState[]) => boolean,
  ): Interrupt =>
  (operation, at) =>
    operation.kind === kind && at === phase && isSo(journalStates(cloud.workbook));

/** Lets something happen in the shop after every wave of requests, whether or not the execution is killed there. */
export const beside =
  (happen: () => void, interrupt: Interrupt): Interrupt =>
  (operation, phase) => {
    if (operation.kind === 'httpWave' && phase === 'after') happen();
    return interrupt(operation, phase);
  };

export const never: Interrupt = () => false;
