import type { CustomCall, CustomResult } from '../../workbook/workbook';
import type { CalculatedSheet, ChangedCells } from './calculated-sheet';
import { CellComputer, type ComputingSurroundings } from './cell-computer';
import { CustomCalls } from './custom-calls';
import type { FormulaCell, SheetArea } from './formula-cell';
import { FormulaCells } from './formula-cells';
import { circular, Placement } from './placement';
import { ReadIndex } from './read-index';
import { ResultFormats } from './result-formats';
import { type FindName, SheetLocator } from './sheet-locator';

/** What the calculation asks of its workbook. */
export interface CalculationSurroundings extends ComputingSurroundings {
  readonly findName: FindName;
}

/** After more changes it is cheaper to compute everything than to find out what depends on them. */
const mostChanges = 300;

/** How often tables may change what others are computed from before that counts as a circle. */
const mostRounds = 30;

/** The formulas of a workbook: computes them, and keeps the answers of custom functions. */
export class Calculation {
  readonly #custom: CustomCalls;
  readonly #cells = new FormulaCells();
  readonly #locator: SheetLocator;
  readonly #computer: CellComputer;
  readonly #placement = new Placement();
  readonly #formats: ResultFormats;
  /** Of the sheets, as the last calculation found them. */
  #shape = '';

  constructor(private readonly surroundings: CalculationSurroundings) {
    this.#custom = new CustomCalls(surroundings.timeZone);
    this.#locator = new SheetLocator(surroundings.findName);
    this.#computer = new CellComputer(surroundings, this.#cells, this.#custom, this.#locator);
    this.#formats = new ResultFormats(this.#cells, this.#locator);
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

  /** Whether some result changes as time passes. */
  get isVolatile(): boolean {
    return this.#cells.all().some(({ facts }) => facts.isVolatile);
  }

  /**
   * Brings all formulas up to date.
   * @param changes what was entered since the last time; undefined where anything may have changed. What tells the time, and what waits for
   * an answer that came, is computed anew in any case, and with all of it whatever depends on it.
   */
  run(sheets: readonly CalculatedSheet[], changes?: readonly ChangedCells[]): void {
    const shape = sheets
      .map(({ id, name, maxRows, maxColumns }) => `${id} ${maxRows} ${maxColumns} ${name}`)
      .join('\n');
    const isKnown = changes !== undefined && changes.length <= mostChanges && shape === this.#shape;
    this.#shape = shape;
    this.#settle(sheets, isKnown ? this.#staleAfter(changes) : this.#beginAnew(sheets));
    this.#formats.place(this.surroundings.reading.conventions);
    for (const sheet of sheets) sheet.makeRoomForResults();
    this.#custom.end(new Set(this.#cells.all().flatMap(({ calls }) => [...calls])));
  }

  #beginAnew(sheets: readonly CalculatedSheet[]): readonly FormulaCell[] {
    this.#locator.reset(sheets);
    this.#cells.rebuild(sheets);
    return this.#cells.all();
  }

  #staleAfter(changes: readonly ChangedCells[]): readonly FormulaCell[] {
    const changed: SheetArea[] = [];
    const made: FormulaCell[] = [];
    for (const change of changes) {
      const sheet = this.#locator.sheet(change.sheetId);
      if (sheet === undefined) continue;
      changed.push({ sheet, area: change.area });
      made.push(...this.#cells.update(sheet, change));
    }
    const all = this.#cells.all();
    const restless = all.filter(({ facts, calls }) => facts.isVolatile || this.#custom.isAnswered(calls));
    return [...made, ...restless, ...new ReadIndex(all).dependentsOf([...changed, ...restless])];
  }

  /** Computes and places until no table changes what others are computed from. */
  #settle(sheets: readonly CalculatedSheet[], first: readonly FormulaCell[]): void {
    let stale = first;
    for (let round = 0; round === 0 || stale.length > 0; round += 1) {
      for (const cell of stale) cell.state = 'stale';
      if (round < mostRounds) this.#computer.computeAll(stale);
      else for (const cell of stale) cell.end(circular);
      const changed = this.#placement.place(sheets, this.#cells.all());
      if (round > mostRounds) return;
      stale = changed.length === 0 ? [] : new ReadIndex(this.#cells.all()).dependentsOf(changed);
    }
  }
}
