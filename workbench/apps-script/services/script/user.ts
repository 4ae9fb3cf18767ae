import { emulated } from '../emulated';

/** A person, as far as scripts get to know them. */
export class User extends emulated('User') implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  override toString(): string {
    return this.#email;
  }
}
