import { parseA1 } from '../workbook/a1-notation';
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

/** Calls back for each cell of the used area that a rule has look otherwise; of several rules the first counts {facts §3}. */
export function forEachRuledLook(
  sheet: RuledSheet,
  reading: TextReading,
  visit: (row: number, column: number, look: RuleLook) => void,
): void {
  if (sheet.formatRules.length === 0) return;
  const used = sheet.usedArea();
  const source = sourceOf(sheet.readValues(used));
  const rules = sheet.formatRules.map((rule) => ({ rule, holds: conditionOf(rule, sheet, source, reading) }));
  for (let row = 1; row <= used.rows; row += 1) {
    for (let column = 1; column <= used.columns; column += 1) {
      const found = rules.find(({ rule, holds }) => rule.areas.some(isIn(row, column)) && holds(row, column));
      if (found) visit(row, column, found.rule.look);
    }
  }
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
const hangsOnItsPlace = /:|!|\b(?:ROW|COLUMN|INDIRECT|OFFSET|RAND|RANDBETWEEN)\(/i;

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
  const references = [...bare.matchAll(cells)].map(([a1]) => a1);
  const isKeyed = !facts.isVolatile && !hangsOnItsPlace.test(bare);
  const moved: Moved = (a1, row, column) => parseA1(shiftReferences(a1, row - first.row, column - first.column), sheet);
  const known = new Map<string, boolean>();
  return (row, column) => {
    const read = (a1: string): unknown => {
      const area = moved(a1, row, column);
      return area === undefined ? null : source.cellAt(sheet, area.row, area.column);
    };
    const key = isKeyed ? JSON.stringify(references.map(read)) : `${row},${column}`;
    const holds = known.get(key) ?? isYes(facts, { row, column, sheet, source, reading, moved });
    known.set(key, holds);
    return holds;
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

/** The values of the used area, from A1; a blank is none. */
function sourceOf(values: readonly (readonly StoredValue[])[]): CellSource {
  const cellAt = (row: number, column: number) => {
    const value = values[row - 1]?.[column - 1] ?? '';
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
