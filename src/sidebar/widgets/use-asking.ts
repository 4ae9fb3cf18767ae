import { type Signal, useSignal } from '@preact/signals';

/** Whether a person is asked before something is done, which goes with what shows it. */
export interface Asking {
  readonly isAsking: Signal<boolean>;
  readonly ask: () => void;
  readonly cancel: () => void;
  /** What the answer yes does: the question goes, then it is done. */
  readonly confirm: (act: () => void) => () => void;
}

/** For one question; beside several, whoever asks keeps which. */
export function useAsking(): Asking {
  const isAsking = useSignal(false);
  const set = (asks: boolean) => () => {
    isAsking.value = asks;
  };
  const confirm = (act: () => void) => () => {
    isAsking.value = false;
    act();
  };
  return { isAsking, ask: set(true), cancel: set(false), confirm };
}
