import { call } from '../bridge';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import type { Area } from './area-of';
import { type Cell, type CrossedCell, toCell, toCrossedCell, toCrossedTable } from './cells';
import type { DataValidation } from './data-validation';
import type { OwningSheet } from './owning-sheet';
import { Protection } from './protection';

export class Range
  extends emulated('Range')
  implements
    Pick<
      GoogleAppsScript.Spreadsheet.Range,
      | 'getRow'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getA1Notation'
      | 'getValues'
      | 'getValue'
      | 'getDisplayValues'
      | 'getFormulas'
      | 'getNumberFormats'
      | 'getNote'
      | 'getBackground'
    >
{
  readonly #sheet: OwningSheet;
  readonly #area: Area;

  constructor(sheet: OwningSheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  getSheet(): OwningSheet {
    return this.#sheet;
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns - 1;
  }

  getA1Notation(): string {
    const first = `${columnLetters(this.getColumn())}${this.getRow()}`;
    if (this.#area.rows === 1 && this.#area.columns === 1) return first;
    return `${first}:${columnLetters(this.getLastColumn())}${this.getLastRow()}`;
  }

  getValues(): Cell[][] {
    return this.#ask<CrossedCell[][]>('getValues').map((line) => line.map(toCell));
  }

  getValue(): Cell {
    const { row, column } = this.#area;
    const [[value = '']] = call<[CrossedCell[]]>('Range.getValues', this.#sheet.getSheetId(), {
      row,
      column,
      rows: 1,
      columns: 1,
    });
    return toCell(value);
  }

  getDisplayValues(): string[][] {
    return this.#ask('getDisplayValues');
  }

  getFormulas(): string[][] {
    return this.#ask('getFormulas');
  }

  getNumberFormats(): string[][] {
    return this.#ask('getNumberFormats');
  }

  getNote(): string {
    return this.#first('getNote');
  }

  getBackground(): string {
    return this.#first('getBackground');
  }

  setValues(values: unknown[][]): this {
    return this.#tell('setValues', toCrossedTable(values));
  }

  setValue(value: unknown): this {
    return this.#tell('setValue', toCrossedCell(value));
  }

  setNumberFormats(formats: string[][]): this {
    return this.#tell('setNumberFormats', formats);
  }

  setNumberFormat(format: string): this {
    return this.#tell('setNumberFormat', format);
  }

  setNote(note: string | null): this {
    return this.#tell('setNote', note);
  }

  /** @param rule null takes the rule away. */
  setDataValidation(rule: DataValidation | null): this {
    return this.#tell('setDataValidation', rule === null ? null : rule.toText());
  }

  setBackground(color: string | null): this {
    return this.#tell('setBackground', color);
  }

  setFontWeight(weight: string | null): this {
    return this.#tell('setFontWeight', weight);
  }

  setFontColor(color: string | null): this {
    return this.#tell('setFontColor', color);
  }

  setFontSize(points: number): this {
    return this.#tell('setFontSize', points);
  }

  setWrap(isWrapped: boolean): this {
    return this.#tell('setWrap', isWrapped);
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#tell('setHorizontalAlignment', alignment);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#tell('setVerticalAlignment', alignment);
  }

  clearContent(): this {
    return this.#tell('clearContent');
  }

  createFilter(): Filter {
    this.#tell('createFilter');
    return new Filter(this);
  }

  protect(): Protection<Range> {
    return new Protection(this.#ask('protect'), (area) => new Range(this.#sheet, area));
  }

  /** In whatever theme: the workbook shows only which rows are coloured. */
  applyRowBanding(_theme: Constant | null = null): Banding {
    this.#tell('applyRowBanding');
    return new Banding(this);
  }

  /** @throws Exception unless the range is exactly one whole column {facts §3}. */
  addDeveloperMetadata(key: string, value: unknown = '', visibility: unknown = undefined): this {
    // The two optional parameters may be left out separately.
    const [text, seen] = value instanceof Constant ? ['', value] : [value, visibility];
    return this.#tell('addDeveloperMetadata', key, String(text), String(seen ?? 'DOCUMENT'));
  }

  #ask<T>(method: string, ...args: readonly unknown[]): T {
    return call<T>(`Range.${method}`, this.#sheet.getSheetId(), this.#area, ...args);
  }

  #tell(method: string, ...args: readonly unknown[]): this {
    this.#ask(method, ...args);
    return this;
  }

  #first(method: string): string {
    return this.#ask<string[][]>(method)[0]?.[0] ?? '';
  }
}

/** What `createFilter` and `Sheet.getFilter` give. */
export class Filter extends emulated('Filter') {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }
}

/** What `applyRowBanding` and `Sheet.getBandings` give. */
export class Banding extends emulated('Banding') {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
