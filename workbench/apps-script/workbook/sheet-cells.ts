import type { Area } from './area';
import { Grid } from './grid';
import { isDateFormat } from './number-format';
import { toSerial } from './serial-date';
import type { SheetSurroundings } from './sheet-surroundings';
import { type ParsedText, parseTyped } from './typed-text';
import { type CellAttribute, cellAttributes, type StoredValue, type WrittenValue } from './workbook';

/** {facts §1} */
const maxCellCharacters = 50_000;

/** What stands in the cells of a tab, and what they carry beside. */
export class SheetCells {
  readonly contents = new Grid<StoredValue>('');
  readonly formulas = new Grid('');
  results = new Grid<StoredValue>('');
  errors = new Grid('');
  readonly #attributes = new Map<CellAttribute, Grid<string>>(cellAttributes.map((name) => [name, new Grid('')]));

  constructor(protected readonly surroundings: SheetSurroundings) {}

  get numberFormats(): Grid<string> {
    return this.#attribute('numberFormat');
  }

  lastRow(): number {
    this.surroundings.settle();
    return Math.max(this.contents.lastRow(), this.formulas.lastRow(), this.results.lastRow());
  }

  lastColumn(): number {
    this.surroundings.settle();
    return Math.max(this.contents.lastColumn(), this.formulas.lastColumn(), this.results.lastColumn());
  }

  readValues(area: Area): StoredValue[][] {
    this.surroundings.settle();
    const values = this.contents.read(area);
    if (this.results.lastRow() === 0) return values;
    const results = this.results.read(area);
    return values.map((line, r) => line.map((value, c) => (value === '' ? (results[r]?.[c] ?? '') : value)));
  }

  readFormulas(area: Area): string[][] {
    return this.formulas.read(area);
  }

  readAttribute(area: Area, attribute: CellAttribute): string[][] {
    return this.#attribute(attribute).read(area);
  }

  errorAt(row: number, column: number): string | undefined {
    this.surroundings.settle();
    return this.errors.get(row, column) || undefined;
  }

  write(area: Area, values: readonly (readonly WrittenValue[])[]): void {
    const formats = this.numberFormats.read(area);
    const formulas = new Grid('');
    let isReformatted = false;
    const contents = values.map((line, r) =>
      line.map((value, c) => {
        const parsed = this.#parse(value, formats[r]?.[c] ?? '');
        if (typeof parsed !== 'object') return parsed;
        if (parsed.formula !== undefined) formulas.set(r + 1, c + 1, parsed.formula);
        const line = formats[r];
        if (parsed.format !== undefined && line) {
          line[c] = parsed.format;
          isReformatted = true;
        }
        return parsed.value;
      }),
    );
    if (isReformatted) this.#put(this.numberFormats, area, formats);
    this.#put(this.contents, area, contents);
    if (this.formulas.lastRow() > 0 || formulas.lastRow() > 0) {
      this.#put(this.formulas, area, formulas.read({ ...area, row: 1, column: 1 }));
    }
    this.surroundings.touch();
  }

  clearContent(area: Area): void {
    const blanks = Array.from({ length: area.rows }, () => new Array<''>(area.columns).fill(''));
    this.#put(this.contents, area, blanks);
    this.#put(this.formulas, area, blanks);
    this.surroundings.touch();
  }

  writeAttribute(area: Area, attribute: CellAttribute, values: readonly (readonly string[])[]): void {
    this.#put(this.#attribute(attribute), area, values);
  }

  protected grids(): (Grid<StoredValue> | Grid<string>)[] {
    return [this.contents, this.formulas, ...this.#attributes.values()];
  }

  /** The value itself where nothing else comes of it, which is most often so. */
  #parse(value: WrittenValue, format: string): StoredValue | ParsedText {
    if (value === null) return '';
    if (typeof value === 'object') {
      const serial = toSerial(value.$date, this.surroundings.timeZone);
      if (isDateFormat(format)) return serial;
      return { value: serial, format: Number.isInteger(serial) ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss' };
    }
    if (typeof value !== 'string') return value;
    if (value.length > maxCellCharacters) {
      throw new Error(`Your input contains more than the maximum of ${maxCellCharacters} characters in a single cell.`);
    }
    if (format === '@') return value;
    const parsed = parseTyped(value);
    if (parsed.format === undefined || format === '' || /^general$/i.test(format)) return parsed;
    // A format that somebody chose stays.
    return parsed.value;
  }

  #put<T>(grid: Grid<T>, area: Area, values: readonly (readonly T[])[]): void {
    const { undo } = this.surroundings;
    if (undo) {
      const before = grid.read(area);
      undo.push(() => {
        grid.restore(area, before, values);
        this.surroundings.touch();
      });
    }
    grid.write(area, values);
  }

  #attribute(name: CellAttribute): Grid<string> {
    const grid = this.#attributes.get(name);
    if (grid === undefined) throw new Error(`cells have no attribute ${name}`);
    return grid;
  }
}
