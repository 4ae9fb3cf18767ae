import type { CalculatedSheet } from '../formula/calculation/calculated-sheet';
import { rewriteReferences } from '../formula/rewrite-references';
import { forEachRuledLook } from '../formula/ruled-looks';
import { type Area, overlaps } from './area';
import { type Shift, shifted } from './changes/workbook-change';
import type { RuleLook } from './format-rule';
import type { Grid } from './grid';
import { SheetLayout } from './sheet-layout';
import { compareCells } from './values/compare-cells';
import type { SortKey, WorkbookSheet } from './workbook';

export class MemorySheet extends SheetLayout implements WorkbookSheet, CalculatedSheet {
  insertRows(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxColumns);
    this.maxRows += count;
    this.#shift({ kind: 'insert', axis: 'row', at: before, count });
    this.surroundings.undo?.push(() => this.deleteRows(before, count));
  }

  deleteRows(first: number, count: number): void {
    const putBack = this.#remember({ row: first, column: 1, rows: count, columns: this.maxColumns });
    this.maxRows -= count;
    this.#shift({ kind: 'delete', axis: 'row', at: first, count });
    this.surroundings.undo?.push(() => {
      this.insertRows(first, count);
      putBack();
    });
  }

  insertColumns(before: number, count: number): void {
    this.surroundings.checkRoom(count * this.maxRows);
    this.maxColumns += count;
    this.#shift({ kind: 'insert', axis: 'column', at: before, count });
    this.surroundings.undo?.push(() => this.deleteColumns(before, count));
  }

  deleteColumns(first: number, count: number): void {
    const putBack = this.#remember({ row: 1, column: first, rows: this.maxRows, columns: count });
    this.maxColumns -= count;
    this.#shift({ kind: 'delete', axis: 'column', at: first, count });
    this.surroundings.undo?.push(() => {
      this.insertColumns(first, count);
      putBack();
    });
  }

  moveColumn(from: number, to: number): void {
    this.moveColumns(from, 1, to);
  }

  moveColumns(first: number, count: number, to: number): void {
    this.#shift({ kind: 'move', axis: 'column', at: first, count, to });
    this.surroundings.undo?.push(() => this.moveColumns(to, count, first));
  }

  moveRows(first: number, count: number, to: number): void {
    this.#shift({ kind: 'move', axis: 'row', at: first, count, to });
    this.surroundings.undo?.push(() => this.moveRows(to, count, first));
  }

  sortRows(firstRow: number, rows: number, byColumn: number, ascending = true): void {
    this.#checkSortable({ row: firstRow, column: 1, rows, columns: this.maxColumns });
    const order = this.#order(firstRow, rows, [{ column: byColumn, ascending }]);
    const area: Area = { row: firstRow, column: 1, rows, columns: this.maxColumns };
    const before = this.formulas.read(area);
    this.surroundings.moved();
    for (const grid of this.grids()) grid.reorderRows(firstRow, order);
    this.formulas.forEach((formula, row, column) => {
      const sorted = afterSorting(formula, order[row - firstRow] ?? row, row);
      if (sorted !== formula) this.formulas.set(row, column, sorted);
    });
    this.surroundings.touch();
    this.surroundings.undo?.push(() => {
      const back = order.map((_, index) => firstRow + order.indexOf(firstRow + index));
      for (const grid of this.grids()) grid.reorderRows(firstRow, back);
      // What a formula said about other rows cannot be found out from what it says now.
      this.formulas.write(area, before);
      this.surroundings.touch();
    });
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

  forEachRuledLook(visit: (row: number, column: number, look: RuleLook) => void, rows?: ReadonlySet<number>): void {
    forEachRuledLook(this, this.surroundings, visit, rows);
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

  /** Moves what is on rows or columns, and all that refers to it. */
  #shift(shift: Shift): void {
    for (const grid of this.grids()) grid.shift(shift);
    this.surroundings.changed({ kind: 'shift', sheetId: this.id, shift });
    this.relocateLayout(shift.axis, (position) => shifted(shift, position));
    this.surroundings.relocate(this.id, shift);
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

/** Sorting moves a formula with its row; what it says about its own row goes along. */
function afterSorting(formula: string, from: number, to: number): string {
  if (formula === '' || from === to) return formula;
  const own = (position: number): number => (position === from ? to : position);
  return rewriteReferences(formula, { row: own }, (name) => name === undefined);
}
