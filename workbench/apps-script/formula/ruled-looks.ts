import { columnNumber, parseA1 } from '../workbook/a1-notation';
import type { Area } from '../workbook/area';
import type { FormatRule, RuleLook } from '../workbook/format-rule';
import type { TextReading } from '../workbook/values/text-reading';
import type { StoredValue } from '../workbook/workbook';
import { evaluateFormula } from './evaluate-formula';
import { type FormulaFacts, factsOf } from './expression-facts';
import { shiftReferences } from './rewrite-references';
import { CellRange, type CellSource, type ReferredSheet } from './values/cell-range';
import { FormulaError } from './values/formula-error';
import { isTable } from './values/formula-value';

/** A tab whose cells rules look at. */
export interface RuledSheet extends ReferredSheet {
  readonly formatRules: readonly FormatRule[];
  usedArea(): Area;
  readValues(area: Area): StoredValue[][];
}

/**
 * Calls back for each cell of the used area that a rule has look otherwise; of several rules the first counts {facts §3}.
 * @param rows only these of them, where {@link ruledRows} says so.
 */
export function forEachRuledLook(
  sheet: RuledSheet,
  reading: TextReading,
  visit: (row: number, column: number, look: RuleLook) => void,
  rows?: ReadonlySet<number>,
): void {
  if (sheet.formatRules.length === 0) return;
  const used = sheet.usedArea();
  const source = sourceOf(sheet, used);
  const rules = sheet.formatRules.map((rule) => ({ rule, holds: conditionOf(rule, sheet, source, reading) }));
  for (const row of rows ?? rowsOf(used)) {
    if (row > used.rows) continue;
    for (let column = 1; column <= used.columns; column += 1) {
      const found = rules.find(({ rule, holds }) => rule.areas.some(isIn(row, column)) && holds(row, column));
      if (found) visit(row, column, found.rule.look);
    }
  }
}

function* rowsOf({ rows }: Area): Generator<number> {
  for (let row = 1; row <= rows; row += 1) yield row;
}

/** In which rows cells may look otherwise after some were changed; `undefined` for all: a rule looks at cells of other rows than its own. */
export function ruledRows(rules: readonly FormatRule[], changed: readonly Area[]): ReadonlySet<number> | undefined {
  const hasChanged = (row: number) => changed.some((area) => row >= area.row && row < area.row + area.rows);
  const isOfItsRow = ({ areas: [first], formula }: FormatRule): boolean => {
    const bare = formula.replace(texts, '');
    if (hangsOnItsPlace.test(bare)) return false;
    return referencesIn(bare).every(({ rowFix, row }) => (rowFix ? !hasChanged(row) : row === first?.row));
  };
  if (!rules.every(isOfItsRow)) return undefined;
  return new Set(changed.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)));
}

const isIn =
  (row: number, column: number) =>
  (area: Area): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

type Holds = (row: number, column: number) => boolean;

/** Where a reference of a rule points to from a cell. */
type Moved = (a1: string, row: number, column: number) => Area | undefined;

const texts = /"(?:[^"]|"")*"/g;
const cells = /\$?[A-Za-z]{1,3}\$?\d+/g;

