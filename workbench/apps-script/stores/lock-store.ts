import type { Clock } from '../../clock';

interface Waiter {
  readonly owner: object;
  readonly until: number;
  readonly answer: (got: boolean) => void;
}

/** One lock of LockService, shared by all executions; each lock object in a script is only a view of it. */
export class LockStore {
  #holder: object | undefined;
  #waiters: Waiter[] = [];

  /** `awaited`: holds this lock while somebody waits for it. */
  constructor(
    private readonly clock: Clock,
    private readonly awaited: Set<LockStore>,
  ) {}

  isHeldBy(owner: object): boolean {
    return this.#holder === owner;
  }

  /** Takes the lock if nobody has it; taking it again changes nothing. */
  take(owner: object): boolean {
    this.#holder ??= owner;
    return this.#holder === owner;
  }

  /**
   * Waits for the lock while the other executions go on.
   * @returns false when `waitMs` of the clock, or of real time, went by first.
   */
  wait(owner: object, waitMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiter.answer(false), waitMs);
      const waiter: Waiter = {
        owner,
        until: this.clock.now() + waitMs,
        answer: (got) => {
          clearTimeout(timer);
          this.#waiters = this.#waiters.filter((other) => other !== waiter);
          if (this.#waiters.length === 0) this.awaited.delete(this);
          resolve(got);
        },
      };
      this.#waiters.push(waiter);
      this.awaited.add(this);
    });
  }

  /** Ends the waits whose time is up; called whenever the clock moved. */
  expire(): void {
    const now = this.clock.now();
    for (const waiter of this.#waiters) if (waiter.until < now) waiter.answer(false);
  }

  /** Gives the lock to whoever waits longest. */
  release(owner: object): void {
    if (this.#holder !== owner) return;
    const [next] = this.#waiters;
    this.#holder = next?.owner;
    next?.answer(true);
  }
}
