import { call } from '../bridge';
import { type Cell, type CrossedCell, toCell, toCrossedCell, toCrossedTable } from './cells';
import type { DataValidation } from './data-validation';
import { ask, RangePlace, tell } from './range-place';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  'getValues' | 'getValue' | 'getDisplayValues' | 'getFormulas' | 'getNote'
>;

/** What stands in the cells of a range. */
export class RangeCells extends RangePlace implements Emulated {
  getValues(): Cell[][] {
    return ask<CrossedCell[][]>(this, 'getValues').map((line) => line.map(toCell));
  }

  getValue(): Cell {
    const [[value = '']] = call<[CrossedCell[]]>('Range.getValues', this.getSheet().getSheetId(), {
      row: this.getRow(),
      column: this.getColumn(),
      rows: 1,
      columns: 1,
    });
    return toCell(value);
  }

  getDisplayValues(): string[][] {
    return ask(this, 'getDisplayValues');
  }

  getFormulas(): string[][] {
    return ask(this, 'getFormulas');
  }

  getNote(): string {
    return ask<string[][]>(this, 'getNote')[0]?.[0] ?? '';
  }

  setValues(values: unknown[][]): this {
    return tell(this, 'setValues', toCrossedTable(values));
  }

  setValue(value: unknown): this {
    return tell(this, 'setValue', toCrossedCell(value));
  }

  setNote(note: string | null): this {
    return tell(this, 'setNote', note);
  }

  /** @param rule null takes the rule away. */
  setDataValidation(rule: DataValidation | null): this {
    return tell(this, 'setDataValidation', rule === null ? null : rule.toText());
  }

  clearContent(): this {
    return tell(this, 'clearContent');
  }
}
