import { call } from '../bridge';
import { emulated } from '../emulated';

/** Finds and replaces text in all sheets; only within formulas so far. */
export class TextFinder extends emulated('TextFinder') {
  #inFormulas = false;
  #matchCase = false;

  constructor(private readonly text: string) {
    super();
  }

  matchFormulaText(inFormulas: boolean): this {
    this.#inFormulas = inFormulas;
    return this;
  }

  matchCase(matchCase: boolean): this {
    this.#matchCase = matchCase;
    return this;
  }

  /** @returns how many places were replaced. */
  replaceAllWith(replacement: string): number {
    if (!this.#inFormulas) throw new Error('TextFinder.replaceAllWith outside formulas is not emulated');
    return call('TextFinder.replaceInFormulas', this.text, String(replacement), this.#matchCase);
  }
}
