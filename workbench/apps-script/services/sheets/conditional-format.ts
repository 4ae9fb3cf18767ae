import type { FormatRule, RuleLook } from '../../workbook/format-rule';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import { areaOf, type Placed } from './area-of';

/** A rule by which cells of some ranges look otherwise; of those that Sheets knows, the ones with a formula. */
export class ConditionalFormatRule<R extends Placed = Placed> extends emulated('ConditionalFormatRule') {
  readonly #ranges: readonly R[];
  readonly #formula: string;
  readonly #look: RuleLook;

  constructor(ranges: readonly R[], formula: string, look: RuleLook) {
    super();
    this.#ranges = ranges;
    this.#formula = formula;
    this.#look = look;
  }

  /** What crosses the bridge. */
  static contentOf(rule: ConditionalFormatRule): FormatRule {
    return { areas: rule.#ranges.map(areaOf), formula: rule.#formula, look: rule.#look };
  }

  getRanges(): R[] {
    return [...this.#ranges];
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.#formula, this.#look);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilder<R> {
    return new ConditionalFormatRuleBuilder(this.#ranges, this.#formula, this.#look);
  }
}

/** When a rule holds, and how cells look then. */
class BooleanCondition extends emulated('BooleanCondition') {
  readonly #formula: string;
  readonly #look: RuleLook;

  constructor(formula: string, look: RuleLook) {
    super();
    this.#formula = formula;
    this.#look = look;
  }

  getCriteriaType(): Constant {
    return new Constant('CUSTOM_FORMULA');
  }

  getCriteriaValues(): unknown[] {
    return [this.#formula];
  }

  getBackground(): string | null {
    return this.#look.background ?? null;
  }

  getFontColor(): string | null {
    return this.#look.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.#look.isBold ?? null;
  }
}

/** What `SpreadsheetApp.newConditionalFormatRule` gives. */
export class ConditionalFormatRuleBuilder<R extends Placed = Placed> extends emulated('ConditionalFormatRuleBuilder') {
  #ranges: readonly R[];
  #formula: string;
  #look: RuleLook;

  constructor(ranges: readonly R[] = [], formula = '', look: RuleLook = {}) {
    super();
    this.#ranges = ranges;
    this.#formula = formula;
    this.#look = look;
  }

  whenFormulaSatisfied(formula: string): this {
    this.#formula = String(formula);
    return this;
  }

  setRanges(ranges: readonly R[]): this {
    this.#ranges = [...ranges];
    return this;
  }

  setBackground(background: string): this {
    this.#look = { ...this.#look, background };
    return this;
  }

  setFontColor(fontColor: string): this {
    this.#look = { ...this.#look, fontColor };
    return this;
  }

  setBold(isBold: boolean): this {
    this.#look = { ...this.#look, isBold };
    return this;
  }

  /** @throws Error for a rule without ranges or without a condition. */
  build(): ConditionalFormatRule<R> {
    if (this.#ranges.length === 0) throw new Error('A conditional format rule without ranges cannot be built.');
    if (this.#formula === '') throw new Error('A conditional format rule without a condition cannot be built.');
    return new ConditionalFormatRule(this.#ranges, this.#formula, this.#look);
  }
}
