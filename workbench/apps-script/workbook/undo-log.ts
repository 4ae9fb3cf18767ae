/** How to take back what an execution wrote since its last flush. */
export class UndoLog {
  #inverses: (() => void)[] = [];
  /** How many inverses there were after each operation that wrote something. */
  #operations: number[] = [];

  push(inverse: () => void): void {
    this.#inverses.push(inverse);
  }

  /** What was written until now belongs to one operation. */
  endOperation(): void {
    const count = this.#inverses.length;
    if (count > (this.#operations.at(-1) ?? 0)) this.#operations.push(count);
  }

  /** From now on, what was written stays. */
  commit(): void {
    this.#inverses = [];
    this.#operations = [];
  }

  /** Takes everything back, latest first. */
  rollback(): void {
    const inverses = this.#inverses.reverse();
    this.commit();
    for (const inverse of inverses) inverse();
  }

  /** Lets the first operations stay, so large a share of them, and takes the rest back. */
  tear(share: number): void {
    const kept = this.#operations[Math.floor(share * (this.#operations.length + 1)) - 1] ?? 0;
    this.#inverses = this.#inverses.slice(kept);
    this.rollback();
  }
}

/** Things as they were, each in its place, and after them what has been added since. */
export function putBack<T extends { readonly id: number }>(kept: readonly T[], now: readonly T[]): readonly T[] {
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...now.filter(({ id }) => !ids.has(id))];
}
