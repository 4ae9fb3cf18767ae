import { createHash } from 'node:crypto';

/** Numbers as if at random, for one seed and one purpose always the same row of them. */
export class SeededChance {
  #drawn = 0;

  constructor(
    private readonly seed: number,
    private readonly purpose: string,
  ) {}

  /** From 0 to below 1. */
  next(): number {
    this.#drawn += 1;
    const digest = createHash('sha256').update(`${this.seed}:${this.purpose}:${this.#drawn}`).digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  }
}
