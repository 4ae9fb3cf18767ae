import type { Area } from '../../workbook/area';
import type { FormulaFacts } from '../expression-facts';
import type { FormulaError } from '../values/formula-error';
import { type FormulaValue, isTable, type Scalar } from '../values/formula-value';
import type { CalculatedSheet } from './calculated-sheet';

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: CalculatedSheet;
  readonly area: Area;
}

/** A cell with a formula: what it came to, and what that was computed from. */
export class FormulaCell implements SheetArea {
  state: 'stale' | 'computing' | 'known' = 'stale';
  value: FormulaValue = null;
  /** Why the table that it came to cannot be shown. */
  obstacle: FormulaError | undefined;
  isCircular = false;
  /** It comes from what scripts' functions may not depend on, directly or through other cells {facts §4}. */
  isTainted = false;
  /** Which cells of its result are dates that a script's function gave. */
  dates: readonly (readonly boolean[])[] | undefined;
  reads: SheetArea[] = [];
  /** The calls of scripts' functions that it waits for, or has its value from. */
  calls = new Set<string>();
  /** The format that it brings along; undefined until that was asked. */
  format: string | undefined;

  constructor(
    readonly sheet: CalculatedSheet,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
    readonly facts: FormulaFacts,
  ) {}

  get area(): Area {
    return { row: this.row, column: this.column, rows: 1, columns: 1 };
  }

  /** What the cell itself shows. */
  get shown(): Scalar {
    if (this.obstacle) return this.obstacle;
    return isTable(this.value) ? (this.value[0]?.[0] ?? null) : this.value;
  }

  begin(): void {
    this.state = 'computing';
    this.isCircular = false;
    this.isTainted = this.facts.isForbidden;
    this.dates = undefined;
    this.reads = [];
    this.calls = new Set();
  }

  /** It comes to this, whatever it was computed from. */
  end(value: FormulaValue): void {
    this.value = value;
    this.obstacle = undefined;
    this.state = 'known';
  }
}
