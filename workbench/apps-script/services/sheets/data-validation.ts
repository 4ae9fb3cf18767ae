import { emulated } from '../emulated';

interface Rule {
  readonly values: readonly string[];
  readonly showsDropdown: boolean;
  readonly allowsInvalid: boolean;
}

/** What a cell offers and takes; only lists are emulated. */
export class DataValidation extends emulated('DataValidation') {
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowsInvalid;
  }

  getCriteriaValues(): [string[], boolean] {
    return [[...this.#rule.values], this.#rule.showsDropdown];
  }

  /** How the cell keeps it. */
  toText(): string {
    return JSON.stringify(this.#rule);
  }
}

/** The list that a cell offers, from what it keeps of its rule. */
export const choicesIn = (kept: string): readonly string[] => {
  if (kept === '') return [];
  const { values, showsDropdown } = JSON.parse(kept) as Rule;
  return showsDropdown ? values : [];
};

/** What `SpreadsheetApp.newDataValidation` gives. */
export class DataValidationBuilder extends emulated('DataValidationBuilder') {
  #values: readonly string[] | undefined;
  #showsDropdown = true;
  #allowsInvalid = true;

  requireValueInList(values: readonly unknown[], showsDropdown = true): this {
    this.#values = values.map(String);
    this.#showsDropdown = showsDropdown;
    return this;
  }

  setAllowInvalid(allowsInvalid: boolean): this {
    this.#allowsInvalid = allowsInvalid;
    return this;
  }

  build(): DataValidation {
    if (this.#values === undefined) throw new Error('A data validation without criteria cannot be built.');
    return new DataValidation({
      values: this.#values,
      showsDropdown: this.#showsDropdown,
      allowsInvalid: this.#allowsInvalid,
    });
  }
}
