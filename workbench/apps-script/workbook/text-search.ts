import type { Area } from './area';
import { displayText } from './values/number-format';
import type { Conventions } from './values/spreadsheet-locale';
import type { WorkbookSheet } from './workbook';

/** What a text finder looks for. */
export interface TextQuery {
  readonly text: string;
  readonly inFormulas: boolean;
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly isPattern: boolean;
}

/** A cell in which something was found, and the text in which it was. */
export interface TextMatch {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** @throws SyntaxError for a pattern that is none. */
export function patternOf({ text, matchCase, matchEntireCell, isPattern }: TextQuery): RegExp {
  const source = isPattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

/**
 * The cells of an area in which a text is found, row by row. Formulas are looked through as they are written, or else as what they show;
 * all other cells as what they show, in both cases {facts §3}. `conventions`: by which the spreadsheet shows numbers.
 */
export function findText(
  sheet: WorkbookSheet,
  area: Area,
  query: TextQuery,
  conventions: Conventions,
): readonly TextMatch[] {
  const pattern = patternOf(query);
  const formulas = sheet.readFormulas(area);
  const formats = sheet.readAttribute(area, 'numberFormat');
  const found: TextMatch[] = [];
  sheet.readValues(area).forEach((line, r) => {
    line.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      const isFormula = formula !== '';
      if (value === '' && !isFormula) return;
      const shown = typeof value === 'string' ? value : displayText(value, formats[r]?.[c] ?? '', conventions);
      const text = isFormula && query.inFormulas ? formula : shown;
      pattern.lastIndex = 0;
      if (pattern.test(text)) found.push({ row: area.row + r, column: area.column + c, text, isFormula });
    });
  });
  return found;
}
