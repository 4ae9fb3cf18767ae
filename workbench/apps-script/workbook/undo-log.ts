/** How to take back what an execution wrote since its last flush. */
export class UndoLog {
  #inverses: (() => void)[] = [];

  push(inverse: () => void): void {
    this.#inverses.push(inverse);
  }

  /** From now on, what was written stays. */
  commit(): void {
    this.#inverses = [];
  }

  /** Takes everything back, latest first. */
  rollback(): void {
    const inverses = this.#inverses.reverse();
    this.#inverses = [];
    for (const inverse of inverses) inverse();
  }
}

/** Things as they were, each in its place, and after them what has been added since. */
export function putBack<T extends { readonly id: number }>(kept: readonly T[], now: readonly T[]): readonly T[] {
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...now.filter(({ id }) => !ids.has(id))];
}
