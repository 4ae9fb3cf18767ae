import type { KeptFolder } from './kept-folder';
import { type KeepableWorkbench, keepWorkbench } from './kept-workbench';

/** How long nothing more may happen before it is written, and how long it may wait at most, in milliseconds. */
const quietMs = 1000;
const longestMs = 10_000;

/** Keeps a workbench in its folder, a little after it was changed and when it is closed. */
export class Keeper {
  #timer: NodeJS.Timeout | undefined;
  #changedAt: number | undefined;

  /** @param tell is told of a failure to write, in a developer's words. */
  constructor(
    private readonly folder: KeptFolder,
    private readonly workbench: KeepableWorkbench,
    private readonly tell: (problem: string) => void,
  ) {}

  /** Something may be different from now on. */
  touch(): void {
    const now = Date.now();
    this.#changedAt ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.min(quietMs, this.#changedAt + longestMs - now));
    this.#timer.unref();
  }

  /** Writes at once what is not written yet; where that fails, it is tried again at the next change, and when it is closed. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#changedAt === undefined) return;
    try {
      this.folder.write(keepWorkbench(this.workbench));
      this.#changedAt = undefined;
    } catch (error) {
      this.tell(`The workbench could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
