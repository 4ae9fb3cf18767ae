import { call } from '../bridge';
import { emulated } from '../emulated';
import { areaOf } from './area-of';
import type { Range } from './range';

/** A range that has a name in its spreadsheet. */
export class NamedRange
  extends emulated('NamedRange')
  implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'remove'>
{
  #name: string;
  #range: Range;

  constructor(name: string, range: Range) {
    super();
    this.#name = name;
    this.#range = range;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): Range {
    return this.#range;
  }

  setName(name: string): this {
    this.remove();
    this.#name = name;
    return this.setRange(this.#range);
  }

  setRange(range: Range): this {
    call('Spreadsheet.setNamedRange', this.#name, range.getSheet().getSheetId(), areaOf(range));
    this.#range = range;
    return this;
  }

  remove(): void {
    call('Spreadsheet.removeNamedRange', this.#name);
  }
}
