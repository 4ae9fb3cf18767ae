import type { StoredValue } from '../workbook';
import type { Conventions } from './spreadsheet-locale';

/** What a typed text became: a formula, or a value, perhaps with the number format that Sheets gives it by itself. */
export interface ParsedText {
  readonly value: StoredValue;
  /** As it was written. */
  readonly formula?: string;
  readonly format?: string;
}

/** What decides, besides a text itself, what it becomes. */
export interface TextReading {
  readonly conventions: Conventions;
  /** Of a day that is written without one. */
  year(): number;
}
