import type { ValidationCriteria, ValidationRule } from '../../workbook/validation-rule';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';

type Value = string | number | boolean;

/** What a cell offers and takes. */
export class DataValidation extends emulated('DataValidation') {
  readonly #rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.#rule = rule;
  }

  /** What crosses the bridge of a rule; `null` for none. */
  static ruleOf(validation: DataValidation | null): ValidationRule | null {
    return validation === null ? null : validation.#rule;
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowsInvalid;
  }

  getCriteriaType(): Constant {
    return new Constant(this.#rule.criteria ?? 'VALUE_IN_LIST');
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showsDropdown } = this.#rule;
    return criteria === undefined ? [[...values], showsDropdown] : [...values];
  }

  getHelpText(): string | null {
    return this.#rule.helpText ?? null;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#rule);
  }
}

/** What `SpreadsheetApp.newDataValidation` gives. */
export class DataValidationBuilder extends emulated('DataValidationBuilder') {
  #rule: Partial<ValidationRule> & Pick<ValidationRule, 'allowsInvalid' | 'showsDropdown'>;

  constructor(rule?: ValidationRule) {
    super();
    this.#rule = rule ?? { showsDropdown: true, allowsInvalid: true };
  }

  requireValueInList(values: readonly unknown[], showsDropdown = true): this {
    const { allowsInvalid, helpText } = this.#rule;
    this.#rule = { values: values.map(String), showsDropdown, allowsInvalid, ...(helpText ? { helpText } : {}) };
    return this;
  }

  requireCheckbox(...values: Value[]): this {
    return this.#require('CHECKBOX', ...values);
  }

  requireNumberBetween(least: number, most: number): this {
    return this.#require('NUMBER_BETWEEN', least, most);
  }

  requireNumberNotBetween(least: number, most: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', least, most);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', text);
  }

  setAllowInvalid(allowsInvalid: boolean): this {
    this.#rule = { ...this.#rule, allowsInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.#rule = { ...this.#rule, helpText: String(helpText) };
    return this;
  }

  build(): DataValidation {
    const { values, ...rule } = this.#rule;
    if (values === undefined) throw new Error('A data validation without criteria cannot be built.');
    return new DataValidation({ values, ...rule });
  }

  #require(criteria: ValidationCriteria, ...values: Value[]): this {
    this.#rule = { ...this.#rule, criteria, values };
    return this;
  }
}
