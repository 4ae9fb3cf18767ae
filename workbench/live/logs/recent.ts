/** A numbered item. Numbers begin with 1 and only rise. */
export interface Numbered<T> {
  readonly number: number;
  readonly item: T;
}

/** The latest so many of what comes one after another. */
export class Recent<T> {
  #items: Numbered<T>[] = [];
  #count = 0;

  constructor(private readonly most: number) {}

  add(item: T): void {
    this.#count += 1;
    this.#items.push({ number: this.#count, item });
    if (this.#items.length > this.most) this.#items = this.#items.slice(-this.most);
  }

  /** Those that came after the one of that number, oldest first. */
  after(number: number): readonly Numbered<T>[] {
    return this.#items.filter((item) => item.number > number);
  }

  find(number: number): T | undefined {
    return this.#items.find((item) => item.number === number)?.item;
  }
}
