import { columnLetters, parseA1 } from '../workbook/a1-notation';
import type { Area } from '../workbook/area';
import { isDateFormat } from '../workbook/date-format';
import { Grid } from '../workbook/grid';
import { fromSerial, toSerial } from '../workbook/serial-date';
import type { CustomCall, CustomResult, Moment, StoredValue } from '../workbook/workbook';
import { evaluateFormula, type FormulaScope, type FormulaValue, isTable } from './evaluate-formula';
import { FormulaError } from './formula-error';
import { type Expression, parseFormula } from './parse-formula';

/** A sheet as the calculation sees it: what was entered, and where results go. */
export interface CalculatedSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly contents: Grid<StoredValue>;
  readonly formulas: Grid<string>;
  readonly numberFormats: Grid<string>;
  results: Grid<StoredValue>;
  errors: Grid<string>;
}

/** What an unanswered call shows {facts §4}. */
const loading = 'Loading...';

/** What a formula is worth while it is being computed. */
const circular = new FormulaError('#REF!', 'Circular dependency detected.');

/** The formulas of a workbook: computes them, and keeps the answers of custom functions by name and arguments. */
export class Calculation {
  /** Upper case → as the script spells it. */
  #names = new Map<string, string>();
  #answers = new Map<string, CustomResult>();
  #pending = new Map<string, CustomCall>();
  readonly #asked = new Set<string>();
  readonly #parsed = new Map<string, Expression | FormulaError>();

  constructor(private readonly timeZone: string) {}

  setCustomFunctions(names: readonly string[]): void {
    this.#names = new Map(names.map((name) => [name.toUpperCase(), name]));
  }

