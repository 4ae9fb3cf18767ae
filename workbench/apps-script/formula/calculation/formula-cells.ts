import { type FormulaFacts, factsOf } from '../expression-facts';
import type { CalculatedSheet, ChangedCells } from './calculated-sheet';
import { FormulaCell } from './formula-cell';

/** More columns than a sheet has. */
const stride = 32_768;

/** All formulas of a workbook, kept from one calculation to the next. */
export class FormulaCells {
  readonly #facts = new Map<string, FormulaFacts>();
  #bySheet = new Map<CalculatedSheet, Map<number, FormulaCell>>();
  #inOrder: readonly FormulaCell[] | undefined;

  at(sheet: CalculatedSheet, row: number, column: number): FormulaCell | undefined {
    return this.#bySheet.get(sheet)?.get(row * stride + column);
  }

  /** Sheet by sheet, row by row. */
  all(): readonly FormulaCell[] {
    this.#inOrder ??= [...this.#bySheet.values()].flatMap((cells) =>
      [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell),
    );
    return this.#inOrder;
  }

  /** Begins anew with the formulas that are there. */
  rebuild(sheets: readonly CalculatedSheet[]): void {
    this.#bySheet = new Map(sheets.map((sheet) => [sheet, new Map<number, FormulaCell>()]));
    this.#inOrder = undefined;
    for (const sheet of sheets) {
      sheet.formulas.forEach((formula, row, column) => {
        this.#put(sheet, row, column, formula);
      });
    }
  }

  /** Takes over the formulas of cells that were written. @returns those that are new. */
  update(sheet: CalculatedSheet, { area }: ChangedCells): readonly FormulaCell[] {
    const made: FormulaCell[] = [];
    sheet.formulas.read(area).forEach((line, r) => {
      line.forEach((formula, c) => {
        const [row, column] = [area.row + r, area.column + c];
        if (formula !== '') made.push(this.#put(sheet, row, column, formula));
        else if (this.#bySheet.get(sheet)?.delete(row * stride + column)) this.#inOrder = undefined;
      });
    });
    return made;
  }

  #put(sheet: CalculatedSheet, row: number, column: number, formula: string): FormulaCell {
    const cell = new FormulaCell(sheet, row, column, formula, this.#factsOf(formula));
    this.#bySheet.get(sheet)?.set(row * stride + column, cell);
    this.#inOrder = undefined;
    return cell;
  }

  #factsOf(formula: string): FormulaFacts {
    let facts = this.#facts.get(formula);
    if (facts === undefined) {
      facts = factsOf(formula);
      this.#facts.set(formula, facts);
    }
    return facts;
  }
}
