import { columnLetters, columnNumber } from './a1-notation';
import type { Area } from './area';
import { type CellAttribute, cellAttributes, type WorkbookSheet } from './workbook';

/** What goes along when cells are copied. */
export type CopiedPart = 'values' | 'formulas' | 'formats' | 'notes' | 'validation';

const attributesOf: Readonly<Record<CopiedPart, readonly CellAttribute[]>> = {
  values: [],
  formulas: [],
  formats: cellAttributes.filter((name) => name !== 'note' && name !== 'validation'),
  notes: ['note'],
  validation: ['validation'],
};

const reference = /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[A-Za-z_]\w*!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** A formula as it reads so many rows and columns away: what `$` does not hold goes along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, ...[prefix = '', columnFix, letters, rowFix, digits]) => {
    if (letters === undefined) return whole;
    const column = columnNumber(letters) + (columnFix === '' ? columns : 0);
    const row = Number(digits) + (rowFix === '' ? rows : 0);
    return column < 1 || row < 1 ? '#REF!' : `${prefix}${columnFix}${columnLetters(column)}${rowFix}${row}`;
  });
}

interface Copied {
  readonly from: WorkbookSheet;
  readonly area: Area;
  readonly parts: readonly CopiedPart[];
}

/** Copies cells to another place, which is of the same size. */
export function copyCells({ from, area, parts }: Copied, to: WorkbookSheet, start: Pick<Area, 'row' | 'column'>): void {
  const place: Area = { ...area, ...start };
  // Formats first: a text in a cell that is formatted as text stays one.
  for (const attribute of parts.flatMap((part) => attributesOf[part])) {
    to.writeAttribute(place, attribute, from.readAttribute(area, attribute));
  }
  if (!parts.includes('values') && !parts.includes('formulas')) return;
  const values = from.readValues(area);
  const formulas = from
    .readFormulas(area)
    .map((line) =>
      line.map((formula) =>
        parts.includes('formulas') ? shiftedFormula(formula, start.row - area.row, start.column - area.column) : '',
      ),
    );
  const contents = values.map((line, r) => line.map((value, c) => (formulas[r]?.[c] ? '' : value)));
  to.store(place, contents, formulas);
}
