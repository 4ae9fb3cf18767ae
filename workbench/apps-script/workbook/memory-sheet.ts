import type { CalculatedSheet } from '../formula/calculation/calculated-sheet';
import { type Relocate, rewriteReferences } from '../formula/rewrite-references';
import { type Area, overlaps } from './area';
import type { Grid } from './grid';
import { SheetLayout } from './sheet-layout';
import { compareCells } from './values/compare-cells';
import type { SortKey, WorkbookSheet } from './workbook';

type Axis = 'row' | 'column';

export class MemorySheet extends SheetLayout implements WorkbookSheet, CalculatedSheet {
  insertRows(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxColumns);
    for (const grid of this.grids()) grid.insertRows(before, count);
    this.maxRows += count;
    this.#relocate('row', afterInsertion(before, count));
    this.surroundings.undo?.push(() => this.deleteRows(before, count));
  }

  deleteRows(first: number, count: number): void {
    const putBack = this.#remember({ row: first, column: 1, rows: count, columns: this.maxColumns });
    for (const grid of this.grids()) grid.deleteRows(first, count);
    this.maxRows -= count;
    this.#relocate('row', afterDeletion(first, count));
    this.surroundings.undo?.push(() => {
      this.insertRows(first, count);
      putBack();
    });
  }

  insertColumns(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxRows);
    for (const grid of this.grids()) grid.insertColumns(before, count);
    this.maxColumns += count;
    this.#relocate('column', afterInsertion(before, count));
    this.surroundings.undo?.push(() => this.deleteColumns(before, count));
  }

  deleteColumns(first: number, count: number): void {
    const putBack = this.#remember({ row: 1, column: first, rows: this.maxRows, columns: count });
    for (const grid of this.grids()) grid.deleteColumns(first, count);
    this.maxColumns -= count;
    this.#relocate('column', afterDeletion(first, count));
    this.surroundings.undo?.push(() => {
      this.insertColumns(first, count);
      putBack();
    });
  }

  moveColumn(from: number, to: number): void {
    for (const grid of this.grids()) grid.moveColumn(from, to);
    this.#relocate('column', afterMove(from, 1, to));
    this.surroundings.undo?.push(() => this.moveColumn(to, from));
  }

  moveRows(first: number, count: number, to: number): void {
    const low = Math.min(first, to);
    const placeOf = afterMove(first, count, to);
    const rows = Array.from({ length: Math.abs(to - first) + count }, (_, index) => low + index);
    const order = [...rows].sort((a, b) => (placeOf(a) ?? a) - (placeOf(b) ?? b));
    for (const grid of this.grids()) grid.reorderRows(low, order);
    this.#relocate('row', placeOf);
    this.surroundings.undo?.push(() => this.moveRows(to, count, first));
  }

  sortRows(firstRow: number, rows: number, byColumn: number, ascending = true): void {
    this.#checkSortable({ row: firstRow, column: 1, rows, columns: this.maxColumns });
    const order = this.#order(firstRow, rows, [{ column: byColumn, ascending }]);
    this.surroundings.moved();
    for (const grid of this.grids()) grid.reorderRows(firstRow, order);
    this.formulas.forEach((formula, row, column) => {
      this.formulas.set(row, column, afterSorting(formula, order[row - firstRow] ?? row, row));
    });
    this.surroundings.touch();
  }

  sortArea(area: Area, keys: readonly SortKey[]): void {
    this.#checkSortable(area);
    const order = this.#order(area.row, area.rows, keys);
    this.surroundings.moved();
    const reorder = <T>(grid: Grid<T>, moved = (value: T, _from: number, _to: number): T => value): void => {
      const lines = grid.read(area);
      const sorted = order.map((from, index) =>
        (lines[from - area.row] ?? []).map((value) => moved(value, from, area.row + index)),
      );
      this.put(grid, area, sorted);
    };
    reorder(this.contents);
    reorder(this.formulas, afterSorting);
    for (const grid of this.attributeGrids()) reorder(grid);
    this.surroundings.touch();
  }

  /** Takes over everything that another tab holds, but its name. */
  copy(from: MemorySheet): void {
    this.copyCells(from);
    this.copyLayout(from);
  }

  /** The rows of an area in the order of their values: place i belongs to row `order[i]`. */
  #order(firstRow: number, rows: number, keys: readonly SortKey[]): readonly number[] {
    const columns = keys.map(({ column, ascending }) => ({
      ascending,
      values: this.readValues({ row: firstRow, column, rows, columns: 1 }).map(([value = '']) => value),
    }));
    const compare = (a: number, b: number): number => {
      for (const { values, ascending } of columns) {
        const order = compareCells(values[a] ?? '', values[b] ?? '', ascending);
        if (order !== 0) return order;
      }
      return 0;
    };
    return Array.from({ length: rows }, (_, index) => index)
      .sort(compare)
      .map((index) => firstRow + index);
  }

  /** {facts §3} */
  #checkSortable(area: Area): void {
    if (this.merges.some((merge) => merge.rows > 1 && overlaps(merge, area))) {
      throw new Error("You can't sort a range containing vertical merges.");
    }
  }

  #relocate(axis: Axis, to: Relocate): void {
    this.relocateLayout(axis, to);
    this.surroundings.relocate(this.id, axis, to);
  }

  /** What is about to be deleted, to put it back into blank cells; nothing is remembered while nobody records. */
  #remember(area: Area): () => void {
    if (this.surroundings.undo === undefined) return () => {};
    const kept = [
      ...this.grids().map((grid) => grid.keep(area)),
      this.keepLayout(),
      this.surroundings.keepReferences(),
    ];
    return () => {
      for (const putBack of kept) putBack();
      this.surroundings.touch();
    };
  }
}

const afterInsertion =
  (before: number, count: number): Relocate =>
  (position) =>
    position >= before ? position + count : position;

const afterDeletion =
  (first: number, count: number): Relocate =>
  (position) => {
    if (position < first) return position;
    return position < first + count ? undefined : position - count;
  };

/** Rows or columns `first…` end up at `to…`, counted as they then are. */
const afterMove =
  (first: number, count: number, to: number): Relocate =>
  (position) => {
    if (position >= first && position < first + count) return position + to - first;
    if (first < to) return position >= first + count && position < to + count ? position - count : position;
    return position >= to && position < first ? position + count : position;
  };

/** Sorting moves a formula with its row; what it says about its own row goes along. */
function afterSorting(formula: string, from: number, to: number): string {
  if (formula === '' || from === to) return formula;
  const own = (position: number): number => (position === from ? to : position);
  return rewriteReferences(formula, { row: own }, (name) => name === undefined);
}
