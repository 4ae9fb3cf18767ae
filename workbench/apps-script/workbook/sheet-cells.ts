import { SheetResults } from '../formula/calculation/calculated-sheet';
import { columnLetters } from './a1-notation';
import { type Area, overlaps } from './area';
import { Grid } from './grid';
import { RefusedEdit } from './refused-edit';
import type { SheetSurroundings } from './sheet-surroundings';
import { keptRule, mayReject, takes } from './validation-rule';
import { readWritten } from './values/written-value';
import { type CellAttribute, cellAttributes, type ShownResult, type StoredValue, type WrittenValue } from './workbook';

/** What stands in the cells of a tab, and what they carry beside. */
export class SheetCells {
  readonly #written = (area: Area): void => this.surroundings.changed({ kind: 'cells', sheetId: this.id, area });
  readonly contents = new Grid<StoredValue>('', this.#written);
  readonly formulas = new Grid('', this.#written);
  results = new SheetResults();
  /** Areas that look like one cell: only the first one holds something. */
  merges: readonly Area[] = [];
  /** Whether some cell has, or had, a rule that refuses what it does not take. */
  #mayReject = false;
  readonly #attributes = new Map<CellAttribute, Grid<string>>(
    cellAttributes.map((name) => [name, new Grid('', this.#written)]),
  );

  constructor(
    readonly id: number,
    protected readonly surroundings: SheetSurroundings,
  ) {}

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

  usedArea(): Area {
    this.surroundings.settle();
    const grids = [...this.grids(), this.results.values];
    const rows = Math.max(...grids.map((grid) => grid.lastRow()));
    const columns = Math.max(...grids.map((grid) => grid.lastColumn()));
    return { row: 1, column: 1, rows, columns };
  }

  forEachResult(visit: (row: number, column: number, shown: ShownResult) => void): void {
    this.surroundings.settle();
    const { values, errors, formats } = this.results;
    values.forEach((value, row, column) => {
      visit(row, column, { value, error: errors.get(row, column), format: formats.get(row, column) });
    });
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
    for (const merge of this.merges) leaveFirstAlone(merge, area, contents, formulas);
    if (this.#mayReject) this.#checkRules(area, contents);
    if (isReformatted) this.put(this.numberFormats, area, formats);
    this.put(this.contents, area, contents);
    if (this.formulas.lastRow() > 0 || formulas.lastRow() > 0) {
      this.put(this.formulas, area, formulas.read({ ...area, row: 1, column: 1 }));
    }
    this.surroundings.touch({ sheetId: this.id, area });
  }

  store(area: Area, contents: readonly (readonly StoredValue[])[], formulas: readonly (readonly string[])[]): void {
    this.put(this.contents, area, contents);
    this.put(this.formulas, area, formulas);
    this.surroundings.touch({ sheetId: this.id, area });
  }

  clearContent(area: Area): void {
    const blanks = Array.from({ length: area.rows }, () => new Array<''>(area.columns).fill(''));
    this.store(area, blanks, blanks);
  }

  writeAttribute(area: Area, attribute: CellAttribute, values: readonly (readonly string[])[]): void {
    if (attribute === 'validation') this.#mayReject ||= values.some((line) => line.some(mayReject));
    this.put(this.#attribute(attribute), area, values);
  }

  /** What formulas come to is not looked at. @throws RefusedEdit naming the first cell whose rule does not take its value. */
  #checkRules(area: Area, contents: readonly (readonly StoredValue[])[]): void {
    this.readAttribute(area, 'validation').forEach((line, r) => {
      line.forEach((kept, c) => {
        const rule = mayReject(kept) ? keptRule(kept) : undefined;
        if (rule === undefined || takes(rule, contents[r]?.[c] ?? '')) return;
        const cell = `${columnLetters(area.column + c)}${area.row + r}`;
        throw new RefusedEdit(
          `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
        );
      });
    });
  }

  protected grids(): (Grid<StoredValue> | Grid<string>)[] {
    return [this.contents, this.formulas, ...this.attributeGrids()];
  }

  protected attributeGrids(): Iterable<Grid<string>> {
    return this.#attributes.values();
  }

  protected copyCells(from: SheetCells): void {
    this.contents.copy(from.contents);
    this.formulas.copy(from.formulas);
    for (const [name, grid] of this.#attributes) grid.copy(from.#attribute(name));
    this.#mayReject = from.#mayReject;
  }

  protected put<T>(grid: Grid<T>, area: Area, values: readonly (readonly T[])[]): void {
    const { undo } = this.surroundings;
    if (undo) {
      const before = grid.read(area);
      undo.push(() => {
        grid.restore(area, before, values);
        this.surroundings.touch({ sheetId: this.id, area });
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

/** What is written over a merge arrives in its first cell alone. */
function leaveFirstAlone(merge: Area, area: Area, contents: StoredValue[][], formulas: Grid<string>): void {
  if (!overlaps(merge, area)) return;
  contents.forEach((line, r) => {
    for (const c of line.keys()) {
      const [row, column] = [area.row + r, area.column + c];
      const isFirst = row === merge.row && column === merge.column;
      if (isFirst || !overlaps(merge, { row, column, rows: 1, columns: 1 })) continue;
      line[c] = '';
      formulas.set(r + 1, c + 1, '');
    }
  });
}
