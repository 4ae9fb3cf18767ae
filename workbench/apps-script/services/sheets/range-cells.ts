import type { ValidationRule } from '../../workbook/validation-rule';
import { call } from '../bridge';
import { type Cell, type CrossedCell, toCell, toCrossedCell, toCrossedTable } from './cells';
import { DataValidation } from './data-validation';
import { ask, RangePlace, tell } from './range-place';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getValues'
  | 'getValue'
  | 'getDisplayValues'
  | 'getDisplayValue'
  | 'getFormulas'
  | 'getFormula'
  | 'getNotes'
  | 'getNote'
  | 'isBlank'
  | 'isChecked'
>;

/** What `Range.clear` may be told. */
interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** What stands in the cells of a range. */
export class RangeCells extends RangePlace implements Emulated {
  getValues(): Cell[][] {
    return ask<CrossedCell[][]>(this, 'getValues').map((line) => line.map(toCell));
  }

  getValue(): Cell {
    const [[value = '']] = call<[CrossedCell[]]>('Range.getValues', this.getSheet().getSheetId(), this.#first());
    return toCell(value);
  }

  getDisplayValues(): string[][] {
    return ask(this, 'getDisplayValues');
  }

  getDisplayValue(): string {
    return this.#ofFirst('getDisplayValues');
  }

  getFormulas(): string[][] {
    return ask(this, 'getFormulas');
  }

  getFormula(): string {
    return this.#ofFirst('getFormulas');
  }

  getNotes(): string[][] {
    return ask(this, 'getNotes');
  }

  getNote(): string {
    return ask<string[][]>(this, 'getNote')[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return ask(this, 'isBlank');
  }

  getDataValidations(): (DataValidation | null)[][] {
    return ask<(ValidationRule | null)[][]>(this, 'getDataValidations').map((line) =>
      line.map((rule) => (rule === null ? null : new DataValidation(rule))),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  setValues(values: unknown[][]): this {
    return tell(this, 'setValues', toCrossedTable(values));
  }

  setValue(value: unknown): this {
    return tell(this, 'setValue', toCrossedCell(value));
  }

  setFormulas(formulas: string[][]): this {
    return tell(
      this,
      'setFormulas',
      formulas.map((line) => line.map(toFormula)),
    );
  }

  setFormula(formula: string): this {
    return tell(this, 'setValue', toFormula(formula));
  }

  setNotes(notes: (string | null)[][]): this {
    return tell(this, 'setNotes', notes);
  }

  setNote(note: string | null): this {
    return tell(this, 'setNote', note);
  }

  /** @param rule null takes the rule away. */
  setDataValidation(rule: DataValidation | null): this {
    return tell(this, 'setDataValidation', DataValidation.ruleOf(rule));
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    return tell(
      this,
      'setDataValidations',
      rules.map((line) => line.map(DataValidation.ruleOf)),
    );
  }

  insertCheckboxes(...values: (string | number | boolean)[]): this {
    const plain = values.map((value: unknown) => (Object(value) === value ? String(value) : value));
    return tell(this, 'insertCheckboxes', plain);
  }

  removeCheckboxes(): this {
    return tell(this, 'removeCheckboxes');
  }

  check(): this {
    return tell(this, 'check');
  }

  uncheck(): this {
    return tell(this, 'uncheck');
  }

  /** `null` where some boxes are ticked and others are not, or some cells have none. */
  isChecked(): boolean | null {
    return ask(this, 'isChecked');
  }

  /** Contents and formats, unless told otherwise. */
  clear(options: ClearOptions = {}): this {
    const parts = [
      ...(options.contentsOnly ? ['contents'] : []),
      ...(options.formatOnly ? ['formats'] : []),
      ...(options.commentsOnly ? ['notes'] : []),
      ...(options.validationsOnly ? ['validation'] : []),
    ];
    return tell(this, 'clear', parts.length === 0 ? ['contents', 'formats'] : parts);
  }

  clearContent(): this {
    return tell(this, 'clearContent');
  }

  clearFormat(): this {
    return tell(this, 'clear', ['formats']);
  }

  clearNote(): this {
    return tell(this, 'clear', ['notes']);
  }

  clearDataValidations(): this {
    return tell(this, 'clear', ['validation']);
  }

  #ofFirst(method: string): string {
    return call<string[][]>(`Range.${method}`, this.getSheet().getSheetId(), this.#first())[0]?.[0] ?? '';
  }

  #first() {
    return { row: this.getRow(), column: this.getColumn(), rows: 1, columns: 1 };
  }
}

const toFormula = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
