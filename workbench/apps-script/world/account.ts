/** What is said of a person's account. */
export interface AccountOptions {
  /** Language and region, `id` or `en_GB` for instance. */
  readonly locale?: string;
}

/** A person's account with Google: what is theirs whatever script they use. */
export class Account {
  readonly locale: string;

  constructor({ locale = 'id' }: AccountOptions) {
    this.locale = locale;
  }
}