  pending(): readonly CustomCall[] {
    return [...this.#pending.values()];
  }

  answer(call: CustomCall, result: CustomResult): void {
    this.#answers.set(keyOf(call), result);
  }

  forget(): void {
    this.#answers.clear();
  }

  /** Computes every formula anew; a second time when results spilled, for formulas that refer to spilled cells. */
  run(sheets: readonly CalculatedSheet[]): void {
    this.#pending.clear();
    this.#asked.clear();
    for (const sheet of sheets) {
      sheet.results = new Grid<StoredValue>('');
      sheet.errors = new Grid('');
    }
    if (this.#round(sheets, new Map())) {
      const owners = new Map<string, string>();
      this.#round(sheets, owners);
    }
    // Answers are kept as long as a formula shows them: one that is taken out and put back is called anew {facts §4}.
    for (const key of this.#answers.keys()) if (!this.#asked.has(key)) this.#answers.delete(key);
  }

  /** @returns whether anything spilled. `owners`: whose spill a place belongs to. */
  #round(sheets: readonly CalculatedSheet[], owners: Map<string, string>): boolean {
    const known = new Map<string, FormulaValue | FormulaError>();
    let spilled = false;
    for (const sheet of sheets) {
      sheet.formulas.forEach((_, row, column) => {
        const value = this.#valueOf(sheets, sheet, row, column, known);
        if (value instanceof FormulaError) show(sheet, row, column, value);
        else if (isTable(value)) spilled = this.#spill(sheet, row, column, value, owners) || spilled;
        else place(sheet, row, column, value);
      });
    }
    return spilled;
  }

  #valueOf(
    sheets: readonly CalculatedSheet[],
    sheet: CalculatedSheet,
    row: number,
    column: number,
    known: Map<string, FormulaValue | FormulaError>,
  ): FormulaValue | FormulaError {
    const key = `${sheet.name}!${row},${column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, circular);
    const value = this.#evaluate(sheet.formulas.get(row, column), this.#scopeOf(sheets, sheet, known));
    known.set(key, value);
    return value;
  }

  #evaluate(formula: string, scope: FormulaScope): FormulaValue | FormulaError {
    try {
      const expression = this.#parse(formula);
      return expression instanceof FormulaError ? expression : evaluateFormula(expression, scope);
    } catch (error) {
      if (error instanceof FormulaError) return error;
      throw error;
    }
  }

  #parse(formula: string): Expression | FormulaError {
    let parsed = this.#parsed.get(formula);
    if (parsed === undefined) {
      try {
        parsed = parseFormula(formula);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        parsed = error;
      }
      this.#parsed.set(formula, parsed);
    }
    return parsed;
  }

  #scopeOf(
    sheets: readonly CalculatedSheet[],
    own: CalculatedSheet,
    known: Map<string, FormulaValue | FormulaError>,
  ): FormulaScope {
    const locate = (a1: string, name: string | undefined): { sheet: CalculatedSheet; area: Area } => {
      const sheet = name === undefined ? own : sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new FormulaError('#REF!', `Unresolved sheet name '${name}'.`);
      const area = parseA1(a1, sheet);
      if (
        area === undefined ||
        area.row + area.rows - 1 > sheet.maxRows ||
        area.column + area.columns - 1 > sheet.maxColumns
      ) {
        throw new FormulaError('#REF!', 'Reference does not exist.');
      }
      return { sheet, area };
    };
    const cell = (sheet: CalculatedSheet, row: number, column: number): StoredValue => {
      if (sheet.formulas.get(row, column) === '') {
        const content = sheet.contents.get(row, column);
        return content === '' ? sheet.results.get(row, column) : content;
      }
      const value = this.#valueOf(sheets, sheet, row, column, known);
      if (value instanceof FormulaError) throw value;
      return isTable(value) ? (value[0]?.[0] ?? '') : value;
    };
    const read = (a1: string, name: string | undefined): FormulaValue => {
      const { sheet, area } = locate(a1, name);
      return tableOf(area, (row, column) => cell(sheet, row, column));
    };
    const argumentOf = (expression: Expression): unknown => {
      if (expression.kind !== 'reference') return evaluateFormula(expression, { read, callCustom });
      const { sheet, area } = locate(expression.a1, expression.sheet);
      const isRange = area.rows * area.columns > 1;
      // Cells arrive as scripts read them: dates as dates {facts §4}, errors as their text {facts §3}; an error that is the whole argument is the
      // formula's own.
      return tableOf(area, (row, column) => {
        try {
          return this.#withDate(cell(sheet, row, column), sheet.numberFormats.get(row, column));
        } catch (error) {
          if (isRange && error instanceof FormulaError) return error.code;
          throw error;
        }
      });
    };
    const callCustom = (name: string, args: readonly Expression[]): FormulaValue | undefined => {
      const spelled = this.#names.get(name.toUpperCase());
      return spelled === undefined ? undefined : this.#callCustom({ name: spelled, args: args.map(argumentOf) });
    };
    return { read, callCustom };
  }

  #callCustom(call: CustomCall): FormulaValue {
    const key = keyOf(call);
    this.#asked.add(key);
    const answer = this.#answers.get(key);
    if (answer === undefined) {
      this.#pending.set(key, call);
      return loading;
    }
    if ('error' in answer) throw new FormulaError('#ERROR!', answer.error);
    return this.#toFormulaValue(answer.value);
  }

  #toFormulaValue(value: unknown): FormulaValue {
    if (!Array.isArray(value)) return this.#toStored(value);
    if (value.length === 0) return '';
    return value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map((cell) => this.#toStored(cell)));
  }

  #toStored(value: unknown): StoredValue {
    if (value === null || value === undefined) return '';
    if (typeof value === 'object') {
      return '$date' in value ? toSerial((value as Moment).$date, this.timeZone) : String(value);
    }
    return value as StoredValue;
  }

  #withDate(value: StoredValue, format: string): StoredValue | Moment {
    return typeof value === 'number' && isDateFormat(format) ? { $date: fromSerial(value, this.timeZone) } : value;
  }

  /** Fills the places below and beside a formula, only if all of them are empty {facts §4}. */
  #spill(
    sheet: CalculatedSheet,
    row: number,
    column: number,
    table: readonly (readonly StoredValue[])[],
    owners: Map<string, string>,
  ): boolean {
    const anchor = `${sheet.name}!${row},${column}`;
    for (const [r, line] of table.entries()) {
      for (const c of line.keys()) {
        const at = `${sheet.name}!${row + r},${column + c}`;
        if (at !== anchor && (isTaken(sheet, row + r, column + c) || (owners.get(at) ?? anchor) !== anchor)) {
          const place = `${columnLetters(column + c)}${row + r}`;
          const message = `Array result was not expanded because it would overwrite data in ${place}.`;
          show(sheet, row, column, new FormulaError('#REF!', message));
          return false;
        }
      }
    }
    table.forEach((line, r) => {
      line.forEach((value, c) => {
        owners.set(`${sheet.name}!${row + r},${column + c}`, anchor);
        place(sheet, row + r, column + c, value);
      });
    });
    return table.length > 1 || (table[0]?.length ?? 0) > 1;
  }
}

const keyOf = ({ name, args }: CustomCall): string => `${name}(${JSON.stringify(args)})`;

const isTaken = (sheet: CalculatedSheet, row: number, column: number): boolean =>
  sheet.contents.get(row, column) !== '' || sheet.formulas.get(row, column) !== '';

const place = (sheet: CalculatedSheet, row: number, column: number, value: StoredValue): void => {
  sheet.results.set(row, column, value);
};

function show(sheet: CalculatedSheet, row: number, column: number, error: FormulaError): void {
  sheet.results.set(row, column, error.code);
  sheet.errors.set(row, column, error.message);
}

/** One cell → its value; more → rows of values. */
function tableOf<T>({ row, column, rows, columns }: Area, valueAt: (row: number, column: number) => T): T | T[][] {
  if (rows === 1 && columns === 1) return valueAt(row, column);
  const lines: T[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const line: T[] = [];
    for (let c = 0; c < columns; c += 1) line.push(valueAt(row + r, column + c));
    lines.push(line);
  }
  return lines;
}
