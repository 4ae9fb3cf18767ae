import type { Clock } from '../clock';

/**
 * The time of day, or a later one: it goes by itself, can be moved forward, and never back. Before it is started it stands at a moment of the past
 * and moves only when it is told to, so that what happened since then can be repeated.
 */
export class LiveClock implements Clock {
  #standsAt: number | undefined;
  #aheadMs = 0;
  #owedMs = 0;
  readonly #listeners: (() => void)[] = [];

  private constructor(standsAt: number | undefined) {
    this.#standsAt = standsAt;
  }

  static started(): LiveClock {
    return new LiveClock(undefined);
  }

  /** @param moment milliseconds since 1970. */
  static standingAt(moment: number): LiveClock {
    return new LiveClock(moment);
  }

  /** How far it is before the time of day. */
  get aheadMs(): number {
    return this.#aheadMs;
  }

  get isReal(): boolean {
    return this.#standsAt === undefined;
  }

  now(): number {
    return this.#standsAt ?? Date.now() + this.#aheadMs;
  }

  /** Moves it while it stands. Once it goes, somebody has to wait that long: see `takeOwed`. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError(`time cannot pass backwards (${ms} ms)`);
    if (this.#standsAt === undefined) this.#owedMs += ms;
    else this.#standsAt += ms;
  }

  /** How long the work since the last question should have taken, in milliseconds: whoever answers for that work waits so long. */
  takeOwed(): number {
    const owed = this.#owedMs;
    this.#owedMs = 0;
    return owed;
  }

  /** Goes from now on, at least so far ahead of the time of day, and never from before where it stood. */
  start(aheadMs: number): void {
    this.#aheadMs = Math.max(aheadMs, (this.#standsAt ?? 0) - Date.now());
    this.#standsAt = undefined;
  }

  /** @throws RangeError for a step back. */
  moveForward(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`time cannot pass backwards (${ms} ms)`);
    this.#aheadMs += ms;
    for (const listener of this.#listeners) listener();
  }

  /** Hears whenever it was moved while it goes. */
  onMove(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
