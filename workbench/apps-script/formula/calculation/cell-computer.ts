import type { Area } from '../../workbook/area';
import type { TextReading } from '../../workbook/values/text-reading';
import { evaluateFormula } from '../evaluate-formula';
import type { FormulaScope } from '../formula-scope';
import { CellRange, type CellSource } from '../values/cell-range';
import { FormulaError } from '../values/formula-error';
import type { FormulaValue, Scalar, Table } from '../values/formula-value';
import type { CalculatedSheet } from './calculated-sheet';
import { callScript } from './call-script';
import type { CustomCalls } from './custom-calls';
import type { FormulaCell } from './formula-cell';
import type { FormulaCells } from './formula-cells';
import { circular } from './placement';
import type { SheetLocator } from './sheet-locator';

/** How many formulas may wait for one another before those that are still to be computed are computed by themselves. */
const deepest = 150;

/** A formula that has to be computed before others can go on. */
class TooDeep extends Error {
  constructor(readonly cell: FormulaCell) {
    super('formulas depend on one another too deeply to be computed one in another');
  }
}

/** What the computing of formulas asks of its surroundings. */
export interface ComputingSurroundings {
  readonly timeZone: () => string;
  readonly reading: TextReading;
  /** Serial days. */
  now(): number;
}

/** Computes formulas, each after those that it depends on. */
export class CellComputer implements CellSource<CalculatedSheet> {
  readonly #stack: FormulaCell[] = [];
  /** Ranges that were read, as long as nothing shows anything else. */
  #tables = new Map<string, { readonly table: Table; readonly isTainted: boolean }>();
  #circles = 0;

  constructor(
    private readonly surroundings: ComputingSurroundings,
    private readonly cells: FormulaCells,
    private readonly custom: CustomCalls,
    private readonly locator: SheetLocator,
  ) {}

  /** Computes those that are stale, and all stale ones that they depend on. */
  computeAll(stale: readonly FormulaCell[]): void {
    this.#tables = new Map();
    for (const cell of stale) this.#compute(cell);
  }

  cellAt(sheet: CalculatedSheet, row: number, column: number): Scalar {
    this.#stack.at(-1)?.reads.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
    const content = sheet.contents.get(row, column);
    return content === '' ? this.#computedAt(sheet, row, column) : content;
  }

  tableAt(sheet: CalculatedSheet, area: Area): Table {
    const reader = this.#stack.at(-1);
    reader?.reads.push({ sheet, area });
    const key = `${sheet.id}!${area.row},${area.column},${area.rows},${area.columns}`;
    const known = this.#tables.get(key);
    if (known) {
      if (reader) reader.isTainted ||= known.isTainted;
      return known.table;
    }
    const [circles, wasTainted] = [this.#circles, reader?.isTainted ?? false];
    if (reader) reader.isTainted = false;
    const table = sheet.contents
      .read(area)
      .map((line, r) =>
        line.map((content, c) => (content === '' ? this.#computedAt(sheet, area.row + r, area.column + c) : content)),
      );
    const isTainted = reader?.isTainted ?? false;
    // Whoever is in a circle reads of others in it what nobody else does.
    if (circles === this.#circles) this.#tables.set(key, { table, isTainted });
    if (reader) reader.isTainted = wasTainted || isTainted;
    return table;
  }

  #computedAt(sheet: CalculatedSheet, row: number, column: number): Scalar {
    const cell = this.cells.at(sheet, row, column);
    return cell === undefined ? sheet.results.spilled.get(row, column) : this.#shownBy(cell);
  }

  #shownBy(cell: FormulaCell): Scalar {
    if (cell.state === 'computing') {
      this.#circles += 1;
      for (const waiting of this.#stack.slice(this.#stack.indexOf(cell))) waiting.isCircular = true;
      return circular;
    }
    if (cell.state === 'stale') {
      if (this.#stack.length >= deepest) throw new TooDeep(cell);
      this.#evaluate(cell);
    }
    const reader = this.#stack.at(-1);
    if (reader) reader.isTainted ||= cell.isTainted;
    return cell.shown;
  }

  #compute(cell: FormulaCell): void {
    const waiting = [cell];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const needed = next.state === 'stale' ? this.#try(next) : undefined;
      if (needed === undefined) waiting.pop();
      // Of a circle that is longer than formulas wait for one another, one cell is told.
      else if (waiting.includes(needed)) needed.end(circular);
      else waiting.push(needed);
    }
  }

  /** @returns what has to be computed before; undefined once it is computed. */
  #try(cell: FormulaCell): FormulaCell | undefined {
    try {
      this.#evaluate(cell);
      return undefined;
    } catch (error) {
      if (error instanceof TooDeep) return error.cell;
      throw error;
    }
  }

  #evaluate(cell: FormulaCell): void {
    const outerDate = this.custom.gaveDate;
    this.custom.gaveDate = false;
    cell.begin();
    this.#stack.push(cell);
    try {
      const value = this.#valueOf(cell);
      cell.value = cell.isCircular ? circular : value;
      cell.dates = this.custom.datesIn(value);
      // What a table meets is found out when it is placed.
      if (!Array.isArray(cell.value)) cell.obstacle = undefined;
      cell.state = 'known';
    } finally {
      this.#stack.pop();
      if (cell.state === 'computing') cell.state = 'stale';
      this.custom.gaveDate = outerDate;
    }
  }

  /** What cannot be computed at all is told in its cell: all others are there all the same. */
  #valueOf(cell: FormulaCell): FormulaValue {
    const { expression } = cell.facts;
    if (expression instanceof FormulaError) return expression;
    try {
      return evaluateFormula(expression, this.#scopeOf(cell));
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      // By itself it may have room enough.
      if (error instanceof RangeError && this.#stack.length > 1) throw new TooDeep(cell);
      return new FormulaError('#ERROR!', `Internal error: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #scopeOf(cell: FormulaCell): FormulaScope {
    const { reading, now } = this.surroundings;
    const scope: FormulaScope = {
      reading,
      now,
      place: cell,
      range: (reference) => {
        const { sheet, area } = this.locator.locate(cell.sheet, reference);
        return new CellRange(sheet, area, this);
      },
      named: (name) => {
        const found = this.locator.named(name);
        return found && new CellRange(found.sheet, found.area, this);
      },
      callCustom: (name, args) => callScript({ name, args, cell, scope }, this.custom, this.surroundings.timeZone()),
    };
    return scope;
  }
}
