import { parseA1 } from '../workbook/a1-notation';
import type { Area } from '../workbook/area';
import { isDateFormat } from '../workbook/values/date-format';
import { fromSerial } from '../workbook/values/serial-date';
import type { TextReading } from '../workbook/values/text-reading';
import type { CustomCall, CustomResult, Moment } from '../workbook/workbook';
import { type CalculatedSheet, formatAt, SheetResults, tableOf } from './calculated-sheet';
import { CustomCalls, loading } from './custom-calls';
import { evaluateFormula, type FormulaScope } from './evaluate-formula';
import { calls, type FormulaFacts, factsOf, forbiddenForScripts, formatOfResult } from './expression-facts';
import { FormulaError } from './formula-error';
import { type FormulaValue, isTable, type Scalar, settled } from './formula-value';
import type { Expression } from './parse-formula';
import { type SpillOwners, spill } from './spill';

/** What the calculation asks of its workbook. */
export interface CalculationSurroundings {
  readonly timeZone: string;
  readonly reading: TextReading;
  /** Serial days. */
  now(): number;
}

/** What a formula is worth while it is being computed. */
const circular = new FormulaError('#REF!', 'Circular dependency detected.');

/** {facts §4} */
const dependsOnVolatile = new FormulaError(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
);

/** What one round of computing knows. */
interface Round {
  readonly sheets: readonly CalculatedSheet[];
  readonly known: Map<string, FormulaValue>;
  /** Formulas that come from what scripts' functions may not depend on, directly or through other cells. */
  readonly tainted: Set<string>;
  /** Which cells of a formula's result are dates that a script's function gave. */
  readonly dated: Map<string, readonly (readonly boolean[])[]>;
}

/** The formulas of a workbook: computes them, and keeps the answers of custom functions. */
export class Calculation {
  readonly #custom: CustomCalls;
  readonly #facts = new Map<string, FormulaFacts>();
  /** Whether what is being computed has come across something tainted. */
  #isTainted = false;
  /** Whether some result changes as time passes. */
  isVolatile = false;

  constructor(private readonly surroundings: CalculationSurroundings) {
    this.#custom = new CustomCalls(surroundings.timeZone);
  }

  setCustomFunctions(names: readonly string[]): void {
    this.#custom.setNames(names);
  }

  pending(): readonly CustomCall[] {
    return this.#custom.pending();
  }

  answer(call: CustomCall, result: CustomResult): void {
    this.#custom.answer(call, result);
  }

  forget(): void {
    this.#custom.forget();
  }

  /** Computes every formula anew; a second time when results spilled, for formulas that refer to spilled cells. */
  run(sheets: readonly CalculatedSheet[]): void {
    this.#custom.begin();
    this.isVolatile = false;
    for (const sheet of sheets) sheet.results = new SheetResults();
    if (this.#round(sheets, new Map())) this.#round(sheets, new Map());
    for (const sheet of sheets) sheet.makeRoomForResults();
    this.#custom.end();
  }

  /** @returns whether anything spilled. */
  #round(sheets: readonly CalculatedSheet[], owners: SpillOwners): boolean {
    const round: Round = { sheets, known: new Map(), tainted: new Set(), dated: new Map() };
    let spilled = false;
    for (const sheet of sheets) {
      sheet.formulas.forEach((formula, row, column) => {
        const value = this.#valueOf(round, sheet, row, column);
        if (isTable(value)) spilled = spill(sheet, [row, column], value, owners) || spilled;
        else sheet.results.place(row, column, value);
        this.#format(round, sheet, [row, column], this.#factsOf(formula));
      });
    }
    return spilled;
  }

  #valueOf(round: Round, sheet: CalculatedSheet, row: number, column: number): FormulaValue {
    const key = keyOf(sheet, row, column);
    const found = round.known.get(key);
    if (found !== undefined) {
      this.#isTainted ||= round.tainted.has(key);
      return found;
    }
    round.known.set(key, circular);
    const [outer, outerDate] = [this.#isTainted, this.#custom.gaveDate];
    this.#custom.gaveDate = false;
    const { expression, isForbidden } = this.#factsOf(sheet.formulas.get(row, column));
    this.#isTainted = isForbidden;
    const value =
      expression instanceof FormulaError ? expression : evaluateFormula(expression, this.#scopeOf(round, sheet));
    if (this.#isTainted) round.tainted.add(key);
    const dates = this.#custom.datesIn(value);
    if (dates) round.dated.set(key, dates);
    this.#custom.gaveDate = outerDate;
    this.#isTainted ||= outer;
    round.known.set(key, value);
    return value;
  }

  #factsOf(formula: string): FormulaFacts {
    let facts = this.#facts.get(formula);
    if (facts === undefined) {
      facts = factsOf(formula);
      this.#facts.set(formula, facts);
    }
    return facts;
  }

  /** Gives cells without a format the one that their formula brings along. */
  #format(
    round: Round,
    sheet: CalculatedSheet,
    [row, column]: readonly [number, number],
    { expression, isVolatile, mayBeDay }: FormulaFacts,
  ): void {
    this.isVolatile ||= isVolatile;
    const dates = round.dated.size > 0 ? round.dated.get(keyOf(sheet, row, column)) : undefined;
    if (dates) formatDates(sheet, [row, column], dates, this.surroundings.reading);
    if (!mayBeDay || expression instanceof FormulaError || sheet.numberFormats.get(row, column) !== '') return;
    const format = formatOfResult(expression, this.surroundings.reading.conventions, (reference) => {
      const located = settled(() => locate(round.sheets, sheet, reference));
      return located instanceof FormulaError ? '' : formatAt(located.sheet, located.area.row, located.area.column);
    });
    if (format !== '') sheet.results.formats.set(row, column, format);
  }