/** What says something else in other cells, though it reads the same ones. */
const hangsOnItsPlace = /:|!|\b(?:ROW|INDIRECT|OFFSET|RAND|RANDBETWEEN)\(/i;

/** The same, where it hangs on nothing but the column. */
const hangsOnItsColumn = /\bCOLUMN\(/i;

/** Whether a rule's formula says yes in a cell; as a rule it does so in all cells for which it reads the same values, and is computed once for them. */
function conditionOf(
  { areas: [first], formula }: FormatRule,
  sheet: ReferredSheet,
  source: CellSource,
  reading: TextReading,
): Holds {
  const facts = factsOf(formula);
  if (facts.expression instanceof FormulaError || first === undefined) return () => false;
  const bare = formula.replace(texts, '');
  const isKeyed = !facts.isVolatile && !hangsOnItsPlace.test(bare);
  const moved: Moved = (a1, row, column) => parseA1(shiftReferences(a1, row - first.row, column - first.column), sheet);
  const readAt = keysOf(referencesIn(bare), first, (row, column) => source.cellAt(sheet, row, column));
  const columnIn = (column: number) => (hangsOnItsColumn.test(bare) ? `,${column}` : '');
  const keyAt = isKeyed
    ? (row: number, column: number) => readAt(row, column) + columnIn(column)
    : (row: number, column: number) => `${row},${column}`;
  const known = new Map<string, boolean>();
  return (row, column) => {
    const key = keyAt(row, column);
    const holds = known.get(key) ?? isYes(facts, { row, column, sheet, source, reading, moved });
    known.set(key, holds);
    return holds;
  };
}

/** A cell that a rule's formula names. */
interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowFix: boolean;
  readonly columnFix: boolean;
}

/** Each once. @param bare a formula without its texts. */
const referencesIn = (bare: string): readonly Reference[] =>
  [...new Set([...bare.matchAll(cells)].map(([a1]) => a1))].map((a1) => {
    const [, columnFix, letters = 'A', rowFix, digits = '1'] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(a1) ?? [];
    return {
      ...{ row: Number(digits), column: columnNumber(letters) },
      ...{ rowFix: rowFix !== '', columnFix: columnFix !== '' },
    };
  });

/** Tells for each cell what a rule reads there. What is the same along a row, or down a column, is read once: a tab has hundreds of thousands of cells. */
function keysOf(
  references: readonly Reference[],
  first: Area,
  valueAt: (row: number, column: number) => unknown,
): (row: number, column: number) => string {
  const along = references.filter(({ columnFix }) => columnFix);
  const down = references.filter(({ rowFix, columnFix }) => rowFix && !columnFix);
  const own = references.filter(({ rowFix, columnFix }) => !rowFix && !columnFix);
  const read = (some: readonly Reference[], row: number, column: number): string =>
    some
      .map((one) => {
        const value = valueAt(
          one.rowFix ? one.row : one.row + row - first.row,
          one.columnFix ? one.column : one.column + column - first.column,
        );
        return `${typeof value}:${String(value)}`;
      })
      .join('\u0000');
  const ofRow = numbered((row) => read(along, row, first.column));
  const ofColumn = numbered((column) => read(down, first.row, column));
  return (row, column) => `${ofRow(row)},${ofColumn(column)}${own.length > 0 ? `,${read(own, row, column)}` : ''}`;
}

/** A number for each place, the same where the same is read. */
function numbered(textAt: (place: number) => string): (place: number) => number {
  const byPlace = new Map<number, number>();
  const byText = new Map<string, number>();
  return (place) => {
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const text = textAt(place);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byPlace.set(place, number);
    return number;
  };
}

interface ConditionPlace {
  readonly row: number;
  readonly column: number;
  readonly sheet: ReferredSheet;
  readonly source: CellSource;
  readonly reading: TextReading;
  readonly moved: Moved;
}

function isYes({ expression }: FormulaFacts, { row, column, sheet, source, reading, moved }: ConditionPlace): boolean {
  if (expression instanceof FormulaError) return false;
  const value = evaluateFormula(expression, {
    reading,
    place: { row, column },
    now: () => 0,
    // Sheets takes no other tab in a rule, and no function of a script {facts §3}.
    range: ({ a1, sheet: other }) => {
      const area = other === undefined ? moved(a1, row, column) : undefined;
      if (area === undefined) throw new FormulaError('#REF!', 'Reference does not exist.');
      return new CellRange(sheet, area, source);
    },
    named: () => undefined,
    callCustom: () => undefined,
  });
  return !isTable(value) && (value === true || (typeof value === 'number' && value !== 0));
}

/** The values of the used area, read row by row where they are asked for; a blank is none. */
function sourceOf(sheet: RuledSheet, used: Area): CellSource {
  const lines = new Map<number, readonly StoredValue[]>();
  const lineAt = (row: number): readonly StoredValue[] => {
    const known = lines.get(row);
    if (known) return known;
    const isInside = row >= 1 && row <= used.rows && used.columns > 0;
    const [line = []] = isInside ? sheet.readValues({ row, column: 1, rows: 1, columns: used.columns }) : [];
    lines.set(row, line);
    return line;
  };
  const cellAt = (row: number, column: number) => {
    const value = lineAt(row)[column - 1] ?? '';
    return value === '' ? null : value;
  };
  return {
    cellAt: (_sheet, row, column) => cellAt(row, column),
    tableAt: (_sheet, { row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_unused, c) => cellAt(row + r, column + c)),
      ),
  };
}
