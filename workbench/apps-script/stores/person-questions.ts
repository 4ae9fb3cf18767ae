/** What a person can press; `CLOSE`: away with it. */
export type PressedButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  /** A consent is asked by Google, not by the script. */
  readonly kind: 'alert' | 'prompt' | 'consent';
  readonly title: string;
  readonly prompt: string;
  /** A constant of `Ui.ButtonSet`. */
  readonly buttons: string;
}

export interface QuestionAnswer {
  readonly button: PressedButton;
  /** What was written; empty where nothing is to be written. */
  readonly text: string;
}

/** One that waits for its answer. Numbers only rise. */
export interface OpenQuestion extends Question {
  readonly number: number;
}

/** What a person is asked by what runs for them, which waits for the answer. */
export class PersonQuestions {
  readonly #answers = new Map<number, (answer: QuestionAnswer) => void>();
  #open: readonly OpenQuestion[] = [];
  #asked = 0;
  #isSeen = (): boolean => false;
  #changed = (): void => {};

  /**
   * From now on questions are shown to the person.
   * @param isSeen whether they look: otherwise nobody is asked.
   * @param changed is called when another one is the first, or none is.
   */
  showTo({ isSeen, changed }: { readonly isSeen: () => boolean; readonly changed: () => void }): void {
    this.#isSeen = isSeen;
    this.#changed = changed;
  }

  get isSeen(): boolean {
    return this.#isSeen();
  }

  /** The one to be answered first. */
  get first(): OpenQuestion | null {
    return this.#open[0] ?? null;
  }

  /** @param signal ends the wait; then it is asked no longer, and the promise is rejected with the signal's reason. */
  ask(question: Question, signal?: AbortSignal): Promise<QuestionAnswer> {
    this.#asked += 1;
    const number = this.#asked;
    const answered = new Promise<QuestionAnswer>((resolve, reject) => {
      this.#answers.set(number, resolve);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    this.#setOpen([...this.#open, { ...question, number }]);
    return answered.finally(() => {
      this.#answers.delete(number);
      this.#setOpen(this.#open.filter((open) => open.number !== number));
    });
  }

  /** One that is asked no longer, as another page was faster, is answered already. */
  answer(number: number, answer: QuestionAnswer): void {
    this.#answers.get(number)?.(answer);
  }

  #setOpen(open: readonly OpenQuestion[]): void {
    this.#open = open;
    this.#changed();
  }
}
