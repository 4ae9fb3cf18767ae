import type { CalculatedSheet } from '../formula/calculation';
import { type Relocate, rewriteReferences } from '../formula/rewrite-references';
import type { Area } from './area';
import { compareCells } from './compare-cells';
import { SheetCells } from './sheet-cells';
import type { SheetSurroundings } from './sheet-surroundings';
import type { UndoLog } from './undo-log';
import type { Banding, WorkbookSheet } from './workbook';

/** What belongs to the sheet as a whole. */
interface Changeable {
  name: string;
  hidden: boolean;
  frozenRows: number;
  hasHiddenGridlines: boolean;
  filter: Area | undefined;
  bandings: readonly Banding[];
}

export class MemorySheet extends SheetCells implements WorkbookSheet, CalculatedSheet {
  name: string;
  hidden = false;
  frozenRows = 0;
  hasHiddenGridlines = false;
  filter: Area | undefined;
  bandings: readonly Banding[] = [];
  maxRows = 1000;
  maxColumns = 26;
  readonly columnWidths = new Map<number, number>();

  constructor(
    readonly id: number,
    name: string,
    surroundings: SheetSurroundings,
  ) {
    super(surroundings);
    this.name = name;
  }

  setLocked(locked: boolean): void {
    this.surroundings.lock(this.id, locked);
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
    for (const grid of this.grids()) grid.insertRows(before, count);
    this.maxRows += count;
    this.surroundings.relocate(this.id, 'row', (row) => (row >= before ? row + count : row));
    this.surroundings.undo?.push(() => this.deleteRows(before, count));
  }

  deleteRows(first: number, count: number): void {
    for (const grid of this.grids()) grid.deleteRows(first, count);
    this.maxRows -= count;
    this.surroundings.relocate(this.id, 'row', afterDeletion(first, count));
  }

  insertColumns(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxRows);
    for (const grid of this.grids()) grid.insertColumns(before, count);
    this.maxColumns += count;
    this.surroundings.relocate(this.id, 'column', (column) => (column >= before ? column + count : column));
    this.surroundings.undo?.push(() => this.deleteColumns(before, count));
  }

  deleteColumns(first: number, count: number): void {
    for (const grid of this.grids()) grid.deleteColumns(first, count);
    this.maxColumns -= count;
    this.surroundings.relocate(this.id, 'column', afterDeletion(first, count));
  }

  moveColumn(from: number, to: number): void {
    for (const grid of this.grids()) grid.moveColumn(from, to);
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
    for (const grid of this.grids()) grid.reorderRows(firstRow, order);
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

  #change<K extends keyof Changeable>(property: K, value: Changeable[K]): void {
    setUndoably<K>(this, property, value, this.surroundings.undo);
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
