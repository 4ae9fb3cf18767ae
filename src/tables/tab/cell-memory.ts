import type { Area, Cell } from '../../google/ports';
import { type Column, cellToWrite } from '../table';

interface Remembered<T> {
  readonly area: Area;
  readonly cells: readonly (readonly T[])[];
}

/** What was read of a tab's cells, wherever it was, the latest first: enough to write them again as they were. */
export class CellMemory {
  readonly #values: Remembered<Cell>[] = [];
  readonly #formulas: Remembered<string>[] = [];

  rememberValues(area: Area, cells: readonly (readonly Cell[])[]): void {
    this.#values.unshift({ area, cells });
  }

  rememberFormulas(area: Area, cells: readonly (readonly string[])[]): void {
    this.#formulas.unshift({ area, cells });
  }

  /** @returns `undefined` where nobody read it. */
  valueAt(row: number, column: number): Cell | undefined {
    return cellIn(this.#values, row, column);
  }

  /** Whether any is known in an area. */
  hasFormulas({ row, column, rows, columns }: Area): boolean {
    const isIn = (at: number, from: number, count: number) => at >= from && at < from + count;
    return this.#formulas.some(({ area, cells }) =>
      cells.some(
        (line, down) =>
          isIn(area.row + down, row, rows) &&
          line.some((formula, across) => formula !== '' && isIn(area.column + across, column, columns)),
      ),
    );
  }

  /** @returns blank where there is none, or nobody looked. */
  formulaAt(row: number, column: number): string {
    return cellIn(this.#formulas, row, column) ?? '';
  }

  /**
   * What to write for a cell to hold the same again.
   * @param known the column of ours that it is in, if any.
   */
  toWriteAgain(row: number, column: number, known: Column | undefined): Cell | undefined {
    const value = this.valueAt(row, column);
    if (value === undefined) return undefined;
    const formula = this.formulaAt(row, column);
    return known ? cellToWrite(known, { value, formula }) : sameAgain(value, formula);
  }
}

function cellIn<T>(remembered: readonly Remembered<T>[], row: number, column: number): T | undefined {
  for (const { area, cells } of remembered) {
    const cell = cells[row - area.row]?.[column - area.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** A cell of a person's own: texts that Sheets would read as something else are marked as texts. */
function sameAgain(value: Cell, formula: string): Cell {
  if (formula !== '') return formula;
  const isPlain = typeof value !== 'string' || value === '' || /^\p{L}[^\d]*$/u.test(value);
  return isPlain ? value : `'${value}`;
}

/** Whether two cells that were read hold the same. */
export const isSameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.getTime() === other.getTime() : one === other;
