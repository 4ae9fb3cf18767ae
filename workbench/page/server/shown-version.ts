/** Counts what a script shows, each time anew. */
export class ShownVersion {
  #shown: object | undefined;
  #version = 0;

  of(shown: object): number {
    if (shown !== this.#shown) this.#version += 1;
    this.#shown = shown;
    return this.#version;
  }
}
