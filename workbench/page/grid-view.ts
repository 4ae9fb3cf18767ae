import { displayText } from '../apps-script/workbook/number-format';
import type { Area, CellAttribute, StoredValue, WorkbookSheet } from '../apps-script/workbook/workbook';
import type { CellView, GridView } from './page-api';

/** Beyond what is filled, a page of empty cells invites to type. */
const leastRows = 30;
const leastColumns = 12;

/** The sheet's first rows as the page draws them. */
export function viewGrid(sheet: WorkbookSheet, rowLimit: number): GridView {
  const rowCount = Math.min(sheet.maxRows, Math.max(sheet.lastRow() + 10, leastRows));
  const columns = Math.min(sheet.maxColumns, Math.max(sheet.lastColumn() + 1, leastColumns));
  const area: Area = { row: 1, column: 1, rows: Math.min(rowCount, rowLimit), columns };
  const values = sheet.readValues(area);
  const formulas = sheet.readFormulas(area);
  const read = (attribute: CellAttribute) => sheet.readAttribute(area, attribute);
  const [formats, notes, backgrounds, weights] = [
    read('numberFormat'),
    read('note'),
    read('background'),
    read('fontWeight'),
  ];
  const rows = values.map((line, row) =>
    line.map((value, column) =>
      viewCell({
        value,
        formula: formulas[row]?.[column] ?? '',
        format: formats[row]?.[column] ?? '',
        note: notes[row]?.[column] ?? '',
        background: backgrounds[row]?.[column] ?? '',
        weight: weights[row]?.[column] ?? '',
        error: sheet.errorAt(row + 1, column + 1),
      }),
    ),
  );
  return { rows, columns, rowCount, frozenRows: sheet.frozenRows };
}

interface CellFacts {
  readonly value: StoredValue;
  readonly formula: string;
  readonly format: string;
  readonly note: string;
  readonly background: string;
  readonly weight: string;
  readonly error: string | undefined;
}

function viewCell({ value, formula, format, note, background, weight, error }: CellFacts): CellView {
  const text = displayText(value, format);
  const typed = formula !== '' ? formula : String(value);
  return {
    ...(text === '' ? {} : { text }),
    ...(typed === text ? {} : { typed }),
    ...(typeof value === 'number' ? { isNumber: true as const } : {}),
    ...(note === '' ? {} : { note }),
    ...(background === '' ? {} : { background }),
    ...(weight === 'bold' ? { isBold: true as const } : {}),
    ...(error === undefined ? {} : { error }),
  };
}
