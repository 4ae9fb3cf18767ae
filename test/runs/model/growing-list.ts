/** Whole numbers, many of them. */
export class GrowingList {
  #items = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(item: number): void {
    if (this.#length === this.#items.length) {
      const longer = new Int32Array(this.#length * 2);
      longer.set(this.#items);
      this.#items = longer;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** -1 where there is none. */
  at(index: number): number {
    return index < this.#length ? (this.#items[index] ?? -1) : -1;
  }
}
