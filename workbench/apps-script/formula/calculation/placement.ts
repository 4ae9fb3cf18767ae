import { columnLetters } from '../../workbook/a1-notation';
import { type Area, overlaps } from '../../workbook/area';
import { Grid } from '../../workbook/grid';
import { FormulaError } from '../values/formula-error';
import { isTable, type Scalar, type Table, widthOf } from '../values/formula-value';
import { type CalculatedSheet, SheetResults } from './calculated-sheet';
import type { FormulaCell, SheetArea } from './formula-cell';

/** What a formula shows that depends on itself. */
export const circular = new FormulaError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** Which formula fills a place. */
type Owners = Map<CalculatedSheet, Grid<FormulaCell | undefined>>;

/** Puts the results of formulas where they show. Always all of them, so that who comes first is the same whatever was computed last. */
export class Placement {
  /** The tables that are shown. */
  #tables = new Map<FormulaCell, Table>();

  /** @returns the places that show something else than before because of a table, or of one that is not shown. */
  place(sheets: readonly CalculatedSheet[], cells: readonly FormulaCell[]): readonly SheetArea[] {
    const before = this.#tables;
    this.#tables = new Map();
    const changed: SheetArea[] = [];
    const owners: Owners = new Map(sheets.map((sheet) => [sheet, new Grid<FormulaCell | undefined>(undefined)]));
    for (const sheet of sheets) sheet.results = new SheetResults();
    for (const cell of cells) {
      const earlier = cell.obstacle;
      cell.obstacle = isTable(cell.value) ? findObstacle(cell, cell.value, owners) : undefined;
      if (cell.obstacle?.message !== earlier?.message) changed.push(cell);
      if (isTable(cell.value) && cell.obstacle === undefined) this.#show(cell, cell.value, owners);
      else cell.sheet.results.place(cell.row, cell.column, cell.shown);
    }
    for (const cell of new Set([...before.keys(), ...this.#tables.keys()])) {
      const [old, now] = [before.get(cell), this.#tables.get(cell)];
      if (old !== now && !areAlike(old, now)) changed.push({ sheet: cell.sheet, area: areaOf(cell, old, now) });
    }
    return changed;
  }

  #show(cell: FormulaCell, table: Table, owners: Owners): void {
    this.#tables.set(cell, table);
    const { results } = cell.sheet;
    const owned = owners.get(cell.sheet);
    table.forEach((line, r) => {
      line.forEach((value, c) => {
        owned?.set(cell.row + r, cell.column + c, cell);
        results.place(cell.row + r, cell.column + c, value);
        if (r > 0 || c > 0) results.spilled.set(cell.row + r, cell.column + c, value);
      });
    });
  }
}

/** From a cell on, as far as one of the tables reaches. */
const areaOf = ({ row, column }: FormulaCell, ...tables: readonly (Table | undefined)[]): Area => ({
  row,
  column,
  rows: Math.max(1, ...tables.map((table) => table?.length ?? 0)),
  columns: Math.max(1, ...tables.map((table) => (table ? widthOf(table) : 0))),
});

const areAlike = (a: Table = [], b: Table = []): boolean =>
  a.length === b.length &&
  a.every((line, r) => line.length === b[r]?.length && line.every((value, c) => isSame(value, b[r]?.[c] ?? null)));

function isSame(a: Scalar, b: Scalar): boolean {
  if (a instanceof FormulaError && b instanceof FormulaError) return a.code === b.code && a.message === b.message;
  return Object.is(a, b);
}

/** Why a table cannot be shown; undefined where nothing stands in its way {facts §4}. */
function findObstacle(cell: FormulaCell, table: Table, owners: Owners): FormulaError | undefined {
  const { sheet, column } = cell;
  const missing = column - 1 + widthOf(table) - sheet.maxColumns;
  if (missing > 0) {
    return new FormulaError('#REF!', `Result was not automatically expanded, please insert more columns (${missing}).`);
  }
  const taken = findTaken(cell, table, owners);
  if (taken !== undefined) {
    return new FormulaError('#REF!', `Array result was not expanded because it would overwrite data in ${taken}.`);
  }
  const filled = areaOf(cell, table);
  const readsItself = cell.reads.some((read) => read.sheet === sheet && overlaps(read.area, filled));
  return readsItself ? circular : undefined;
}

/** The first place that something else stands in. */
function findTaken(cell: FormulaCell, table: Table, owners: Owners): string | undefined {
  const { sheet, row, column } = cell;
  const owned = owners.get(sheet);
  for (const [r, line] of table.entries()) {
    for (const c of line.keys()) {
      const [y, x] = [row + r, column + c];
      const isOwn = r === 0 && c === 0;
      const isTaken = sheet.contents.get(y, x) !== '' || sheet.formulas.get(y, x) !== '';
      if ((!isOwn && isTaken) || owned?.get(y, x) !== undefined) return `${columnLetters(x)}${y}`;
    }
  }
  return undefined;
}