  #scopeOf(round: Round, own: CalculatedSheet): FormulaScope {
    const { reading, now } = this.surroundings;
    const cell = (sheet: CalculatedSheet, row: number, column: number): Scalar => {
      if (sheet.formulas.get(row, column) === '') {
        const content = sheet.contents.get(row, column);
        return content === '' ? sheet.results.values.get(row, column) : content;
      }
      const value = this.#valueOf(round, sheet, row, column);
      return isTable(value) ? (value[0]?.[0] ?? '') : value;
    };
    const scope: FormulaScope = {
      reading,
      now,
      read: (a1, name) => {
        const { sheet, area } = locate(round.sheets, own, { a1, ...(name === undefined ? {} : { sheet: name }) });
        return tableOf(area, (row, column) => cell(sheet, row, column));
      },
      callCustom: (name, args) => this.#callCustom(name, args, (expression) => argumentOf(expression)),
    };
    const argumentOf = (expression: Expression): unknown => {
      if (expression.kind !== 'reference') return crossed(evaluateFormula(expression, scope));
      const { sheet, area } = locate(round.sheets, own, expression);
      const isRange = area.rows * area.columns > 1;
      // Cells arrive as scripts read them: dates as dates {facts §4}, errors as their text {facts §3}; an error that is the whole argument is the
      // formula's own.
      return tableOf(area, (row, column) => {
        const value = cell(sheet, row, column);
        if (value instanceof FormulaError) {
          if (isRange) return value.code;
          throw value;
        }
        return typeof value === 'number' ? this.#withDate(value, formatAt(sheet, row, column)) : value;
      });
    };
    return scope;
  }

  #callCustom(
    name: string,
    args: readonly Expression[],
    argumentOf: (expression: Expression) => unknown,
  ): FormulaValue | undefined {
    const spelled = this.#custom.spelled(name);
    if (spelled === undefined) return undefined;
    if (args.some((expression) => calls(expression, forbiddenForScripts))) return loading;
    const outer = this.#isTainted;
    this.#isTainted = false;
    const values = args.map(argumentOf);
    if (this.#isTainted) throw dependsOnVolatile;
    this.#isTainted = outer;
    return this.#custom.ask({ name: spelled, args: values });
  }

  #withDate(value: number, format: string): number | Moment {
    return isDateFormat(format) ? { $date: fromSerial(value, this.surroundings.timeZone) } : value;
  }
}

const keyOf = (sheet: CalculatedSheet, row: number, column: number): string => `${sheet.name}!${row},${column}`;

/** Shows as dates what a script's function gave as such, where nobody chose a format. */
function formatDates(
  { numberFormats, results }: CalculatedSheet,
  [row, column]: readonly [number, number],
  dates: readonly (readonly boolean[])[],
  { conventions: { dateFormat } }: TextReading,
): void {
  dates.forEach((line, r) => {
    line.forEach((isDate, c) => {
      const value = results.values.get(row + r, column + c);
      if (!isDate || typeof value !== 'number' || numberFormats.get(row + r, column + c) !== '') return;
      results.formats.set(row + r, column + c, Number.isInteger(value) ? dateFormat : `${dateFormat} H:mm:ss`);
    });
  });
}

/** A computed argument as it crosses to the script. @throws FormulaError for an error that is the whole argument. */
function crossed(value: FormulaValue): unknown {
  if (value instanceof FormulaError) throw value;
  if (!isTable(value)) return value;
  return value.map((line) => line.map((cell) => (cell instanceof FormulaError ? cell.code : cell)));
}

/** @throws FormulaError `#REF!` */
function locate(
  sheets: readonly CalculatedSheet[],
  own: CalculatedSheet,
  { a1, sheet: name }: { readonly a1: string; readonly sheet?: string },
): { readonly sheet: CalculatedSheet; readonly area: Area } {
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
}
