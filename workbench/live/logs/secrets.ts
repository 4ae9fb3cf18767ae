const mask = '•••';
/** Shorter ones would be found everywhere. */
const shortest = 6;

/** Texts that nobody is to see, and taking them out of what is shown. */
export class Secrets {
  readonly #texts = new Set<string>();

  add(text: string): void {
    if (text.length >= shortest) this.#texts.add(text);
  }

  /** The same text without any secret in it, as it is and as it stands in JSON. */
  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#texts) {
      hidden = hidden.replaceAll(secret, mask).replaceAll(JSON.stringify(secret).slice(1, -1), mask);
    }
    return hidden;
  }
}
