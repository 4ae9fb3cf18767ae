import type { CalculatedSheet } from '../formula/calculation';
import { type Relocate, rewriteReferences } from '../formula/rewrite-references';
import type { Area } from './area';
import { compareCells } from './compare-cells';
import { Grid } from './grid';
import { isDateFormat } from './number-format';
import { toSerial } from './serial-date';
import { type ParsedText, parseTyped } from './typed-text';
import type { UndoLog } from './undo-log';
import {
  type Banding,
  type CellAttribute,
  cellAttributes,
  type StoredValue,
  type WorkbookSheet,
  type WrittenValue,
} from './workbook';

/** What a sheet asks of its workbook. */
export interface SheetSurroundings {
  readonly timeZone: string;
  readonly undo: UndoLog | undefined;
  /** Something formulas depend on has changed. */
  touch(): void;
  /** Brings the results of formulas up to date. */
  settle(): void;
  /** @throws Error when this many more cells exceed the workbook's limit. */
  checkRoom(cells: number): void;
  /** Rows or columns of a sheet went elsewhere: metadata and formulas follow. */
  relocate(sheetId: number, axis: 'row' | 'column', to: Relocate): void;
}

/** {facts §1} */
const maxCellCharacters = 50_000;

/** What belongs to the sheet as a whole. */
interface Changeable {
  name: string;
  hidden: boolean;
  locked: boolean;
  frozenRows: number;
  hasHiddenGridlines: boolean;
  filter: Area | undefined;
  bandings: readonly Banding[];
}

export class MemorySheet implements WorkbookSheet, CalculatedSheet {
  readonly contents = new Grid<StoredValue>('');
  readonly formulas = new Grid('');
  results = new Grid<StoredValue>('');
  errors = new Grid('');
  name: string;
  hidden = false;
  locked = false;
  frozenRows = 0;
  hasHiddenGridlines = false;
  filter: Area | undefined;
  bandings: readonly Banding[] = [];
  maxRows = 1000;
  maxColumns = 26;
  readonly columnWidths = new Map<number, number>();
  readonly #attributes = new Map<CellAttribute, Grid<string>>(cellAttributes.map((name) => [name, new Grid('')]));

  constructor(
    readonly id: number,
    name: string,
    private readonly surroundings: SheetSurroundings,
  ) {
    this.name = name;
  }

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

  setLocked(locked: boolean): void {
    this.#change('locked', locked);
  }

  setHidden(hidden: boolean): void {
    this.#change('hidden', hidden);
  }

  setFrozenRows(count: number): void {
    this.#change('frozenRows', count);
  }

  setHiddenGridlines(areHidden: boolean): void {
    this.#change('hasHiddenGridlines', areHidden);
  }

  setColumnWidth(column: number, pixels: number): void {
    const before = this.columnWidths.get(column) ?? 100;
    this.columnWidths.set(column, pixels);
    this.surroundings.undo?.push(() => this.columnWidths.set(column, before));
  }

  setFilter(area: Area): void {
    this.#change('filter', area);
  }

  addBanding(banding: Banding): void {
    this.#change('bandings', [...this.bandings, banding]);
  }

  setName(name: string): void {
    this.#change('name', name);
  }

  insertRows(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxColumns);
    for (const grid of this.#grids()) grid.insertRows(before, count);
    this.maxRows += count;
    this.surroundings.relocate(this.id, 'row', (row) => (row >= before ? row + count : row));
    this.surroundings.undo?.push(() => this.deleteRows(before, count));
  }

  deleteRows(first: number, count: number): void {
    for (const grid of this.#grids()) grid.deleteRows(first, count);
    this.maxRows -= count;
    this.surroundings.relocate(this.id, 'row', afterDeletion(first, count));
  }

  insertColumns(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxRows);
    for (const grid of this.#grids()) grid.insertColumns(before, count);
    this.maxColumns += count;
    this.surroundings.relocate(this.id, 'column', (column) => (column >= before ? column + count : column));
    this.surroundings.undo?.push(() => this.deleteColumns(before, count));
  }

  deleteColumns(first: number, count: number): void {
    for (const grid of this.#grids()) grid.deleteColumns(first, count);
    this.maxColumns -= count;
    this.surroundings.relocate(this.id, 'column', afterDeletion(first, count));
  }

  moveColumn(from: number, to: number): void {
    for (const grid of this.#grids()) grid.moveColumn(from, to);
    const [low, high, step] = from < to ? [from + 1, to, -1] : [to, from - 1, 1];
    const relocated: Relocate = (column) => {
      if (column === from) return to;
      return column >= low && column <= high ? column + step : column;
    };
    this.surroundings.relocate(this.id, 'column', relocated);
  }

  sortRows(firstRow: number, rows: number, byColumn: number, ascending = true): void {
    const keys = this.readValues({ row: firstRow, column: byColumn, rows, columns: 1 });
    const order = keys
      .map(([key = ''], index) => ({ key, row: firstRow + index }))
      .sort((a, b) => compareCells(a.key, b.key, ascending))
      .map(({ row }) => row);
    for (const grid of this.#grids()) grid.reorderRows(firstRow, order);
    // Sorting moves a formula with its row; what it says about its own row goes along.
    this.formulas.forEach((formula, row, column) => {
      const from = order[row - firstRow];
      if (from === undefined || from === row) return;
      const own = (position: number): number => (position === from ? row : position);
      this.formulas.set(
        row,
        column,
        rewriteReferences(formula, { row: own }, (name) => name === undefined),
      );
    });
    this.surroundings.touch();
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

  #change<K extends keyof Changeable>(property: K, value: Changeable[K]): void {
    setUndoably<K>(this, property, value, this.surroundings.undo);
  }

  #attribute(name: CellAttribute): Grid<string> {
    const grid = this.#attributes.get(name);
    if (grid === undefined) throw new Error(`cells have no attribute ${name}`);
    return grid;
  }

  #grids(): (Grid<StoredValue> | Grid<string>)[] {
    return [this.contents, this.formulas, ...this.#attributes.values()];
  }
}

function setUndoably<K extends keyof Changeable>(
  sheet: Changeable,
  property: K,
  value: Changeable[K],
  undo: UndoLog | undefined,
): void {
  const before = sheet[property];
  sheet[property] = value;
  undo?.push(() => {
    sheet[property] = before;
  });
}

const afterDeletion =
  (first: number, count: number): Relocate =>
  (position) => {
    if (position < first) return position;
    return position < first + count ? undefined : position - count;
  };
