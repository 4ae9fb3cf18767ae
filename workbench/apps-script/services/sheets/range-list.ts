import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Area } from './area-of';
import type { OwningSheet } from './owning-sheet';
import { Range } from './range';

/** Several ranges of one sheet, changed with one call. */
export class RangeList extends emulated('RangeList') {
  readonly #sheet: OwningSheet;
  readonly #areas: readonly Area[];

  constructor(sheet: OwningSheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  getRanges(): Range[] {
    return this.#areas.map((area) => new Range(this.#sheet, area));
  }

  setNumberFormat(format: string): this {
    call('RangeList.setNumberFormat', this.#sheet.getSheetId(), this.#areas, format);
    return this;
  }
}
