import type { RpcApi } from '../../../rpc/calls';
import type { CallServer } from './call-server';

/** How far the run is that is under way. */
export type Progress = NonNullable<RpcApi['push.progress']['value']>;

/** Lets time pass; the browser's in the product. */
export type Wait = (ms: number) => Promise<void>;

const pollEveryMs = 1500;

/** Steps after which a run only finishes what it began: cancelling would come too late. */
const uncancellableSteps: readonly Progress['step'][] = ['step.sending', 'step.awaiting', 'step.verifying'];

export const mayBeCancelled = (progress: Progress | null): progress is Progress =>
  progress !== null && !uncancellableSteps.includes(progress.step);

/** Share done, 0 to 1; `undefined` while nobody can say. */
export const shareDone = ({ done, total }: Progress): number | undefined =>
  total > 0 ? Math.min(1, Math.max(0, done / total)) : undefined;

/**
 * Asks every so often how far the current run is. The script keeps the progress of a finished run for a while, so what was seen
 * in earlier runs is passed over.
 */
export class RunWatch {
  readonly #call: CallServer;
  readonly #wait: Wait;
  readonly #finishedRuns = new Set<string>();
  #current: string | undefined;

  constructor(call: CallServer, wait: Wait) {
    this.#call = call;
    this.#wait = wait;
  }

  /** Takes what the script remembers now for a run that is over. */
  async skipPastRuns(): Promise<void> {
    const progress = await this.#ask();
    if (progress) this.#finishedRuns.add(progress.run);
  }

  /** Calls `onProgress` with each progress until `stop` is called; not with one that comes after that. */
  start(onProgress: (progress: Progress) => void): { readonly stop: () => void } {
    let isOn = true;
    const poll = async () => {
      await this.#wait(pollEveryMs);
      if (!isOn) return;
      const progress = await this.#ask();
      if (!isOn) return;
      if (progress && !this.#finishedRuns.has(progress.run)) {
        this.#current = progress.run;
        onProgress(progress);
      }
      await poll();
    };
    void poll();
    return {
      stop: () => {
        isOn = false;
        if (this.#current !== undefined) this.#finishedRuns.add(this.#current);
      },
    };
  }

  /** Progress is a courtesy: not being told of it is no failure. */
  async #ask(): Promise<Progress | null> {
    try {
      return await this.#call('push.progress', {});
    } catch {
      return null;
    }
  }
}
