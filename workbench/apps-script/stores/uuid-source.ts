import { createHash, randomUUID } from 'node:crypto';

/** Random ids, or with a seed always the same row of them. */
export class UuidSource {
  #made = 0;

  constructor(private readonly seed: number | undefined) {}

  next(): string {
    if (this.seed === undefined) return randomUUID();
    this.#made += 1;
    const hex = createHash('sha256').update(`${this.seed}:${this.#made}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
