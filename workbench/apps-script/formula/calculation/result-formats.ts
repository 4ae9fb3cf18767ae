import type { Conventions } from '../../workbook/values/spreadsheet-locale';
import type { Expression } from '../parse-formula';
import { FormulaError } from '../values/formula-error';
import { isTable, settled, type Table } from '../values/formula-value';
import { formatAt } from './calculated-sheet';
import type { FormulaCell, SheetArea } from './formula-cell';
import type { FormulaCells } from './formula-cells';
import { formatOfResult } from './result-format';
import type { SheetLocator } from './sheet-locator';

/** Through how many formulas, each referring to one that comes later, a format is followed. */
const farthest = 100;

/** Gives formats to the results of formulas where nobody chose one: days are shown as days. */
export class ResultFormats {
  #depth = 0;

  constructor(
    private readonly cells: FormulaCells,
    private readonly locator: SheetLocator,
  ) {}

  place(conventions: Conventions): void {
    const all = this.cells.all();
    for (const cell of all) cell.format = undefined;
    for (const cell of all) {
      const { row, column, sheet, dates } = cell;
      if (dates && cell.obstacle === undefined) placeDates(cell, dates, conventions);
      if (!cell.facts.mayBeDay || cell.obstacle) continue;
      if (isTable(cell.value)) {
        this.#placeTable(cell, cell.value, conventions);
      } else {
        const format = this.#formatOf(cell, conventions);
        if (format !== '' && sheet.numberFormats.get(row, column) === '')
          sheet.results.formats.set(row, column, format);
      }
    }
  }

  #placeTable(cell: FormulaCell, table: Table, conventions: Conventions): void {
    const { row, column, sheet } = cell;
    table[0]?.forEach((_, c) => {
      const format = this.#ask(cell, c, conventions);
      if (format === '') return;
      table.forEach((line, r) => {
        if (typeof line[c] !== 'number' || sheet.numberFormats.get(row + r, column + c) !== '') return;
        sheet.results.formats.set(row + r, column + c, format);
      });
    });
  }

  /** Of a formula's own cell. One that asks for itself has none. */
  #formatOf(cell: FormulaCell, conventions: Conventions): string {
    if (cell.format === undefined && this.#depth < farthest) {
      cell.format = '';
      this.#depth += 1;
      cell.format = this.#ask(cell, 0, conventions);
      this.#depth -= 1;
    }
    return cell.format ?? '';
  }

  #ask(cell: FormulaCell, column: number, conventions: Conventions): string {
    const { expression } = cell.facts;
    if (expression instanceof FormulaError) return '';
    return formatOfResult(expression, {
      conventions,
      column,
      formatOf: (range, index) => {
        const located = this.#locate(cell, range);
        return located ? this.#formatIn(located, index, conventions) : '';
      },
    });
  }

  /** Of the first row of a range, or the second, as the first may be a heading. */
  #formatIn({ sheet, area }: SheetArea, column: number, conventions: Conventions): string {
    if (column >= area.columns) return '';
    const ofCell = (row: number): string => {
      const known = formatAt(sheet, row, area.column + column);
      if (known !== '') return known;
      const found = this.cells.at(sheet, row, area.column + column);
      return found?.facts.mayBeDay && !isTable(found.value) ? this.#formatOf(found, conventions) : '';
    };
    return ofCell(area.row) || (area.rows > 1 ? ofCell(area.row + 1) : '');
  }

  #locate(cell: FormulaCell, range: Expression): SheetArea | undefined {
    if (range.kind === 'name') return this.locator.named(range.name);
    if (range.kind !== 'reference') return undefined;
    const located = settled(() => this.locator.locate(cell.sheet, range));
    return located instanceof FormulaError ? undefined : located;
  }
}

/** Shows as dates what a script's function gave as such. */
function placeDates(
  { sheet: { numberFormats, results }, row, column }: FormulaCell,
  dates: readonly (readonly boolean[])[],
  { dateFormat }: Conventions,
): void {
  dates.forEach((line, r) => {
    line.forEach((isDate, c) => {
      const value = results.values.get(row + r, column + c);
      if (!isDate || typeof value !== 'number' || numberFormats.get(row + r, column + c) !== '') return;
      results.formats.set(row + r, column + c, Number.isInteger(value) ? dateFormat : `${dateFormat} H:mm:ss`);
    });
  });
}
