import { call } from './bridge';
import { emulated } from './emulated';
import type { Area } from './range';

/** Several ranges of one sheet, changed with one call. */
export class RangeList extends emulated('RangeList') {
  readonly #sheetId: number;
  readonly #areas: readonly Area[];

  constructor(sheetId: number, areas: readonly Area[]) {
    super();
    this.#sheetId = sheetId;
    this.#areas = areas;
  }

  setNumberFormat(format: string): this {
    call('RangeList.setNumberFormat', this.#sheetId, this.#areas, format);
    return this;
  }
}
