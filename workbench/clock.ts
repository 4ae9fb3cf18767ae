/** Time as the workbench sees it: the emulated host, the sandbox shop and the benchmarks all read the same clock. */
export interface Clock {
  /** Goes by itself, as the time of day does. */
  readonly isReal: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets time pass: a virtual clock jumps, the system clock only moves by itself. */
  advance(ms: number): void;
}

/** A clock that stands still until somebody lets time pass; every run that does the same sees the same times. */
export class VirtualClock implements Clock {
  readonly isReal = false;
  #now: number;

  /** `start`: milliseconds since 1970; default 2026-03-02 09:00 in Jakarta, a Monday morning in a shop. */
  constructor(start = Date.UTC(2026, 2, 2, 2, 0, 0)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /**
   * Lets several things happen at the same time: each begins when the first did, and afterwards it is as late as when the last of them ended. One
   * that says it held the others up makes those after it begin where it ended.
   */
  overlap(actions: readonly (() => { readonly heldUp: boolean })[]): void {
    let start = this.#now;
    let end = start;
    for (const action of actions) {
      this.#now = start;
      const { heldUp } = action();
      end = Math.max(end, this.#now);
      if (heldUp) start = this.#now;
    }
    this.#now = end;
  }

  /** For somebody who stopped waiting at a moment that has passed meanwhile, it is that moment. */
  stopWaitingAt(moment: number): void {
    this.#now = Math.min(this.#now, moment);
  }

  advance(ms: number): void {
    if (ms < 0) throw new RangeError(`time cannot pass backwards (${ms} ms)`);
    this.#now += ms;
  }
}
