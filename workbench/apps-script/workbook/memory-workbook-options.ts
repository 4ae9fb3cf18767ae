import type { SpreadsheetLocale } from './values/spreadsheet-locale';

/** What a spreadsheet begins with; the usual where it is absent. */
export interface MemoryWorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  readonly timeZone?: string;
  /** `en_US` when absent. */
  readonly locale?: SpreadsheetLocale;
}
