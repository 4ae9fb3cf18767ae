import { SheetResults } from '../formula/calculated-sheet';
import type { Area } from './area';
import { Grid } from './grid';
import type { SheetSurroundings } from './sheet-surroundings';
import { type CellAttribute, cellAttributes, type StoredValue, type WrittenValue } from './workbook';
import { readWritten } from './written-value';

/** What stands in the cells of a tab, and what they carry beside. */
export class SheetCells {
  readonly contents = new Grid<StoredValue>('');
  readonly formulas = new Grid('');
  results = new SheetResults();
  readonly #attributes = new Map<CellAttribute, Grid<string>>(cellAttributes.map((name) => [name, new Grid('')]));

  constructor(protected readonly surroundings: SheetSurroundings) {}

  get numberFormats(): Grid<string> {
    return this.#attribute('numberFormat');
  }

  lastRow(): number {
    this.surroundings.settle();
    return Math.max(this.contents.lastRow(), this.formulas.lastRow(), this.results.lastRow);
  }

  lastColumn(): number {
    this.surroundings.settle();
    return Math.max(this.contents.lastColumn(), this.formulas.lastColumn(), this.results.lastColumn);
  }

  readValues(area: Area): StoredValue[][] {
    this.surroundings.settle();
    const values = this.contents.read(area);
    if (this.results.lastRow === 0) return values;
    const results = this.results.values.read(area);
    return values.map((line, r) => line.map((value, c) => (value === '' ? (results[r]?.[c] ?? '') : value)));
  }

  readFormulas(area: Area): string[][] {
    return this.formulas.read(area);
  }

  readAttribute(area: Area, attribute: CellAttribute): string[][] {
    const chosen = this.#attribute(attribute).read(area);
    if (attribute !== 'numberFormat') return chosen;
    this.surroundings.settle();
    if (this.results.formats.lastRow() === 0) return chosen;
    const brought = this.results.formats.read(area);
    return chosen.map((line, r) => line.map((format, c) => format || (brought[r]?.[c] ?? '')));
  }

  errorAt(row: number, column: number): string | undefined {
    this.surroundings.settle();
    return this.results.errors.get(row, column) || undefined;
  }

  write(area: Area, values: readonly (readonly WrittenValue[])[]): void {
    const formats = this.numberFormats.read(area);
    const formulas = new Grid('');
    let isReformatted = false;
    const contents = values.map((line, r) =>
      line.map((value, c) => {
        const parsed = readWritten(value, formats[r]?.[c] ?? '', this.surroundings);
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
